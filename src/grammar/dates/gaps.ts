import type { LexedWords as Words } from "../../lexicon/lexed-words.js";
import * as cp from "../../text/code-points.js";
import { GAP_CLOSE, GAP_COMMA, GAP_DASH, GAP_LINE, GAP_LOW_LINE, GAP_OPEN, GAP_SPACE } from "../../text/words.js";
import { lazy, phrases } from "../numbers/phrase-table.js";

/** Nothing but white space, or what stands for it. */
const SPACES = GAP_SPACE | GAP_LINE | GAP_LOW_LINE;
const CLOSERS: ReadonlySet<number> = new Set([...")]}"].map((c) => c.charCodeAt(0)));

/** Whether before word `i` stand `mark` and white space, and nothing else. */
function isMark(words: Words, i: number, mark: number): boolean {
  const gap = words.gaps[i]!;
  return i < words.count && (gap & mark) !== 0 && (gap & ~(SPACES | mark)) === 0;
}

/** Word `i` follows with nothing but white space and, when `closed`, the bracket that the words before it opened. */
export function isNext(words: Words, i: number, closed: boolean): boolean {
  return i < words.count && (words.gaps[i]! & ~(SPACES | (closed ? GAP_CLOSE : 0))) === 0;
}

/** A dash or slash stands before word `i`. */
export function isDashed(words: Words, i: number): boolean {
  return isMark(words, i, GAP_DASH);
}

/** A comma stands before word `i`. */
export function isComma(words: Words, i: number): boolean {
  return isMark(words, i, GAP_COMMA);
}

/** Word `i` is behind an opening bracket, with or without a dash before it. */
export function isOpened(words: Words, i: number): boolean {
  return isMark(words, i, GAP_OPEN);
}

/** Folded offset behind the bracket that closes after word `i`, or -1. */
export function closedEnd(words: Words, i: number): number {
  if ((words.gaps[i + 1]! & GAP_CLOSE) === 0) return -1;
  const text = words.folded.text;
  const end = i + 1 < words.count ? words.from[i + 1]! : text.length;
  for (let k = words.to[i]!; k < end; k++) {
    const unit = text.charCodeAt(k);
    if (CLOSERS.has(unit)) return k + 1;
    if (unit !== cp.SPACE) return -1;
  }
  return -1;
}

/** Between the ends of a run or range: `إلى`, `حتى`, `لغاية`, `و` before it or not. */
export const until: () => ReadonlySet<string> = lazy(
  () => new Set(phrases(UNTIL).flatMap((word) => [word, `\u0648${word}`])),
);
const UNTIL = `
إلى
حتى
لغاية`;

/** The word before word `i` when nothing but white space parts them; otherwise the empty string. */
export function wordBefore(words: Words, i: number): string {
  return i > 0 && (words.gaps[i]! & ~SPACES) === 0 ? words.forms[i - 1]! : "";
}
