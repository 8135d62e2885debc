import type { Feature, FeatureCollection, Point } from "geojson";
import { optionsOf } from "../arguments.js";
import { type Problem, show, YaqutError } from "../errors.js";
import {
  type AnnotatedText,
  fieldsOf,
  type MarkedSpan,
  precisionOf,
  type SpanFields,
  type SpanList,
} from "./annotated.js";
import { type OneOrMore, spanListsOf } from "./documents.js";
import { type Entity, entitiesOf, type Mention } from "./entities.js";

/** Where a place was named. Offsets are UTF-16 code units into the text of document `id`. */
export interface PlaceMention {
  /** Id of the document. */
  readonly id: string;
  /** First code unit. */
  readonly start: number;
  /** Code unit after the last. */
  readonly end: number;
  /** The slice of the text. */
  readonly text: string;
  /** 0 to 1, as of the span. */
  readonly confidence?: number;
}

/** What is known of a place on the map. */
export interface PlaceProperties {
  /** Type of the spans: `place`, or that of a user's gazetteer. */
  readonly type: string;
  /** Id of the entry, `null` where no gazetteer has the name. */
  readonly entity: string | null;
  /** Name that is shown. */
  readonly name: string;
  /** English name. */
  readonly en?: string;
  /** Kind of the place. */
  readonly placeType?: string;
  /** Direction of a countryside. */
  readonly direction?: string;
  /** How exact the point is: `exact`, `approximate`, `centre`, `seat`, `parent`, or `container`; see {@link PointPrecision}. */
  readonly precision?: string;
  /** How often the place is named, in how many documents. */
  readonly count: number;
  /** In how many documents the place is named. */
  readonly documents: number;
  /** Where it is named. */
  readonly mentions: readonly PlaceMention[];
}

/** Options of {@link toGeoJson}. */
export interface GeoJsonOptions {
  /** Whether places without a point are features without geometry, as RFC 7946 allows, or left out (default: `false`). */
  readonly unlocated?: boolean | undefined;
}

/**
 * A map of the places of documents (GeoJSON, RFC 7946): one feature a place, in the order of first mention (those of a
 * user's gazetteer after), with its name, precision, count and every mention. The countryside of a place is a feature of its own.
 *
 * @param given one document or several; documents without an id are numbered from 1
 * @param options see {@link GeoJsonOptions}
 * @example
 * toGeoJson([tag("غارات على مدينة دوما")]).features[0]?.properties.entity //=> "C2338"
 */
export function toGeoJson(
  given: OneOrMore<AnnotatedText>,
  options?: GeoJsonOptions,
): FeatureCollection<Point | null, PlaceProperties> {
  const documents = spanListsOf(given);
  const { unlocated = false } = optionsOf(options, "an object { unlocated }");
  const places = entitiesOf(documents).filter(({ first }) => isPlace(first) && (unlocated || located(fieldsOf(first))));
  const features = places.map((place) => feature(place, (document) => documents[document]?.id ?? String(document + 1)));
  return { type: "FeatureCollection", features };
}

/** A place, or a span of a user's gazetteer with a point. */
function isPlace(span: MarkedSpan): boolean {
  return span.type === "place" || located(fieldsOf(span));
}

function located({ lat, lon }: SpanFields): boolean {
  return lat !== undefined && lon !== undefined;
}

function feature(
  { first, mentions }: Entity,
  idOf: (document: number) => string,
): Feature<Point | null, PlaceProperties> {
  const fields = fieldsOf(first);
  const { entity = null, entry, placeType, direction, lat, lon } = fields;
  const whole = placeType !== "countryside";
  const precision = precisionOf(fields);
  return {
    type: "Feature",
    geometry: located(fields) ? { type: "Point", coordinates: [lon!, lat!] } : null,
    properties: {
      type: first.type,
      entity,
      name: whole ? (entry?.name ?? first.text) : first.text,
      ...(whole && entry?.en !== undefined ? { en: entry.en } : {}),
      ...(placeType === undefined ? {} : { placeType }),
      ...(direction === undefined ? {} : { direction }),
      ...(precision === undefined ? {} : { precision }),
      count: mentions.length,
      documents: new Set(mentions.map(({ document }) => document)).size,
      mentions: mentions.map((mention) => placeMention(mention, idOf(mention.document))),
    },
  };
}

