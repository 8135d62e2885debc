import type { LexedWords } from "../../lexicon/lexed-words.js";
import { NAME_LINK } from "../../lexicon/parts/common.js";
import {
  AFTER_SOME_DAY,
  BEARS_DATE_NAME,
  BEFORE_MONTH,
  BEFORE_SOME_DAY,
  BEFORE_TODAY_NAME,
  BEFORE_WEEKDAY,
  MEDIUM,
  OUTLET_NAME,
} from "../../lexicon/parts/date-context.js";
import type { MonthWord } from "../../lexicon/parts/dates.js";
import { ARTICLE_APART, NUMBER } from "../../lexicon/parts/numbers.js";
import { isOf, isWholly, valueAt } from "../../lexicon/read.js";
import { continuesOver, isSpaced } from "../../text/adjacency.js";
import { GAP_CLOSE, GAP_HASH, GAP_OPEN, GAP_OTHER, GAP_QUOTE } from "../../text/words.js";
import { isDual } from "../numbers/dual.js";
import { hasArticle, wordBefore } from "./gaps.js";
import type { MonthReading } from "./month.js";

const RAMADAN = 9;

/** Whether what begins at word `i` is the name of a thing rather than a date. */
export function isNamed(words: LexedWords, i: number): boolean {
  const before = wordBefore(words, i);
  if (isOf(words, before, BEARS_DATE_NAME)) return true;
  return before > 0 && isWholly(words, before, NAME_LINK) && isOf(words, wordBefore(words, before), BEARS_DATE_NAME);
}

/** Whether a month's name alone, at word `i`, is the month. */
export function isMonthName(words: LexedWords, i: number, month: MonthReading, word: MonthWord): boolean {
  if (word.system === "latin") return month.slots.year !== undefined;
  const { slots } = month;
  const full = slots.year !== undefined || slots.hint !== undefined || slots.monthEnd !== undefined;
  if (full || month.last > i + 1) return true;
  if (isNamed(words, i)) return false;
  if (!month.weak) return true;
  if (word.system === "hijri" && word.month !== RAMADAN) return false;
  return isOf(words, wordBefore(words, i), BEFORE_MONTH);
}

/** Whether the weekday at word `i` is the day: not a prayer, a market, `الطفلين الاثنين` or `الأحد عشر`. */
export function isWeekday(words: LexedWords, i: number): boolean {
  if (isSpaced(words, i + 1) && words.strips[i + 1] === 0 && valueAt(words, i + 1, NUMBER)?.rank === "ten")
    return false;
  const before = wordBefore(words, i);
  return !isOf(words, before, BEFORE_WEEKDAY) && !isDual(words, before);
}

/** Whether word `i` is the whole name of an outlet: a known one, or with the article (`قناة الجزيرة`). */
function isOutlet(words: LexedWords, i: number): boolean {
  return isOf(words, i, OUTLET_NAME) || hasArticle(words, i);
}

/** Whether `الغد` at word `i` is the name of a party or an outlet: `حزب الغد`. */
export function isCalledTomorrow(words: LexedWords, i: number): boolean {
  const before = wordBefore(words, i);
  return hasArticle(words, i) && (isOf(words, before, BEARS_DATE_NAME) || isOf(words, before, MEDIUM));
}

/** Whether `اليوم` at word `i` ends the name of a medium, is one of a series (`اليوم الثالث`) or any day (`طوال اليوم`). */
export function isCalledToday(words: LexedWords, i: number, last: number): boolean {
  const k = last + 1;
  if (isSpaced(words, k) && (isWholly(words, k, AFTER_SOME_DAY) || isWholly(words, k, ARTICLE_APART))) return true;
  const before = wordBefore(words, i);
  if (before < 0) return false;
  if (isOf(words, before, BEFORE_SOME_DAY) || isOf(words, before, BEFORE_TODAY_NAME)) return true;
  if (isOf(words, before, MEDIUM)) return true;
  // `قناة #اليمن_اليوم`; but `وكالة رويترز اليوم`
  if (isOf(words, before - 1, MEDIUM) && continuesOver(words, before, GAP_HASH)) return !isOutlet(words, before);
  if (i < 2) return (words.gaps[i + 1]! & (GAP_OTHER | GAP_CLOSE)) !== 0;
  return (words.gaps[i - 1]! & (GAP_QUOTE | GAP_OPEN)) !== 0 && (words.gaps[i + 1]! & (GAP_QUOTE | GAP_CLOSE)) !== 0;
}
