import type { Feature, FeatureCollection, Point } from "geojson";
import {
  type AnnotatedText,
  fieldsOf,
  type MarkedSpan,
  precisionOf,
  type SpanFields,
  type SpanList,
} from "./annotated.js";
import { type Entity, entitiesOf, type Mention } from "./entities.js";

/** Where a place was named. Offsets are UTF-16 code units into the text of document `id`. */
export interface PlaceMention {
  /** Id of the document. */
  readonly id: string;
  /** First code unit. */
  readonly start: number;
  /** Code unit behind the last. */
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
  /** How exact the point is; of a countryside, whose point is its base place's, `approximate`. */
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
  readonly unlocated?: boolean;
}

/**
 * A map of the places of documents (GeoJSON, RFC 7946): one feature a place, in the order of first mention (those of a
 * user's gazetteer behind), with its name, precision, count and every mention. The countryside of a place is a feature of its own.
 *
 * @param documents documents without an id are numbered from 1
 * @param options see {@link GeoJsonOptions}
 * @example
 * toGeoJson([tag("غارات على مدينة دوما")]).features[0]?.properties.entity //=> "C2338"
 */
export function toGeoJson(
  documents: readonly AnnotatedText[],
  options: GeoJsonOptions = {},
): FeatureCollection<Point | null, PlaceProperties> {
  const places = entitiesOf(documents).filter(
    ({ first }) => isPlace(first) && (options.unlocated === true || located(fieldsOf(first))),
  );
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
  Pick<SpanFields, "entity" | "placeType" | "direction" | "lat" | "lon" | "confidence">;

/**
 * Reads the mentions of a map as {@link toGeoJson} writes it: one list of spans a document, each in the order of the text.
 *
 * @param map as from `JSON.parse`; other features and properties are passed over
 */
export function fromGeoJson(map: FeatureCollection<Point | null, PlaceProperties>): SpanList<PlacedSpan>[] {
  const lists = new Map<string, PlacedSpan[]>();
  for (const { geometry, properties } of map.features) {
    const { type, entity, placeType, direction, mentions } = properties;
    const [lon, lat] = geometry?.coordinates ?? [];
    for (const { id, ...mention } of mentions) {
      const point = lat === undefined || lon === undefined ? {} : { lat, lon };
      const kind = { ...(placeType ? { placeType } : {}), ...(direction ? { direction } : {}) };
      const list = lists.get(id) ?? [];
      list.push({ type, ...mention, entity, ...kind, ...point });
      lists.set(id, list);
    }
  }
  return [...lists].map(([id, spans]) => ({ id, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end) }));
}
