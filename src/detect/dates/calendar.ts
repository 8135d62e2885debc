import { ISO_DAY } from "../../text/patterns.js";

/** A day of the proleptic Gregorian calendar; `month` and `day` from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const DAYS_A_WEEK = 7;
const MONTHS_A_YEAR = 12;
const YEAR_LENGTH = 4;
const ISO_VALUE = /^\d{4}(?:-\d\d){0,2}(?:\/\d{4}(?:-\d\d){0,2})?$/;

/** Days of the months of a year that begins in March, so that a leap day is its last. */
const DAYS_BEFORE_MONTH = [0, 31, 61, 92, 122, 153, 184, 214, 245, 275, 306, 337] as const;
/** 1970-01-01, in days from the first of March of year 0. */
const EPOCH = 719_468;
const DAYS_A_YEAR = 365;
const MARCH = 3;
/** 1970-01-01 was a Thursday. */
const EPOCH_WEEKDAY = 4;

/** Days from the first of March of year 0 to that of another year. */
function daysBeforeYear(year: number): number {
  return year * DAYS_A_YEAR + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= MONTHS_A_YEAR && day >= 1 && day <= daysInMonth(year, month);
}

/** Days since 1970-01-01. */
export function toSerial({ year, month, day }: Day): number {
  const isLate = month >= MARCH; // in the year that began this March
  const monthOfYear = isLate ? month - MARCH : month + MONTHS_A_YEAR - MARCH;
  return daysBeforeYear(isLate ? year : year - 1) + DAYS_BEFORE_MONTH[monthOfYear]! + day - 1 - EPOCH;
}

export function fromSerial(serial: number): Day {
  const days = serial + EPOCH;
  let year = Math.floor(days / DAYS_A_YEAR);
  // leap days make this one year too many in about 1,500, and too few before year 0
  while (daysBeforeYear(year) > days) year--;
  while (daysBeforeYear(year + 1) <= days) year++;
  const inYear = days - daysBeforeYear(year);
  let month = MONTHS_A_YEAR - 1;
  while (DAYS_BEFORE_MONTH[month]! > inYear) month--;
  const day = inYear - DAYS_BEFORE_MONTH[month]! + 1;
  const isLate = month + MARCH <= MONTHS_A_YEAR;
  return { year: isLate ? year : year + 1, month: isLate ? month + MARCH : month + MARCH - MONTHS_A_YEAR, day };
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(day: Day): number {
  const weekday = (toSerial(day) + EPOCH_WEEKDAY) % DAYS_A_WEEK;
  return weekday < 0 ? weekday + DAYS_A_WEEK : weekday;
}

/** Months since year 0, for arithmetic. */
export function monthSerial(year: number, month: number): number {
  return year * MONTHS_A_YEAR + month - 1;
}

export function fromMonthSerial(serial: number): { year: number; month: number } {
  return { year: Math.floor(serial / MONTHS_A_YEAR), month: (serial % MONTHS_A_YEAR) + 1 };
}

function yearToIso(year: number): string {
  return year >= 1000 ? `${year}` : String(year).padStart(YEAR_LENGTH, "0");
}

/** Two digits of a month or day, which is at least 1. */
function twoDigits(n: number): string {
  return n < 10 ? `0${n}` : `${n}`;
}

/** ISO 8601 of a day, month or year. */
export function toIso(year: number, month?: number, day?: number): string {
  if (month === undefined) return yearToIso(year);
  const ofMonth = `${yearToIso(year)}-${twoDigits(month)}`;
  return day === undefined ? ofMonth : `${ofMonth}-${twoDigits(day)}`;
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
  return ISO_VALUE.test(value);
}

/** The day that an ISO 8601 day, or interval of days, begins with. */
export function firstDayOf(value: string): Day {
  return {
    year: Number(value.slice(0, YEAR_LENGTH)),
    month: Number(value.slice(5, 7)),
    day: Number(value.slice(8, 10)),
  };
}

/** Reads the day of an ISO 8601 date or time stamp; `null` for anything else. */
export function dayFromIso(iso: string): Day | null {
  const match = ISO_DAY.exec(iso);
  if (!match) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDay(day) ? day : null;
}
