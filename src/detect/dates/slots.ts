import type { Hint, Unit } from "../../lexicon/parts/dates.js";

/** What a date expression has said so far; a later piece fills what an earlier one left open, and never overrides it. */
export interface Slots {
  /** Day of the month; of a range, the first and the last. */
  readonly day: number | undefined;
  readonly dayEnd: number | undefined;
  readonly month: number | undefined;
  readonly monthEnd: number | undefined;
  readonly year: number | undefined;
  readonly yearEnd: number | undefined;
  /** Day, month and year are of the Hijri calendar. */
  readonly hijri: true | undefined;
  /** 0 Sunday to 6 Saturday. */
  readonly weekday: number | undefined;
  readonly weekdayEnd: number | undefined;
  /** How a day, month or weekday stands to the report: `أيلول الفائت`. */
  readonly hint: Hint | undefined;
  readonly week: Hint | undefined;
  readonly monthShift: Hint | undefined;
  readonly yearShift: Hint | undefined;
  /** Days from the report: `أمس` is -1. */
  readonly relative: number | undefined;
  /** Days from the date that the text named last: `اليوم التالي`. */
  readonly anaphor: number | undefined;
  /** A stretch of time whose borders can't be known: `الأشهر الأخيرة`. */
  readonly vague: Unit | undefined;
  readonly decade: number | undefined;
  /** The two names of a doubled month disagree; the first counts. */
  readonly twinDiffers: true | undefined;
}

/** Slots while they are filled. */
export type OpenSlots = { -readonly [Key in keyof Slots]: Slots[Key] };

/** Slots with a year, a month, a day, or none of them. All slots have one shape: they are read more often than made. */
export function slotsOf(year?: number, month?: number, day?: number): OpenSlots {
  return {
    day,
    dayEnd: undefined,
    month,
    monthEnd: undefined,
    year,
    yearEnd: undefined,
    hijri: undefined,
    weekday: undefined,
    weekdayEnd: undefined,
    hint: undefined,
    week: undefined,
    monthShift: undefined,
    yearShift: undefined,
    relative: undefined,
    anaphor: undefined,
    vague: undefined,
    decade: undefined,
    twinDiffers: undefined,
  };
}

/** A day so many days from the report. */
export function relativeDay(days: number): OpenSlots {
  const slots = slotsOf();
  slots.relative = days;
  return slots;
}

/** A day so many days from the one that the text named last. */
export function anaphoricDay(days: number): OpenSlots {
  const slots = slotsOf();
  slots.anaphor = days;
  return slots;
}

/** Ten years from one on. */
export function decadeFrom(year: number): OpenSlots {
  const slots = slotsOf();
  slots.decade = year;
  return slots;
}

/** A period by how it stands to the report. */
export function shiftedPeriod(unit: Unit, hint: Hint): OpenSlots {
  const slots = slotsOf();
  if (hint === "last") slots.vague = unit;
  else if (unit === "week") slots.week = hint;
  else if (unit === "month") slots.monthShift = hint;
  else if (unit === "year") slots.yearShift = hint;
  else slots.vague = unit;
  return slots;
}

/** A run of years. */
export function yearsFrom(year: number, yearEnd: number): OpenSlots {
  const slots = slotsOf(year);
  slots.yearEnd = yearEnd;
  return slots;
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
  readonly several: boolean;
  /** A head after which a bare year or `العام` is a date: `نهاية`. */
  readonly edge: boolean;
  /** A head that before a day is no head, but "another": `آخر`. */
  readonly other: boolean;
  /** Folded end after a closing bracket that the piece takes in. */
  readonly to: number | undefined;
}

/** A piece that says when, clock or adverb; of one shape with heads. */
export function pieceOf(role: Piece["role"], last: number, skip: number, slots: Slots, to?: number): Piece {
  return { last, skip, slots, role, several: false, edge: false, other: false, to };
}

/** A head, with what it announces. */
export function headOf(
  last: number,
  skip: number,
  { several = false, edge = false, other = false }: Partial<Pick<Piece, "several" | "edge" | "other">> = {},
): Piece {
  return { last, skip, slots: slotsOf(), role: "head", several, edge, other, to: undefined };
}

/** Both slots together; `null` when they say the same thing twice or can't be of one date. */
export function mergeSlots(a: Slots, b: Slots): Slots | null {
  if (saysTwice(a, b) || mixesCalendars(a, b) || mixesCalendars(b, a)) return null;
  // a run of years has no month
  if ((a.yearEnd !== undefined && b.month !== undefined) || (b.yearEnd !== undefined && a.month !== undefined))
    return null;
  const merged: Slots = {
    day: a.day ?? b.day,
    dayEnd: a.dayEnd ?? b.dayEnd,
    month: a.month ?? b.month,
    monthEnd: a.monthEnd ?? b.monthEnd,
    year: a.year ?? b.year,
    yearEnd: a.yearEnd ?? b.yearEnd,
    hijri: a.hijri ?? b.hijri,
    weekday: a.weekday ?? b.weekday,
    weekdayEnd: a.weekdayEnd ?? b.weekdayEnd,
    hint: a.hint ?? b.hint,
    week: a.week ?? b.week,
    monthShift: a.monthShift ?? b.monthShift,
    yearShift: a.yearShift ?? b.yearShift,
    relative: a.relative ?? b.relative,
    anaphor: a.anaphor ?? b.anaphor,
    vague: a.vague ?? b.vague,
    decade: a.decade ?? b.decade,
    twinDiffers: a.twinDiffers ?? b.twinDiffers,
  };
  if (merged.vague && !(isEmpty(a) || isEmpty(b))) return null;
  if (merged.anaphor !== undefined && (merged.month === undefined) !== (merged.day === undefined)) return null;
  return merged;
}

/** Whether both fill one slot; both may be of the Hijri calendar. */
function saysTwice(a: Slots, b: Slots): boolean {
  return (
    isTwice(a.day, b.day) ||
    isTwice(a.dayEnd, b.dayEnd) ||
    isTwice(a.month, b.month) ||
    isTwice(a.monthEnd, b.monthEnd) ||
    isTwice(a.year, b.year) ||
    isTwice(a.yearEnd, b.yearEnd) ||
    isTwice(a.weekday, b.weekday) ||
    isTwice(a.weekdayEnd, b.weekdayEnd) ||
    isTwice(a.hint, b.hint) ||
    isTwice(a.week, b.week) ||
    isTwice(a.monthShift, b.monthShift) ||
    isTwice(a.yearShift, b.yearShift) ||
    isTwice(a.relative, b.relative) ||
    isTwice(a.anaphor, b.anaphor) ||
    isTwice(a.vague, b.vague) ||
    isTwice(a.decade, b.decade) ||
    isTwice(a.twinDiffers, b.twinDiffers)
  );
}

function isTwice(a: unknown, b: unknown): boolean {
  return a !== undefined && b !== undefined;
}

/** A month of one calendar and a year of the other are no one date. */
function mixesCalendars(a: Slots, b: Slots): boolean {
  return a.month !== undefined && b.year !== undefined && a.hijri !== b.hijri;
}

/** Whether no slot is filled. */
export function isEmpty(slots: Slots): boolean {
  return (
    slots.day === undefined &&
    slots.month === undefined &&
    slots.year === undefined &&
    slots.hijri === undefined &&
    slots.weekday === undefined &&
    slots.hint === undefined &&
    slots.week === undefined &&
    slots.monthShift === undefined &&
    slots.yearShift === undefined &&
    slots.relative === undefined &&
    slots.anaphor === undefined &&
    slots.vague === undefined &&
    slots.decade === undefined
  );
}
