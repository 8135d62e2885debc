import * as cp from "../text/code-points.js";
import { KIND_NUMBER, KIND_WORD } from "../text/scan.js";
import type { Words } from "../text/words.js";

const ONE = 0x31;
const THREE = 0x33;
const SEVEN = 0x37;

/** Digits that stand for letters like them in words that dodge moderation, as in Arabic chat in Latin letters: `د1عش`, `دا3ش`. */
const LETTERS: ReadonlyMap<number, number> = /* @__PURE__ */ new Map([
  [ONE, cp.ALEF],
  [THREE, cp.AIN],
  [SEVEN, cp.HAH],
]);

/** The letter for which word `i`, one digit inside an Arabic word, may stand; 0 where it is none. */
export function letterOfDigit({ folded, kinds, from, to, gaps, count }: Words, i: number): number {
  if (kinds[i] !== KIND_NUMBER || to[i]! - from[i]! !== 1 || i + 1 >= count) return 0;
  const within = gaps[i] === 0 && gaps[i + 1] === 0 && kinds[i - 1] === KIND_WORD && kinds[i + 1] === KIND_WORD;
  return within ? (LETTERS.get(folded.units[from[i]!]!) ?? 0) : 0;
}
