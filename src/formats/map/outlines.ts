import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";

/** What is known of an area. */
export interface OutlineProperties {
  /** Arabic name. */
  readonly name: string;
  /** English name. */
  readonly en?: string;
  /** Where in the area there is room for its name: longitude, latitude. */
  readonly label?: readonly number[];
}

/** Areas that a map is drawn on: GeoJSON, with the credit that the map shall show. */
export interface Outlines extends FeatureCollection<Polygon | MultiPolygon, OutlineProperties> {
  /** Whom the map names as the source of the lines. */
  readonly credit?: string;
  /** What readers should know of the lines. */
  readonly note?: string;
}

/** All rings of some areas, one list an area. */
export function ringsOf({ features }: Outlines): (readonly (readonly number[])[])[][] {
  return features.map(({ geometry }) =>
    geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat(),
  );
}
