import type { AnnotatedText, MarkedSpan } from "./annotated.js";
import { escapeHtml } from "./escape.js";
import { inOrder } from "./overlap.js";

/** A span to be marked. */
export interface Markup {
  readonly span: MarkedSpan;
  /** Its text as HTML, with the marks inside it. */
  readonly content: string;
  /** Whether its edges are edges of words: where they are not, nothing may come between the letters. */
  readonly startsWord: boolean;
  readonly endsWord: boolean;
  /** In how many marks it stands. */
  readonly depth: number;
}

/**
 * A text as HTML with its spans marked. Nested spans are nested marks; a span that crosses the border of another is left out.
 *
 * @param mark writes a mark
 */
export function markUp({ text, spans }: AnnotatedText, mark: (markup: Markup) => string): string {
  const ordered = inOrder(spans);
  let next = 0;
  const inside = (start: number, end: number, depth: number): string => {
    let html = "";
    let at = start;
    while (next < ordered.length && ordered[next]!.start < end) {
      const span = ordered[next++]!;
      if (span.start < at || span.end > end) continue;
      const content = inside(span.start, span.end, depth + 1);
      const startsWord = !isJoined(text, span.start);
      const endsWord = !isJoined(text, span.end);
      html += foreignIsolated(text.slice(at, span.start));
      html += mark({ span, content, startsWord, endsWord, depth });
      at = span.end;
    }
    return html + foreignIsolated(text.slice(at, end));
  };
  return inside(0, text.length, 0);
}

const JOINING = /[\p{L}\p{M}\u0640\u200D]/u;

/** Whether an offset lies inside a word. */
function isJoined(text: string, at: number): boolean {
  return JOINING.test(text.charAt(at - 1)) && JOINING.test(text.charAt(at));
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
