import { kilometres, type Points, pointOf, type ScoredSpan, sameValue, TYPES } from "./score.js";

const REACH_KM = 5;
/** Ids of bodies and places without a settled id. */
const UNSETTLED = /^(region|mountain|river|road|facility):|^new:/;
const GOVERNORATE = /^SY\d\d$/;
const READ: ReadonlySet<string> = new Set(TYPES);

/** Whether a text of the cases is right as a whole: every span with its value, and no other. */
export function isAllRight(gold: readonly ScoredSpan[], found: readonly ScoredSpan[], points: Points): boolean {
  const given = found.filter(({ type }) => READ.has(type));
  const isGiven = (span: ScoredSpan): boolean =>
    given.some(
      (other) =>
        other.type === span.type &&
        other.start === span.start &&
        other.end === span.end &&
        sameMeaning(span, other, points),
    );
  return given.length === gold.length && gold.every(isGiven);
}

function sameMeaning(gold: ScoredSpan, found: ScoredSpan, points: Points): boolean {
  if (gold.type === "actor" && (gold.entity == null || gold.entity.startsWith("new:"))) return found.entity == null;
  if (gold.type !== "place") return sameValue(gold, found, points);
  if (gold.entity == null) return found.entity == null;
  if (UNSETTLED.test(gold.entity) || found.entity === gold.entity || found.entity === gold.alt) return true;
  if (GOVERNORATE.test(gold.entity) !== GOVERNORATE.test(found.entity ?? "")) return false;
  const there = points.get(gold.entity);
  const here = points.get(found.entity ?? "");
  return there !== undefined && here !== undefined && kilometres(there, here) <= REACH_KM;
}

/** How coarse a place is: the finest place of a title is where the incident happened. */
const COARSE: Readonly<Record<string, number>> = {
  country: 5,
  governorate: 4,
  region: 3,
  countryside: 3,
  river: 3,
  district: 2,
  road: 2,
  subdistrict: 1,
  mountain: 1,
  city: 0.5,
};

/** Whether the finest place of a title, the first of several, lies within 5 km of a point. */
export function isNear(
  title: { readonly lat: number; readonly lon: number },
  found: readonly (ScoredSpan & { readonly placeType?: string })[],
): boolean {
  const placed = found.filter(({ type, lat }) => type === "place" && lat !== undefined);
  const coarse = ({ placeType }: { placeType?: string }): number => COARSE[placeType ?? ""] ?? 0;
  const first = [...placed].sort((a, b) => coarse(a) - coarse(b))[0];
  if (!first) return false;
  return kilometres([title.lat, title.lon], pointOf(first, new Map())!) <= REACH_KM;
}
