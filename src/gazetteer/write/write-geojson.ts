import { parseGazetteer } from "../parse.js";
import type { BaseEntry, Gazetteer, PlaceEntry } from "../types.js";

/**
 * A gazetteer as a GeoJSON feature collection (RFC 7946), a feature a line: the id is the feature's, the location its geometry, all other
 * fields are its properties. An entry without a location has no geometry. The header stands in the member `gazetteer`, so that
 * `readGeoJson` reads the same gazetteer from it.
 *
 * @param gazetteer any gazetteer, one of the built-in ones as well
 * @throws YaqutError `GAZETTEER_INVALID` where it is none
 * @example
 * readGeoJson(writeGeoJson(countries)).name //=> "countries"
 */
export function writeGeoJson(gazetteer: Gazetteer): string {
  const { entries, ...header } = parseGazetteer(gazetteer);
  const features = entries.map((entry) => JSON.stringify(featureOf(entry)));
  return `{"type":"FeatureCollection","gazetteer":${JSON.stringify(header)},"features":[\n${features.join(",\n")}\n]}\n`;
}

function featureOf(entry: BaseEntry): object {
  const { id, ...fields } = entry as Partial<PlaceEntry>;
  const { location, ...others } = fields;
  const isPoint = Array.isArray(location) && location.length === 2 && location.every(Number.isFinite);
  return {
    type: "Feature",
    id,
    geometry: isPoint ? { type: "Point", coordinates: location } : null,
    properties: isPoint ? others : fields,
  };
}
