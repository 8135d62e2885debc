import { distanceKm, type LonLat } from "../geo.js";
import type { PlaceEntry } from "../types.js";
import type { LintRule } from "./finding.js";
import { reachKm } from "./links.js";

/** Units small enough that some lie near any place of the country. */
const UNITS: ReadonlySet<string> = new Set(["governorate", "district", "subdistrict"]);
/** A point this far from all units is in another country; swapped, it would be this near to one. */
const FAR_KM = 60;
const NEAR_KM = 35;

/**
 * Points that lie in another country, and would lie in this one if longitude and latitude were swapped. What this country is, the
 * units of the gazetteers say that hold the parents; without such, the entry's own parent. A point in reach of its parent is right.
 */
export const lintSwapped: LintRule = ({ gazetteer, byId }, report) => {
  if (gazetteer.type !== "place") return;
  const own = new Set(gazetteer.entries.map(({ id }) => id));
  const units: LonLat[] = [];
  for (const entry of byId.values()) {
    const { id, placeType, location } = entry as PlaceEntry;
    if (location !== undefined && UNITS.has(placeType) && !own.has(id)) units.push(location);
  }
  for (const [index, entry] of (gazetteer.entries as readonly PlaceEntry[]).entries()) {
    const { location, parent } = entry;
    if (location === undefined) continue;
    const [lon, lat] = location;
    const around = (parent === undefined ? undefined : byId.get(parent)) as PlaceEntry | undefined;
    // in reach of its parent; or in one without a point, such as another country
    if (around && (!around.location || distanceKm(location, around.location) <= reachKm(around))) continue;
    const near = units.length > 0 || !around?.location ? units : [around.location];
    if (near.length === 0 || nearest(near, location) < FAR_KM) continue;
    if (Math.abs(lon) > 90 || nearest(near, [lat, lon]) > NEAR_KM) continue;
    report("swapped-point", entry, `entries[${index}].location`, `longitude ${lon} and latitude ${lat} lie elsewhere`);
  }
};

function nearest(points: readonly LonLat[], point: LonLat): number {
  return points.reduce((least, other) => Math.min(least, distanceKm(point, other)), Number.POSITIVE_INFINITY);
}
