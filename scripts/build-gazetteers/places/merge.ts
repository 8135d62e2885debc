import type { PlaceType } from "../../../src/gazetteer/types.js";
import { addName, allNames, type Draft, distanceBetween, locate } from "./draft.js";
import { NATURAL } from "./kinds.js";
import { ruleKey } from "./names.js";

/** A merge that was made, for the build's report. */
export interface Merge {
  readonly kept: string;
  readonly dropped: string;
  readonly name: string;
  readonly km: number;
}

/** Types that lists use for one and the same thing. */
const FAMILIES: readonly (readonly PlaceType[])[] = [
  ["mountain", "hill"],
  ["region", "desert", "plain", "valley", "river", "lake"],
  ["neighbourhood", "farm", "camp"],
  ["airbase", "airport"],
  ["oil-field", "gas-field", "factory"],
  ["military-site", "checkpoint"],
  ["square", "roundabout"],
  ["street", "road"],
  ["archaeological-site", "church"],
];
const familyOf = (type: PlaceType): string => FAMILIES.find((types) => types.includes(type))?.[0] ?? type;

/** Two points of one thing lie within this, or within what is said of their uncertainty. */
const SAME_KM = 3;
const UNCERTAINTY_MAX_KM = 30;

/**
 * Merges what stands in several tables under several ids: same family of types, a canonical name in common, and the same
 * place (points close by, or, where one has no point of its own, the same city or unit). The richer draft stays.
 *
 * @param ancestors ids of all that contains an id, the nearest first
 */
export function mergeDuplicates(
  drafts: readonly Draft[],
  ancestors: (id: string) => readonly string[],
  keepApart: ReadonlySet<string>,
): { drafts: Draft[]; merges: Merge[] } {
  const merges: Merge[] = [];
  const gone = new Set<string>();
  const byName = new Map<string, Draft[]>();
  const order = [...drafts].sort((a, b) => richness(b) - richness(a) || (a.id < b.id ? -1 : 1));
  for (const place of order) {
    const twin = [ruleKey(place.name), ...allNames(place).map(ruleKey)]
      .flatMap((key) => byName.get(key) ?? [])
      .find((other) => isTwin(other, place, ancestors) && !keepApart.has(`${other.id} ${place.id}`));
    if (twin) {
      merges.push({ kept: twin.id, dropped: place.id, name: place.name, km: distanceBetween(twin, place) });
      absorb(twin, place);
      gone.add(place.id);
      continue;
    }
    for (const key of new Set(allNames(place).map(ruleKey))) byName.set(key, [...(byName.get(key) ?? []), place]);
  }
  return { drafts: drafts.filter((place) => !gone.has(place.id)), merges };
}

/** Makes one draft of several under one id, in the order of the tables. */
export function mergeSameIds(drafts: readonly Draft[]): Draft[] {
  const byId = new Map<string, Draft>();
  for (const place of drafts) {
    const known = byId.get(place.id);
    if (known) absorb(known, place);
    else byId.set(place.id, place);
  }
  return [...byId.values()];
}

/** Puts all that is known of `other` into `place`. */
export function absorb(place: Draft, other: Draft): void {
  for (const name of allNames(other)) addName(place, name, other.names.get(name));
  for (const source of other.sources) place.sources.add(source);
  place.en ||= other.en;
  place.parent ||= other.parent;
  if (other.point) locate(place, other.point, other.precision ?? "exact", other.radiusKm);
  for (const [key, id] of Object.entries(other.ids)) place.ids[key] ??= id;
  if (other.id !== place.id && !other.id.startsWith("gn:"))
    place.ids.also = [place.ids.also, other.id].filter(Boolean).join(" ");
}

/** How much is known of a draft; of two of one thing the richer stays. OCHA's ids go before our own. */
function richness(place: Draft): number {
  return (
    (place.id.startsWith("X-") ? 0 : 1000) +
    (place.point && place.precision !== "parent" ? 100 : 0) +
    (place.precision === "centre" ? 20 : 0) +
    (place.precision === "exact" ? 10 : 0) +
    Math.min(9, place.names.size)
  );
}

function isTwin(a: Draft, b: Draft, ancestors: (id: string) => readonly string[]): boolean {
  if (familyOf(a.placeType) !== familyOf(b.placeType)) return false;
  if (/^N\d/.test(a.id) && /^N\d/.test(b.id)) return false;
  const names = (place: Draft): Set<string> => new Set(allNames(place).map(ruleKey));
  if (!names(a).has(ruleKey(b.name)) && !names(b).has(ruleKey(a.name))) return false;
  if (ownPoint(a) && ownPoint(b)) {
    const slack = Math.min(UNCERTAINTY_MAX_KM, Math.max(a.radiusKm ?? 0, b.radiusKm ?? 0));
    return distanceBetween(a, b) <= Math.max(SAME_KM, slack);
  }
  if (NATURAL.has(a.placeType))
    return governorate(a, ancestors) === governorate(b, ancestors) || !a.parent || !b.parent;
  return a.parent === b.parent || ancestors(a.parent).includes(b.parent) || ancestors(b.parent).includes(a.parent);
}

function ownPoint(place: Draft): boolean {
  return place.point !== undefined && place.precision !== "parent";
}

function governorate(place: Draft, ancestors: (id: string) => readonly string[]): string | undefined {
  return [place.parent, ...ancestors(place.parent)].find((id) => /^SY\d\d$/.test(id));
}
