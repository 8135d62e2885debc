import type { LexedWords as Words } from "../../lexicon/lexed-words.js";
import { KIND_NUMBER } from "../../text/scan.js";
import { joinedAt } from "../numbers/joined.js";
import { follows, readPhrase } from "../numbers/phrase-table.js";
import { closedEnd, isComma, isDashed, isNext, isOpened } from "./gaps.js";
import { dateWords, type MonthWord, qualifiers } from "./lexicon.js";
import type { Slots } from "./slots.js";
import { eraEnd, isHijriYear, plainNumber, yearAt } from "./year-number.js";

/** One month by name, by two names, or a run of months; with its qualifier and year. */
export interface MonthReading {
  readonly last: number;
  readonly skip: number;
  readonly slots: Slots;
  /** The name alone, and a name that is also a common word. */
  readonly weak: boolean;
  readonly to?: number;
}

interface Named {
  readonly word: MonthWord;
  readonly last: number;
  readonly skip: number;
  readonly to?: number;
  readonly twin: boolean;
  readonly twinDiffers: boolean;
  /** A second month of the same tradition behind a slash: the end of a run. */
  readonly until?: number;
}

function monthAt(words: Words, i: number): { word: MonthWord; last: number; skip: number } | null {
  const match = readPhrase(dateWords(), words, i);
  return match?.value.kind === "month" ? { word: match.value, last: match.last, skip: match.skip } : null;
}

/** A month and, behind a slash, a dash, a space or in brackets, its name in another tradition. */
function readNamed(words: Words, i: number): Named | null {
  const first = monthAt(words, i);
  if (!first) return null;
  const alone: Named = { ...first, twin: false, twinDiffers: false };
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
    const to = closedEnd(words, second.last);
    return to < 0 ? alone : { ...twin, to };
  }
  if (!dashed || same || second.word.month < first.word.month) return alone;
  return { ...alone, last: second.last, until: second.word.month };
}

/** The year behind a month: `أيلول 2017`, `أيلول، 2017`, `أيلول/2017`, `رجب 1437هـ`. */
function yearBehind(words: Words, last: number, hijri: boolean, closed: boolean): number {
  const k = last + 1;
  if (words.kinds[k] !== KIND_NUMBER || !(isNext(words, k, closed) || isComma(words, k) || isDashed(words, k)))
    return Number.NaN;
  // the day of a second date, or a range of years, is read elsewhere
  if (!hijri) return yearAt(words, k);
  const year = plainNumber(words, k);
  return isHijriYear(year) ? year : Number.NaN;
}

/**
 * Reads a month from word `i`: its names, further months (`يناير وفبراير`), its qualifier and its year.
 *
 * @param several whether months joined by `و` are one run
 */
export function readMonth(words: Words, i: number, several: boolean): MonthReading | null {
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
  const slots: { -readonly [key in keyof Slots]: Slots[key] } = { month: first.word.month };
  if (monthEnd !== undefined) slots.monthEnd = monthEnd;
  if (hijri) slots.hijri = true;
  if (first.twinDiffers) slots.twinDiffers = true;
  const bare = last;
  const hint = isNext(words, last + 1, to !== undefined) ? readPhrase(qualifiers(), words, last + 1) : null;
  if (hint && hint.skip === 0 && hint.value !== "last" && !isDemonstrative(words, hint.last)) {
    slots.hint = hint.value;
    last = hint.last;
  }
  const year = yearBehind(words, last, hijri, to !== undefined && last === bare);
  if (!Number.isNaN(year)) {
    slots.year = year;
    last = eraEnd(words, last + 1);
  }
  const weak = first.word.weak && last === bare && !first.twin && monthEnd === undefined;
  return { last, skip: first.skip, slots, weak, ...(to !== undefined && last === bare ? { to } : {}) };
}

const DEMONSTRATIVES: ReadonlySet<string> = new Set([
  "\u0647\u0630\u0627", // هذا
  "\u0647\u0630\u0647", // هذه
]);

function isDemonstrative(words: Words, i: number): boolean {
  return DEMONSTRATIVES.has(words.forms[i]!);
}
