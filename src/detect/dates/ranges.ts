import type { LexedWords } from "../../lexicon/lexed-words.js";
import { RANGE_START } from "../../lexicon/parts/date-context.js";
import { BETWEEN } from "../../lexicon/parts/numbers.js";
import { isOf } from "../../lexicon/read.js";
import { follows } from "../../text/adjacency.js";
import { GAP_BREAK, GAP_LINE } from "../../text/words.js";
import { joinedAt } from "../numbers/joined.js";
import { type Expression, readExpression } from "./expression.js";
import { isDashed, isUntil, wordBefore } from "./gaps.js";
import type { Slots } from "./slots.js";

/** A date, or the two ends of a range. */
export interface DateRange {
  readonly expression: Expression;
  readonly until?: Expression;
}

type Grain = "day" | "month" | "year" | null;

function grainOf(slots: Slots): Grain {
  if (slots.dayEnd !== undefined || slots.monthEnd !== undefined || slots.yearEnd !== undefined) return null;
  if (slots.vague || slots.weekdayEnd !== undefined || slots.anaphor !== undefined || slots.week) return null;
  if (slots.day !== undefined || slots.weekday !== undefined || slots.relative !== undefined) return "day";
  if (slots.month !== undefined || slots.monthShift) return "month";
  return slots.year !== undefined || slots.yearShift ? "year" : null;
}

/** Where the second date of a range would begin, and after how many units of proclitics. */
function secondAt(words: LexedWords, first: Expression): { at: number; skip: number } | null {
  const k = first.last + 1;
  if (k >= words.count || (words.gaps[k]! & (GAP_BREAK | GAP_LINE)) !== 0) return null;
  const before = wordBefore(words, first.first);
  if (isDashed(words, k)) return { at: k, skip: 0 };
  if (isOf(words, before, BETWEEN)) {
    const and = joinedAt(words, k);
    if (and) return and;
  }
  if (!follows(words, k) || !isUntil(words, k) || !follows(words, k + 1)) return null;
  return isOf(words, before, RANGE_START) ? { at: k + 1, skip: 0 } : null;
}

/** Whether `إلى` or `حتى` stands before the second date, which begins with word `at`. */
function isSaidRange(words: LexedWords, at: number): boolean {
  return isUntil(words, at - 1);
}

/** The first date takes year (and month) from the second where it has none. */
function complete(first: Slots, second: Slots): Slots {
  if (first.month === undefined || first.year !== undefined || first.yearShift) return first;
  const { year, yearShift } = second;
  return { ...first, year, yearShift, hijri: first.hijri ?? second.hijri, hint: first.hint ?? second.hint };
}

/** Reads a date from word `i` or, where one begins, a range: `من 3 أيار إلى 7 حزيران 2017`, `ليل الجمعة - السبت`. */
export function readRange(words: LexedWords, i: number): DateRange | null {
  const expression = readExpression(words, i);
  if (!expression) return null;
  const grain = grainOf(expression.slots);
  const second = grain && secondAt(words, expression);
  if (!second) return { expression };
  const until = readExpression(words, second.at);
  const end = until && grainOf(until.slots);
  if (!until || !end) return { expression };
  // `بين 2011 و5 أيار` is no range; `منذ 2011 حتى 5 أيار` is one
  if (end !== grain && !isSaidRange(words, second.at)) return { expression };
  if (until.from - words.from[second.at]! !== second.skip) return { expression };
  // `560 هـ - 1165م` is one year in two calendars
  if (expression.slots.hijri !== until.slots.hijri && isDashed(words, second.at)) {
    const { slots } = expression.slots.hijri ? until : expression;
    return { expression: { ...expression, last: until.last, to: until.to, slots } };
  }
  return { expression: { ...expression, slots: complete(expression.slots, until.slots) }, until };
}
