import type { Hint, Unit } from "../../lexicon/parts/dates.js";

/** What a date expression has said so far; a later piece fills what an earlier one left open, and never overrides it. */
export interface Slots {
  /** Day of the month; of a range, the first and the last. */
  readonly day?: number;
  readonly dayEnd?: number;
  readonly month?: number;
  readonly monthEnd?: number;
  readonly year?: number;
  readonly yearEnd?: number;
  /** Day, month and year are of the Hijri calendar. */
  readonly hijri?: true;
  /** 0 Sunday to 6 Saturday. */
  readonly weekday?: number;
  readonly weekdayEnd?: number;
  /** How a day, month or weekday stands to the report: `أيلول الفائت`. */
  readonly hint?: Hint;
  readonly week?: Hint;
  readonly monthShift?: Hint;
  readonly yearShift?: Hint;
  /** Days from the report: `أمس` is -1. */
  readonly relative?: number;
  /** Days from the date that the text named last: `اليوم التالي`. */
  readonly anaphor?: number;
  /** A stretch of time whose borders can't be known: `الأشهر الأخيرة`. */
  readonly vague?: Unit;
  readonly decade?: number;
  /** The two names of a doubled month disagree; the first counts. */
  readonly twinDiffers?: true;
}

/** A part of a date expression: words up to `last`. */
export interface Piece {
  readonly last: number;
  /** Folded units of proclitics before it. */
  readonly skip: number;
  readonly slots: Slots;
  /**
   * - `date`: says when;
   * - `clock`, `adverb`: belong to a date, at its end too;
   * - `head`: belongs to a date that follows (`صباح`, `يوم`, `مطلع`).
   */
  readonly role: "date" | "clock" | "adverb" | "head";
  /** A head that announces several days, months or years: `يومي`. */
  readonly several?: boolean;
  /** A head after which a bare year or `العام` is a date: `نهاية`. */
  readonly edge?: boolean;
  /** A head that before a day is no head, but "another": `آخر`. */
  readonly other?: boolean;
  /** Folded end after a closing bracket that the piece takes in. */
  readonly to?: number;
}

/** Both slots together; `null` when they say the same thing twice or can't be of one date. */
export function mergeSlots(a: Slots, b: Slots): Slots | null {
  for (const key in b) if (key in a && key !== "hint" && key !== "hijri") return null;
  if (mixesCalendars(a, b) || mixesCalendars(b, a)) return null;
  // a run of years has no month
  if ((a.yearEnd !== undefined && b.month !== undefined) || (b.yearEnd !== undefined && a.month !== undefined))
    return null;
  if (a.hint && b.hint) return null;
  const merged = { ...a, ...b };
  if (merged.vague && Object.keys(merged).length > 1) return null;
  if (merged.anaphor !== undefined && (merged.month === undefined) !== (merged.day === undefined)) return null;
  return merged;
}

/** A month of one calendar and a year of the other are no one date. */
function mixesCalendars(a: Slots, b: Slots): boolean {
  return a.month !== undefined && b.year !== undefined && a.hijri !== b.hijri;
}

export function isEmpty(slots: Slots): boolean {
  for (const _ in slots) return false;
  return true;
}
