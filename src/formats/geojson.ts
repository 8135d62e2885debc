import type { Feature, FeatureCollection, Point } from "geojson";
import { type AnnotatedText, fieldsOf, type MarkedSpan, precisionOf, type SpanFields } from "./annotated.js";

/** Where a place was named. Offsets are UTF-16 code units into the text of document `id`. */
export interface PlaceMention {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly confidence?: number;
}

/** What is known of a place on the map. */
export interface PlaceProperties {
  readonly entity: string | null;
  readonly name: string;
  readonly en?: string;
  readonly placeType?: string;
  readonly direction?: string;
  /** How exact the point is; of a countryside, whose point is its base place's, `approximate`. */
  readonly precision?: string;
  /** How often the place is named, in how many documents. */
  readonly count: number;
  readonly documents: number;
  readonly mentions: readonly PlaceMention[];
}

/** Options of {@link toGeoJson}. */
export interface GeoJsonOptions {
  /** Whether places without a point are features without geometry, as RFC 7946 allows, or left out (default: `false`). */
  readonly unlocated?: boolean;
}

/**
 * A map of the places of documents (GeoJSON, RFC 7946): one feature a place, in the order of first mention, with its name,
 * precision, count and every mention. The countryside of a place is a feature of its own.
 *
 * @param documents documents without an id are numbered from 1
 * @param options see {@link GeoJsonOptions}
 */
export function toGeoJson(
  documents: readonly AnnotatedText[],
  options: GeoJsonOptions = {},
): FeatureCollection<Point | null, PlaceProperties> {
  const groups = new Map<string, { readonly first: MarkedSpan; readonly mentions: PlaceMention[] }>();
  for (const [i, { id = String(i + 1), spans }] of documents.entries()) {
    for (const span of spans) {
      const fields = fieldsOf(span);
      if (!isPlace(span, fields) || (!options.unlocated && !located(fields))) continue;
      const key = JSON.stringify([
        fields.entity ?? span.text,
        fields.placeType,
        fields.direction,
        fields.lat,
        fields.lon,
      ]);
      const group = groups.get(key) ?? { first: span, mentions: [] };
      const { start, end, text } = span;
      const { confidence } = fields;
      group.mentions.push({ id, start, end, text, ...(confidence === undefined ? {} : { confidence }) });
      groups.set(key, group);
    }
  }
  const features = [...groups.values()].map(({ first, mentions }) => feature(first, mentions));
  return { type: "FeatureCollection", features };
}

/** A place, or a span of a user's gazetteer with a point. */
function isPlace(span: MarkedSpan, fields: SpanFields): boolean {
  return span.type === "place" || located(fields);
}

function located({ lat, lon }: SpanFields): boolean {
  return lat !== undefined && lon !== undefined;
}

function feature(span: MarkedSpan, mentions: readonly PlaceMention[]): Feature<Point | null, PlaceProperties> {
  const fields = fieldsOf(span);
  const { entity = null, entry, placeType, direction, lat, lon } = fields;
  const there = located(fields);
  const whole = placeType !== "countryside";
  const precision = precisionOf(fields);
  return {
    type: "Feature",
    geometry: there ? { type: "Point", coordinates: [lon!, lat!] } : null,
    properties: {
      entity,
      name: whole ? (entry?.name ?? span.text) : span.text,
      ...(whole && entry?.en !== undefined ? { en: entry.en } : {}),
      ...(placeType === undefined ? {} : { placeType }),
      ...(direction === undefined ? {} : { direction }),
      ...(precision === undefined ? {} : { precision }),
      count: mentions.length,
      documents: new Set(mentions.map((mention) => mention.id)).size,
      mentions,
    },
  };
}
