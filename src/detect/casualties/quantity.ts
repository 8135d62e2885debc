import { EXCEED } from "../../lexicon/parts/casualties.js";
import { isOf } from "../../lexicon/read.js";
import { follows } from "../../text/adjacency.js";
import { KIND_NUMBER } from "../../text/scan.js";
import { GAP_COMMA, GAP_DASH, GAP_STOP } from "../../text/words.js";
import { readCardinal } from "../numbers/cardinal.js";
import { type NumberReading, readNumber } from "../numbers/read-number.js";
import type { CasualtyText } from "./casualty-text.js";

/** No event has more victims than this. */
const MOST = 20_000_000;

/** Whether so many people can have been counted: `11.8 في المئة` can't. */
export function isCount(count: number): boolean {
  return count > 0 && count < MOST && Number.isInteger(count);
}

/** `40-30`: a range whose greater end is written first, as right-to-left typing leaves it. */
function readFalling(text: CasualtyText, number: NumberReading): NumberReading | null {
  const k = number.last + 1;
  if (!number.digits || number.approximate || number.min !== number.max) return null;
  if (text.kinds[k] !== KIND_NUMBER || text.gaps[k] !== GAP_DASH || text.gaps[k + 1] === GAP_DASH) return null;
  const low = readCardinal(text, k);
  return low && low.value < number.min ? { ...number, last: low.last, end: low.last, min: low.value } : null;
}

/** Whether the number word `i` is glued to the number before it, as a part of a date, a version or a fraction: `12.48`, `3-5-2016`. */
function isGlued(text: CasualtyText, i: number): boolean {
  const gap = text.gaps[i];
  const marked = gap === GAP_DASH || gap === GAP_STOP || gap === GAP_COMMA;
  return marked && i > 0 && text.kinds[i] === KIND_NUMBER && text.kinds[i - 1] === KIND_NUMBER;
}

/** `ثلاثة (3)`: the same number again, in brackets. @returns its word, or -1 */
function repeatedAt(text: CasualtyText, number: NumberReading): number {
  const k = number.last + 1;
  if (text.wrapped[k] !== 1 || !follows(text, k)) return -1;
  const again = readCardinal(text, k);
  return again?.last === k && again.value === number.min ? k : -1;
}

/**
 * Reads a quantity of people that begins with word `i`. Beyond {@link readNumber}: a range from either side, a number repeated in
 * brackets, and a verb before it that says it is exceeded (`فاق 70`).
 *
 * @returns `null` where there is no quantity, or one that counts no people, as a fraction
 */
export function readQuantity(text: CasualtyText, i: number): NumberReading | null {
  const read = readNumber(text, i);
  if (!read || !isCount(read.min) || (read.max !== null && !Number.isInteger(read.max))) return null;
  const number = readFalling(text, read) ?? read;
  if (isGlued(text, i) || isGlued(text, number.last + 1)) return null;
  const again = repeatedAt(text, number);
  const exceeded = i > 0 && follows(text, i) && isOf(text, i - 1, EXCEED);
  if (again < 0 && !exceeded) return number;
  const last = again < 0 ? number.last : again;
  return { ...number, last, end: again < 0 ? number.end : again, max: exceeded ? null : number.max };
}
