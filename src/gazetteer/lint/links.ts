import { distanceKm } from "../geo.js";
import type { ActorEntry, BaseEntry, PlaceEntry } from "../types.js";
import type { LintRule } from "./finding.js";

/** How far from its parent's point, which may be that of a seat at its edge, a place may lie, in kilometres, by the parent's kind. */
const REACH_KM: Readonly<Record<string, number>> = {
  country: 1500,
  governorate: 260,
  district: 180,
  subdistrict: 160,
  city: 40,
  town: 25,
  village: 20,
  region: 250,
};
const REACH_OTHER_KM = 60;
/** What has no one point, or crosses its parent's border. */
export const LONG_OR_WIDE: ReadonlySet<string> = new Set([
  "road",
  "river",
  "region",
  "desert",
  "sea",
  "mountain",
  "plain",
  "valley",
]);

/** What may well have no point at all. */
const WITHOUT_POINT: ReadonlySet<string> = new Set([...LONG_OR_WIDE, "country"]);

/** Ids twice, and ids that lead nowhere or in a circle. */
export const lintLinks: LintRule = ({ gazetteer, byId }, report) => {
  const seen = new Map<string, number>();
  const circular = inCircles(gazetteer.entries, byId);
  for (const [index, entry] of gazetteer.entries.entries()) {
    const path = `entries[${index}]`;
    const first = seen.get(entry.id);
    if (first !== undefined) report("duplicate-id", entry, `${path}.id`, `entries[${first}] has the id too`);
    else seen.set(entry.id, index);
    const { parent } = entry;
    if (parent !== undefined) {
      if (!byId.has(parent))
        report("parent-missing", entry, `${path}.parent`, `no entry has the id ${JSON.stringify(parent)}`);
      else if (circular.has(entry.id))
        report("parent-circle", entry, `${path}.parent`, `the parents of ${JSON.stringify(entry.id)} lead back to it`);
    }
    const { seat } = entry as Partial<PlaceEntry>;
    if (seat !== undefined && !byId.has(seat))
      report("seat-missing", entry, `${path}.seat`, `no entry has the id ${JSON.stringify(seat)}`);
    for (const [r, relation] of ((entry as Partial<ActorEntry>).relations ?? []).entries())
      if (!byId.has(relation.to))
        report(
          "relation-missing",
          entry,
          `${path}.relations[${r}].to`,
          `no entry has the id ${JSON.stringify(relation.to)}`,
        );
  }
};

/** The entries whose parents lead back to them. Each chain of parents is walked once. */
function inCircles(entries: readonly BaseEntry[], byId: ReadonlyMap<string, BaseEntry>): ReadonlySet<string> {
  const circular = new Set<string>();
  const done = new Set<string>();
  for (const { id: start } of entries) {
    const chain: string[] = [];
    const places = new Map<string, number>();
    let id: string | undefined = start;
    for (; id !== undefined && !done.has(id) && !places.has(id); id = byId.get(id)?.parent) {
      places.set(id, chain.length);
      chain.push(id);
    }
    const back = id === undefined ? undefined : places.get(id);
    if (back !== undefined) for (const member of chain.slice(back)) circular.add(member);
    for (const member of chain) done.add(member);
  }
  return circular;
}

/** How far from a place's point something in it may lie. */
export function reachKm({ placeType, radiusKm = 0 }: PlaceEntry): number {
  return Math.max(REACH_KM[placeType] ?? REACH_OTHER_KM, 2 * radiusKm);
}

/** Places without a point, and points out of reach of the parent's. */
export const lintLocations: LintRule = ({ gazetteer, byId }, report) => {
  if (gazetteer.type !== "place") return;
  for (const [index, entry] of (gazetteer.entries as readonly PlaceEntry[]).entries()) {
    const { location, precision, placeType, parent } = entry;
    if (location === undefined) {
      if (WITHOUT_POINT.has(placeType)) continue;
      report("location-missing", entry, `entries[${index}].location`, "the place has no point");
      continue;
    }
    const parentEntry = (parent === undefined ? undefined : byId.get(parent)) as PlaceEntry | undefined;
    if (parentEntry?.location === undefined || precision === "parent" || LONG_OR_WIDE.has(placeType)) continue;
    const reach = reachKm(parentEntry);
    const distance = distanceKm(location, parentEntry.location);
    if (distance > reach)
      report(
        "far-from-parent",
        entry,
        `entries[${index}].location`,
        `${Math.round(distance)} km from ${JSON.stringify(parentEntry.id)} (${parentEntry.placeType}, reach ${reach} km)`,
      );
  }
};
