import type { Evidence } from "../../span.js";
import {
  DAYS_A_WEEK,
  type Day,
  dayToIso,
  fromMonthSerial,
  fromSerial,
  isDay,
  monthSerial,
  toIso,
  toSerial,
  weekdayOf,
} from "./calendar.js";
import { fromHijri, hijriInterval, toHijri } from "./hijri.js";
import type { Hint } from "./lexicon.js";
import type { Slots } from "./slots.js";

/** What dates are resolved against. */
export interface Reference {
  /** Day of the report. */
  readonly report: Day | null;
  /** The day (or month, or year) that the text named last. */
  readonly named: { readonly year: number; readonly month?: number; readonly day?: number } | null;
  /** The sentence speaks of days to come. */
  readonly ahead?: boolean;
}

/** A value in ISO 8601, and how it was found. */
export interface Resolution {
  readonly value: string | null;
  readonly evidence: readonly Evidence[];
}

/** A date this many days ahead of the report is taken for one of the year before. */
const AHEAD = 183;
const WEEKDAY_SLACK = 3;

const WEEKDAY_NAMES = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const SHIFT: Partial<Record<Hint, number>> = { past: -1, this: 0, next: 1 };
const NAMED_SHIFT: Partial<Record<Hint, number>> = { same: 0, after: 1, before: -1 };

const note = (rule: string, detail: string): Evidence => ({ rule, detail });

/** Years from the report's (or, for `same` and its kin, the named date's) year. */
function shiftedYear(hint: Hint, at: Reference): number | null {
  const shift = SHIFT[hint];
  if (shift !== undefined) return at.report ? at.report.year + shift : null;
  const named = NAMED_SHIFT[hint];
  return named !== undefined && at.named ? at.named.year + named : null;
}

function shiftedMonth(hint: Hint, at: Reference): { year: number; month: number } | null {
  const shift = SHIFT[hint];
  if (shift !== undefined)
    return at.report ? fromMonthSerial(monthSerial(at.report.year, at.report.month) + shift) : null;
  const named = NAMED_SHIFT[hint];
  if (named === undefined || at.named?.month === undefined) return null;
  return fromMonthSerial(monthSerial(at.named.year, at.named.month) + named);
}

/** The year of a day or month without one. */
function yearOf(month: number, day: number | undefined, hint: Hint | undefined, report: Day): number {
  const { year } = report;
  const months = month - report.month;
  const days = day === undefined ? months : months * 31 + day - report.day;
  if (hint === "past") return (day === undefined ? months >= 0 : days > 0) ? year - 1 : year;
  if (hint === "next") return days < 0 ? year + 1 : year;
  if (hint === "this") return year;
  const ahead = toSerial({ year, month, day: day ?? 1 }) - toSerial(report);
  return ahead > AHEAD ? year - 1 : year;
}

function hijriYearOf(month: number, day: number | undefined, hint: Hint | undefined, report: Day): number | null {
  const now = toHijri(report);
  return now && yearOf(month, day, hint, now);
}

function interval(from: string, to: string): string {
  return from === to ? from : `${from}/${to}`;
}

/** A day, month or year (or a run of them) that the text spells out. */
function resolveCalendar(slots: Slots, at: Reference, evidence: Evidence[]): string | null {
  const { day, dayEnd, month, monthEnd, yearEnd, hijri } = slots;
  let { year } = slots;
  if (slots.twinDiffers) evidence.push(note("doubled-month-contradicts", "the two names of the month differ"));
  if (slots.yearShift) year = shiftedYear(slots.yearShift, at) ?? undefined;
  if (slots.monthShift) {
    const shifted = shiftedMonth(slots.monthShift, at);
    if (!shifted) return null;
    evidence.push(note("relative", "a month named by its relation to the report"));
    return days(shifted.year, shifted.month, day, dayEnd);
  }
  if (month === undefined) {
    if (year === undefined) return null;
    if (hijri) return hijriValue(year, undefined, undefined, undefined, evidence);
    return yearEnd === undefined ? toIso(year) : interval(toIso(year), toIso(yearEnd));
  }
  if (year === undefined && (slots.hint === "same" || slots.hint === "after") && at.named) year = at.named.year;
  if (year === undefined && !slots.yearShift && at.report) {
    year = (hijri ? hijriYearOf : yearOf)(month, day, slots.hint, at.report) ?? undefined;
    evidence.push(note("year-from-report", "the year is that of the report's date"));
  }
  if (year === undefined) return null;
  if (hijri) return hijriValue(year, month, day, dayEnd, evidence);
  if (monthEnd !== undefined) return interval(toIso(year, month), toIso(year, monthEnd));
  return days(year, month, day, dayEnd);
}

function days(year: number, month: number, day: number | undefined, dayEnd: number | undefined): string | null {
  if (day === undefined) return toIso(year, month);
  const first = { year, month, day };
  const last = { year, month, day: dayEnd ?? day };
  return isDay(first) && isDay(last) ? interval(dayToIso(first), dayToIso(last)) : null;
}

function hijriValue(
  year: number,
  month: number | undefined,
  day: number | undefined,
  dayEnd: number | undefined,
  evidence: Evidence[],
): string | null {
  evidence.push(note("hijri", "converted from the Hijri calendar (Umm al-Qura)"));
  if (month !== undefined && day !== undefined) {
    const first = fromHijri(year, month, day);
    const last = dayEnd === undefined ? first : fromHijri(year, month, dayEnd);
    return first && last && interval(dayToIso(first), dayToIso(last));
  }
  const span = hijriInterval(year, month);
  return span && interval(dayToIso(span[0]), dayToIso(span[1]));
}

