import { isCutter } from "../text/obfuscation.js";
import { KIND_WORD } from "../text/scan.js";
import {
  GAP_BREAK,
  GAP_DASH,
  GAP_LINE,
  GAP_LOW_LINE,
  GAP_OTHER,
  GAP_QUOTE,
  GAP_SPACE,
  GAP_STOP,
  type Words,
} from "../text/words.js";

/** What may stand between two words of a name: white space, quotes and low lines are one space; `-` and `/` are one dash. */
export const SEPARATOR_SPACE = 0;
export const SEPARATOR_DASH = 1;
/** Any other signs: only a name that is written with signs runs across them (`د. محمد`). */
const SEPARATOR_SIGN = 2;
/** A blank line: no name runs across it. */
export const SEPARATOR_NONE = 3;

const GAPS = 0x2000;
const TRANSPARENT = GAP_SPACE | GAP_LINE | GAP_QUOTE | GAP_LOW_LINE;
const CUT_UNITS_MAX = 3;

/** The most words that may be written as one by cuts: as many as a spelled word has letters. */
export const JOIN_WORDS_MAX = 12;

/** Gap bits to the separator that the gap is in a text. */
export const GAP_SEPARATORS: Uint8Array = /* @__PURE__ */ tabulate((gap) => {
  if (gap & GAP_BREAK) return SEPARATOR_NONE;
  if ((gap & ~TRANSPARENT) === 0) return SEPARATOR_SPACE;
  return gap & GAP_DASH && (gap & ~(GAP_SPACE | GAP_DASH)) === 0 ? SEPARATOR_DASH : SEPARATOR_SIGN;
});

/** Gap bits to whether the words around the gap may be one word; see {@link isJoin}. */
export const GAP_MAY_JOIN: Uint8Array = /* @__PURE__ */ tabulate((gap) =>
  (gap & ~(GAP_STOP | GAP_OTHER)) === 0 ? 1 : 0,
);

function tabulate(value: (gap: number) => number): Uint8Array {
  return new Uint8Array(GAPS).map((_, gap) => value(gap));
}

/**
 * Whether words `left` and `left + 1` may be one word: nothing stands between them, or up to three cutters (`. * • ~ ^ ·`)
 * between two Arabic words.
 */
export function isJoin(words: Words, left: number): boolean {
  const gap = words.gaps[left + 1]!;
  if (gap === 0) return true;
  if (GAP_MAY_JOIN[gap] === 0 || words.kinds[left] !== KIND_WORD || words.kinds[left + 1] !== KIND_WORD) return false;
  const from = words.to[left]!;
  const to = words.from[left + 1]!;
  if (to - from > CUT_UNITS_MAX) return false;
  for (let i = from; i < to; i++) if (!isCutter(words.folded.units[i]!)) return false;
  return true;
}
