import { GAP_COMMA } from "../../text/words.js";
import { type Draft, isAlias, linked } from "./draft.js";
import type { Scene } from "./scene.js";

/** Kinds of places that contain those that a list names: they stand only where nothing narrower does. */
const WIDE: ReadonlySet<string> = new Set([
  "governorate",
  "district",
  "subdistrict",
  "region",
  "countryside",
  "desert",
]);
/** Kinds of places inside a settlement. */
const INNER: ReadonlySet<string> = new Set(["neighbourhood", "street", "square", "roundabout", "market"]);
const SETTLEMENTS: ReadonlySet<string> = new Set(["city", "town", "village"]);
/** Kinds that can be a target: somebody's, and hit. */
export const FACILITIES: ReadonlySet<string> = new Set([
  "camp",
  "airbase",
  "airport",
  "port",
  "dam",
  "bridge",
  "oil-field",
  "gas-field",
  "power-station",
  "factory",
  "hospital",
  "school",
  "mosque",
  "church",
  "prison",
  "checkpoint",
  "military-site",
  "market",
]);

/** What a place span says of its kind. */
export function placeTypeOf({ reading }: Scene, s: number): string {
  return (reading.spans[s] as { placeType?: string }).placeType ?? "";
}

/**
 * The places of an incident that stand: the most specific, all members of a list. A container stands only alone: a countryside or region
 * beside a village, a town beside its quarter, what a preposition puts another place in or near.
 */
export function choosePlaces(scene: Scene, draft: Draft): void {
  const named = linked(draft, "places");
  const places = named.filter((s) => placeTypeOf(scene, s) !== "country");
  if (named.length === places.length && places.length < 2) return;
  places.sort((a, b) => a - b);
  const kept = places.filter((s) => !isContainer(scene, places, s));
  const standing = kept.length > 0 ? kept : places.slice(0, 1);
  draft.links = draft.links.filter(({ role, span }) => role !== "places" || standing.includes(span));
}

function isContainer(scene: Scene, places: readonly number[], s: number): boolean {
  const { reading, governors } = scene;
  const type = placeTypeOf(scene, s);
  const narrower = places.filter((other) => other !== s && !isWide(scene, other));
  if (isWide(scene, s) && narrower.length > 0) return true;
  const { kind, number, head, prep, at } = governors[s]!;
  if (head !== s && !isApposition(scene, s)) return false;
  if (SETTLEMENTS.has(type) && narrower.some((other) => INNER.has(placeTypeOf(scene, other)))) return true;
  const previous = lastBefore(places, s);
  if (governors[head]!.origin && places.some((other) => !governors[governors[other]!.head]!.origin)) return true;
  if (isAlias(reading, s)) return false;
  if (
    kind === "prep" &&
    prep === "near" &&
    previous >= 0 &&
    reading.sentence[reading.first[s]!] === reading.sentence[reading.first[previous]!]
  )
    return true;
  if (previous < 0 || reading.clause[reading.first[s]!] !== reading.clause[reading.first[previous]!]) return false;
  if (isWide(scene, previous)) return false;
  if (kind === "span") return number === previous;
  return kind === "prep" && prep !== "on" && at > reading.last[previous]! && !hasTriggerBetween(scene, previous, s);
}

/** It contains settlements. A spot that no gazetteer has is none, whatever its noun; another name of a wide place is as wide. */
export function isWide(scene: Scene, s: number): boolean {
  const { reading } = scene;
  if (isAlias(reading, s)) return isWide(scene, s - 1);
  return WIDE.has(placeTypeOf(scene, s)) && (reading.spans[s] as { entity?: string | null }).entity !== null;
}

/** A place lies in another by the gazetteer: in its town, or in its unit. */
export function liesIn({ reading }: Scene, s: number, whole: number): boolean {
  const { entry } = reading.spans[s] as { entry?: { parent?: string } };
  const { entity } = reading.spans[whole] as { entity?: string | null };
  if (!entity || !entry?.parent) return false;
  return entry.parent === entity || (UNIT.test(entity) && entry.parent.startsWith(entity));
}

/** P-codes of units, which begin with those of the units above them. */
const UNIT = /^[A-Z]{2}\d+$/;

/** A larger place after a comma: `العتيبة، دمشق`. */
function isApposition(scene: Scene, s: number): boolean {
  const { reading } = scene;
  const gap = reading.words.gaps[reading.first[s]!]!;
  const rankOf = (i: number): number => (reading.spans[i] as { entry?: { rank?: number } }).entry?.rank ?? 9;
  return (gap & GAP_COMMA) !== 0 && s > 0 && rankOf(s) + 3 <= rankOf(s - 1);
}

function hasTriggerBetween({ reading, rank }: Scene, a: number, b: number): boolean {
  return rank[reading.first[b]!]! > rank[reading.last[a]! + 1]!;
}

function lastBefore(places: readonly number[], s: number): number {
  let found = -1;
  for (const other of places) if (other < s) found = other;
  return found;
}
