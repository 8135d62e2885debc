import type { LexedWords } from "../../lexicon/lexed-words.js";
import { FIRST_DAY, OF } from "../../lexicon/parts/date-context.js";
import { DATE_WORD, type Hint, QUALIFIER, type Qualifier } from "../../lexicon/parts/dates.js";
import { OR } from "../../lexicon/parts/numbers.js";
import { isOf, isWholly, wholePhraseAt } from "../../lexicon/read.js";
import { follows } from "../../text/adjacency.js";
import { KIND_NUMBER } from "../../text/scan.js";
import { lettersOf } from "../../text/word-shape.js";
import { articleApart } from "../numbers/article-apart.js";
import { readCardinal } from "../numbers/cardinal.js";
import { joinedAt } from "../numbers/joined.js";
import { readOrdinal } from "../numbers/ordinals.js";
import { isComma, isDashed, isUntil } from "./gaps.js";
import { readMonth } from "./month.js";
import { type Piece, pieceOf, type Slots, slotsOf } from "./slots.js";
import { plainNumber, yearAt } from "./year-number.js";

const LAST_DAY = 31;
const LAST_MONTH = 12;
/** A list of days is a handful; longer ones are no date. */
const MOST_DAYS = 8;
const SHIFTS: ReadonlySet<Hint> = new Set<Hint>(["this", "past", "before-past", "next", "after-next"]);

interface DayNumber {
  readonly value: number;
  readonly last: number;
  readonly skip: number;
  readonly digits: boolean;
}

/** A day of the month at word `i`: `29`, `الـ 29`, `الثالث`, `الحادي والعشرين`, `خمسة عشر`, `غرة`. */
function readDayNumber(words: LexedWords, i: number): DayNumber | null {
  const apart = articleApart(words, i);
  const at = apart < 0 ? i : i + 1;
  if (words.kinds[at] === KIND_NUMBER) {
    const value = lettersOf(words, at) <= 2 ? plainNumber(words, at) : Number.NaN;
    return value >= 1 && value <= LAST_DAY ? { value, last: at, skip: Math.max(0, apart), digits: true } : null;
  }
  if (isOf(words, i, FIRST_DAY)) return { value: 1, last: i, skip: words.strips[i]!, digits: false };
  const read = readOrdinal(words, i) ?? readCardinal(words, i);
  if (!read || !(read.value >= 1 && read.value <= LAST_DAY)) return null;
  return { value: read.value, last: read.last, skip: read.skip, digits: false };
}

interface Days {
  readonly day: number;
  readonly dayEnd: number | undefined;
  readonly last: number;
  readonly skip: number;
  readonly digits: boolean;
}

/** The next day of a run that goes on after word `last`: `-5`, `و5`, `إلى 5`. */
function readNextDay(words: LexedWords, last: number): DayNumber | null {
  const k = last + 1;
  if (isDashed(words, k)) return readDayNumber(words, k);
  if (follows(words, k) && (isUntil(words, k) || isWholly(words, k, OR)))
    return follows(words, k + 1) ? readDayNumber(words, k + 1) : null;
  const and = joinedAt(words, k);
  const next = and && readDayNumber(words, and.at);
  return next?.skip === and?.skip ? next : null;
}

/** The day of a list that a comma parts from the day before it: `5، 6 و7`, and not `5، 9` with nothing more. */
function readListedDay(words: LexedWords, { value, last }: DayNumber, listed: boolean): DayNumber | null {
  const next = isComma(words, last + 1) ? readDayNumber(words, last + 1) : null;
  if (!next?.digits || next.value <= value || listed || next.value === value + 1) return next;
  const more = isComma(words, next.last + 1) ? readDayNumber(words, next.last + 1) : readNextDay(words, next.last);
  return more && more.value > next.value ? next : null;
}

/** One day, or a run of them: `3-5`, `3 و4 و5`, `3، 4 و5`, `3 إلى 5`; a run of two may be written from its end: `5-3`. */
function readDays(words: LexedWords, i: number): Days | null {
  const first = readDayNumber(words, i);
  if (!first) return null;
  const { skip, digits } = first;
  let end = first;
  for (let n = 1; n < MOST_DAYS; n++) {
    const next = readNextDay(words, end.last) ?? readListedDay(words, end, end !== first);
    if (next && end === first && next.value < first.value && isDashed(words, next.last) && digits && next.digits)
      return { day: next.value, dayEnd: first.value, last: next.last, skip, digits };
    if (!next || next.value <= end.value) break;
    end = next;
  }
  return { day: first.value, dayEnd: end === first ? undefined : end.value, last: end.last, skip, digits };
}

