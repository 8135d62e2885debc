import type { LexedWords } from "../../lexicon/lexed-words.js";
import { BEFORE_GENERAL, OF } from "../../lexicon/parts/date-context.js";
import { DATE_WORD, type Hint, QUALIFIER, type Unit, type UnitWord } from "../../lexicon/parts/dates.js";
import { ARTICLE_APART, NUMBER, ORDINAL } from "../../lexicon/parts/numbers.js";
import { isOf, isWholly, phraseAt, valueAt, wholePhraseAt } from "../../lexicon/read.js";
import { follows } from "../../text/adjacency.js";
import { KIND_NUMBER } from "../../text/scan.js";
import { readOrdinal } from "../numbers/ordinals.js";
import { readNumber } from "../numbers/read-number.js";
import { wordBefore } from "./gaps.js";
import { readMonthNumber, readMonthOrdinal } from "./month-number.js";
import { headOf, type Piece, pieceOf, shiftedPeriod } from "./slots.js";
import { readYears } from "./year.js";

const AHEAD: ReadonlySet<Hint> = new Set<Hint>(["next", "after-next"]);

/** The qualifier of a period, a count before it or not: `الماضي`, `الثلاثة الماضية`. */
function readHint(words: LexedWords, i: number, number: 0 | 1 | 2): { hint: Hint; last: number } | null {
  if (!follows(words, i)) return null;
  let at = i;
  if (number === 0) {
    const count = readNumber(words, i);
    if (count && count.from === words.from[i]!) at = count.last + 1;
    if (at > i && !follows(words, at)) return null;
  }
  const match = wholePhraseAt(words, at, QUALIFIER);
  return match && { hint: match.value.hint, last: match.last };
}

/** `الأولى`, `الأخيرة`: which months, weeks or days of a longer period. */
function isFirstOrLast(words: LexedWords, i: number): boolean {
  if (words.strips[i] !== 0) return false;
  const { hint, feminine } = valueAt(words, i, QUALIFIER) ?? {};
  return valueAt(words, i, ORDINAL) === 1 || (hint === "last" && feminine === true);
}

/** Whether a period, a day or a number begins with word `i`. */
function isPeriod(words: LexedWords, i: number): boolean {
  const counts = words.kinds[i] === KIND_NUMBER || isOf(words, i, NUMBER) || isOf(words, i, ORDINAL);
  return counts || phraseAt(words, i, DATE_WORD) !== null;
}

/** `الأشهر الستة الأولى من 2019`: the last word of a beginning or end of a period that follows, or -1. */
function partEnd(words: LexedWords, i: number): number {
  const count = readNumber(words, i);
  const at = count && count.from === words.from[i]! ? count.last + 1 : i;
  if (!follows(words, i) || !follows(words, at) || !isFirstOrLast(words, at)) return -1;
  const of = follows(words, at + 1) && isWholly(words, at + 1, OF);
  return of && isPeriod(words, at + 2) ? at : -1;
}

/**
 * Reads a period from the noun at word `i`: `عام 2017`, `العام الجاري 2017`, `الشهر الماضي`, `الأسابيع الماضية`;
 * a noun that needs a date after it is a head (`يوم`, `شهر`).
 */
export function readPeriod(
  words: LexedWords,
  i: number,
  word: UnitWord,
  skip: number,
  afterEdge: boolean,
): Piece | null {
  const { unit, number, definite } = word;
  if (unit === "year" && definite && number === 1 && isOf(words, wordBefore(words, i), BEFORE_GENERAL)) return null;
  const part = definite && number === 0 && i + 1 < words.count ? partEnd(words, i + 1) : -1;
  if (part > 0) return headOf(part, skip, { edge: true });
  const qualified = definite ? readHint(words, i + 1, number) : null;
  if (qualified) {
    const { hint, last } = qualified;
    if (number === 0 && isAnyTime(words, i, unit, hint)) return null;
    if (number !== 1) return pieceOf("date", last, skip, shiftedPeriod(unit, "last"));
    const years = unit === "year" ? readYears(words, last + 1, false) : null;
    if (years) return pieceOf("date", years.last, skip, years.slots);
    return pieceOf("date", last, skip, shiftedPeriod(unit, hint));
  }
  if (unit === "year") {
    const years = readYears(words, i + 1, number !== 1);
    if (years) return pieceOf("date", years.last, skip, years.slots);
    // `عام الماضي`, without its article
    const loose = number === 1 ? readHint(words, i + 1, 1) : null;
    if (loose && (loose.hint === "past" || loose.hint === "next") && !definite)
      return pieceOf("date", loose.last, skip, shiftedPeriod(unit, loose.hint));
  }
  if (afterEdge && definite && number === 1 && !(follows(words, i + 1) && readOrdinal(words, i + 1)))
    return pieceOf("date", i, skip, shiftedPeriod(unit, unit === "week" ? "last" : "this"));
  const readNumbered = definite ? readMonthOrdinal : readMonthNumber;
  const numbered = unit === "month" && number === 1 ? readNumbered(words, i + 1) : null;
  if (numbered) return pieceOf("date", numbered.last, skip, numbered.slots);
  if (definite || isListHead(words, i, word)) return null;
  return unit === "day" || unit === "month" ? headOf(i, skip, { several: number !== 1 }) : null;
}

/** `الأيام المقبلة`, `السنوات الماضية`: a stretch of time without a count, which places nothing on a calendar. */
function isAnyTime(words: LexedWords, i: number, unit: Unit, hint: Hint): boolean {
  const counted = isOf(words, i + 1, NUMBER) || words.kinds[i + 1] === KIND_NUMBER || isOf(words, i + 1, ARTICLE_APART);
  return !counted && (AHEAD.has(hint) || unit === "day" || unit === "year");
}

/** `أيام 3 و4 و5 تموز`: the bare plural stands before a list of days, as a generic noun does. */
function isListHead(words: LexedWords, i: number, { unit, number }: UnitWord): boolean {
  return unit === "day" && number === 0 && follows(words, i + 1) && words.kinds[i + 1] === KIND_NUMBER;
}