/** The day that a weekday means: the last one up to the report, or as its qualifier or its sentence says. */
function resolveWeekday(weekday: number, hint: Hint | undefined, ahead: boolean, report: Day): Day {
  const now = toSerial(report);
  const back = (weekdayOf(report) - weekday + DAYS_A_WEEK) % DAYS_A_WEEK;
  if (hint === "next" || (ahead && hint === undefined && back > 0)) return fromSerial(now - back + DAYS_A_WEEK);
  return fromSerial(now - (hint === "past" && back === 0 ? DAYS_A_WEEK : back));
}

/** Monday to Sunday, as ISO 8601 counts weeks. */
function weekOf(report: Day, shift: number): readonly [number, number] {
  const monday = toSerial(report) - ((weekdayOf(report) + 6) % DAYS_A_WEEK) + shift * DAYS_A_WEEK;
  return [monday, monday + DAYS_A_WEEK - 1];
}

function resolveRelative(slots: Slots, at: Reference, evidence: Evidence[]): string | null {
  const { report } = at;
  const { weekday, weekdayEnd, relative } = slots;
  if (!report) return null;
  evidence.push(note("relative", `resolved against ${dayToIso(report)}`));
  if (slots.week) {
    const shift = SHIFT[slots.week];
    if (shift === undefined) return null;
    const [monday, sunday] = weekOf(report, shift);
    if (weekday === undefined) return interval(dayToIso(fromSerial(monday)), dayToIso(fromSerial(sunday)));
    return dayToIso(fromSerial(monday + ((weekday + 6) % DAYS_A_WEEK)));
  }
  if (weekday === undefined) return dayToIso(fromSerial(toSerial(report) + relative!));
  let day = resolveWeekday(weekday, slots.hint, at.ahead === true, report);
  if (relative !== undefined) {
    const expected = fromSerial(toSerial(report) + relative);
    const ahead = (weekday - weekdayOf(expected) + DAYS_A_WEEK) % DAYS_A_WEEK;
    day = fromSerial(toSerial(expected) + (ahead > WEEKDAY_SLACK ? ahead - DAYS_A_WEEK : ahead));
    if (ahead !== 0)
      evidence.push(note("weekday-contradicts", `${dayToIso(expected)} is a ${WEEKDAY_NAMES[weekdayOf(expected)]}`));
  }
  if (weekdayEnd === undefined) return dayToIso(day);
  const span = (weekdayEnd - weekday + DAYS_A_WEEK) % DAYS_A_WEEK;
  const last = toSerial(day) + span;
  // a run of days has begun by the day of the report
  const late = slots.hint !== "next" && !at.ahead && last > toSerial(report) ? DAYS_A_WEEK : 0;
  return interval(dayToIso(fromSerial(toSerial(day) - late)), dayToIso(fromSerial(last - late)));
}

function resolveAnaphor(days: number, at: Reference, evidence: Evidence[]): string | null {
  const { named } = at;
  if (named?.month === undefined || named.day === undefined) return null;
  evidence.push(note("anaphor", "counted from the date that the text named before"));
  return dayToIso(fromSerial(toSerial({ year: named.year, month: named.month, day: named.day }) + days));
}

/** What was read, in words. */
function describe(slots: Slots): string {
  if (slots.month !== undefined || slots.year !== undefined)
    return slots.day === undefined ? "a month or year by name" : "a day of a month";
  return slots.weekday !== undefined ? "a day of the week" : "a day or period named by its relation to another";
}

/** Resolves what a date expression says; a weekday or `أمس` that contradicts a full date is noted, and the date counts. */
export function resolve(slots: Slots, at: Reference): Resolution {
  const evidence: Evidence[] = [note("date", describe(slots))];
  if (slots.vague)
    return { value: null, evidence: [...evidence, note("vague", "a stretch of time without known borders")] };
  if (slots.decade !== undefined) {
    const value = interval(toIso(slots.decade), toIso(slots.decade + 9));
    return { value, evidence: [...evidence, note("decade", "a decade of the last century")] };
  }
  const calendar = slots.month !== undefined || slots.year !== undefined || slots.monthShift || slots.yearShift;
  if (!calendar) {
    if (slots.anaphor !== undefined) return { value: resolveAnaphor(slots.anaphor, at, evidence), evidence };
    return { value: resolveRelative(slots, at, evidence), evidence };
  }
  if (slots.yearShift && slots.month === undefined && !slots.monthShift) {
    const year = shiftedYear(slots.yearShift, at);
    return {
      value: year === null ? null : toIso(year),
      evidence: [...evidence, note("relative", "a year named by its relation")],
    };
  }
  const value = resolveCalendar(slots, at, evidence);
  if (value !== null && slots.day !== undefined) contradictions(slots, value, at, evidence);
  return { value, evidence };
}

function contradictions(slots: Slots, value: string, at: Reference, evidence: Evidence[]): void {
  const [year, month, day] = value.slice(0, 10).split("-").map(Number);
  const date = { year: year!, month: month!, day: day! };
  const weekday = weekdayOf(date);
  if (slots.weekday !== undefined && slots.weekday !== weekday)
    evidence.push(note("weekday-contradicts", `${dayToIso(date)} is a ${WEEKDAY_NAMES[weekday]}`));
  if (slots.relative === undefined || !at.report) return;
  const expected = dayToIso(fromSerial(toSerial(at.report) + slots.relative));
  if (expected !== dayToIso(date)) evidence.push(note("relative-contradicts", `the relative day would be ${expected}`));
}
