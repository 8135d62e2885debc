// The rules of comparison of exact spans, as the annotated sets are scored: equal type, start and end; the value over all spans that have one.

/** A span, annotated or found. Offsets are UTF-16 code units, half-open. */
export interface ScoredSpan {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly entity?: string | null | undefined;
  /** Ids that are right too: of a place, of an actor. */
  readonly alt?: string | undefined;
  readonly altEntities?: readonly string[] | undefined;
  readonly value?: string | null | undefined;
  readonly kind?: string | undefined;
  readonly min?: number | null | undefined;
  readonly max?: number | null | undefined;
  readonly lat?: number | undefined;
  readonly lon?: number | undefined;
}

/** Latitude and longitude of places by id. */
export type Points = ReadonlyMap<string, readonly [number, number]>;

/** What the spans of one type add up to. */
export interface Counts {
  gold: number;
  found: number;
  exact: number;
  /** Annotated spans that have a value, and those whose value was found on a span that touches them. */
  valued: number;
  right: number;
}

export const TYPES = ["place", "actor", "date", "casualty", "weapon"] as const;
export type SpanType = (typeof TYPES)[number];
export type Tally = Record<SpanType, Counts>;

const REACH_KM = 5;
/** Ids that describe a place without a settled id: their borders count, their link does not. */
const DESCRIPTIVE = /^(region|mountain|river|road|facility):/;
const DIAMETER_KM = 12742;
const RADIANS = Math.PI / 180;

export function newTally(): Tally {
  const zero = (): Counts => ({ gold: 0, found: 0, exact: 0, valued: 0, right: 0 });
  return { place: zero(), actor: zero(), date: zero(), casualty: zero(), weapon: zero() };
}

/** Adds the spans of one text to a tally. */
export function count(tally: Tally, gold: readonly ScoredSpan[], found: readonly ScoredSpan[], points: Points): void {
  for (const type of TYPES) {
    const counts = tally[type];
    const wanted = gold.filter((span) => span.type === type);
    const given = found.filter((span) => span.type === type);
    counts.gold += wanted.length;
    counts.found += given.length;
    for (const span of wanted) {
      const exact = given.find(({ start, end }) => start === span.start && end === span.end);
      if (exact) counts.exact++;
      if (!hasValue(span)) continue;
      counts.valued++;
      const touching = exact ?? given.find(({ start, end }) => start < span.end && span.start < end);
      if (touching && sameValue(span, touching, points)) counts.right++;
    }
  }
}

/** F1 of exact spans, in percent. */
export function f1({ gold, found, exact }: Counts): number {
  return gold + found === 0 ? 0 : (200 * exact) / (gold + found);
}

/** The share of values that are right, in percent. */
export function linked({ valued, right }: Counts): number {
  return valued === 0 ? 0 : (100 * right) / valued;
}

function hasValue(span: ScoredSpan): boolean {
  if (span.type === "place") return span.entity != null && !DESCRIPTIVE.test(span.entity);
  if (span.type === "actor") return span.entity != null;
  if (span.type === "date") return span.value != null;
  return span.type === "casualty" && span.kind != null;
}

const known = <T>(value: T | null | undefined | ""): T | null => (value === undefined || value === "" ? null : value);

/** Whether a found span has the value of an annotated one. */
export function sameValue(gold: ScoredSpan, found: ScoredSpan, points: Points): boolean {
  switch (gold.type) {
    case "place":
      return samePlace(gold, found, points);
    case "actor":
      return found.entity === gold.entity || (gold.altEntities ?? []).includes(found.entity ?? "");
    case "date":
      return known(gold.value) === known(found.value);
    case "casualty":
      return gold.kind === found.kind && known(gold.min) === known(found.min) && known(gold.max) === known(found.max);
    default:
      return true;
  }
}

function samePlace(gold: ScoredSpan, found: ScoredSpan, points: Points): boolean {
  if (!found.entity) return false;
  if (found.entity === gold.entity || found.entity === gold.alt) return true;
  if (gold.entity!.startsWith("foreign:")) return /^(foreign|gn):/.test(found.entity);
  const there = points.get(gold.entity!);
  const here = pointOf(found, points);
  return there !== undefined && here !== undefined && kilometres(there, here) <= REACH_KM;
}

/** Where a found place lies. */
export function pointOf({ lat, lon, entity }: ScoredSpan, points: Points): readonly [number, number] | undefined {
  return lat !== undefined && lon !== undefined ? [lat, lon] : points.get(entity ?? "");
}

/** Distance on the sphere. */
export function kilometres([a, b]: readonly [number, number], [c, d]: readonly [number, number]): number {
  const half = (degrees: number): number => Math.sin((degrees * RADIANS) / 2) ** 2;
  return DIAMETER_KM * Math.asin(Math.sqrt(half(c - a) + Math.cos(a * RADIANS) * Math.cos(c * RADIANS) * half(d - b)));
}
