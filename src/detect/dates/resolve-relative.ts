import type { Hint } from "../../lexicon/parts/dates.js";
import type { Evidence } from "../../span.js";
import { DAYS_A_WEEK, type Day, dayToIso, fromSerial, toSerial, weekdayOf } from "./calendar.js";
import { interval, note, type Reference, SHIFT, WEEKDAY_NAMES } from "./reference.js";
import type { Slots } from "./slots.js";

/** Of a weekday that contradicts its `أمس`, the nearest day of that name is meant: three days before or after. */
const WEEKDAY_SLACK = 3;

/** The day that a weekday means: the last one up to the report, or as its qualifier or its sentence says. */
function resolveWeekday(weekday: number, hint: Hint | undefined, ahead: boolean, report: Day): Day {
  const now = toSerial(report);
  const back = (weekdayOf(report) - weekday + DAYS_A_WEEK) % DAYS_A_WEEK;
  const next = now - back + DAYS_A_WEEK;
  if (hint === "next" || (ahead && hint === undefined && back > 0)) return fromSerial(next);
  if (hint === "after-next") return fromSerial(next + DAYS_A_WEEK);
  const past = now - (back === 0 ? DAYS_A_WEEK : back);
  if (hint === "past") return fromSerial(past);
  return fromSerial(hint === "before-past" ? past - DAYS_A_WEEK : now - back);
}

/** Monday to Sunday, as ISO 8601 counts weeks. */
function weekOf(report: Day, shift: number): readonly [number, number] {
  const monday = toSerial(report) - ((weekdayOf(report) + 6) % DAYS_A_WEEK) + shift * DAYS_A_WEEK;
  return [monday, monday + DAYS_A_WEEK - 1];
}

/** A day or week named by its relation to the report, or by its weekday. */
export function resolveRelative(slots: Slots, at: Reference, evidence: Evidence[]): string | null {
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

/** A day counted from the day that the text named last: `اليوم التالي`. */
export function resolveAnaphor(days: number, at: Reference, evidence: Evidence[]): string | null {
  const { named } = at;
  if (named?.month === undefined || named.day === undefined) return null;
  evidence.push(note("anaphor", "counted from the date that the text named before"));
  return dayToIso(fromSerial(toSerial({ year: named.year, month: named.month, day: named.day }) + days));
}
