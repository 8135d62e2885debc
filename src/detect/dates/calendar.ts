import { ISO_DAY } from "../../text/patterns.js";

/** A day of the proleptic Gregorian calendar; `month` and `day` from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const DAYS_A_WEEK = 7;
const MS_A_DAY = 86_400_000;
const MONTHS_A_YEAR = 12;
const YEAR_LENGTH = 4;
const ISO_PERIOD = /^\d{4}(?:-\d\d){0,2}$/;

/** Milliseconds since 1970-01-01. `Date.UTC` takes years below 100 for those of the last century. */
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

function daysInMonth(year: number, month: number): number {
  return new Date(utc(year, month + 1, 0)).getUTCDate();
}

export function isDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= MONTHS_A_YEAR && day >= 1 && day <= daysInMonth(year, month);
}

/** Days since 1970-01-01. */
export function toSerial({ year, month, day }: Day): number {
  return utc(year, month, day) / MS_A_DAY;
}

export function fromSerial(serial: number): Day {
  const date = new Date(serial * MS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(toSerial(day) * MS_A_DAY).getUTCDay();
}

/** Months since year 0, for arithmetic. */
export function monthSerial(year: number, month: number): number {
  return year * MONTHS_A_YEAR + month - 1;
}

export function fromMonthSerial(serial: number): { year: number; month: number } {
  return { year: Math.floor(serial / MONTHS_A_YEAR), month: (serial % MONTHS_A_YEAR) + 1 };
}

const pad = (n: number, width: number): string => String(n).padStart(width, "0");

/** ISO 8601 of a day, month or year. */
export function toIso(year: number, month?: number, day?: number): string {
  if (month === undefined) return pad(year, 4);
  return day === undefined ? `${pad(year, 4)}-${pad(month, 2)}` : `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

export function dayToIso({ year, month, day }: Day): string {
  return toIso(year, month, day);
}

/** The first or last month or day of an ISO 8601 year or month, written in `length` characters; what is as fine stays as it is. */
export function refined(iso: string, length: number, side: "first" | "last"): string {
  const first = side === "first";
  let fine = iso;
  if (fine.length === YEAR_LENGTH && length > YEAR_LENGTH) fine += first ? "-01" : `-${MONTHS_A_YEAR}`;
  if (fine.length >= length) return fine;
  const [year, month] = fine.split("-").map(Number);
  return toIso(year!, month!, first ? 1 : daysInMonth(year!, month!));
}

/** Whether a value is a day, month, year or interval of the years 0 to 9999, which ISO 8601 writes without agreement. */
export function isIsoValue(value: string): boolean {
  const parts = value.split("/");
  return parts.length <= 2 && parts.every((part) => ISO_PERIOD.test(part));
}

/** Reads the day of an ISO 8601 date or time stamp; `null` for anything else. */
export function dayFromIso(iso: string): Day | null {
  const match = ISO_DAY.exec(iso);
  if (!match) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDay(day) ? day : null;
}
