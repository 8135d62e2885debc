import { isCutter } from "../text/obfuscation.js";
import { KIND_WORD } from "../text/scan.js";
import {
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

/** How a gap may be read inside a name: bits of {@link GAP_READINGS}. */
export const READ_SPACE = 1;
export const READ_DASH = 2;
/** Nothing stands there (`الفرقة17`): the two words may be one. */
export const READ_NOTHING = 4;
/** Stops or other signs without white space: perhaps a cut word (`داع..ش`), see {@link isJoin}. */
export const READ_CUT = 8;

const GAPS = 0x2000;
const TRANSPARENT = GAP_SPACE | GAP_LINE | GAP_QUOTE | GAP_LOW_LINE;
const CUT_UNITS_MAX = 3;

/** The most words that may be written as one by cuts: as many as a spelled word has letters. */
export const JOIN_WORDS_MAX = 12;

/** Gap bits to the readings of the gap inside a name; 0: no name runs across it. */
export const GAP_READINGS: Uint8Array = /* @__PURE__ */ buildReadings();

function buildReadings(): Uint8Array {
  const readings = new Uint8Array(GAPS);
  for (let gap = 0; gap < GAPS; gap++) readings[gap] = readingOf(gap);
  return readings;
}

function readingOf(gap: number): number {
  if (gap === 0) return READ_SPACE | READ_NOTHING;
  if ((gap & ~TRANSPARENT) === 0) return READ_SPACE;
  if (gap & GAP_DASH) return (gap & ~(GAP_SPACE | GAP_DASH)) === 0 ? READ_DASH : 0;
  return (gap & ~(GAP_STOP | GAP_OTHER)) === 0 ? READ_CUT : 0;
}

/**
 * Whether words `left` and `left + 1` may be one word: nothing stands between them, or up to three cutters (`. * • ~ ^ ·`)
 * between two Arabic words.
 */
export function isJoin(words: Words, left: number): boolean {
  const reading = GAP_READINGS[words.gaps[left + 1]!]!;
  if (reading & READ_NOTHING) return true;
  if (!(reading & READ_CUT) || words.kinds[left] !== KIND_WORD || words.kinds[left + 1] !== KIND_WORD) return false;
  const from = words.to[left]!;
  const to = words.from[left + 1]!;
  if (to - from > CUT_UNITS_MAX) return false;
  for (let i = from; i < to; i++) if (!isCutter(words.folded.text.charCodeAt(i))) return false;
  return true;
}
