import { areaDistanceKm, type Polygons } from "../geo.js";
import type { BaseEntry, PlaceEntry } from "../types.js";
import type { LintRule } from "./finding.js";
import { LONG_OR_WIDE } from "./links.js";

/** Areas by the id of the entry whose outline they are: a GeoJSON collection of polygons. */
export interface LintOutlines {
  /** A polygon each, with the id of its entry. */
  readonly features: readonly {
    readonly id?: string | number | undefined;
    readonly geometry:
      | { readonly type: "Polygon"; readonly coordinates: Polygons[number] }
      | { readonly type: "MultiPolygon"; readonly coordinates: Polygons };
  }[];
}

/** Outlines are drawn roughly, and drawn otherwise by each source: so far out a point still counts as inside. */
const MARGIN_KM = 25;
/** No chain of parents is longer. */
const PARENTS_MAX = 20;

/** Points outside the outline of the nearest parent that has one. */
export const lintOutside: LintRule = ({ gazetteer, byId, outlines }, report) => {
  if (gazetteer.type !== "place" || outlines === undefined) return;
  const areas = new Map<string, Polygons>();
  for (const { id, geometry } of outlines.features)
    areas.set(String(id), geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates);
  for (const [index, entry] of (gazetteer.entries as readonly PlaceEntry[]).entries()) {
    const { location, precision, placeType } = entry;
    if (location === undefined || precision === "parent" || LONG_OR_WIDE.has(placeType)) continue;
    const parent = outlinedParent(entry, areas, byId);
    if (parent === undefined) continue;
    const distance = areaDistanceKm(location, areas.get(parent)!);
    if (distance > MARGIN_KM)
      report(
        "outside-parent",
        entry,
        `entries[${index}].location`,
        `${Math.round(distance)} km outside ${JSON.stringify(parent)}`,
      );
  }
};

function outlinedParent(
  entry: BaseEntry,
  areas: ReadonlyMap<string, Polygons>,
  byId: ReadonlyMap<string, BaseEntry>,
): string | undefined {
  let { parent } = entry;
  for (let i = 0; parent !== undefined && i < PARENTS_MAX; i++) {
    if (areas.has(parent)) return parent;
    parent = byId.get(parent)?.parent;
  }
  return undefined;
}
