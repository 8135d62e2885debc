import type { Hint } from "../../lexicon/parts/dates.js";
import type { Evidence } from "../../span.js";
import { type Day, dayToIso, isDay, toIso, toSerial } from "./calendar.js";
import { fromHijri, hijriInterval, toHijri } from "./hijri.js";
import { fromDocument, interval, note, type Reference, SHIFT, shiftedMonth, shiftedYear } from "./reference.js";
import type { Slots } from "./slots.js";

/** A date this many days ahead of the report is taken for one of the year before. */
const AHEAD = 183;

/** The year that a qualifier of a day or month without a year says; undefined where it says none. */
function hintedYear(month: number, day: number | undefined, hint: Hint | undefined, now: Day): number | undefined {
  const { year } = now;
  const months = month - now.month;
  const days = day === undefined ? months : months * 31 + day - now.day;
  const past = (day === undefined ? months >= 0 : days > 0) ? year - 1 : year;
  const next = days < 0 ? year + 1 : year;
  if (hint === "past") return past;
  if (hint === "before-past") return past - 1;
  if (hint === "next") return next;
  if (hint === "after-next") return next + 1;
  return hint === "this" ? year : undefined;
}

/** The year of a day or month without one. */
function yearOf(month: number, day: number | undefined, hint: Hint | undefined, report: Day): number {
  const hinted = hintedYear(month, day, hint, report);
  if (hinted !== undefined) return hinted;
  const { year } = report;
  const ahead = toSerial({ year, month, day: day ?? 1 }) - toSerial(report);
  return ahead > AHEAD ? year - 1 : year;
}

/** The Hijri year: of the last such day or month, or of the next one where the sentence speaks of days to come. */
function hijriYearOf({ month, day, hint }: Slots, report: Day, ahead: boolean): number | null {
  const now = toHijri(report);
  if (!now) return null;
  const hinted = hintedYear(month!, day, hint, now);
  if (hinted !== undefined) return hinted;
  const days = (month! - now.month) * 31 + (day === undefined ? 0 : day - now.day);
  if (ahead) return days < 0 ? now.year + 1 : now.year;
  return days > 0 ? now.year - 1 : now.year;
}

/** A day, month or year (or a run of them) that the text spells out. */
export function resolveCalendar(slots: Slots, at: Reference, evidence: Evidence[]): string | null {
  const { day, dayEnd, month, monthEnd, yearEnd, hijri } = slots;
  let { year } = slots;
  if (slots.twinDiffers) evidence.push(note("doubled-month-contradicts", "the two names of the month differ"));
  if (slots.yearShift) {
    year = shiftedYear(slots.yearShift, at) ?? undefined;
    noteHeading(slots.yearShift, at, evidence);
  }
  if (slots.monthShift) {
    const shifted = shiftedMonth(slots.monthShift, at);
    if (!shifted) return null;
    evidence.push(note("relative", "a month named by its relation to the report"));
    noteHeading(slots.monthShift, at, evidence);
    return days(shifted.year, shifted.month, day, dayEnd);
  }
  if (month === undefined) {
    if (year === undefined) return null;
    if (hijri) return hijriValue(year, undefined, undefined, undefined, evidence);
    return yearEnd === undefined ? toIso(year) : interval(toIso(year), toIso(yearEnd));
  }
  if (year === undefined && (slots.hint === "same" || slots.hint === "after") && at.named) year = at.named.year;
  if (year === undefined && !slots.yearShift && at.report) {
    const { report, ahead } = at;
    year = (hijri ? hijriYearOf(slots, report, ahead === true) : yearOf(month, day, slots.hint, report)) ?? undefined;
    evidence.push(note("year-from-report", "the year is that of the report's date"));
  }
  if (year === undefined && !slots.yearShift && !slots.hint && !hijri) {
    const before = at.named?.month === undefined ? undefined : at.named.year;
    year = before ?? at.document?.year;
    if (year !== undefined)
      evidence.push(
        fromDocument(before === undefined ? "the year is one in the text" : "the year is that of the date before"),
      );
  }
  if (year === undefined) return null;
  if (hijri) return hijriValue(year, month, day, dayEnd, evidence);
  if (monthEnd !== undefined) return interval(toIso(year, month), toIso(year, monthEnd));
  return days(year, month, day, dayEnd);
}

/** Notes that a period is counted from the heading of the text. */
export function noteHeading(hint: Hint, { report, document }: Reference, evidence: Evidence[]): void {
  if (!report && document?.heading && SHIFT[hint] !== undefined)
    evidence.push(fromDocument("counted from the heading"));
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
