import type { AnnotatedText, MarkedSpan } from "./annotated.js";
import { escapeHtml } from "./escape.js";
import { LABEL_STYLE, markStyle, WRAPPER_STYLE } from "./html-style.js";
import { inOrder } from "./overlap.js";
import { tooltip } from "./tooltip.js";

/** Options of {@link toHtml}. */
export interface HtmlOptions {
  /** What the label of each type says (default: the type's name). */
  readonly labels?: Readonly<Record<string, string>>;
}

/**
 * A document as a fragment of HTML, from right to left: the text as it is, each span a `<mark>` with its type in words, its own
 * kind of underline, and a tooltip with name, id, English name and evidence.
 *
 * - safe: all text is escaped; no script, no style sheet, no class; passes the sanitizers of notebooks and issue trackers;
 * - the text stays the text: without the `<small>` labels, `textContent` is the source, and nothing stands between the letters
 *   of a word: a span that ends inside a word has its label in the tooltip alone;
 * - nested spans are nested marks; a span that crosses the border of another is left out.
 */
export function toHtml(document: AnnotatedText, options: HtmlOptions = {}): string {
  const { text } = document;
  const spans = inOrder(document.spans);
  let next = 0;
  const inside = (start: number, end: number): string => {
    let html = "";
    let at = start;
    while (next < spans.length && spans[next]!.start < end) {
      const span = spans[next++]!;
      if (span.start < at || span.end > end) continue;
      html += foreignIsolated(text.slice(at, span.start));
      html += mark(text, span, inside(span.start, span.end), options);
      at = span.end;
    }
    return html + foreignIsolated(text.slice(at, end));
  };
  return `<div dir="rtl" lang="ar" style="${escapeHtml(WRAPPER_STYLE)}">${inside(0, text.length)}</div>`;
}

function mark(text: string, span: MarkedSpan, content: string, { labels }: HtmlOptions): string {
  const startsWord = !(isLetter(text, span.start - 1) && isLetter(text, span.start));
  const endsWord = !(isLetter(text, span.end - 1) && isLetter(text, span.end));
  const style = escapeHtml(markStyle(span.type, startsWord, endsWord));
  const label = labels?.[span.type] ?? span.type;
  const tag = `<small style="${LABEL_STYLE}"><bdi dir="auto"> ${escapeHtml(label)}</bdi></small>`;
  return `<mark title="${escapeHtml(tooltip(span))}" style="${style}">${content}${endsWord ? tag : ""}</mark>`;
}

const JOINING = /[\p{L}\p{M}\u0640\u200D]/u;

/** Whether the unit at an offset belongs to a word. */
function isLetter(text: string, at: number): boolean {
  return JOINING.test(text.charAt(at));
}

/** Runs of Latin words and of numbers, which would else drag the signs beside them to their side. */
const FOREIGN = /[\p{Script=Latin}\p{N}](?:[\p{Script=Latin}\p{N}\p{M}.,:/@_+-]*[\p{Script=Latin}\p{N}])?/gu;

/** Escaped text with foreign runs isolated. */
function foreignIsolated(text: string): string {
  let html = "";
  let at = 0;
  for (const { index, 0: run } of text.matchAll(FOREIGN)) {
    html += `${escapeHtml(text.slice(at, index))}<bdi>${escapeHtml(run)}</bdi>`;
    at = index + run.length;
  }
  return html + escapeHtml(text.slice(at));
}

/** A document under its id and date. */
export function documentSection(document: AnnotatedText, fallbackId: string, options: HtmlOptions = {}): string {
  const { id = fallbackId, date } = document;
  const heading = [id, date].filter((part) => part !== undefined).map((part) => `<bdi>${escapeHtml(part)}</bdi>`);
  return `<p dir="ltr"><b>${heading.join(" ")}</b></p>\n${toHtml(document, options)}\n`;
}

/** A whole page around fragments: a heading with the id above each. */
export function htmlPageStart(title: string): string {
  return `<!doctype html>\n<html lang="ar" dir="rtl">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<title>${escapeHtml(title)}</title>\n</head>\n<body>\n`;
}

export const HTML_PAGE_END = "</body>\n</html>\n";
