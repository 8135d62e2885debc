import type { LexedWords as Words } from "../../lexicon/lexed-words.js";
import { KIND_NUMBER } from "../../text/scan.js";
import { follows } from "../numbers/phrase-table.js";

const FIRST_YEAR = 1900;
const LAST_YEAR = 2049;
const FIRST_HIJRI = 1300;
const LAST_HIJRI = 1470;
const YEAR_DIGITS = 4;
/** The sign of the Hijri era, as it is folded. */
export const HIJRI_SIGN = "\u0647"; // هـ
const ERAS: ReadonlySet<string> = new Set([HIJRI_SIGN, "\u0645"]); // م

export function isYear(value: number): boolean {
  return value >= FIRST_YEAR && value <= LAST_YEAR;
}

export function isHijriYear(value: number): boolean {
  return value >= FIRST_HIJRI && value <= LAST_HIJRI;
}

/** The number written at word `i`, NaN for anything but one to four plain digits. */
export function plainNumber(words: Words, i: number): number {
  const form = i < words.count && words.kinds[i] === KIND_NUMBER ? words.forms[i]! : "";
  return form.length > 0 && form.length <= YEAR_DIGITS ? Number(form) : Number.NaN;
}

/** The four-digit year at word `i`, or NaN. */
export function yearAt(words: Words, i: number): number {
  const value = plainNumber(words, i);
  return words.forms[i]?.length === YEAR_DIGITS && isYear(value) ? value : Number.NaN;
}

/** The last word of a year: its era sign (`م`, `هـ`), if it has one. */
export function eraEnd(words: Words, year: number): number {
  return follows(words, year + 1) && ERAS.has(words.forms[year + 1]!) ? year + 1 : year;
}