function placeMention({ span }: Mention, id: string): PlaceMention {
  const { start, end, text } = span;
  const { confidence } = fieldsOf(span);
  return { id, start, end, text, ...(confidence === undefined ? {} : { confidence }) };
}

/** What a map knows of a span. */
export type PlacedSpan = MarkedSpan &
  Pick<SpanFields, "entity" | "placeType" | "direction" | "lat" | "lon" | "precision" | "confidence">;

/**
 * Reads the mentions of a map as {@link toGeoJson} writes it: one list of spans a document, each in the order of the text.
 *
 * @param map as from `JSON.parse`; features without `mentions`, and other properties, are passed over
 * @throws YaqutError `FORMAT_INVALID` with every problem, each at `features[3].properties.mentions[0].start`
 */
export function fromGeoJson(map: unknown): SpanList<PlacedSpan>[] {
  const { type, features } = fields(map);
  if (type !== "FeatureCollection" || !Array.isArray(features))
    throw refused([{ at: "the map", expected: "a FeatureCollection with a list of features", received: show(map) }]);
  const problems: Problem[] = [];
  const lists = new Map<string, PlacedSpan[]>();
  for (const [i, feature] of features.entries()) {
    const want = (sound: boolean, at: string, expected: string, received: unknown): boolean => {
      if (!sound) problems.push({ at: `features[${i}]${at}`, expected, received: show(received) });
      return sound;
    };
    const { properties } = fields(feature);
    if (!want(typeof properties === "object", ".properties", "an object, or null", properties)) continue;
    const { type: spanType, entity, placeType, direction, precision, mentions } = fields(properties);
    if (mentions === undefined) continue;
    const point = pointOf(fields(feature).geometry);
    const kind = {
      ...(isText(placeType) ? { placeType } : {}),
      ...(isText(direction) ? { direction } : {}),
      ...(isText(precision) ? { precision } : {}),
    };
    const sound =
      want(isText(spanType), ".properties.type", "a type", spanType) &&
      want(point !== undefined, ".geometry", "a Point, or null", fields(feature).geometry) &&
      want(entity === undefined || entity === null || isText(entity), ".properties.entity", "an id, or null", entity) &&
      want(Array.isArray(mentions), ".properties.mentions", "a list", mentions);
    for (const [m, mention] of sound ? (mentions as readonly unknown[]).entries() : []) {
      const at = `.properties.mentions[${m}]`;
      const { id, start, end, text, confidence } = fields(mention);
      const whole =
        want(typeof id === "string", `${at}.id`, "a text", id) &&
        want(isOffset(start), `${at}.start`, "an offset", start) &&
        want(isOffset(end) && (end as number) >= (start as number), `${at}.end`, "an offset after the start", end) &&
        want(typeof text === "string", `${at}.text`, "a text", text) &&
        want(confidence === undefined || typeof confidence === "number", `${at}.confidence`, "a number", confidence);
      if (!whole) continue;
      const list = lists.get(id as string) ?? [];
      lists.set(id as string, list);
      const said = confidence === undefined ? {} : { confidence };
      list.push({ type: spanType, start, end, text, ...said, entity: entity ?? null, ...kind, ...point } as PlacedSpan);
    }
  }
  if (problems.length > 0) throw refused(problems);
  return [...lists].map(([id, spans]) => ({ id, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end) }));
}

function refused(problems: readonly Problem[]): YaqutError {
  return new YaqutError("FORMAT_INVALID", "not a map of places", problems);
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function isOffset(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0;
}

/** The point of a geometry, nothing for `null`; `undefined` where the geometry is something else. */
function pointOf(geometry: unknown): { readonly lat?: number; readonly lon?: number } | undefined {
  if (geometry === null || geometry === undefined) return {};
  const { type, coordinates } = fields(geometry);
  if (type !== "Point" || !Array.isArray(coordinates)) return undefined;
  const [lon, lat] = coordinates as readonly unknown[];
  return typeof lon === "number" && typeof lat === "number" ? { lat, lon } : undefined;
}
