import { optionsOf } from "../arguments.js";
import type { ExplorerOptions } from "../explorer/index.js";
import type { AnnotatedText } from "../formats/annotated.js";
import type { CountOptions } from "../formats/counts/count.js";
import { documentsOf, type OneOrMore } from "../formats/documents.js";
import { documentSection } from "../formats/html.js";
import { CONSOLE } from "../formats/text/style.js";
import { toText } from "../formats/text/to-text.js";
import { type Counts, countsOf } from "./counts.js";
import { INSPECT, JSON_MIME, JUPYTER_DISPLAY, type MimeBundle } from "./display.js";

/** Several documents that show themselves together, where a list would be printed as its parts. */
export interface Documents<D extends AnnotatedText = AnnotatedText> extends Iterable<D> {
  /** The documents, in their order. */
  readonly items: readonly D[];
  /** How many there are. */
  readonly length: number;
  /** A fragment of HTML: every document under its id and date, the first 50 of them. */
  toHtml(): string;
  /**
   * One HTML file to look at and to search them all: bars over time, a map, what is named most, filters, sentences; see `toExplorer` of
   * `yaqut/explorer`. It is loaded when it is asked for.
   */
  toPage(options?: ExplorerOptions): Promise<string>;
  /**
   * How many documents, mentions or incidents, by what they name and when, as plain rows and as a figure.
   *
   * @throws YaqutError `OPTION_INVALID`
   * @example
   * documents([tag("قصف على دوما"), tag("غارة على دوما")]).counts({ by: "place" }).rows[0]?.count //=> 2
   */
  counts(options?: CountOptions): Counts;
  /**
   * {@link Documents.counts} over time, by week unless it is told otherwise.
   *
   * @throws YaqutError `OPTION_INVALID`
   * @example
   * documents([tag("قصف على دوما", "2018-02-21")]).timeline().rows[0]?.from //=> "2018-02-19"
   */
  timeline(options?: CountOptions): Counts;
  /** The documents as a list: what `JSON.stringify` writes. */
  toJSON(): readonly D[];
}

const EXPECTED_OPTIONS = "an object { by, per, of }";
/** So many documents are shown; of the rest, their number. */
const SHOWN_MAX = 50;

/** In a function that a bundler may leave out: who makes no list of documents gets no page of them. */
const DocumentList = /* @__PURE__ */ (() =>
  class DocumentList<D extends AnnotatedText> implements Documents<D> {
    readonly items: readonly D[];

    constructor(items: readonly D[]) {
      this.items = items;
    }
    get length(): number {
      return this.items.length;
    }
    [Symbol.iterator](): Iterator<D> {
      return this.items[Symbol.iterator]();
    }
    toHtml(): string {
      return `<div>\n${shown(this.items, documentSection, (rest) => `<p dir="ltr">${rest}</p>\n`)}</div>`;
    }
    async toPage(options?: ExplorerOptions): Promise<string> {
      const { toExplorer } = await import("../explorer/index.js");
      return toExplorer(this.items, options);
    }
    counts(options: CountOptions = {}): Counts {
      return countsOf(this.items, optionsOf(options, EXPECTED_OPTIONS));
    }
    timeline(options: CountOptions = {}): Counts {
      const given = optionsOf(options, EXPECTED_OPTIONS);
      return countsOf(this.items, { ...given, per: given.per ?? "week" });
    }
    toJSON(): readonly D[] {
      return this.items;
    }
    [JUPYTER_DISPLAY](): MimeBundle {
      return { "text/html": this.toHtml(), "text/plain": this[INSPECT](), [JSON_MIME]: this.items };
    }
    [INSPECT](): string {
      return shown(
        this.items,
        (document, id) => toText({ ...document, id: document.id ?? id }, CONSOLE),
        (rest) => `${rest}\n`,
      );
    }
  })();

/** The first documents as `one` writes them; documents without an id are numbered from 1. */
function shown<D>(items: readonly D[], one: (item: D, id: string) => string, more: (rest: string) => string): string {
  const parts = items.slice(0, SHOWN_MAX).map((item, i) => one(item, String(i + 1)));
  if (items.length > SHOWN_MAX) parts.push(more(`… and ${items.length - SHOWN_MAX} more`));
  return parts.join("");
}

/**
 * One document or several as one value that notebooks and consoles show: `documents(texts.map((text) => tag(text)))`. Any texts with spans
 * will do, such as documents that came back from a worker or from JSON.
 *
 * @example
 * documents(["قصف على دوما", "غارة على حلب"].map((text) => tag(text))).length //=> 2
 */
export function documents<D extends AnnotatedText>(items: OneOrMore<D>): Documents<D> {
  return new DocumentList(documentsOf(items));
}
