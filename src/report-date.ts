import { wrongOptions } from "./arguments.js";
import { show } from "./errors.js";
import { ISO_DAY } from "./text/patterns.js";

/** What may be given as the day of a report; `null` and `undefined` are no day. */
export type ReportDate = string | Date | null;

const YEAR_MIN = 1000;
const YEAR_MAX = 2999;
const DAY_UNITS = 10;
const MS_A_DAY = 86_400_000;

/**
 * The day of a report in ISO 8601; `undefined` where there is none.
 *
 * - a text is `YYYY-MM-DD`, alone or with the time of a time stamp, of which the day is taken as it stands;
 * - a `Date` at midnight UTC, as `new Date("2017-10-31")` makes it, is that day; any other is the day of the local calendar.
 *
 * @throws YaqutError `OPTION_INVALID` for anything else, and for years outside 1000 to 2999
 */
export function readReportDate(value: unknown, at = "options.date"): string | undefined {
  if (value === undefined || value === null) return undefined;
  const text = value instanceof Date ? dayOf(value) : value;
  if (isReportDay(text)) return text.slice(0, DAY_UNITS);
  throw wrongOptions([{ at, expected: expectedDay(value), received: show(value) }]);
}

/** What is expected in place of a value that is no such day. */
export function expectedDay(value: unknown): string {
  const isOtherYear = value instanceof Date || (typeof value === "string" && ISO_DAY.test(value));
  return isOtherYear ? `YYYY-MM-DD, a day of the calendar in the years ${YEAR_MIN} to ${YEAR_MAX}` : "YYYY-MM-DD";
}

/** Whether a value is an ISO 8601 day, or a time on one, of the years 1000 to 2999. */
export function isReportDay(value: unknown): value is string {
  const [, year, month, day] = (typeof value === "string" && ISO_DAY.exec(value)) || [];
  if (year === undefined || Number(year) < YEAR_MIN || Number(year) > YEAR_MAX) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCDate() === Number(day); // no 30 February
}

function dayOf(date: Date): string | undefined {
  const time = date.getTime();
  if (Number.isNaN(time)) return undefined;
  if (time % MS_A_DAY === 0) return date.toISOString().slice(0, DAY_UNITS);
  const pad = (n: number, width: number): string => String(n).padStart(width, "0");
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;
}
