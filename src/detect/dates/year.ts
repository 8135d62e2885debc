import type { LexedWords } from "../../lexicon/lexed-words.js";
import { BEFORE_ERA, BEFORE_YEAR, COMPARATIVE } from "../../lexicon/parts/date-context.js";
import { BETWEEN, OR } from "../../lexicon/parts/numbers.js";
import { isOf, isWholly, wholePhraseAt } from "../../lexicon/read.js";
import { follows } from "../../text/adjacency.js";
import { KIND_NUMBER } from "../../text/scan.js";
import { lettersOf } from "../../text/word-shape.js";
import { GAP_CLOSE, GAP_OPEN } from "../../text/words.js";
import { readCardinal } from "../numbers/cardinal.js";
import { joinedAt } from "../numbers/joined.js";
import { isCounted, isCountNoun } from "./counted.js";
import { readDayOfMonth } from "./day.js";
import { countsNothing, endsEventName } from "./event-year.js";
import { isDashed, isFlippedComma, isUntil, wordBefore } from "./gaps.js";
import { type Piece, pieceOf, type Slots, slotsOf, yearsFrom } from "./slots.js";
import { eraEnd, isHijriSign, isHijriYear, isOldYear, isYear, LAST_HIJRI, plainNumber, yearAt } from "./year-number.js";

/** `عام 82` is in the last century. */
const SHORT_FROM = 40;
const LAST_CENTURY = 1900;
const YEARS_BEFORE_ERA = 3;

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
    const length = lettersOf(words, i);
    if (last > i && isHijriSign(words, last) && value <= LAST_HIJRI) return { value, last, hijri: true };
    if (length === 4 && (isYear(value) || isHijriYear(value))) return { value, last, hijri: isHijriYear(value) };
    if (length === 4 && isOldYear(value) && !isCounted(words, last + 1)) return { value, last, hijri: false };
    if (length === 2 && value >= SHORT_FROM && !isCounted(words, i + 1))
      return { value: LAST_CENTURY + value, last: i, hijri: false };
    return null;
  }
  const read = readCardinal(words, i);
  return read && read.skip === skip && isYear(read.value) ? { value: read.value, last: read.last, hijri: false } : null;
}

/** `عامي 1334 و1325 قبل الميلاد`, from the first year on. */
function isBeforeEra(words: LexedWords, i: number): boolean {
  let k = i;
  for (let n = 0; n < YEARS_BEFORE_ERA && words.kinds[k] === KIND_NUMBER; n++) k = joinedAt(words, k + 1)?.at ?? k + 1;
  return k > i && follows(words, k) && wholePhraseAt(words, k, BEFORE_ERA) !== null;
}

function isUntilOrOr(words: LexedWords, i: number): boolean {
  return isUntil(words, i) || isWholly(words, i, OR);
}

/** Reads years after `عام`, `العامين`, `سنوات`: one, or the first and last of several. */
export function readYears(words: LexedWords, i: number, several: boolean): { last: number; slots: Slots } | null {
  if (isBeforeEra(words, i)) return null;
  const first = follows(words, i) || isFlippedComma(words, i) ? readYearNumber(words, i, 0) : null;
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
      return { last: next.last, slots: yearsFrom(next.value, first.value) };
    if (!next || next.value <= end.value) break;
    end = next;
  }
  const slots = slotsOf(first.value);
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
  if (lettersOf(words, i) !== 4) return null;
  if (isOldYear(value)) return readOldYear(words, i, value);
  if (!isYear(value) && !isHijriYear(value)) return null;
  if (isYear(value) && beginsLife(words, i)) return pieceOf("date", i, 0, slotsOf(value));
  const era = eraEnd(words, i);
  const before = wordBefore(words, i);
  // `بين 2013 و2015`, `(1987 و2000)`
  const several = isOf(words, before, BETWEEN) || (words.gaps[i]! & GAP_OPEN) !== 0;
  const read = readYears(words, i, several) ?? readYearRun(words, i, several);
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
  return pieceOf("date", read.last, 0, read.slots);
}

/** A year before the last century without a noun: with its era (`1184م`), or in a bracket as a run (`(1867-1936)`). */
function readOldYear(words: LexedWords, i: number, value: number): Piece | null {
  const last = eraEnd(words, i);
  if (last > i && !isHijriSign(words, last)) return pieceOf("date", last, 0, slotsOf(value));
  const end = isDashed(words, i + 1) ? plainNumber(words, i + 1) : Number.NaN;
  const bracketed = (words.gaps[i]! & GAP_OPEN) !== 0 && (words.gaps[i + 2]! & GAP_CLOSE) !== 0;
  if (!bracketed || isCountNoun(words, i + 2) || !(end > value) || !(isYear(end) || isOldYear(end))) return null;
  return pieceOf("date", i + 1, 0, yearsFrom(value, end));
}

/** `(1989 - 8 تموز 2011)`: the year of birth in a bracket, before the day of death. */
function beginsLife(words: LexedWords, i: number): boolean {
  const opened = (words.gaps[i]! & GAP_OPEN) !== 0;
  return opened && isDashed(words, i + 1) && readDayOfMonth(words, i + 1)?.slots.year !== undefined;
}

/** The year that follows a month or another part of a date at word `i`; an old one only where it can count nothing. */
export function yearOfDate(words: LexedWords, i: number): number {
  const value = plainNumber(words, i);
  if (isYear(value) || lettersOf(words, i) !== 4 || !isOldYear(value)) return yearAt(words, i);
  return eraEnd(words, i) > i || countsNothing(words, i + 1) ? value : Number.NaN;
}

function yearOf(value: number, hijri: boolean): Slots {
  const slots = slotsOf(value);
  if (hijri) slots.hijri = true;
  return slots;
}

/** The same, where the first year stands after a bracket or another mark. */
function readYearRun(words: LexedWords, i: number, several: boolean): { last: number; slots: Slots } | null {
  const last = eraEnd(words, i);
  const value = plainNumber(words, i);
  const hijri = isHijriYear(value);
  const and = several && !hijri ? joinedAt(words, last + 1) : null;
  const joined = and ? yearAt(words, and.at) : Number.NaN;
  if (and && joined > value) return { last: and.at, slots: yearsFrom(value, joined) };
  if (!isDashed(words, last + 1)) return { last, slots: yearOf(value, hijri) };
  const end = yearAt(words, last + 1);
  if (!(end > value)) return { last, slots: yearOf(value, hijri) };
  return { last: last + 1, slots: yearsFrom(value, end) };
}

function followedByNumber(words: LexedWords, i: number): boolean {
  return words.kinds[i] === KIND_NUMBER && i < words.count && (isDashed(words, i) || words.gaps[i] === 0);
}
