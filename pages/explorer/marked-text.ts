import type { ExplorerReport } from "../../src/explorer/data-types.js";
import { sentences } from "../../src/text/sentences.js";
import { element } from "./dom.js";
import { type Model, SPAN_NUMBERS } from "./model.js";

/** A stretch of a text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A span of a report. */
export interface Span extends Range {
  readonly entity: number;
  readonly confidence: number;
}

export function spansOf({ spans }: ExplorerReport): Span[] {
  return Array.from({ length: spans.length / SPAN_NUMBERS }, (_, i) => {
    const [entity, start, end, confidence] = spans.slice(i * SPAN_NUMBERS, (i + 1) * SPAN_NUMBERS) as [
      number,
      number,
      number,
      number,
    ];
    return { entity, start, end, confidence };
  });
}

const cut = new Map<string, readonly Range[]>();
const KEPT = 500;

/** The sentences of a report; those of the last ones are kept. */
export function sentencesOf({ text }: ExplorerReport): readonly Range[] {
  const known = cut.get(text);
  if (known) return known;
  if (cut.size > KEPT) cut.clear();
  const found = sentences(text);
  cut.set(text, found);
  return found;
}

/**
 * A stretch of a report with its spans marked; a span within another is not marked again.
 *
 * @param mark adds to a mark what a view wants of it
 */
export function markedText(
  model: Model,
  report: ExplorerReport,
  range: Range,
  words: readonly Range[],
  mark: (made: HTMLElement, span: Span) => void,
): DocumentFragment {
  const fragment = document.createDocumentFragment();
  let at = range.start;
  const stretches = [
    ...spansOf(report).map((span) => ({ ...span, word: false })),
    ...words.map((word) => ({ ...word, entity: -1, confidence: 0, word: true })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const { word, ...span } of stretches) {
    if (span.start < at || span.end > range.end) continue;
    fragment.append(report.text.slice(at, span.start));
    const type = word ? "" : model.data.entities[span.entity]!.type;
    const made = element("mark", { class: word ? "word" : `t-${type}` }, report.text.slice(span.start, span.end));
    if (!word) mark(made, span);
    fragment.append(made);
    at = span.end;
  }
  fragment.append(report.text.slice(at, range.end));
  return fragment;
}
