import { type Problem, show, YaqutError } from "../errors.js";
import { normalize } from "../text/fold.js";
import { fieldOf, kindOf } from "./csv/aliases.js";
import { centroid, type LonLat } from "./geo.js";
import { gazetteerProblems } from "./parse.js";
import { parseJson, type ReadOptions } from "./read-json.js";
import type { BaseEntry, Gazetteer } from "./types.js";

/** Options of {@link readGeoJson}. */
export interface ReadGeoJsonOptions extends ReadOptions {
  readonly name: string;
  readonly type: string;
}

/**
 * A gazetteer from a GeoJSON feature collection (RFC 7946): points are exact, polygons give their centroid with precision `centre`.
 *
 * The properties are named as the columns of a table are, see `readCsv`; the id is the feature's, or the property `id`, or the
 * folded name. A feature without geometry has no location.
 *
 * @param text GeoJSON
 * @param options name and type of the gazetteer
 * @throws YaqutError `JSON_SYNTAX`, or `GEOJSON_INVALID` with all problems, each at `file: features[3].properties.name`
 */
export function readGeoJson(text: string, options: ReadGeoJsonOptions): Gazetteer {
  const file = options.file ?? "GeoJSON";
  const value = parseJson(text, file);
  const features = field(value, "features");
  if (field(value, "type") !== "FeatureCollection" || !Array.isArray(features)) {
    const received = show(field(value, "type") ?? value);
    throw invalid([{ at: file, expected: "a FeatureCollection with a list of features", received }]);
  }
  const problems: Problem[] = [];
  const entries = features.map((feature: unknown, index) => {
    const refuse = (path: string, expected: string, received: unknown): void => {
      problems.push({ at: `${file}: features[${index}]${path}`, expected, received: show(received) });
    };
    return readFeature(feature, options.type, refuse);
  });
  const gazetteer = { name: options.name, type: options.type, entries };
  for (const problem of gazetteerProblems(gazetteer))
    problems.push({ ...problem, at: `${file}: ${featurePath(problem.at)}` });
  if (problems.length > 0) throw invalid(problems);
  return gazetteer as unknown as Gazetteer;
}

function invalid(problems: readonly Problem[]): YaqutError {
  return new YaqutError("GEOJSON_INVALID", "not a collection of places", problems);
}

type Refuse = (path: string, expected: string, received: unknown) => void;

function readFeature(feature: unknown, type: string, refuse: Refuse): BaseEntry {
  const entry: Record<string, unknown> = {};
  for (const [property, value] of Object.entries((field(feature, "properties") ?? {}) as object)) {
    if (value === null || value === "") continue;
    const name = fieldOf(property, type);
    if (name === "longitude" || name === "latitude") continue; // the geometry says it
    entry[name] = readProperty(name, value);
  }
  const given = field(feature, "id") ?? entry.id;
  const id = given ?? (typeof entry.name === "string" ? normalize(entry.name).replace(/\s+/g, "-") : undefined);
  const geometry = field(feature, "geometry");
  const located = geometry === null || geometry === undefined ? undefined : locate(geometry, refuse);
  return { ...entry, ...(id === undefined ? {} : { id: String(id) }), ...located } as unknown as BaseEntry;
}

function readProperty(name: string, value: unknown): unknown {
  if (name === "placeType" && typeof value === "string") return kindOf(value);
  if (name === "names" && typeof value === "string")
    return value
      .split(/[|؛]/)
      .map((part) => part.trim())
      .filter((part) => part !== "");
  return value;
}

/** The location of a geometry; what is refused has none. */
function locate(geometry: unknown, refuse: Refuse): { location: LonLat; precision?: "centre" } | undefined {
  const coordinates = field(geometry, "coordinates");
  switch (field(geometry, "type")) {
    case "Point":
      if (isPoint(coordinates)) return { location: [coordinates[0], coordinates[1]] };
      refuse(".geometry.coordinates", "[longitude, latitude]", coordinates);
      return undefined;
    case "Polygon":
      return locatePolygons([coordinates], refuse);
    case "MultiPolygon":
      if (Array.isArray(coordinates)) return locatePolygons(coordinates, refuse);
      refuse(".geometry.coordinates", "a list of polygons", coordinates);
      return undefined;
    default:
      refuse(".geometry.type", "Point, Polygon or MultiPolygon", field(geometry, "type"));
      return undefined;
  }
}

function locatePolygons(
  polygons: readonly unknown[],
  refuse: Refuse,
): { location: LonLat; precision: "centre" } | undefined {
  const sound = polygons.every(
    (rings) =>
      Array.isArray(rings) && rings.every((ring) => Array.isArray(ring) && ring.length > 0 && ring.every(isPoint)),
  );
  const location = sound ? centroid(polygons as LonLat[][][]) : undefined;
  if (location) return { location: [round(location[0]), round(location[1])], precision: "centre" };
  refuse(".geometry.coordinates", "rings of [longitude, latitude] points", polygons);
  return undefined;
}

/** A centroid is no surveyed point: six decimals are a decimetre. */
function round(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}

function isPoint(value: unknown): value is [number, number] {
  return Array.isArray(value) && typeof value[0] === "number" && typeof value[1] === "number";
}

function featurePath(at: string): string {
  return at.replace(/^entries(\[\d+\])(?:\.(\w+))?/, (_, index: string, name?: string) =>
    name === undefined
      ? `features${index}`
      : name === "location"
        ? `features${index}.geometry.coordinates`
        : `features${index}.properties.${name}`,
  );
}

function field(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
