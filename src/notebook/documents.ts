import type { AnnotatedText } from "../formats/annotated.js";
import { documentsOf, type OneOrMore } from "../formats/documents.js";
import { documentSection } from "../formats/html.js";
import { CONSOLE } from "../formats/text/style.js";
import { toText } from "../formats/text/to-text.js";
import { INSPECT, JSON_MIME, JUPYTER_DISPLAY, type MimeBundle } from "./display.js";

/** Several documents that show themselves together, where a list would be printed as its parts. */
export interface Documents<D extends AnnotatedText = AnnotatedText> extends Iterable<D> {
  /** The documents, in their order. */
  readonly items: readonly D[];
  /** How many there are. */
  readonly length: number;
  /** A fragment of HTML: every document under its id and date, the first 50 of them. */
  toHtml(): string;
  /** The documents as a list: what `JSON.stringify` writes. */
  toJSON(): readonly D[];
}

/** So many documents are shown; of the rest, their number. */
const SHOWN_MAX = 50;

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
}

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
