/** How long a bar is: a day, a week from Monday on (ISO 8601), a month, a year. */
export const PERIODS = ["day", "week", "month", "year"] as const;
/** One of {@link PERIODS}. */
export type Period = (typeof PERIODS)[number];

const MILLISECONDS_PER_DAY = 86_400_000;
const DAYS_PER_WEEK = 7;
/** Day 0, 1970-01-01, was a Thursday: three days after its Monday. */
const DAYS_SINCE_MONDAY = 3;
const FULL_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day as its number since 1970-01-01; `undefined` for what is no full day of the calendar. */
export function dayNumber(iso: string): number | undefined {
  if (!FULL_DAY.test(iso)) return undefined;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || isoDay(time / MILLISECONDS_PER_DAY) !== iso ? undefined : time / MILLISECONDS_PER_DAY;
}

/**
 * The day of an ISO 8601 day or interval: of an interval that is shorter than a week its first day, of a longer one none; `undefined` too for
 * months and years.
 */
export function exactDay(value: string | null): number | undefined {
  const [from, to = from] = (value ?? "").split("/").map(dayNumber);
  return from !== undefined && to !== undefined && to - from < DAYS_PER_WEEK ? from : undefined;
}

/** The ISO 8601 day of a number of {@link dayNumber}. */
export function isoDay(day: number): string {
  return new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, "2017-10-31".length);
}

/** The first day of the period in which a day lies. */
export function periodStart(day: number, per: Period): number {
  if (per === "day") return day;
  if (per === "week") return Math.floor((day + DAYS_SINCE_MONDAY) / DAYS_PER_WEEK) * DAYS_PER_WEEK - DAYS_SINCE_MONDAY;
  const date = new Date(day * MILLISECONDS_PER_DAY);
  return Date.UTC(date.getUTCFullYear(), per === "month" ? date.getUTCMonth() : 0, 1) / MILLISECONDS_PER_DAY;
}

/** The first day of the period after the one that begins on `start`. */
export function nextPeriod(start: number, per: Period): number {
  if (per === "day") return start + 1;
  if (per === "week") return start + DAYS_PER_WEEK;
  const date = new Date(start * MILLISECONDS_PER_DAY);
  const [years, months] = per === "month" ? [0, 1] : [1, 0];
  return Date.UTC(date.getUTCFullYear() + years, date.getUTCMonth() + months, 1) / MILLISECONDS_PER_DAY;
}

/** The first days of all periods from that of `first` to that of `last`, and the first day after them. */
export function periodsBetween(first: number, last: number, per: Period): number[] {
  const starts = [periodStart(first, per)];
  while (starts.at(-1)! <= last) starts.push(nextPeriod(starts.at(-1)!, per));
  return starts;
}

/** Which period a day lies in, among those of {@link periodsBetween}; -1 where it lies outside. */
export function periodIndex(starts: readonly number[], day: number): number {
  let [low, high] = [0, starts.length - 1];
  if (day < starts[0]! || day >= starts[high]!) return -1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= day) low = middle;
    else high = middle;
  }
  return low;
}

/** The shortest period that makes no more than so many bars. */
export function fittingPeriod(first: number, last: number, most: number): Period {
  const days = last - first + 1;
  if (days <= Math.min(most, 62)) return "day";
  if (days / DAYS_PER_WEEK <= most) return "week";
  return days / 30 <= most ? "month" : "year";
}
