import type { LexedWords } from "../../lexicon/lexed-words.js";
import type { Evidence } from "../../span.js";
import { mayBeginDate } from "./begins.js";
import { DAYS_A_WEEK, type Day, dayFromIso, dayToIso, fromSerial, refined, toSerial } from "./calendar.js";
import { datelineOf, documentPeriod, loneDay, selfDatedDay } from "./document-date.js";
import { isAhead } from "./future.js";
import { isNamed } from "./not-dates.js";
import { type DateRange, readRange } from "./ranges.js";
import type { Reference, Resolution } from "./reference.js";
import { resolve } from "./resolve.js";
import type { Slots } from "./slots.js";

/** A date in a text: words `first` to `last`, folded range `[from, to)`. */
export interface DateMatch {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  /** ISO 8601 day, month, year or interval `a/b`; `null` where it can't be known. */
  readonly value: string | null;
  readonly evidence: readonly Evidence[];
}

/** What is known about a text from elsewhere. */
export interface DateContext {
  /** The report's own date, ISO 8601. */
  readonly date?: string | undefined;
}

const DATELINE: Evidence = Object.freeze({ rule: "dateline", detail: "the report's date is in its dateline" });
const LONE: Evidence = Object.freeze({
  rule: "document-date",
  detail: "the report's date stands on a line of its own",
});
const SELF_DATED: Evidence = Object.freeze({
  rule: "document-date",
  detail: "the report's date stands beside a relative day",
});

/** A name (`شارع 30 آذار`) holds a day of a month, or a month, and no year. */
function mayBeName(slots: Slots): boolean {
  return slots.month !== undefined && slots.year === undefined && slots.weekday === undefined && !slots.yearShift;
}

function read(words: LexedWords): DateRange[] {
  const ranges: DateRange[] = [];
  for (let i = 0; i < words.count; ) {
    const range = mayBeginDate(words, i) ? readRange(words, i) : null;
    if (range && !(mayBeName(range.expression.slots) && isNamed(words, i))) ranges.push(range);
    i = range ? (range.until ?? range.expression).last + 1 : i + 1;
  }
  return ranges;
}

function isWeekdayAlone({ weekday, day, relative, hint }: Slots): boolean {
  return weekday !== undefined && day === undefined && relative === undefined && hint === undefined;
}

/** `من الاثنين إلى الخميس`: the day of that name before the end of the range. */
function weekdayBefore(begin: string | null, end: string | null): string | null {
  const [first, last] = [begin && dayFromIso(begin), end && dayFromIso(end)];
  if (!first || !last || toSerial(first) < toSerial(last)) return begin;
  return dayToIso(fromSerial(toSerial(first) - DAYS_A_WEEK));
}

function resolveRange({ expression, until }: DateRange, at: Reference): Resolution {
  const first = resolve(expression.slots, at);
  if (!until) return first;
  const second = resolve(until.slots, at);
  const begin = isWeekdayAlone(expression.slots) ? weekdayBefore(first.value, second.value) : first.value;
  const value = begin && second.value ? spanned(begin.split("/")[0]!, second.value.split("/").at(-1)!) : null;
  return { value, evidence: [...first.evidence, ...second.evidence] };
}

/** The range from one period to another, both as fine as the finer one; `null` where it ends before it begins. */
function spanned(begin: string, end: string): string | null {
  const length = Math.max(begin.length, end.length);
  const [first, last] = [refined(begin, length, "first"), refined(end, length, "last")];
  return first < last ? `${first}/${last}` : null;
}

/** The evidence of a report's date that was read in the text. */
function sourceOf(dateline: Day | null, selfDated: Day | null, lone: Day | null): Evidence | null {
  if (dateline) return DATELINE;
  if (selfDated) return SELF_DATED;
  return lone && LONE;
}

/** The date that a later `اليوم نفسه` points to. */
function namedBy(value: string | null): Reference["named"] {
  if (!value || value.includes("/")) return null;
  const year = Number(value.slice(0, 4));
  if (value.length === 4) return { year };
  const month = Number(value.slice(5, 7));
  return value.length === 7 ? { year, month } : { year, month, day: Number(value.slice(8)) };
}

/**
 * Finds dates, absolute and relative, and resolves them to ISO 8601.
 *
 * - a match runs from its first to its last word, without the preposition before it; parts of the day and hours attached
 *   to a date belong to it, alone they are no date;
 * - relative dates, and dates without a year, are resolved against `context.date`, or else against a full date in the
 *   dateline of the text, beside a relative day in it or on a line of its own (`document-date`);
 * - without them a date without a year takes that of the heading, of the date before it or the latest in the text
 *   (`document-date`), and other values are `null`;
 * - the evidence says how a value was found, and when a weekday contradicts it (`weekday-contradicts`).
 *
 * @param words words of a text folded with the profile `standard`
 */
export function findDates(words: LexedWords, context: DateContext = {}): DateMatch[] {
  const ranges = read(words);
  if (ranges.length === 0) return [];
  const given = context.date === undefined ? null : dayFromIso(context.date);
  const dateline = given ? null : datelineOf(words, ranges);
  const selfDated = given || dateline ? null : selfDatedDay(ranges);
  const lone = given || dateline || selfDated ? null : loneDay(words, ranges);
  const report = given ?? dateline ?? selfDated ?? lone;
  const document = report ? null : documentPeriod(words, ranges);
  const source = sourceOf(dateline, selfDated, lone);
  let named: Reference["named"] = null;
  return ranges.map((range) => {
    const { expression, until } = range;
    const ahead = isAhead(words, expression.first);
    const { value, evidence } = resolveRange(range, { report, named, document, ahead });
    named = namedBy(value) ?? named;
    const relative = evidence.some(({ rule }) => rule === "relative" || rule === "year-from-report");
    const { first, from } = expression;
    const { last, to } = until ?? expression;
    return { first, last, from, to, value, evidence: source && relative ? [...evidence, source] : evidence };
  });
}
