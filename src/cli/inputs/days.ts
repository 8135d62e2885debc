import { dates } from "../../detectors/dates.js";
import { isReportDay } from "../../report-date.js";
import { createTagger, type Tagger } from "../../tagger.js";

/** Which part stands first in `03/04/2017`. */
export const DATE_ORDERS = ["dmy", "mdy"] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** A day that was read: `null` where nothing stands, `undefined` where what stands can't be read. */
export type ReadDay = string | null | undefined;

const ARABIC_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/g;
const ARABIC_LETTER = /[\u0621-\u064A]/;
/** Marks of direction, which spreadsheets of right-to-left writers hold. */
const MARKS = /[\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?=$|[T, ]+\d{1,2}:\d{2})/;
const YEAR_LAST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?=$|[T, ]+\d{1,2}:\d{2})/;
const PLAIN = /^(\d{4})(\d{2})(\d{2})$/;
const DAY_MONTH = /(?:^|[ ,])(\d{1,2})(?:st|nd|rd|th)?[-. ]+(?:of )?([a-z]{3,9})\.?[-, ]+(\d{4})(?!\d)/i;
/** A month and a day, after a weekday or not; the year comes last, behind an hour or not. */
const MONTH_DAY = /^(?:[a-z]{3,9},? )?([a-z]{3,9})\.? (\d{1,2})(?!\d)/i;
const YEAR_AT_END = /[ ,](\d{4})$/;
const EPOCH_SECONDS = /^\d{9,10}(?:\.\d+)?$/;
const EPOCH_MILLISECONDS = /^\d{12,13}$/;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * The day of a cell or field, in the usual forms: ISO 8601, `2017/10/31`, `31/10/2017`, `31.10.2017`, `20171031`, a time stamp
 * of Unix in seconds or milliseconds, `31 October 2017`, `Tue Oct 31 20:19:24 +0000 2017`, a date in Arabic words or digits,
 * and the dates of spreadsheets. The day is taken as it stands, whatever the zone.
 */
export function readDay(value: unknown, order: DateOrder): ReadDay {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return ofEpoch(value.getTime()); // spreadsheets and Parquet count in UTC
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "bigint") return undefined;
  const text = String(value)
    .replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(MARKS, "")
    .trim();
  if (text === "") return null;
  return isReportDay(text) ? text.slice(0, 10) : (inFigures(text, order) ?? inEnglish(text) ?? inArabic(text));
}

/** Whether a date is one that the order of its parts decides: both could be a month. */
export function isAmbiguousDay(value: unknown): boolean {
  const [, a, b] = (typeof value === "string" && YEAR_LAST.exec(value.trim())) || [];
  return a !== undefined && Number(a) <= 12 && Number(b) <= 12 && Number(a) !== Number(b);
}

function inFigures(text: string, order: DateOrder): string | undefined {
  const first = YEAR_FIRST.exec(text) ?? PLAIN.exec(text);
  if (first) return day(first[1]!, first[2]!, first[3]!);
  const last = YEAR_LAST.exec(text);
  if (last) {
    const [, a, b, year] = last as unknown as [string, string, string, string];
    // where only one order gives a day, it is meant
    return order === "dmy" ? (day(year, b, a) ?? day(year, a, b)) : (day(year, a, b) ?? day(year, b, a));
  }
  if (EPOCH_SECONDS.test(text)) return ofEpoch(Number(text) * 1000);
  return EPOCH_MILLISECONDS.test(text) ? ofEpoch(Number(text)) : undefined;
}

function inEnglish(text: string): string | undefined {
  const found = DAY_MONTH.exec(text);
  const [d, name, year] = found ? [found[1], found[2], found[3]] : monthDay(text);
  const month = MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? undefined : day(year!, String(month), d!);
}

function monthDay(text: string): (string | undefined)[] {
  const [found, year] = [MONTH_DAY.exec(text), YEAR_AT_END.exec(text)];
  return found && year ? [found[2], found[1], year[1]] : [];
}

let reader: Tagger | undefined;

/** A date in Arabic words that is the whole of the cell, a weekday and an hour apart: one full date, and no other. */
function inArabic(text: string): string | undefined {
  if (!ARABIC_LETTER.test(text)) return undefined;
  reader ??= createTagger({ gazetteers: [], detectors: [dates()] }) as unknown as Tagger;
  const days = new Set(reader.tag(text).dates.flatMap(({ value }) => (isReportDay(value) ? value.slice(0, 10) : [])));
  return days.size === 1 ? [...days][0] : undefined;
}

function day(year: string, month: string, date: string): string | undefined {
  const iso = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return isReportDay(iso) ? iso : undefined;
}

function ofEpoch(milliseconds: number): string | undefined {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime())
    ? undefined
    : day(...(date.toISOString().slice(0, 10).split("-") as [string, string, string]));
}
