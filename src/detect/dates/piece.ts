import type { LexedWords } from "../../lexicon/lexed-words.js";
import { AGE, ANNOUNCES_DATE, FIRST_DAY, OF } from "../../lexicon/parts/date-context.js";
import { DATE_WORD, type DateWord, QUALIFIER } from "../../lexicon/parts/dates.js";
import { NUMBER, ORDINAL, ORDINAL_STEM } from "../../lexicon/parts/numbers.js";
import { isOf, isWholly, type PhraseMatch, phraseAt, wholePhraseAt } from "../../lexicon/read.js";
import { follows } from "../../text/adjacency.js";
import { KIND_NUMBER } from "../../text/scan.js";
import { articleApart } from "../numbers/article-apart.js";
import { joinedAt } from "../numbers/joined.js";
import { readOrdinal } from "../numbers/ordinals.js";
import { readAgo } from "./ago.js";
import { DAYS_A_WEEK } from "./calendar.js";
import { readBareTime, readClock } from "./clock.js";
import { readDayAndMonth, readDayOfMonth, readMonthThenDay } from "./day.js";
import { isDashed, wordBefore } from "./gaps.js";
import { readMonth } from "./month.js";
import { readMonthAndYear } from "./month-number.js";
import { isCalledToday, isCalledTomorrow, isMonthName, isWeekday } from "./not-dates.js";
import { readNumericDate } from "./numeric.js";
import { readPeriod } from "./period.js";
import { anaphoricDay, decadeFrom, headOf, type Piece, pieceOf, relativeDay, shiftedPeriod, slotsOf } from "./slots.js";
import { readBareYear } from "./year.js";

/** What stands before a piece in its expression. */
export interface PieceContext {
  /** Nothing: the piece begins the expression. */
  readonly first: boolean;
  /** A head of a period (`نهاية`, `مطلع`). */
  readonly edge: boolean;
  /** A head of several days or months (`يومي`, `شهري`). */
  readonly several: boolean;
  /** A weekday. */
  readonly weekday: boolean;
  /** `يوم`, `شهر`, `صباح` …: what follows is a date, whatever else it could be. */
  readonly head: boolean;
}

const LAST_CENTURY = 20;

/** `يوم 15/4`, `بتاريخ 15-4`, `الجمعة 15/4`; but `الجمعة 3-1` is the result of a match. */
function announcesDayAndMonth(words: LexedWords, i: number, { weekday }: PieceContext): boolean {
  return isOf(words, wordBefore(words, i), ANNOUNCES_DATE) || (weekday && words.folded.text[words.to[i]!] === "/");
}

function readNumbered(words: LexedWords, i: number, context: PieceContext): Piece | null {
  return (
    readBareTime(words, i) ??
    readNumericDate(words, i) ??
    readMonthAndYear(words, i) ??
    readDayOfMonth(words, i) ??
    (announcesDayAndMonth(words, i, context) ? readDayAndMonth(words, i) : null) ??
    (words.kinds[i] === KIND_NUMBER ? readBareYear(words, i, context.edge) : null)
  );
}

function readWeekday(words: LexedWords, match: PhraseMatch<DateWord>, context: PieceContext): Piece | null {
  const { value, skip } = match;
  if (value.kind !== "weekday" || (!context.head && !isWeekday(words, match.last))) return null;
  let { last } = match;
  const slots = slotsOf();
  slots.weekday = value.weekday;
  if (value.latin) return { ...headOf(last, skip), slots };
  let next = nextWeekday(words, last, value.weekday, context);
  for (let n = 0; next && n < DAYS_A_WEEK; n++) {
    slots.weekdayEnd = next.weekday;
    last = next.last;
    next = context.several ? nextWeekday(words, last, next.weekday, context) : null;
  }
  const qualifier = follows(words, last + 1) ? wholePhraseAt(words, last + 1, QUALIFIER) : null;
  if (qualifier?.value.definite && qualifier.value.hint !== "last") {
    slots.hint = qualifier.value.hint;
    last = qualifier.last;
  }
  return pieceOf("date", last, skip, slots);
}

/**
 * `ليل الجمعة - السبت`, `يومي الجمعة والسبت`, `أيام الخميس والجمعة والسبت`: the weekday that goes on from the one that ends
 * with word `last`, as one night or as several days.
 */
