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

/** A mark that is still open, or the whole text: what is written of it, up to `at`. */
interface Open {
  readonly span: MarkedSpan;
  html: string;
  at: number;
}

/**
 * A text as HTML with its spans marked. Nested spans are nested marks, to any depth; a span that crosses the border of another is
 * left out.
 *
 * @param mark writes a mark
 */
export function markUp({ text, spans }: AnnotatedText, mark: (markup: Markup) => string): string {
  const whole: Open = { span: { type: "", start: 0, end: text.length, text }, html: "", at: 0 };
  const open: Open[] = [whole];
  const close = (): void => {
    const { span, html, at } = open.pop()!;
    const content = html + foreignIsolated(text.slice(at, span.end));
    const startsWord = !isJoined(text, span.start);
    const endsWord = !isJoined(text, span.end);
    const outer = open.at(-1)!;
    outer.html += mark({ span, content, startsWord, endsWord, depth: open.length - 1 });
    outer.at = span.end;
  };
  for (const span of inOrder(spans)) {
    while (open.length > 1 && open.at(-1)!.span.end <= span.start) close();
    const outer = open.at(-1)!;
    if (span.start < outer.at || span.end > outer.span.end) continue;
    outer.html += foreignIsolated(text.slice(outer.at, span.start));
    open.push({ span, html: "", at: span.start });
  }
  while (open.length > 1) close();
  return whole.html + foreignIsolated(text.slice(whole.at));
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
