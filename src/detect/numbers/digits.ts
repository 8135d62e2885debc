import type { Words } from "../../text/words.js";

const ZERO = 0x30;
const NINE = 0x39;

/** The value of the digits of word `i`, group separators left out; NaN where there are more than `most`. */
export function digitsOf({ folded: { units }, from, to }: Words, i: number, most: number): number {
  let value = 0;
  let digits = 0;
  for (let at = from[i]!; at < to[i]!; at++) {
    const unit = units[at]!;
    if (unit < ZERO || unit > NINE) continue;
    if (++digits > most) return Number.NaN;
    value = value * 10 + unit - ZERO;
  }
  return value;
}

/** The value of word `i` where it is of digits alone, `most` at most; else NaN. */
export function plainDigitsOf({ folded: { units }, from, to }: Words, i: number, most: number): number {
  if (to[i]! - from[i]! > most) return Number.NaN;
  let value = 0;
  for (let at = from[i]!; at < to[i]!; at++) {
    const unit = units[at]!;
    if (unit < ZERO || unit > NINE) return Number.NaN;
    value = value * 10 + unit - ZERO;
  }
  return value;
}
