import type { Hint } from "../../lexicon/parts/dates.js";
import type { Evidence } from "../../span.js";
import { type Day, fromMonthSerial, monthSerial } from "./calendar.js";

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

/** Steps from the report. */
export const SHIFT: Readonly<Partial<Record<Hint, number>>> = {
  "before-past": -2,
  past: -1,
  this: 0,
  next: 1,
  "after-next": 2,
};
/** Steps from the date that the text named last. */
const NAMED_SHIFT: Readonly<Partial<Record<Hint, number>>> = { same: 0, after: 1, before: -1 };

/** Names of the days, 0 Sunday, for the evidence. */
export const WEEKDAY_NAMES: readonly string[] = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
];

export function note(rule: string, detail: string): Evidence {
  return { rule, detail };
}

/** `a/b` in ISO 8601, or the one period that both ends are. */
export function interval(from: string, to: string): string {
  return from === to ? from : `${from}/${to}`;
}

/** Years from the report's (or, for `same` and its kin, the named date's) year. */
export function shiftedYear(hint: Hint, at: Reference): number | null {
  const shift = SHIFT[hint];
  if (shift !== undefined) return at.report ? at.report.year + shift : null;
  const named = NAMED_SHIFT[hint];
  return named !== undefined && at.named ? at.named.year + named : null;
}

export function shiftedMonth(hint: Hint, at: Reference): { year: number; month: number } | null {
  const shift = SHIFT[hint];
  if (shift !== undefined)
    return at.report ? fromMonthSerial(monthSerial(at.report.year, at.report.month) + shift) : null;
  const named = NAMED_SHIFT[hint];
  if (named === undefined || at.named?.month === undefined) return null;
  return fromMonthSerial(monthSerial(at.named.year, at.named.month) + named);
}
