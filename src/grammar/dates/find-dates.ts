import type { Evidence } from "../../span.js";
import { KIND_NUMBER } from "../../text/scan.js";
import { GAP_BREAK, GAP_COMMA, type Words } from "../../text/words.js";
import {
  bareYear,
  dayMonth,
  monthAlone,
  monthNoun,
  numeric,
  ordinalDay,
  period,
  readMonth,
  yearNoun,
} from "./absolute.js";
import { dayParts, namedAfterDates, ordinalDays, periodParts, weekdays } from "./calendar-words.js";
import { CLOCK_WORDS, clean, form, type Read, stripOf, YEAR_NOUNS } from "./date-words.js";
import { clockThenDate, dayWord, vague } from "./relative.js";
import { weekdayOf } from "./resolve-date.js";

/** A date in a text: words `first` to `last`, folded range `[from, to)`. */
export interface DateMatch {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  /** ISO 8601 day, month, year or interval; `null` where it cannot be known. */
  readonly value: string | null;
  readonly evidence: readonly Evidence[];
}

/**
 * Dates: absolute (Levantine and international months, doubled, numeric), relative to the report's day, parts of a day with
 * their day, years and ranges. A span runs from its first to its last word without the preposition before it.
 */
export function findDates(words: Words, context: { readonly date?: string | undefined }): DateMatch[] {
  const found: DateMatch[] = [];
  const report = context.date?.slice(0, 10);
  for (let i = 0; i < words.count; ) {
    const strip = stripOf(words, i);
    const read = strip < 0 ? undefined : readDate(words, i, strip, report);
    if (!read) {
      i++;
      continue;
    }
    if (i > 0 && clean(words, i) && namedAfterDates.has(bareForm(words, i - 1))) {
      i = read.last + 1;
      continue;
    }
    const end = withTail(words, read);
    found.push({
      first: i,
      last: end.last,
      from: words.from[i]! + strip,
      to: words.to[end.last]!,
      value: end.value,
      evidence: [
        { rule: "date", detail: end.value === null ? "a date whose day cannot be known" : `read as ${end.value}` },
        ...contradiction(words, i, end),
      ],
    });
    i = end.last + 1;
  }
  return found;
}

function bareForm(words: Words, i: number): string {
  return form(words, i).replace(/^[وف]?[بل]?(?=....)/, "");
}
function readDate(words: Words, i: number, strip: number, report: string | undefined): Read | undefined {
  const w = form(words, i).slice(strip);
  if (words.kinds[i] === KIND_NUMBER) return numeric(words, i) ?? dayMonth(words, i, report) ?? bareYear(words, i);
  if (w === "ال" && words.kinds[i + 1] === KIND_NUMBER && clean(words, i + 1)) return dayMonth(words, i + 1, report);
  const ordinal = ordinalDays.get(w);
  if (ordinal !== undefined) return ordinalDay(words, i, ordinal, report);
  const month = readMonth(words, i, strip);
  if (month) return monthAlone(words, month, report);
  if (w === "الساعه" || w === "تمام") return clockThenDate(words, i, report);
  if (w === "شهر" || w === "شهري") return monthNoun(words, i, w, report);
  if (periodParts.has(w) && !dayParts.has(w)) return period(words, i, report);
  if (YEAR_NOUNS.has(w) || w === "العامين") return yearNoun(words, i, w, report);
  if (w === "الشهر" || w === "الاسبوع" || w === "الاشهر" || w === "الايام" || w === "هذا" || w === "الليله")
    return vague(words, i, w, report);
  return dayWord(words, i, w, report);
}

/** A clock time behind the date belongs to it: `17 نيسان 2017، الساعة 12:25 مساءً بتوقيت دمشق`. */
function withTail(words: Words, read: Read): Read {
  let at = read.last + 1;
  if (!clean(words, at, GAP_COMMA) || !/^ال(ساعه)$/.test(form(words, at))) return read;
  let last = read.last;
  for (at++; at < words.count && at - read.last < 9; at++) {
    const w = form(words, at);
    if ((words.gaps[at]! & (GAP_BREAK | GAP_COMMA)) !== 0) break;
    if (words.kinds[at] === KIND_NUMBER || CLOCK_WORDS.has(w)) {
      if (w !== "في" && w !== "من") last = at;
      if (w === "بتوقيت") last = ++at;
    } else break;
  }
  return { ...read, last: Math.min(last, words.count - 1) };
}

/** A weekday inside the span that its day does not fall on. */
function contradiction(words: Words, first: number, read: Read): Evidence[] {
  if (read.value?.length !== 10) return [];
  for (let i = first; i <= read.last; i++) {
    const weekday = weekdays.get(form(words, i));
    if (weekday !== undefined && weekday !== weekdayOf(read.value))
      return [{ rule: "weekday", detail: `${form(words, i)} is not the weekday of ${read.value}` }];
  }
  return [];
}
