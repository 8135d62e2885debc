import type { Hint } from "../../lexicon/parts/dates.js";
import type { Evidence } from "../../span.js";
import { type Day, fromMonthSerial, monthSerial } from "./calendar.js";

/** The period that a text without a date of its own speaks of. */
export interface DocumentPeriod {
  readonly year: number;
  readonly month?: number;
  /** Named in the first line, and not only somewhere in the text. */
  readonly heading: boolean;
}

/** What dates are resolved against. */
export interface Reference {
  /** Day of the report. */
  readonly report: Day | null;
  /** The day (or month, or year) that the text named last. */
  readonly named: { readonly year: number; readonly month?: number; readonly day?: number } | null;
  /** What the text itself says of its time, where the day of the report is not known. */
  readonly document?: DocumentPeriod | null;
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

/** The evidence of what was taken from the text itself. */
export function fromDocument(what: string): Evidence {
  return note("document-date", `${what}, since the report has no date of its own`);
}

/** `a/b` in ISO 8601, or the one period that both ends are. */
export function interval(from: string, to: string): string {
  return from === to ? from : `${from}/${to}`;
}

/** Years from the report's (or, for `same` and its kin, the named date's) year. */
export function shiftedYear(hint: Hint, at: Reference): number | null {
  const shift = SHIFT[hint];
  const headed = at.document?.heading ? at.document.year : undefined;
  const now = at.report?.year ?? headed;
  if (shift !== undefined) return now === undefined ? null : now + shift;
  const named = NAMED_SHIFT[hint];
  return named !== undefined && at.named ? at.named.year + named : null;
}

export function shiftedMonth(hint: Hint, at: Reference): { year: number; month: number } | null {
  const shift = SHIFT[hint];
  if (shift !== undefined) {
    const now = at.report ?? (hint === "this" && at.document?.heading ? at.document : null);
    return now?.month === undefined ? null : fromMonthSerial(monthSerial(now.year, now.month) + shift);
  }
  const named = NAMED_SHIFT[hint];
  if (named === undefined || at.named?.month === undefined) return null;
  return fromMonthSerial(monthSerial(at.named.year, at.named.month) + named);
}
