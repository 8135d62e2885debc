import type { LexedWords } from "../../lexicon/lexed-words.js";
import { GAP_BREAK, GAP_CLOSE, GAP_COLON, GAP_DASH, GAP_LINE, GAP_OPEN, GAP_OTHER } from "../../text/words.js";
import { type Day, dayFromIso, fromSerial, isDay, toSerial } from "./calendar.js";
import { isAhead } from "./future.js";
import type { DateRange } from "./ranges.js";
import type { DocumentPeriod } from "./reference.js";
import { resolve } from "./resolve.js";
import type { Slots } from "./slots.js";

/** A dateline stands in the first words of a text. */
const DATELINE_WORDS = 12;
const DATELINE_GAPS = GAP_COLON | GAP_DASH | GAP_LINE | GAP_BREAK | GAP_CLOSE | GAP_OPEN | GAP_OTHER;
/** A first line longer than this is no heading. */
const HEADING_WORDS = 20;

const NOTHING_KNOWN = { report: null, named: null };

function isFull(slots: Slots): boolean {
  return slots.day !== undefined && slots.month !== undefined && slots.year !== undefined && slots.dayEnd === undefined;
}

/** The day of a full date, or `null`. */
function dayOf(slots: Slots): Day | null {
  const { year, month, day } = slots;
  if (isSpelled(slots)) {
    const spelled = { year: year!, month: month!, day: day! };
    return isDay(spelled) ? spelled : null;
  }
  const { value } = resolve(slots, NOTHING_KNOWN);
  return value === null ? null : dayFromIso(value);
}

/** Whether a full date says nothing but its day, month and year, of the common calendar, and a weekday or relative day. */
function isSpelled({ hijri, monthEnd, yearEnd, monthShift, yearShift, vague, decade }: Slots): boolean {
  return !(hijri || monthEnd || yearEnd || monthShift || yearShift || vague || decade);
}

/** The day in the dateline: a full date in the first words, set off from the sentence. */
export function datelineOf(words: LexedWords, ranges: readonly DateRange[]): Day | null {
  for (const { expression, until } of ranges) {
    if (expression.first > DATELINE_WORDS) return null;
    if (until || !isFull(expression.slots)) continue;
    const apart = (words.gaps[expression.last + 1]! & DATELINE_GAPS) !== 0;
    const day = apart ? dayOf(expression.slots) : null;
    if (day) return day;
  }
  return null;
}

/** The day of a report that says it beside a relative day: `اليوم 5 أيار 2016`, `أمس الأربعاء 4 أيار 2016`. */
export function selfDatedDay(ranges: readonly DateRange[]): Day | null {
  for (const { expression, until } of ranges) {
    const { slots } = expression;
    if (until || slots.relative === undefined || !isFull(slots)) continue;
    const day = dayOf(slots);
    if (day) return fromSerial(toSerial(day) - slots.relative);
  }
  return null;
}

const ALONE_GAPS = GAP_LINE | GAP_BREAK | GAP_OTHER;
/** Days between dates that stand alone and may all be of one page. */
const PAGE_DAYS = 7;

/** The day of a full date that stands on a line or in a field of its own, where all that do so are days of one week. */
export function loneDay(words: LexedWords, ranges: readonly DateRange[]): Day | null {
  let lone: Day | null = null;
  for (const { expression, until } of ranges) {
    const { first, last, slots } = expression;
    if (until || !isFull(slots) || (words.gaps[first]! & ALONE_GAPS) === 0) continue;
    if ((words.gaps[last + 1]! & ALONE_GAPS) === 0) continue;
    const day = dayOf(slots);
    if (lone && day && Math.abs(toSerial(day) - toSerial(lone)) > PAGE_DAYS) return null;
    lone ??= day;
  }
  return lone;
}

/** The month, or the year, that the first line of a text names, where the text goes on after it: `حصيلة شهر آذار 2016`. */
function headingOf(words: LexedWords, ranges: readonly DateRange[]): DocumentPeriod | null {
  const first = ranges.find(({ expression: { slots } }) => slots.year !== undefined);
  if (!first || first.until || first.expression.last > HEADING_WORDS) return null;
  let end = first.expression.last + 1;
  while (end < words.count && end <= HEADING_WORDS && (words.gaps[end]! & (GAP_LINE | GAP_BREAK)) === 0) end++;
  if (end >= words.count || end > HEADING_WORDS) return null;
  for (let i = 1; i <= first.expression.last; i++) if ((words.gaps[i]! & (GAP_LINE | GAP_BREAK)) !== 0) return null;
  const { year, yearEnd, month, monthEnd, hijri } = first.expression.slots;
  if (hijri || yearEnd !== undefined) return null;
  return { heading: true, year: year!, ...(month === undefined || monthEnd !== undefined ? {} : { month }) };
}

/** The latest year that a text names as past: texts without a date of their own mostly speak of it. */
function latestYear(words: LexedWords, ranges: readonly DateRange[]): DocumentPeriod | null {
  let latest = Number.NEGATIVE_INFINITY;
  for (const { expression, until } of ranges) {
    if (isAhead(words, expression.first)) continue;
    for (const slots of [expression.slots, until?.slots])
      if (slots?.year !== undefined && !slots.hijri) latest = Math.max(latest, slots.yearEnd ?? slots.year);
  }
  return latest > 0 ? { heading: false, year: latest } : null;
}

/** The period that a text without a date of its own speaks of: that of its heading, or the latest year that it names. */
export function documentPeriod(words: LexedWords, ranges: readonly DateRange[]): DocumentPeriod | null {
  return headingOf(words, ranges) ?? latestYear(words, ranges);
}