function nextWeekday(
  words: LexedWords,
  last: number,
  weekday: number,
  { head, several }: PieceContext,
): { weekday: number; last: number } | null {
  if (!head && !several) return null;
  const k = last + 1;
  const and = several ? joinedAt(words, k) : null;
  const next = and ?? (isDashed(words, k) || follows(words, k) ? { at: k, skip: 0 } : null);
  const match = next && phraseAt(words, next.at, DATE_WORD);
  if (match?.value.kind !== "weekday" || match.skip !== next?.skip) return null;
  const consecutive = match.value.weekday === (weekday + 1) % DAYS_A_WEEK;
  return consecutive || several ? { weekday: match.value.weekday, last: match.last } : null;
}

/** Reads one piece of a date expression from word `i`. */
export function readPiece(words: LexedWords, i: number, context: PieceContext): Piece | null {
  if (i >= words.count) return null;
  if (words.kinds[i] === KIND_NUMBER) return readNumbered(words, i, context);
  const match = phraseAt(words, i, DATE_WORD);
  if (!match) return isDayNumber(words, i) ? readDayOfMonth(words, i) : context.first ? readAgo(words, i) : null;
  const { value, last, skip } = match;
  switch (value.kind) {
    case "month": {
      const english = value.system === "hijri" ? null : readMonthThenDay(words, last, skip, value.month);
      if (english) return english;
      const month = readMonth(words, i, true);
      if (!month) return null;
      if (!context.head && !context.edge && !isMonthName(words, i, month, value)) return null;
      return pieceOf("date", month.last, skip, month.slots, month.to);
    }
    case "weekday":
      // `الاثنين والعشرين من آب`
      return (isOf(words, i, ORDINAL_STEM) ? readDayOfMonth(words, i) : null) ?? readWeekday(words, match, context);
    case "relative":
      if (value.today && isCalledToday(words, i, last)) {
        // `اليوم الخامس عشر من آذار` is a day of a month
        const day = follows(words, last + 1) ? readDayOfMonth(words, last + 1) : null;
        return day?.skip === 0 ? { ...day, skip } : null;
      }
      if (value.days === 1 && isCalledTomorrow(words, i)) return null;
      return pieceOf("date", last, skip, relativeDay(value.days));
    case "anaphor":
      return pieceOf("date", last, skip, anaphoricDay(value.days));
    case "shift":
      return pieceOf("date", last, skip, shiftedPeriod(value.unit, value.hint));
    case "decade":
      return isAge(words, last) ? null : pieceOf("date", centuryEnd(words, last), skip, decadeFrom(value.year));
    case "unit":
      return readDayOfMonth(words, i) ?? readPeriod(words, i, value, skip, context.edge);
    case "hour":
      return readClock(words, last, skip);
    case "part":
      return headOf(last, skip);
    case "adverb":
      return pieceOf(context.first ? "head" : "adverb", last, skip, slotsOf());
    case "edge":
      return readDayOfMonth(words, i) ?? headOf(last, skip, { edge: true, other: value.other });
  }
}

/** `ثمانينيات القرن الماضي`, `الثمانينيات من القرن العشرين`: the last word of a decade with its century. */
function centuryEnd(words: LexedWords, last: number): number {
  const k = isWholly(words, last + 1, OF) ? last + 2 : last + 1;
  const century = follows(words, last + 1) && follows(words, k) ? phraseAt(words, k, DATE_WORD) : null;
  if (century?.value.kind !== "unit" || century.value.unit !== "century" || !follows(words, k + 1)) return last;
  const which = wholePhraseAt(words, k + 1, QUALIFIER);
  if (which?.value.hint === "past") return which.last;
  return readOrdinal(words, k + 1)?.value === LAST_CENTURY ? k + 1 : last;
}

/** `في الستينات من عمره` */
function isAge(words: LexedWords, last: number): boolean {
  return isWholly(words, last + 1, OF) && isWholly(words, last + 2, AGE);
}

/** Whether the number of a day may begin with word `i`: in words, or after its article (`الـ 29`). */
function isDayNumber(words: LexedWords, i: number): boolean {
  if (isOf(words, i, ORDINAL) || isOf(words, i, NUMBER) || articleApart(words, i) >= 0) return true;
  return isOf(words, i, ORDINAL_STEM) || isOf(words, i, FIRST_DAY);
}
