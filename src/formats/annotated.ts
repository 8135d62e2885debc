import type { BaseEntry, Precision } from "../gazetteer/types.js";
import type { Incident } from "../incident.js";
import type { BaseSpan, Evidence, PointPrecision, Victims } from "../span.js";

/** The least that a format needs of a span. Offsets are UTF-16 code units into the text, half-open. */
export type MarkedSpan = Pick<BaseSpan, "type" | "start" | "end" | "text">;

/** A text with spans: what the formats write. Every tagged document is one; give it an `id` where several go into one file. */
export interface AnnotatedText<S extends MarkedSpan = MarkedSpan> {
  /** What the text is called in its file. */
  readonly id?: string | undefined;
  /** The text as it was given. */
  readonly text: string;
  /** ISO 8601 day of the report. */
  readonly date?: string | null | undefined;
  /** Its spans. */
  readonly spans: readonly S[];
  /** What it tells of, where incidents were read. */
  readonly incidents?: readonly Incident[] | undefined;
}

/** A text with spans, and with fields of its owner's that stay beside them: a source, a link, a number. */
export interface KeptText<S extends MarkedSpan = MarkedSpan> extends AnnotatedText<S> {
  /** Fields of the owner's, by name. */
  readonly kept?: Readonly<Record<string, unknown>> | undefined;
}

/** Spans of a text that is kept elsewhere: what tables and maps bring back. */
export interface SpanList<S extends MarkedSpan = MarkedSpan> {
  /** What the text is called in its file. */
  readonly id: string;
  /** ISO 8601 day of the report. */
  readonly date?: string;
  /** Its spans. */
  readonly spans: readonly S[];
}

/** What spans of any type may hold beside their place in the text; every field is optional here. */
export interface SpanFields {
  readonly entity?: string | null;
  readonly entry?: BaseEntry & { readonly precision?: Precision };
  readonly placeType?: string;
  readonly direction?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly precision?: PointPrecision;
  readonly actorType?: string | null;
  readonly weaponClass?: string | null;
  readonly value?: string | null;
  readonly kind?: string;
  readonly min?: number;
  readonly max?: number | null;
  readonly victims?: readonly Victims[];
  readonly confidence?: number;
  readonly evidence?: readonly Evidence[];
}

/** The further fields of a span, whatever its type. */
export function fieldsOf(span: MarkedSpan): SpanFields {
  return span as SpanFields;
}

/** How exact the point of a span is, `undefined` where it has none. A span that does not say it has that of its entry. */
export function precisionOf({ lat, lon, precision, placeType, entry }: SpanFields): PointPrecision | undefined {
  if (lat === undefined || lon === undefined) return undefined;
  return precision ?? (placeType === "countryside" ? "approximate" : (entry?.precision ?? "exact"));
}
