import type { LexedWords } from "../../lexicon/lexed-words.js";
import { BEFORE_YEAR, COMPARATIVE } from "../../lexicon/parts/date-context.js";
import { BETWEEN, OR } from "../../lexicon/parts/numbers.js";
import { isOf, isWholly } from "../../lexicon/read.js";
import { follows } from "../../text/adjacency.js";
import { KIND_NUMBER } from "../../text/scan.js";
import { GAP_CLOSE, GAP_OPEN } from "../../text/words.js";
import { readCardinal } from "../numbers/cardinal.js";
import { joinedAt } from "../numbers/joined.js";
import { isCounted } from "./counted.js";
import { endsEventName } from "./event-year.js";
import { isDashed, isUntil, wordBefore } from "./gaps.js";
import type { Piece, Slots } from "./slots.js";
import { eraEnd, isHijriSign, isHijriYear, isYear, plainNumber, yearAt } from "./year-number.js";

/** `عام 82` is in the last century. */
const SHORT_FROM = 40;
const LAST_CENTURY = 1900;

interface YearNumber {
  readonly value: number;
  readonly last: number;
  readonly hijri: boolean;
}

/** A year after a noun that says so: four digits, two, or in words (`ألفين وسبعة عشر`). */
function readYearNumber(words: LexedWords, i: number, skip: number): YearNumber | null {
  if (words.kinds[i] === KIND_NUMBER) {
    const value = plainNumber(words, i);
    const last = eraEnd(words, i);
    const length = words.forms[i]!.length;
    if (length === 4 && (isYear(value) || isHijriYear(value))) {
      const hijri = isHijriYear(value) || (last > i && isHijriSign(words, last));
      return { value, last, hijri };
    }
    if (length === 2 && value >= SHORT_FROM && !isCounted(words, i + 1))
      return { value: LAST_CENTURY + value, last: i, hijri: false };
    return null;
  }
  const read = readCardinal(words, i);
  return read && read.skip === skip && isYear(read.value) ? { value: read.value, last: read.last, hijri: false } : null;
}

function isUntilOrOr(words: LexedWords, i: number): boolean {
  return isUntil(words, i) || isWholly(words, i, OR);
}

/** Reads years after `عام`, `العامين`, `سنوات`: one, or the first and last of several. */
export function readYears(words: LexedWords, i: number, several: boolean): { last: number; slots: Slots } | null {
  const first = follows(words, i) ? readYearNumber(words, i, 0) : null;
  if (!first) return null;
  let end = first;
  for (;;) {
    const k = end.last + 1;
    const and = several || end !== first ? joinedAt(words, k) : null;
    let next: YearNumber | null = null;
    if (isDashed(words, k)) next = Number.isNaN(yearAt(words, k)) ? null : readYearNumber(words, k, 0);
    else if (and && !isUntilOrOr(words, k)) next = readYearNumber(words, and.at, and.skip);
    else if (follows(words, k) && isUntilOrOr(words, k) && !Number.isNaN(yearAt(words, k + 1)))
      next = readYearNumber(words, k + 1, 0);
    // a run of two may be written from its end: `2016-2012`
    if (next && end === first && next.value < first.value && isDashed(words, k) && !first.hijri)
      return { last: next.last, slots: { year: next.value, yearEnd: first.value } };
    if (!next || next.value <= end.value) break;
    end = next;
  }
  const slots: { -readonly [key in keyof Slots]: Slots[key] } = { year: first.value };
  if (end !== first) slots.yearEnd = end.value;
  if (first.hijri) slots.hijri = true;
  return { last: end.last, slots };
}

/**
 * Reads a year without a noun: after a preposition (`منذ 1999`), with its era (`2017م`), in brackets, or as a run
 * (`2011 - 2015`).
 */
export function readBareYear(words: LexedWords, i: number, afterEdge: boolean): Piece | null {
  const value = plainNumber(words, i);
  if (words.forms[i]!.length !== 4 || !(isYear(value) || isHijriYear(value))) return null;
  const era = eraEnd(words, i);
  const before = wordBefore(words, i);
  const read = readYears(words, i, isOf(words, before, BETWEEN)) ?? readYearRun(words, i);
  if (!read) return null;
  const bracketed = (words.gaps[i]! & GAP_OPEN) !== 0 && (words.gaps[read.last + 1]! & GAP_CLOSE) !== 0;
  const cue =
    afterEdge ||
    era > i ||
    bracketed ||
    read.slots.yearEnd !== undefined ||
    endsEventName(words, i) ||
    (isOf(words, before, BEFORE_YEAR) && !isOf(words, before - 1, COMPARATIVE));
  if (!cue || (isHijriYear(value) && era === i)) return null;
  if (isCounted(words, read.last + 1) || followedByNumber(words, read.last + 1)) return null;
  return { last: read.last, skip: 0, slots: read.slots, role: "date" };
}

/** The same, where the first year stands after a bracket or another mark. */
function readYearRun(words: LexedWords, i: number): { last: number; slots: Slots } | null {
  const last = eraEnd(words, i);
  const value = plainNumber(words, i);
  const hijri = isHijriYear(value);
  if (!isDashed(words, last + 1)) return { last, slots: hijri ? { year: value, hijri } : { year: value } };
  const end = yearAt(words, last + 1);
  if (!(end > value)) return { last, slots: hijri ? { year: value, hijri } : { year: value } };
  return { last: last + 1, slots: { year: value, yearEnd: end } };
}

function followedByNumber(words: LexedWords, i: number): boolean {
  return words.kinds[i] === KIND_NUMBER && i < words.count && (isDashed(words, i) || words.gaps[i] === 0);
}
