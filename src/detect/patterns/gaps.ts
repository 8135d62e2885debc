import { continues, continuesOver, isMarked } from "../../text/adjacency.js";
import {
  GAP_CLOSE,
  GAP_COLON,
  GAP_DASH,
  GAP_OPEN,
  GAP_OTHER,
  GAP_QUOTE,
  GAP_SPACE,
  type Words,
} from "../../text/words.js";
import type { ReadyChoice, ReadyElement } from "./program.js";

// What patterns ask of what stands between words.

/** Whether a choice of an element may stand at word `at` of a match that begins with word `first`, by the gap before it. */
export function mayStand(
  words: Words,
  { dashed, bracketed }: ReadyElement,
  { kind }: ReadyChoice,
  at: number,
  first: number,
): boolean {
  if (at === first) return true;
  if (dashed) return isMarked(words, at, GAP_DASH);
  return bracketed || kind === "quoted" ? continuesOver(words, at, GAP_OPEN | GAP_CLOSE) : continues(words, at);
}

/** A colon or bar stands before word `at`, or at the end of the text. */
export function isLabel({ gaps }: Words, at: number): boolean {
  return (gaps[at]! & (GAP_COLON | GAP_OTHER)) !== 0;
}

const QUOTED_WORDS_MAX = 6;

/** The last of the words in quotes or brackets that open before word `at`; -1 for none. */
export function quotedEnd(words: Words, at: number): number {
  if ((words.gaps[at]! & (GAP_QUOTE | GAP_OPEN)) === 0) return -1;
  for (let last = at; last < words.count && last - at < QUOTED_WORDS_MAX; last++) {
    const gap = words.gaps[last + 1]!;
    if ((gap & (GAP_QUOTE | GAP_CLOSE)) !== 0) return last;
    if ((gap & ~GAP_SPACE) !== 0) return -1;
  }
  return -1;
}
