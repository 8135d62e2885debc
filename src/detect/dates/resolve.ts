import type { Evidence } from "../../span.js";
import { dayToIso, firstDayOf, fromSerial, isIsoValue, toIso, toSerial, weekdayOf } from "./calendar.js";
import { interval, note, type Reference, type Resolution, shiftedYear, WEEKDAY_NAMES } from "./reference.js";
import { noteHeading, resolveCalendar } from "./resolve-calendar.js";
import { resolveAnaphor, resolveRelative } from "./resolve-relative.js";
import type { Slots } from "./slots.js";

/** What was read, in words. */
function describe(slots: Slots): string {
  if (slots.month !== undefined || slots.year !== undefined)
    return slots.day === undefined ? "a month or year by name" : "a day of a month";
  return slots.weekday !== undefined ? "a day of the week" : "a day or period named by its relation to another";
}

/**
 * Resolves what a date expression says; a weekday or `أمس` that contradicts a full date is noted, and the date counts. What lies outside
 * the years 0 to 9999 has no value.
 */
export function resolve(slots: Slots, at: Reference): Resolution {
  const { value, evidence } = read(slots, at);
  return { value: value !== null && isIsoValue(value) ? value : null, evidence };
}

function read(slots: Slots, at: Reference): Resolution {
  const evidence: Evidence[] = [note("date", describe(slots))];
  if (slots.vague) {
    evidence.push(note("vague", "a stretch of time without known borders"));
    return { value: null, evidence };
  }
  if (slots.decade !== undefined) {
    evidence.push(note("decade", "a decade of the last century"));
    return { value: interval(toIso(slots.decade), toIso(slots.decade + 9)), evidence };
  }
  const calendar = slots.month !== undefined || slots.year !== undefined || slots.monthShift || slots.yearShift;
  if (!calendar) {
    if (slots.anaphor !== undefined) return { value: resolveAnaphor(slots.anaphor, at, evidence), evidence };
    return { value: resolveRelative(slots, at, evidence), evidence };
  }
  if (slots.yearShift && slots.month === undefined && !slots.monthShift) {
    const year = shiftedYear(slots.yearShift, at);
    evidence.push(note("relative", "a year named by its relation"));
    noteHeading(slots.yearShift, at, evidence);
    return { value: year === null ? null : toIso(year), evidence };
  }
  const value = resolveCalendar(slots, at, evidence);
  if (value !== null && slots.day !== undefined) contradictions(slots, value, at, evidence);
  return { value, evidence };
}

/** Notes a weekday or a relative day that is not the day of the full date beside it. */
function contradictions(slots: Slots, value: string, at: Reference, evidence: Evidence[]): void {
  const isDated = slots.relative !== undefined && at.report !== null;
  if (slots.weekday === undefined && !isDated) return;
  const date = firstDayOf(value);
  const weekday = weekdayOf(date);
  if (slots.weekday !== undefined && slots.weekday !== weekday)
    evidence.push(note("weekday-contradicts", `${dayToIso(date)} is a ${WEEKDAY_NAMES[weekday]}`));
  if (slots.relative === undefined || !at.report) return;
  const expected = dayToIso(fromSerial(toSerial(at.report) + slots.relative));
  if (expected !== dayToIso(date)) evidence.push(note("relative-contradicts", `the relative day would be ${expected}`));
}
