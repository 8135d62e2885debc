import type { LexedWords } from "../../lexicon/lexed-words.js";
import { UNTIL } from "../../lexicon/parts/numbers.js";
import { isOf } from "../../lexicon/read.js";
import { follows, isMarked } from "../../text/adjacency.js";
import * as cp from "../../text/code-points.js";
import { isConjunction } from "../../text/proclitics.js";
import { GAP_BREAK, GAP_CLOSE, GAP_COMMA, GAP_DASH, GAP_LINE, GAP_OPEN } from "../../text/words.js";

const CLOSERS: ReadonlySet<number> = new Set([...")]}"].map((c) => c.charCodeAt(0)));

/** Word `i` follows with nothing but white space and, when `closed`, the bracket that the words before it opened. */
export function isNext(words: LexedWords, i: number, closed: boolean): boolean {
  return follows(words, i) || (closed && isMarked(words, i, GAP_CLOSE));
}

/** A dash or slash stands before word `i`. */
export function isDashed(words: LexedWords, i: number): boolean {
  return isMarked(words, i, GAP_DASH);
}

/** A comma stands before word `i`. */
export function isComma(words: LexedWords, i: number): boolean {
  return isMarked(words, i, GAP_COMMA);
}

/** Word `i` stands after an opening bracket. */
export function isOpened(words: LexedWords, i: number): boolean {
  return isMarked(words, i, GAP_OPEN);
}

/** Folded offset after the bracket that closes after word `i`, or -1. */
export function closedEnd(words: LexedWords, i: number): number {
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

/** Whether word `i` stands between the ends of a run or range: `إلى`, `حتى`, `لغاية`, with `و` before it or not. */
export function isUntil(words: LexedWords, i: number): boolean {
  if (!isOf(words, i, UNTIL)) return false;
  return words.strips[i] === 0 || (words.strips[i] === 1 && isConjunction(words.folded.units[words.from[i]!]!));
}

/** The word before word `i` when nothing but white space parts them; otherwise -1. */
export function wordBefore(words: LexedWords, i: number): number {
  return i > 0 && follows(words, i) ? i - 1 : -1;
}

/** A line of fewer words is a cell of a table, or an entry of a list. */
const LINE_OF_PROSE = 6;

/** Whether the line end before word `at` is one of wrapped prose: a whole line stands before it, and its sentence goes on after word `last`. */
export function isWrapped(words: LexedWords, at: number, last: number): boolean {
  if (!follows(words, last + 1) || (words.gaps[last + 1]! & GAP_LINE) !== 0) return false;
  for (let k = at - 1; k > at - LINE_OF_PROSE; k--)
    if (k <= 0 || (words.gaps[k]! & (GAP_LINE | GAP_BREAK)) !== 0) return false;
  return true;
}

/** Whether word `i` begins like one with the article. */
export function hasArticle(words: LexedWords, i: number): boolean {
  const { units } = words.folded;
  const at = words.from[i]!;
  return i < words.count && units[at] === cp.ALEF && units[at + 1] === cp.LAM;
}

/** A comma stands right before word `i` and a space before the comma (`عام ،1984`), as some outlets set it. */
export function isFlippedComma(words: LexedWords, i: number): boolean {
  return isComma(words, i) && words.folded.units[words.from[i]! - 1] !== cp.SPACE;
}
