import type { LexedWords } from "../../lexicon/lexed-words.js";
import { ERA } from "../../lexicon/parts/date-context.js";
import { isWholly, valueAt } from "../../lexicon/read.js";
import { follows } from "../../text/adjacency.js";
import { KIND_NUMBER } from "../../text/scan.js";
import { plainDigitsOf } from "../numbers/digits.js";

const FIRST_YEAR = 1900;
const LAST_YEAR = 2049;
const OLDEST_YEAR = 1000;
const FIRST_HIJRI = 1300;
export const LAST_HIJRI = 1470;
const YEAR_DIGITS = 4;
export function isYear(value: number): boolean {
  return value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** A year of four digits before the last century. Numbers of Hijri years are taken for those. */
export function isOldYear(value: number): boolean {
  return value >= OLDEST_YEAR && value < FIRST_YEAR && !isHijriYear(value);
}

export function isHijriYear(value: number): boolean {
  return value >= FIRST_HIJRI && value <= LAST_HIJRI;
}

/** The number written at word `i`, NaN for anything but one to four plain digits. */
export function plainNumber(words: LexedWords, i: number): number {
  return words.kinds[i] === KIND_NUMBER ? plainDigitsOf(words, i, YEAR_DIGITS) : Number.NaN;
}

/** The four-digit year at word `i`, or NaN. */
export function yearAt(words: LexedWords, i: number): number {
  const value = plainNumber(words, i);
  return isYear(value) ? value : Number.NaN;
}

/** The last word of a year: its era sign (`م`, `هـ`), if it has one. */
export function eraEnd(words: LexedWords, year: number): number {
  return follows(words, year + 1) && isWholly(words, year + 1, ERA) ? year + 1 : year;
}

/** Whether word `i` is the sign of the Hijri era. */
export function isHijriSign(words: LexedWords, i: number): boolean {
  return valueAt(words, i, ERA) === "hijri";
}
