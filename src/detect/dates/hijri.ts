import { type Day, fromSerial, toSerial } from "./calendar.js";

/** A day, month (day left out) or year of the Hijri calendar. */
export interface HijriDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const CALENDAR = "en-u-ca-islamic-umalqura";
const MS_A_DAY = 86_400_000;
/** Julian-day based estimate of the tabular calendar, in days since 1970-01-01; at most two days off. */
const EPOCH = -492_148;
const DAYS_A_YEAR = 354.36667;
const DAYS_A_MONTH = 29.530556;
const SLACK = 4;

let format: Intl.DateTimeFormat | null | undefined;

/** The platform's Umm al-Qura calendar; `null` where the platform has none. */
function umalqura(): Intl.DateTimeFormat | null {
  if (format === undefined) {
    const made = new Intl.DateTimeFormat(CALENDAR, {
      timeZone: "UTC",
      year: "numeric",
      month: "numeric",
      day: "numeric",
    });
    format = made.resolvedOptions().calendar === "islamic-umalqura" ? made : null;
  }
  return format;
}

/** Hijri reading of a Gregorian day (days since 1970-01-01). */
function read(serial: number): Required<HijriDate> | null {
  const calendar = umalqura();
  if (!calendar) return null;
  const part = { year: 0, month: 0, day: 0 };
  for (const { type, value } of calendar.formatToParts(serial * MS_A_DAY))
    if (type === "year" || type === "month" || type === "day") part[type] = Number.parseInt(value, 10);
    else if ((type as string) === "relatedYear") part.year = Number.parseInt(value, 10);
  return part;
}

/** The Hijri date of a Gregorian day by the Umm al-Qura calendar; `null` where the platform lacks it. */
export function toHijri(day: Day): Required<HijriDate> | null {
  return read(toSerial(day));
}

/** The Gregorian day of a Hijri day: found by search around an estimate, since the platform converts only the other way. */
export function fromHijri(year: number, month: number, day: number): Day | null {
  const estimate = Math.round(EPOCH + (year - 1) * DAYS_A_YEAR + (month - 1) * DAYS_A_MONTH + day - 1);
  for (let serial = estimate - SLACK; serial <= estimate + SLACK; serial++) {
    const hijri = read(serial);
    if (hijri && hijri.year === year && hijri.month === month && hijri.day === day) return fromSerial(serial);
  }
  return null;
}

/** First and last Gregorian day of a Hijri month or year. */
export function hijriInterval(year: number, month?: number): readonly [Day, Day] | null {
  const first = fromHijri(year, month ?? 1, 1);
  const next = month === undefined || month === 12 ? fromHijri(year + 1, 1, 1) : fromHijri(year, month + 1, 1);
  return first && next && [first, fromSerial(toSerial(next) - 1)];
}
