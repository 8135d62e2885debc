/** Days as ISO 8601 strings and back, in UTC: no time zone touches a report's date. */

export interface DayMonthYear {
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
}

const DAY_MS = 86_400_000;

export function isoDay(year: number, month: number, day: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.toISOString().slice(0, 10) : null;
}
export function isoMonth(year: number, month: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
}
export function shiftDays(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * DAY_MS).toISOString().slice(0, 10);
}
export function weekdayOf(iso: string): number {
  return new Date(Date.parse(iso)).getUTCDay();
}
/** The last such weekday before or on the day of the report. */
export function lastWeekday(iso: string, weekday: number): string {
  return shiftDays(iso, -((weekdayOf(iso) - weekday + 7) % 7));
}
/** Days by which an event may follow the report's date and still be of its year. */
const AHEAD_DAYS = 31;

/** Value of what was read; a missing year is that of the report, or the one before where the day would lie ahead of it. */
export function resolveDate({ day, month, year }: DayMonthYear, report: string | undefined): string | null {
  if (month === undefined) return year === undefined ? null : String(year);
  let y = year;
  if (y === undefined) {
    if (!report) return null;
    y = Number(report.slice(0, 4));
    const first = isoDay(y, month, day ?? 1);
    if (first && first > shiftDays(report, AHEAD_DAYS)) y--;
  }
  return day === undefined ? isoMonth(y, month) : isoDay(y, month, day);
}

/** Reads three numbers as a day where only one order is possible, or the order that the region writes: day, month, year. */
export function numericDay(a: number, b: number, c: number): string | null {
  if (a >= 1900) return isoDay(a, b, c) ?? isoDay(a, c, b);
  const year = c >= 1900 ? c : c >= 0 && c < 100 ? 2000 + c : undefined;
  if (year === undefined || year > 2100) return null;
  return b <= 12 ? (isoDay(year, b, a) ?? isoDay(year, a, b)) : isoDay(year, a, b);
}
