import { KIND_NUMBER } from "../../text/scan.js";
import { GAP_LINE, GAP_LOW_LINE, GAP_SPACE, type Words } from "../../text/words.js";
import { dayParts, months, ordinalDays, periodParts, weekdays } from "./calendar-words.js";

export const YEAR_MIN = 1900;
export const YEAR_MAX = 2100;
export const NEAR: number = GAP_SPACE | GAP_LINE | GAP_LOW_LINE;

export function form(words: Words, i: number): string {
  return i >= 0 && i < words.count ? words.forms[i]! : "";
}
export function clean(words: Words, i: number, allowed = 0): boolean {
  return i < words.count && (words.gaps[i]! & ~(NEAR | allowed)) === 0;
}
export function numberAt(words: Words, i: number): number | undefined {
  return i < words.count && words.kinds[i] === KIND_NUMBER && words.forms[i]!.length <= 4
    ? Number(words.forms[i])
    : undefined;
}

export interface Read {
  readonly last: number;
  readonly value: string | null;
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
}

export function yearAt(words: Words, i: number): number | undefined {
  const n = numberAt(words, i);
  return n !== undefined && n >= YEAR_MIN && n <= YEAR_MAX ? n : undefined;
}

export const YEAR_NOUNS: ReadonlySet<string> = new Set(["عام", "العام", "سنه", "لعام", "للعام"]);

export const CLOCK_WORDS: ReadonlySet<string> = new Set([
  "تمام",
  "الساعه",
  "مساء",
  "مساءا",
  "صباحا",
  "صباح",
  "ظهرا",
  "فجرا",
  "من",
  "في",
  "بتوقيت",
  "و",
  "يوم",
  "بتاريخ",
  "حوالي",
]);

export const RELATIVE: ReadonlySet<string> = new Set(["امس", "اليوم"]);
export const OTHER_STARTS: ReadonlySet<string> = new Set([
  "يوم",
  "شهر",
  "شهري",
  "عام",
  "العام",
  "العامين",
  "سنه",
  "اول",
  "الساعه",
  "تمام",
  "تشرين",
  "كانون",
  "ال",
  "الشهر",
  "هذا",
  "الاسبوع",
  "الاشهر",
  "الايام",
  "الليله",
]);

export const STARTS: (w: string) => boolean = (w) =>
  months.has(w) ||
  weekdays.has(w) ||
  dayParts.has(w) ||
  periodParts.has(w) ||
  RELATIVE.has(w) ||
  OTHER_STARTS.has(w) ||
  ordinalDays.has(w);
/** Proclitics before a date word; -1 where no date starts. */
export function stripOf(words: Words, i: number): number {
  if (words.kinds[i] === KIND_NUMBER) return 0;
  const w = words.forms[i]!;
  if (STARTS(w)) return 0;
  for (let strip = 1; strip <= 2 && strip < w.length - 1; strip++) {
    if (!/^[وفبل]+$/.test(w.slice(0, strip))) return -1;
    if (STARTS(w.slice(strip))) return strip;
  }
  return -1;
}
