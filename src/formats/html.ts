import { checkText, optionsOf } from "../arguments.js";
import type { AnnotatedText } from "./annotated.js";
import { documentsOf, isIterable, type OneOrMore } from "./documents.js";
import { escapeHtml } from "./escape.js";
import { LABEL_STYLE, markStyle, WRAPPER_STYLE } from "./html-style.js";
import { type Markup, markUp } from "./mark-up.js";
import { tooltip } from "./tooltip.js";

/** Options of {@link toHtml}. */
export interface HtmlOptions {
  /** What the label of each type says (default: the type's name). */
  readonly labels?: Readonly<Record<string, string>> | undefined;
}

/**
 * A document as a fragment of HTML, from right to left: the text as it is, each span a `<mark>` with its type in words, its own
 * kind of underline, and a tooltip with name, id, English name and evidence.
 *
 * - safe: all text is escaped; no script, no style sheet, no class; passes the sanitizers of notebooks and issue trackers;
 * - the text stays the text: without the `<small>` labels, `textContent` is the source, and nothing stands between the letters
 *   of a word: a span that ends inside a word has its label in the tooltip alone;
 * - nested spans are nested marks; a span that crosses the border of another is left out.
 *
 * @param document a document; several come one after the other, each under its id and date
 * @example
 * toHtml(tag("قصف على مدينة دوما")).includes("<mark") //=> true
 */
export function toHtml(document: OneOrMore<AnnotatedText>, options: HtmlOptions = {}): string {
  const documents = documentsOf(document);
  const given = optionsOf(options, "an object { labels }");
  for (const [type, label] of Object.entries(given.labels ?? {})) checkText(label, `options.labels.${type}`);
  if (isIterable(document)) return documents.map((one, i) => documentSection(one, String(i + 1), given)).join("");
  return fragment(documents[0]!, given);
}

function fragment(document: AnnotatedText, options: HtmlOptions): string {
  const content = markUp(document, (markup) => inlineMark(markup, options));
  return `<div dir="rtl" lang="ar" style="${escapeHtml(WRAPPER_STYLE)}">${content}</div>`;
}

function inlineMark({ span, content, startsWord, endsWord }: Markup, { labels }: HtmlOptions): string {
  const style = escapeHtml(markStyle(span.type, startsWord, endsWord));
  const label = labels && Object.hasOwn(labels, span.type) ? labels[span.type]! : span.type;
  const tag = `<small style="${LABEL_STYLE}"><bdi dir="auto"> ${escapeHtml(label)}</bdi></small>`;
  return `<mark title="${escapeHtml(tooltip(span))}" style="${style}">${content}${endsWord ? tag : ""}</mark>`;
}

/** A document under its id and date. */
export function documentSection(document: AnnotatedText, fallbackId: string, options: HtmlOptions = {}): string {
  const { id = fallbackId, date } = document;
  const heading = [id, date]
    .filter((part) => part !== undefined && part !== null)
    .map((part) => `<bdi>${escapeHtml(part)}</bdi>`);
  return `<p dir="ltr"><b>${heading.join(" ")}</b></p>\n${fragment(document, options)}\n`;
}
