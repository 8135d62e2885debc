import type { LexedWords } from "../../lexicon/lexed-words.js";
import { BEFORE_MONTH, BEFORE_YEAR, OF } from "../../lexicon/parts/date-context.js";
import { DATE_WORD, QUALIFIER } from "../../lexicon/parts/dates.js";
import { isOf, isWholly, phraseAt } from "../../lexicon/read.js";
import { follows } from "../../text/adjacency.js";
import { KIND_NUMBER } from "../../text/scan.js";
import { lettersOf } from "../../text/word-shape.js";
import { readOrdinal } from "../numbers/ordinals.js";
import { isCounted } from "./counted.js";
import { isDashed, wordBefore } from "./gaps.js";
import { type Piece, pieceOf, type Slots, slotsOf } from "./slots.js";
import { plainNumber, yearAt } from "./year-number.js";

const MONTHS = 12;

interface NumberedMonth {
  readonly last: number;
  readonly slots: Slots;
}

function isMonth(value: number): boolean {
  return value >= 1 && value <= MONTHS;
}

/** `شهر 8`, `شهر 8 / 2013`: a month by its number, which begins with word `i`, after its noun. */
export function readMonthNumber(words: LexedWords, i: number): NumberedMonth | null {
  const month = follows(words, i) ? plainNumber(words, i) : Number.NaN;
  // `شهر 12 مدنيا` is no month, `شهر 8 عام 2013` is one
  const counts = isCounted(words, i + 1) && Number.isNaN(yearAt(words, i + 2));
  if (!isMonth(month) || counts) return null;
  const year = follows(words, i + 1) || isDashed(words, i + 1) ? yearAt(words, i + 1) : Number.NaN;
  return Number.isNaN(year)
    ? { last: i, slots: slotsOf(undefined, month) }
    : { last: i + 1, slots: slotsOf(year, month) };
}

/**
 * `الشهر السادس من عام 2014`, `الشهر الخامس 2014`: a month by its ordinal, which begins with word `i`, after its noun with the article.
 * Without a year after it, it may be the sixth month of a siege.
 */
export function readMonthOrdinal(words: LexedWords, i: number): NumberedMonth | null {
  if (!follows(words, i)) return null;
  const ordinal = readOrdinal(words, i);
  const month = ordinal ? ordinal.value : plainNumber(words, i);
  if (!isMonth(month) || (ordinal && ordinal.skip > 0)) return null;
  const last = ordinal ? ordinal.last : i;
  if (!follows(words, last + 1)) return null;
  const year = yearAt(words, last + 1);
  if (!Number.isNaN(year) && !isCounted(words, last + 2)) return { last: last + 1, slots: slotsOf(year, month) };
  const at = isWholly(words, last + 1, OF) && follows(words, last + 2) ? last + 2 : last + 1;
  return isYearAhead(words, at, at > last + 1) ? { last, slots: slotsOf(undefined, month) } : null;
}

/** Whether a year begins with word `i`: its noun with a number or a relation, or after `من` its number alone. */
function isYearAhead(words: LexedWords, i: number, of: boolean): boolean {
  if (of && !Number.isNaN(yearAt(words, i))) return true;
  const noun = phraseAt(words, i, DATE_WORD);
  if (noun?.skip !== 0) return false;
  const { value, last } = noun;
  if (value.kind === "shift") return value.unit === "year";
  if (value.kind !== "unit" || value.unit !== "year" || !follows(words, last + 1)) return false;
  return !Number.isNaN(yearAt(words, last + 1)) || phraseAt(words, last + 1, QUALIFIER) !== null;
}

/** `04/2017`: a month and a year in digits, where a zero or what stands before says so. */
export function readMonthAndYear(words: LexedWords, i: number): Piece | null {
  const month = plainNumber(words, i);
  const year = isMonth(month) ? yearAt(words, i + 1) : Number.NaN;
  if (Number.isNaN(year) || words.folded.text.slice(words.to[i]!, words.from[i + 1]!) !== "/") return null;
  const before = wordBefore(words, i);
  const zero = lettersOf(words, i) === 2 && month < 10;
  const parted = isDashed(words, i) || (words.kinds[i + 2] === KIND_NUMBER && isDashed(words, i + 2));
  if (parted || !(zero || isOf(words, before, BEFORE_MONTH) || isOf(words, before, BEFORE_YEAR))) return null;
  return isCounted(words, i + 2) ? null : pieceOf("date", i + 1, 0, slotsOf(year, month));
}