/** `29 الجاري`: the qualifier of a month left out, masculine as it is (`الساعات الـ 24 الماضية` are no day). */
function saysMonth({ hint, definite, feminine }: Qualifier): boolean {
  return SHIFTS.has(hint) && definite && !feminine;
}

/** The month of a day: up to word `last`, or to the folded offset after its bracket. */
interface OfMonth {
  readonly last: number;
  readonly slots: Slots;
  readonly to: number | undefined;
}

function shiftedMonth(hint: Hint): Slots {
  const slots = slotsOf();
  slots.monthShift = hint;
  return slots;
}

/** After the days: the month, the month by its relation to the report, or the relation alone (`29 الجاري`). */
function readOfMonth(words: LexedWords, days: Days): OfMonth | null {
  let k = days.last + 1;
  const dashed = isDashed(words, k);
  if (!dashed && !follows(words, k)) return null;
  let of = false;
  if (isWholly(words, k, OF) && follows(words, k + 1)) {
    k++;
    of = true;
  }
  const month = readMonth(words, k, false);
  // `3-صفر` is a result of a match
  const score = dashed && month?.weak && month.slots.hijri;
  if (month?.skip === 0 && !score) return month;
  if (dashed) return null;
  const qualifier = wholePhraseAt(words, k, QUALIFIER);
  if (qualifier && (days.digits || of) && saysMonth(qualifier.value))
    return { last: qualifier.last, slots: shiftedMonth(qualifier.value.hint), to: undefined };
  const unit = wholePhraseAt(words, k, DATE_WORD);
  if (!unit) return null;
  if (unit.value.kind === "shift" && unit.value.unit === "month")
    return { last: unit.last, slots: shiftedMonth(unit.value.hint), to: undefined };
  if (unit.value.kind !== "unit" || unit.value.unit !== "month" || unit.value.number !== 1) return null;
  const named = follows(words, unit.last + 1) ? readMonth(words, unit.last + 1, false) : null;
  if (named && named.skip === 0) return named;
  const which = follows(words, unit.last + 1) ? wholePhraseAt(words, unit.last + 1, QUALIFIER) : null;
  if (which) return { last: which.last, slots: shiftedMonth(which.value.hint), to: undefined };
  return unit.value.definite && of ? { last: unit.last, slots: shiftedMonth("this"), to: undefined } : null;
}

/** Reads days of a month from word `i`: `29 من تشرين الأول / أكتوبر الجاري`, `3 و4 أيار 2017`, `الـ15 من الشهر الماضي`. */
export function readDayOfMonth(words: LexedWords, i: number): Piece | null {
  const days = readDays(words, i);
  if (!days) return null;
  const of = readOfMonth(words, days);
  if (!of || of.slots.monthEnd !== undefined) return null;
  const { day, dayEnd } = days;
  return pieceOf("date", of.last, days.skip, { ...of.slots, day, dayEnd }, of.to);
}

/** Reads the English order from the month that ends with word `last`: `March 15, 2011`, `أغسطس 30, 2023`. */
export function readMonthThenDay(words: LexedWords, last: number, skip: number, month: number): Piece | null {
  const day = plainNumber(words, last + 1);
  const k = last + 2;
  if (!(day >= 1 && day <= LAST_DAY) || !follows(words, last + 1) || !(follows(words, k) || isComma(words, k)))
    return null;
  const year = yearAt(words, k);
  return Number.isNaN(year) ? null : pieceOf("date", k, skip, slotsOf(year, month, day));
}

/** A day and a month in numbers, where what stands before says so: `يوم 15/4`, `بتاريخ 15-4`. */
export function readDayAndMonth(words: LexedWords, i: number): Piece | null {
  const day = plainNumber(words, i);
  const month = plainNumber(words, i + 1);
  const parted = isDashed(words, i + 1) && !isDashed(words, i + 2);
  const possible = day >= 1 && day <= LAST_DAY && month >= 1 && month <= LAST_MONTH;
  return parted && possible ? pieceOf("date", i + 1, 0, slotsOf(undefined, month, day)) : null;
}
