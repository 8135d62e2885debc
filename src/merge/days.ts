/** Days of an incident, as numbers of days since 1970, both ends included. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

const MS_A_DAY = 86_400_000;
/** ISO 8601 day, month or year. */
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;
/** An incident of a longer time than this is of no known day. */
const LONGEST = 31;

/** The days of an ISO 8601 day, month or interval `a/b`; `undefined` for none, and for a time too long to say a day. */
export function daysOf(value: string | null): Days | undefined {
  const [first = "", last = first] = (value ?? "").split("/");
  const from = bound(first, 0);
  const to = bound(last, 1);
  return from === undefined || to === undefined || to < from || to - from > LONGEST ? undefined : { from, to };
}

/** @param end 1 for the last day of what the text names, 0 for the first */
function bound(text: string, end: 0 | 1): number | undefined {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (!year) return undefined;
  if (day) return Date.UTC(Number(year), Number(month) - 1, Number(day)) / MS_A_DAY;
  if (month) return Date.UTC(Number(year), Number(month) - 1 + end, 1) / MS_A_DAY - end;
  return Date.UTC(Number(year) + end, 0, 1) / MS_A_DAY - end;
}

/** How many days lie between two times; 0 where they touch. */
export function daysBetween(a: Days, b: Days): number {
  return Math.max(0, b.from - a.to, a.from - b.to);
}
