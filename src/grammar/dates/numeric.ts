import { KIND_NUMBER } from "../../text/scan.js";
import { GAP_DASH, GAP_LINE, GAP_LOW_LINE, GAP_SPACE, GAP_STOP, type Words } from "../../text/words.js";
import { isDay } from "./calendar.js";
import type { Piece, Slots } from "./slots.js";

const FIRST_YEAR = 1900;
const LAST_YEAR = 2049;
const FIRST_HIJRI = 1300;
const LAST_HIJRI = 1470;
/** Two-digit years are read only where they can be nothing else: 2010 to 2030. */
const FIRST_SHORT = 10;
const LAST_SHORT = 30;
const YEAR_DIGITS = 4;
const CENTURY = 2000;

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

/** Separators that may stand in a numeric date: both the same, or both nothing but a space before a four-digit year. */
const SEPARATORS = [GAP_DASH, GAP_STOP, GAP_LOW_LINE, GAP_SPACE];

function separator(gap: number): number {
  if ((gap & GAP_LINE) !== 0) return 0;
  const marks = gap & ~GAP_SPACE;
  return SEPARATORS.includes(marks || gap) ? marks || gap : 0;
}

function ordered(year: number, month: number, day: number): Slots | null {
  return isDay({ year, month, day }) ? { year, month, day } : null;
}

/** Day and month in the order of the region, or in the other where the second number can't be a month (`8-14-2014`). */
function yearLast(a: number, b: number, year: number): Slots | null {
  return ordered(year, b, a) ?? (b > 12 ? ordered(year, a, b) : null);
}

function readHijri(a: number, b: number, c: number): Slots | null {
  const [day, month, year] = isHijriYear(c) ? [a, b, c] : [c, b, a];
  return isHijriYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= 30
    ? { year, month, day, hijri: true }
    : null;
}

/**
 * Reads a date of three numbers from word `i`: `15 11 2015`, `2016/3/13`, `8-14-2014`, `1.5.2016`, `15_11_2015`.
 *
 * - day, month, year; year, month, day; and the American order where the region's gives no date;
 * - separators are alike; plain spaces only with a year of four digits;
 * - a number before or behind with the same separator makes it something else (a telephone number, an address).
 */
export function readNumericDate(words: Words, i: number): Piece | null {
  if (words.kinds[i] !== KIND_NUMBER || i + 2 >= words.count) return null;
  const [a, b, c] = [plainNumber(words, i), plainNumber(words, i + 1), plainNumber(words, i + 2)];
  const mark = separator(words.gaps[i + 1]!);
  if (mark === 0 || separator(words.gaps[i + 2]!) !== mark || !(a >= 1 && b >= 1 && c >= 1)) return null;
  if (mark !== GAP_SPACE) {
    if (i > 0 && words.kinds[i - 1] === KIND_NUMBER && separator(words.gaps[i]!) === mark) return null;
    if (words.kinds[i + 3] === KIND_NUMBER && separator(words.gaps[i + 3]!) === mark) return null;
  }
  const [first, third] = [words.forms[i]!, words.forms[i + 2]!];
  if (words.forms[i + 1]!.length > 2) return null;
  let slots: Slots | null = null;
  if (third.length === YEAR_DIGITS && first.length <= 2) slots = isYear(c) ? yearLast(a, b, c) : readHijri(a, b, c);
  else if (first.length === YEAR_DIGITS && third.length <= 2)
    slots = isYear(a) ? (ordered(a, b, c) ?? (b > 12 ? ordered(a, c, b) : null)) : readHijri(a, b, c);
  else if (mark === GAP_DASH && first.length <= 2 && third.length === 2 && c >= FIRST_SHORT && c <= LAST_SHORT)
    slots = yearLast(a, b, CENTURY + c);
  return slots && { last: i + 2, skip: 0, slots, role: "date" };
}
