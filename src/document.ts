import { toHtml } from "./formats/html.js";
import { CONSOLE } from "./formats/text/style.js";
import { toText } from "./formats/text/to-text.js";
import type { Incident } from "./incident.js";
import { INSPECT, JSON_MIME, JUPYTER_DISPLAY, type MimeBundle } from "./notebook/display.js";
import type { BaseSpan, Span } from "./span.js";

/** A document as JSON has it. */
export interface DocumentData<S extends BaseSpan = Span> {
  /** The text as it was given. */
  readonly text: string;
  /** ISO 8601 day of the report, as given. */
  readonly date?: string;
  /** All spans, in the order of the text. */
  readonly spans: readonly S[];
}

/**
 * A tagged text: its spans in order, and the same by type. Its own fields are plain data, which JSON and `structuredClone` keep;
 * the views and what notebooks and consoles ask for are methods of its prototype, computed when asked for.
 */
export interface Document<S extends BaseSpan = Span> extends DocumentData<S> {
  /** Spans of places. */
  readonly places: readonly Extract<S, { type: "place" }>[];
  /** Spans of actors. */
  readonly actors: readonly Extract<S, { type: "actor" }>[];
  /** Spans of dates. */
  readonly dates: readonly Extract<S, { type: "date" }>[];
  /** Spans of casualties. */
  readonly casualties: readonly Extract<S, { type: "casualty" }>[];
  /** Spans of weapons. */
  readonly weapons: readonly Extract<S, { type: "weapon" }>[];
  /**
   * What the text tells of: who did what to whom, where, when, with what, at what toll; read when first asked for. Empty where the tagger has
   * no detector `incidents`.
   */
  readonly incidents: readonly Incident[];
  /** A fragment of HTML from right to left, with its spans marked; see {@link toHtml}. */
  toHtml(): string;
  /** The document without the views: what `JSON.stringify` writes. */
  toJSON(): DocumentData<S>;
}

/** Reads the incidents of a tagged text. */
export type IncidentReader<S extends BaseSpan> = (text: string, spans: readonly S[]) => readonly Incident[];

class TaggedDocument<S extends BaseSpan> implements Document<S> {
  readonly text: string;
  readonly spans: readonly S[];
  declare readonly date?: string;
  #incidents: readonly Incident[] | undefined;
  readonly #readIncidents: IncidentReader<S> | undefined;

  constructor(text: string, spans: readonly S[], date: string | undefined, read: IncidentReader<S> | undefined) {
    this.text = text;
    this.spans = spans;
    if (date !== undefined) this.date = date;
    this.#readIncidents = read;
  }
  get places(): readonly Extract<S, { type: "place" }>[] {
    return ofType(this.spans, "place");
  }
  get actors(): readonly Extract<S, { type: "actor" }>[] {
    return ofType(this.spans, "actor");
  }
  get dates(): readonly Extract<S, { type: "date" }>[] {
    return ofType(this.spans, "date");
  }
  get casualties(): readonly Extract<S, { type: "casualty" }>[] {
    return ofType(this.spans, "casualty");
  }
  get weapons(): readonly Extract<S, { type: "weapon" }>[] {
    return ofType(this.spans, "weapon");
  }
  get incidents(): readonly Incident[] {
    this.#incidents ??= this.#readIncidents?.(this.text, this.spans) ?? [];
    return this.#incidents;
  }
  toHtml(): string {
    return toHtml(this);
  }
  [JUPYTER_DISPLAY](): MimeBundle {
    return { "text/html": this.toHtml(), "text/plain": this[INSPECT](), [JSON_MIME]: this.toJSON() };
  }
  [INSPECT](): string {
    return toText(this, CONSOLE);
  }
  toJSON(): DocumentData<S> {
    return { text: this.text, ...(this.date === undefined ? {} : { date: this.date }), spans: this.spans };
  }
}

function ofType<S extends BaseSpan, T extends string>(spans: readonly S[], type: T): Extract<S, { type: T }>[] {
  return spans.filter((span): span is Extract<S, { type: T }> => span.type === type);
}

/** A document of a text and its spans. @param readIncidents reads its incidents when they are first asked for (default: it has none) */
export function createDocument<S extends BaseSpan>(
  text: string,
  spans: readonly S[],
  date?: string,
  readIncidents?: IncidentReader<S>,
): Document<S> {
  return new TaggedDocument(text, spans, date, readIncidents);
}
