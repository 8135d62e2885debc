import type { LexedWords } from "../../lexicon/lexed-words.js";
import { DATE_WORD, type MonthWord, QUALIFIER, type Qualifier } from "../../lexicon/parts/dates.js";
import { phraseAt, wholePhraseAt } from "../../lexicon/read.js";
import { follows, isMarked } from "../../text/adjacency.js";
import { KIND_NUMBER } from "../../text/scan.js";
import { GAP_CLOSE, GAP_COMMA } from "../../text/words.js";
import { joinedAt } from "../numbers/joined.js";
import { isCounted } from "./counted.js";
import { closedEnd, isComma, isDashed, isNext, isOpened } from "./gaps.js";
import { type Slots, slotsOf } from "./slots.js";
import { yearOfDate } from "./year.js";
import { eraEnd, isHijriYear, plainNumber } from "./year-number.js";

/** One month by name, by two names, or a run of months; with its qualifier and year. */
export interface MonthReading {
  readonly last: number;
  readonly skip: number;
  readonly slots: Slots;
  /** The name alone, and a name that is also a common word. */
  readonly weak: boolean;
  readonly to: number | undefined;
}

interface Named {
  readonly word: MonthWord;
  readonly last: number;
  readonly skip: number;
  readonly to?: number;
  readonly twin: boolean;
  readonly twinDiffers: boolean;
  /** A second month of the same tradition after a slash: the end of a run. */
  readonly until?: number;
}

function monthAt(words: LexedWords, i: number): { word: MonthWord; last: number; skip: number } | null {
  const match = phraseAt(words, i, DATE_WORD);
  return match?.value.kind === "month" ? { word: match.value, last: match.last, skip: match.skip } : null;
}

/** A month and, after a slash, a dash, a space or in brackets, its name in another tradition. */
function readNamed(words: LexedWords, i: number): Named | null {
  const first = monthAt(words, i);
  if (!first) return null;
  const { word, last: end, skip } = first;
  const alone: Named = { word, last: end, skip, twin: false, twinDiffers: false };
  const k = first.last + 1;
  const opened = isOpened(words, k);
  const dashed = isDashed(words, k);
  if (!opened && !dashed && !follows(words, k)) return alone;
  const second = monthAt(words, k);
  if (!second || second.skip > 0) return alone;
  const same = second.word.month === first.word.month;
  const otherTradition = second.word.system !== first.word.system;
  if (otherTradition && (second.word.system === "hijri" || first.word.system === "hijri")) return alone;
  if (otherTradition && (same || dashed)) {
    const twin = { ...alone, last: second.last, twin: true, twinDiffers: !same };
    if (!opened) return twin;
    const last = lastTwin(words, second.last, second.word.month);
    const to = closedEnd(words, last);
    return to < 0 ? alone : { ...twin, last, to };
  }
  if (!dashed || same || second.word.month < first.word.month) return alone;
  return { ...alone, last: second.last, until: second.word.month };
}

/** `(سبتمبر - شتنبر)`: the last word of a month's further names in the same bracket. */
function lastTwin(words: LexedWords, last: number, month: number): number {
  const next = isDashed(words, last + 1) ? monthAt(words, last + 1) : null;
  return next?.skip === 0 && next.word.month === month ? next.last : last;
}

/** The year after a month: `أيلول 2017`, `أيلول، 2017`, `أيلول/2017`, `رجب 1437هـ`. */
function yearAfter(words: LexedWords, last: number, hijri: boolean, closed: boolean): number {
  const k = last + 1;
  const comma = isComma(words, k) || (closed && isMarked(words, k, GAP_CLOSE | GAP_COMMA));
  if (words.kinds[k] !== KIND_NUMBER || !(isNext(words, k, closed) || comma || isDashed(words, k))) return Number.NaN;
  // `في 3 أيار، 2016 شخصا نزحوا`
  if (comma && isCounted(words, k + 1)) return Number.NaN;
  // the day of a second date, or a range of years, is read elsewhere
  if (!hijri) return yearOfDate(words, k);
  const year = plainNumber(words, k);
  return isHijriYear(year) ? year : Number.NaN;
}

/**
 * Reads a month from word `i`: its names, further months (`يناير وفبراير`), its qualifier and its year.
 *
 * @param several whether months joined by `و` are one run
 */
export function readMonth(words: LexedWords, i: number, several: boolean): MonthReading | null {
  const first = readNamed(words, i);
  if (!first) return null;
  let { last, to } = first;
  let monthEnd = first.until;
  for (let and = several ? joinedAt(words, last + 1) : null; and; and = joinedAt(words, last + 1)) {
    const next = readNamed(words, and.at);
    if (next?.skip !== and.skip || next.word.month <= (monthEnd ?? first.word.month)) break;
    monthEnd = next.word.month;
    ({ last, to } = next);
  }
  const hijri = first.word.system === "hijri";
  const slots = slotsOf(undefined, first.word.month);
  if (monthEnd !== undefined) slots.monthEnd = monthEnd;
  if (hijri) slots.hijri = true;
  if (first.twinDiffers) slots.twinDiffers = true;
  const bare = last;
  const qualifier = isNext(words, last + 1, to !== undefined) ? wholePhraseAt(words, last + 1, QUALIFIER) : null;
  // `في أيلول هذه المرة`: a demonstrative belongs to what follows it
  if (qualifier && qualifier.value.hint !== "last" && !isDemonstrative(qualifier.value)) {
    slots.hint = qualifier.value.hint;
    last = qualifier.last;
  }
  const year = yearAfter(words, last, hijri, to !== undefined && last === bare);
  if (!Number.isNaN(year)) {
    slots.year = year;
    last = eraEnd(words, last + 1);
  }
  const weak = first.word.weak && last === bare && !first.twin && monthEnd === undefined;
  return { last, skip: first.skip, slots, weak, to: last === bare ? to : undefined };
}

/** `هذا`, `هذه` */
function isDemonstrative({ hint, definite }: Qualifier): boolean {
  return hint === "this" && !definite;
}
