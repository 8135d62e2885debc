import { type Problem, show, YaqutError } from "../errors.js";
import { normalize } from "../text/fold.js";
import { fieldOf, kindOf } from "./csv/aliases.js";
import { namesIn } from "./csv/names.js";
import { centroid, type LonLat } from "./geo.js";
import { jsonPlaces } from "./json-place.js";
import { type EntryWith, type OwnFields, ownFieldProblems } from "./own-fields.js";
import { gazetteerProblems } from "./parse.js";
import { parseJson, placed, type ReadOptions } from "./read-json.js";
import { checkReading, definedNames } from "./reading.js";
import type { BaseEntry, Gazetteer } from "./types.js";

/** Options of {@link readGeoJson}. */
export interface ReadGeoJsonOptions<Type extends string = string, Fields extends OwnFields = OwnFields>
  extends ReadOptions<Type, Fields> {
  /** Name of the gazetteer; a map of `writeGeoJson` says it. */
  readonly name?: string | undefined;
  /** Type of the gazetteer; a map of `writeGeoJson` says it. */
  readonly type?: Type | undefined;
  /** Name and type where neither the options nor the map say them. */
  readonly otherwise?: { readonly name: string; readonly type: Type } | undefined;
}

/**
 * A gazetteer from a GeoJSON feature collection (RFC 7946): points are exact, polygons give their centroid with precision `centre`.
 *
 * The properties are named as the columns of a table are, see `readCsv`; the id is the feature's, or the property `id`, or the
 * folded name. A feature without geometry has no location. A map of `writeGeoJson` is read as it was written.
 *
 * @param text GeoJSON, with or without a byte-order mark
 * @param options name and type of the gazetteer
 * @throws YaqutError `JSON_SYNTAX`, or `GEOJSON_INVALID` with all problems, each at `file:line:column: features[3].properties.name`;
 *   nothing is half-loaded
 * @example
 * const feature = { type: "Feature", geometry: { type: "Point", coordinates: [36.7, 35.1] }, properties: { name: "تل الورد", type: "village" } };
 * const text = JSON.stringify({ type: "FeatureCollection", features: [feature] });
 * readGeoJson(text, { name: "mine", type: "place" }).entries[0]?.location //=> [36.7, 35.1]
 */
export function readGeoJson<const Type extends string, const Fields extends OwnFields = Record<never, never>>(
  text: string,
  options?: ReadGeoJsonOptions<Type, Fields>,
): Gazetteer<Type, EntryWith<Type, Fields>> {
  checkReading(text, options, []);
  const { file = "GeoJSON", fields = {}, otherwise, ...named } = options ?? {};
  const { json, value } = parseJson(text, file);
  const features = field(value, "features");
  if (field(value, "type") !== "FeatureCollection" || !Array.isArray(features)) {
    const received = show(field(value, "type") ?? value);
    throw invalid([{ at: `${file}:1:1`, expected: "a FeatureCollection with a list of features", received }]);
  }
  const header = field(value, "gazetteer");
  const written = typeof header === "object" && header !== null ? header : undefined;
  const said = { ...otherwise, ...written, ...definedNames(named) };
  checkReading(text, said, ["name", "type"]);
  const { type } = said as { readonly type: string };
  const problems: Problem[] = [];
  const read = features.map((feature: unknown, index) =>
    readFeature(feature, written ? undefined : type, fields, (path, expected, received) => {
      problems.push({ at: `features[${index}]${path}`, expected, received: show(received) });
    }),
  );
  const gazetteer = { ...said, entries: read.map(({ entry }) => entry) };
  for (const problem of [...gazetteerProblems(gazetteer), ...ownFieldProblems(gazetteer.entries, fields)])
    problems.push({ ...problem, at: featurePath(problem.at, read) });
  if (problems.length > 0) {
    const place = jsonPlaces(json, true);
    throw invalid(problems.map((problem) => placed(problem, file, place)));
  }
  return gazetteer as unknown as Gazetteer<Type, EntryWith<Type, Fields>>;
}

function invalid(problems: readonly Problem[]): YaqutError {
  return new YaqutError("GEOJSON_INVALID", "not a collection of places", problems);
}

type Refuse = (path: string, expected: string, received: unknown) => void;

interface ReadFeature {
  readonly entry: BaseEntry;
  /** The property that each field comes from. */
  readonly properties: ReadonlyMap<string, string>;
}

/** @param type type of the gazetteer; `undefined` where the properties are fields as they stand */
function readFeature(feature: unknown, type: string | undefined, fields: OwnFields, refuse: Refuse): ReadFeature {
  const entry: Record<string, unknown> = Object.create(null); // a property may be called `__proto__`
  const properties = new Map<string, string>();
  for (const [property, value] of Object.entries((field(feature, "properties") ?? {}) as object)) {
    if (type === undefined) {
      entry[property] = value;
      properties.set(property, property);
      continue;
    }
    if (value === null || value === "") continue;
    const name = fieldOf(property, type, fields);
    if (name === "longitude" || name === "latitude") continue; // the geometry says it
    entry[name] = readProperty(name, value);
    properties.set(name, property);
  }
  const given = field(feature, "id") ?? entry.id;
  const id = given ?? (typeof entry.name === "string" ? normalize(entry.name).replace(/\s+/g, "-") : undefined);
  const geometry = field(feature, "geometry");
  const located = geometry === null || geometry === undefined ? undefined : locate(geometry, refuse);
  const whole = { ...entry, ...(id === undefined ? {} : { id: String(id) }), ...located };
  return { entry: whole as unknown as BaseEntry, properties };
}

function readProperty(name: string, value: unknown): unknown {
  if (name === "placeType" && typeof value === "string") return kindOf(value);
  if (name === "names" && typeof value === "string") return namesIn(value);
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

/** From a path of the gazetteer to the one of the file. */
function featurePath(at: string, read: readonly ReadFeature[]): string {
  return at.replace(/^entries\[(\d+)\](?:\.(\w+))?/, (_, index: string, name?: string) => {
    if (name === undefined) return `features[${index}]`;
    if (name === "location") return `features[${index}].geometry.coordinates`;
    return `features[${index}].properties.${read[Number(index)]?.properties.get(name) ?? name}`;
  });
}

function field(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
