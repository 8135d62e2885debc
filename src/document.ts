import { toHtml } from "./formats/html.js";
import { type SpanRow, toRows } from "./formats/rows.js";
import { CONSOLE } from "./formats/text/style.js";
import { toText } from "./formats/text/to-text.js";
import type { Gazetteer } from "./gazetteer/types.js";
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
 * A tagged text: its spans in order, and the same by type. Its own fields are plain data (`text`, `date`, `spans`, `incidents`), which a
 * spread and `structuredClone` keep; the views and what notebooks and consoles ask for are of its prototype, computed when asked for.
 */
export interface Document<S extends BaseSpan = Span> extends DocumentData<S> {
  /**
   * What the text tells of: who did what to whom, where, when, with what, at what toll; read when first asked for. Empty where the tagger has
   * no detector `incidents`. A spread and `structuredClone` have it; JSON has not, since its arguments are the spans once more.
   */
  readonly incidents: readonly Incident[];
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
   * The spans as flat rows for a table or a database, each with all of `ROW_COLUMNS` and with the units that the tagger's places lie in; see
   * {@link toRows}. `{ ...document, id, kept }` goes to `toRows` itself.
   */
  toRows(): SpanRow[];
  /** A fragment of HTML from right to left, with its spans marked; see {@link toHtml}. */
  toHtml(): string;
  /** Text, date and spans: what `JSON.stringify` writes; `JSON.stringify({ ...document })` writes the incidents too. */
  toJSON(): DocumentData<S>;
}

/** Reads the incidents of a tagged text. */
export type IncidentReader<S extends BaseSpan> = (text: string, spans: readonly S[]) => readonly Incident[];

/** Where a document came from: a field that no loop over fields sees, and that a proxy and heirs of the document have as well. */
const ORIGIN = Symbol("origin");

/** What a document knows besides its fields. */
class Origin {
  private readonly text: string;
  private readonly spans: readonly BaseSpan[];
  private readonly made: MadeBy<BaseSpan>;
  private read: readonly Incident[] | undefined;

  constructor(text: string, spans: readonly BaseSpan[], made: MadeBy<BaseSpan>) {
    this.text = text;
    this.spans = spans;
    this.made = made;
    this.read = undefined;
  }
  /** Its incidents, read when they are first asked for. */
  get incidents(): readonly Incident[] {
    this.read ??= this.made.readIncidents?.(this.text, this.spans) ?? [];
    return this.read;
  }
  get gazetteers(): readonly Gazetteer[] {
    return this.made.gazetteers ?? [];
  }
}

class TaggedDocument<S extends BaseSpan> implements Document<S> {
  readonly text: string;
  readonly spans: readonly S[];
  declare readonly date?: string;
  declare readonly incidents: readonly Incident[];
  declare readonly [ORIGIN]: Origin;

  constructor(text: string, spans: readonly S[], date: string | undefined, made: MadeBy<S>) {
    this.text = text;
    this.spans = spans;
    if (date !== undefined) this.date = date;
    // configurable, since a proxy may give nothing else in place of what is not
    Object.defineProperty(this, ORIGIN, {
      value: new Origin(text, spans, made as MadeBy<BaseSpan>),
      configurable: true,
    });
    Object.defineProperty(this, "incidents", INCIDENTS);
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
  toRows(): SpanRow[] {
    return toRows(this, { gazetteers: this[ORIGIN]?.gazetteers ?? [] });
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

/**
 * An own field, so that a spread and a clone have it, and yet made when it is asked for. One function for all documents: each of its own
 * would make each document a shape of its own.
 */
const INCIDENTS: PropertyDescriptor = {
  get(this: Partial<TaggedDocument<BaseSpan>> | undefined) {
    return this?.[ORIGIN]?.incidents ?? [];
  },
  enumerable: true,
};

function ofType<S extends BaseSpan, T extends string>(spans: readonly S[], type: T): Extract<S, { type: T }>[] {
  return spans.filter((span): span is Extract<S, { type: T }> => span.type === type);
}

/** What a document is made with, besides its own fields. */
export interface MadeBy<S extends BaseSpan = Span> {
  /** Reads its incidents when they are first asked for (default: it has none). */
  readonly readIncidents?: IncidentReader<S> | undefined;
  /** Where its rows look up the units of places (default: nowhere). */
  readonly gazetteers?: readonly Gazetteer[] | undefined;
}

/** A document of a text and its spans. */
export function createDocument<S extends BaseSpan>(
  text: string,
  spans: readonly S[],
  date?: string,
  made: MadeBy<S> = {},
): Document<S> {
  return new TaggedDocument(text, spans, date, made);
}
