import type { Feature, FeatureCollection, MultiPoint, Point } from "geojson";
import type { AnnotatedText } from "../annotated.js";
import { documentsOf, type OneOrMore } from "../documents.js";
import { type IncidentRow, rowsOf } from "./rows.js";

/** What is known of an incident on the map: its row, without the point. */
export type IncidentProperties = Omit<IncidentRow, "lat" | "lon">;

/**
 * A map of the incidents of documents (GeoJSON, RFC 7946): one feature an incident, at the points of all its places, with its row as
 * properties. One without a point has no geometry, as RFC 7946 allows.
 *
 * @param documents one or several; documents without an id are numbered from 1
 * @example
 * toIncidentGeoJson(tag("قصفت قوات النظام مدينة دوما")).features[0]?.properties.type //=> "shelling"
 */
export function toIncidentGeoJson(
  documents: OneOrMore<AnnotatedText>,
): FeatureCollection<Point | MultiPoint | null, IncidentProperties> {
  const features = documentsOf(documents).flatMap((document, i) =>
    rowsOf(document, String(i + 1), `documents[${i}]`).map(
      (row, n): Feature<Point | MultiPoint | null, IncidentProperties> => {
        const { lat: _lat, lon: _lon, ...properties } = row;
        const points = document.incidents![n]!.places.flatMap(({ lat, lon }) =>
          lat === undefined || lon === undefined ? [] : [[lon, lat]],
        );
        return { type: "Feature", id: row.id, geometry: geometryOf(points), properties };
      },
    ),
  );
  return { type: "FeatureCollection", features };
}

function geometryOf(points: number[][]): Point | MultiPoint | null {
  if (points.length === 0) return null;
  if (points.length === 1) return { type: "Point", coordinates: points[0]! };
  return { type: "MultiPoint", coordinates: points };
}
