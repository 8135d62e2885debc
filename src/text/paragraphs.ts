import { GAP_BREAK, GAP_LINE, GAP_STOP, type Words } from "./words.js";

/** The paragraph of each word, from 0: one begins after a blank line, or on a new line after the end of a sentence. */
export function paragraphsOf({ count, gaps }: Pick<Words, "count" | "gaps">): Uint32Array {
  const paragraphs = new Uint32Array(count);
  for (let i = 1; i < count; i++) {
    const gap = gaps[i]!;
    const begins = (gap & GAP_BREAK) !== 0 || ((gap & GAP_LINE) !== 0 && (gap & GAP_STOP) !== 0);
    paragraphs[i] = paragraphs[i - 1]! + (begins ? 1 : 0);
  }
  return paragraphs;
}
