import type { LexedWords } from "../../lexicon/lexed-words.js";
import { KIND_NUMBER } from "../../text/scan.js";
import { lettersOf } from "../../text/word-shape.js";
import { GAP_BREAK } from "../../text/words.js";
import { isDay } from "./calendar.js";
import { type Piece, pieceOf, type Slots, slotsOf } from "./slots.js";
import { eraEnd, isHijriYear, isYear, plainNumber } from "./year-number.js";

/** Two-digit years are read only where they can be nothing else: 2010 to 2030. */
const FIRST_SHORT = 10;
const LAST_SHORT = 30;
const CENTURY = 2000;
const MONTHS = 12;
const LONGEST_HIJRI_MONTH = 30;

const SPACE = " ";
const SHORT_YEAR_SEPARATORS = "-–/";
const SEPARATORS: ReadonlySet<string> = new Set([...`${SHORT_YEAR_SEPARATORS}—−\\._`]);

/** The mark that parts the number at word `i` from the word before, a space or a line end where nothing else does; otherwise "". */
function separator(words: LexedWords, i: number): string {
  const gap = words.gaps[i]!;
  if (i === 0 || i >= words.count || gap === 0 || (gap & GAP_BREAK) !== 0) return "";
  const mark = words.folded.text.slice(words.to[i - 1]!, words.from[i]!).trim();
  return mark === "" ? SPACE : SEPARATORS.has(mark) ? mark : "";
}

function ordered(year: number, month: number, day: number): Slots | null {
  return isDay({ year, month, day }) ? slotsOf(year, month, day) : null;
}

/** Day and month in the order of the region, or in the other where the second number can't be a month (`8-14-2014`). */
function yearLast(a: number, b: number, year: number): Slots | null {
  return ordered(year, b, a) ?? (b > MONTHS ? ordered(year, a, b) : null);
}

/** Month and day as ISO 8601 has them, or in the other order where only that is possible. */
function yearFirst(year: number, a: number, b: number): Slots | null {
  return ordered(year, a, b) ?? (a > MONTHS ? ordered(year, b, a) : null);
}

function hijri(year: number, month: number, day: number): Slots | null {
  const possible = month >= 1 && month <= MONTHS && day >= 1 && day <= LONGEST_HIJRI_MONTH;
  if (!possible) return null;
  const slots = slotsOf(year, month, day);
  slots.hijri = true;
  return slots;
}

/** Whether the number at word `i` goes on with the same mark, and so is a telephone number, an address, a version. */
function goesOn(words: LexedWords, i: number, mark: string): boolean {
  return mark !== SPACE && words.kinds[i] === KIND_NUMBER && separator(words, i) === mark;
}

/**
 * Reads a date of three numbers from word `i`: `15 11 2015`, `2016/3/13`, `8-14-2014`, `1.5.2016`, `15_11_2015`.
 *
 * - day, month, year; year, month, day; and the American order where the region's gives no date;
 * - both separators are the same; plain spaces, dots and low lines only with a year of four digits;
 * - a number before or after with the same separator makes it something else.
 */
export function readNumericDate(words: LexedWords, i: number): Piece | null {
  if (words.kinds[i] !== KIND_NUMBER || i + 2 >= words.count) return null;
  const a = plainNumber(words, i);
  const b = plainNumber(words, i + 1);
  const c = plainNumber(words, i + 2);
  if (!(a >= 1 && b >= 1 && c >= 1)) return null;
  const mark = separator(words, i + 1);
  if (mark === "" || separator(words, i + 2) !== mark) return null;
  const follower = words.kinds[i - 1] === KIND_NUMBER && goesOn(words, i, mark);
  if (follower || goesOn(words, i + 3, mark)) return null;
  const first = lettersOf(words, i);
  const third = lettersOf(words, i + 2);
  if (lettersOf(words, i + 1) > 2) return null;
  if (first <= 2 && third === 2) {
    const short = c >= FIRST_SHORT && c <= LAST_SHORT && SHORT_YEAR_SEPARATORS.includes(mark);
    const slots = short ? yearLast(a, b, CENTURY + c) : null;
    return slots && pieceOf("date", i + 2, 0, slots);
  }
  let slots: Slots | null = null;
  if (first <= 2 && third === 4) slots = isYear(c) ? yearLast(a, b, c) : isHijriYear(c) ? hijri(c, b, a) : null;
  else if (first === 4 && third <= 2) slots = isYear(a) ? yearFirst(a, b, c) : isHijriYear(a) ? hijri(a, b, c) : null;
  return slots && pieceOf("date", eraEnd(words, i + 2), 0, slots);
}
