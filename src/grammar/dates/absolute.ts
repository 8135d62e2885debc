import { GAP_COLON, GAP_DASH, GAP_LOW_LINE, GAP_OPEN, GAP_SPACE, GAP_STOP, type Words } from "../../text/words.js";
import { currentWords, months, pastWords, weakMonths } from "./calendar-words.js";
import { clean, form, numberAt, type Read, stripOf, YEAR_MIN, YEAR_NOUNS, yearAt } from "./date-words.js";
import { vague } from "./relative.js";
import { isoMonth, numericDay, resolveDate } from "./resolve-date.js";

/** A month name at word `i`, doubled or not. */
export function readMonth(
  words: Words,
  i: number,
  strip = 0,
): { month: number; last: number; weak: boolean } | undefined {
  const single = (at: number, skip: number): { month: number; last: number } | undefined => {
    const two = clean(words, at + 1) ? months.get(`${form(words, at).slice(skip)} ${form(words, at + 1)}`) : undefined;
    if (two) return { month: two, last: at + 1 };
    const one = months.get(form(words, at).slice(skip));
    return one ? { month: one, last: at } : undefined;
  };
  const first = single(i, strip);
  if (!first) return undefined;
  const next = first.last + 1;
  if (clean(words, next, GAP_DASH | GAP_OPEN) && (words.gaps[next]! & (GAP_DASH | GAP_OPEN)) !== 0) {
    const second = single(next, 0);
    if (second && second.month === first.month) return { ...second, weak: false };
  }
  return { ...first, weak: weakMonths.has(form(words, i).slice(strip)) };
}

/** Year, or `الجاري`, `الفائت`, `من العام الجاري 2017`, behind a month. */
export function readYear(
  words: Words,
  at: number,
  month: number,
  report: string | undefined,
): { last: number; year?: number } | undefined {
  let i = at;
  let past = false;
  let current = false;
  let last = at - 1;
  for (let k = 0; k < 5 && clean(words, i, k === 0 ? GAP_DASH : 0); k++, i++) {
    const w = form(words, i);
    const year = yearAt(words, i);
    if (year !== undefined) return { last: i, year };
    if (currentWords.has(w)) {
      current = true;
      last = i;
    } else if (pastWords.has(w)) {
      past = true;
      last = i;
    } else if (!(w === "من" || YEAR_NOUNS.has(w) || (w === "شهر" && k === 0))) break;
  }
  if (last < at) return undefined;
  if (!report) return { last };
  const y = Number(report.slice(0, 4));
  const m = Number(report.slice(5, 7));
  return {
    last,
    year: past && !current && month >= m ? y - (month > m || m === 1 ? 1 : 0) : month > m && past ? y - 1 : y,
  };
}

/** `15-11-2015`, `2016/3/13`, `15 11 2015` */
export function numeric(words: Words, i: number): Read | undefined {
  const [a, b, c] = [numberAt(words, i), numberAt(words, i + 1), numberAt(words, i + 2)];
  if (a === undefined || b === undefined || c === undefined) return undefined;
  const separators = GAP_DASH | GAP_STOP | GAP_SPACE | GAP_LOW_LINE;
  const g1 = words.gaps[i + 1]!;
  const g2 = words.gaps[i + 2]!;
  if (g1 === 0 || g2 === 0 || (g1 & ~separators) !== 0 || (g2 & ~separators) !== 0) return undefined;
  if ((g1 & ~GAP_SPACE) !== (g2 & ~GAP_SPACE)) return undefined;
  if (a < YEAR_MIN && c < YEAR_MIN && ((g1 & (GAP_DASH | GAP_STOP)) === 0 || words.forms[i + 2]!.length !== 2))
    return undefined;
  const value = numericDay(a, b, c);
  return value === null ? undefined : { last: i + 2, value };
}

/** `29 تموز`, `29 من تشرين الأول / أكتوبر الجاري` */
export function dayMonth(words: Words, i: number, report: string | undefined): Read | undefined {
  const day = numberAt(words, i);
  if (day === undefined || day < 1 || day > 31) return undefined;
  let at = i + 1;
  if (!clean(words, at, GAP_DASH)) return undefined;
  if (form(words, at) === "من" && clean(words, at + 1)) at++;
  if (form(words, at) === "شهر" && clean(words, at + 1)) at++;
  const month = readMonth(words, at);
  return month && dated(words, day, month, report);
}

export function dated(
  words: Words,
  day: number,
  month: { month: number; last: number },
  report: string | undefined,
): Read {
  const year = readYear(words, month.last + 1, month.month, report);
  return {
    last: year?.last ?? month.last,
    value: resolveDate({ day, month: month.month, ...(year?.year === undefined ? {} : { year: year.year }) }, report),
    day,
    month: month.month,
    ...(year?.year === undefined ? {} : { year: year.year }),
  };
}

export function ordinalDay(words: Words, i: number, day: number, report: string | undefined): Read | undefined {
  let value = day;
  let at = i + 1;
  if (form(words, at) === "عشر" && clean(words, at)) {
    value += 10;
    at++;
  } else if (form(words, at) === "والعشرين" || form(words, at) === "والعشرون") {
    value += 20;
    at++;
  }
  if (form(words, at) !== "من" || !clean(words, at)) return undefined;
  at++;
  if (form(words, at) === "شهر") at++;
  const month = clean(words, at) ? readMonth(words, at) : undefined;
  return month && dated(words, value, month, report);
}

export function monthAlone(
  words: Words,
  month: { month: number; last: number; weak: boolean },
  report: string | undefined,
): Read | undefined {
  const year = readYear(words, month.last + 1, month.month, report);
  if (month.weak && year?.year === undefined) return undefined;
  return {
    last: year?.last ?? month.last,
    value: resolveDate({ month: month.month, ...(year?.year === undefined ? {} : { year: year.year }) }, report),
  };
}

/** `شهر مارس`, `شهري يناير وفبراير 2018` */
export function monthNoun(words: Words, i: number, noun: string, report: string | undefined): Read | undefined {
  const first = clean(words, i + 1) ? readMonth(words, i + 1) : undefined;
  if (!first) return noun === "شهر" && pastWords.has(form(words, i + 1)) ? { last: i + 1, value: null } : undefined;
  const next = first.last + 1;
  if (noun === "شهري" && clean(words, next) && form(words, next).startsWith("و")) {
    const second = readMonth(words, next, 1);
    if (second) {
      const year = readYear(words, second.last + 1, second.month, report);
      const y = year?.year ?? (report ? Number(report.slice(0, 4)) : undefined);
      return {
        last: year?.last ?? second.last,
        value: y === undefined ? null : `${isoMonth(y, first.month)}/${isoMonth(y, second.month)}`,
      };
    }
  }
  const year = readYear(words, next, first.month, report);
  return {
    last: year?.last ?? first.last,
    value: resolveDate({ month: first.month, ...(year?.year === undefined ? {} : { year: year.year }) }, report),
  };
}

/** `مطلع تشرين الأول الماضي`, `نهاية عام 2016` */
export function period(words: Words, i: number, report: string | undefined): Read | undefined {
  if (!clean(words, i + 1)) return undefined;
  const strip = stripOf(words, i + 1);
  if (strip !== 0) return undefined;
  const w = form(words, i + 1);
  const inner = readMonth(words, i + 1)
    ? monthAlone(words, { ...readMonth(words, i + 1)!, weak: false }, report)
    : w === "شهر" || w === "الشهر"
      ? (monthNoun(words, i + 1, w, report) ?? vague(words, i + 1, w, report))
      : YEAR_NOUNS.has(w)
        ? yearNoun(words, i + 1, w, report)
        : undefined;
  return inner;
}

export function yearNoun(words: Words, i: number, noun: string, report: string | undefined): Read | undefined {
  let at = i + 1;
  if (!clean(words, at)) return undefined;
  const w = form(words, at);
  let last = -1;
  let value: string | null = null;
  if (currentWords.has(w) || pastWords.has(w)) {
    if (noun !== "العام") return undefined;
    last = at;
    value = report ? String(Number(report.slice(0, 4)) - (pastWords.has(w) ? 1 : 0)) : null;
    at++;
  }
  const year = clean(words, at) ? yearAt(words, at) : undefined;
  if (year === undefined) return last < 0 ? undefined : { last, value };
  const next = at + 1;
  if (clean(words, next) && form(words, next) === "و") {
    const second = yearAt(words, next + 1);
    if (second !== undefined && second > year) return { last: next + 1, value: `${year}/${second}` };
  }
  return { last: at, value: String(year), year };
}

export const YEAR_PREPOSITIONS: ReadonlySet<string> = new Set([
  "منذ",
  "في",
  "حتي",
  "بين",
  "سنه",
  "خلال",
  "اواخر",
  "اوايل",
]);
export function bareYear(words: Words, i: number): Read | undefined {
  const year = yearAt(words, i);
  if (year === undefined || !clean(words, i) || !YEAR_PREPOSITIONS.has(form(words, i - 1))) return undefined;
  const next = words.gaps[i + 1]!;
  return (next & (GAP_DASH | GAP_COLON)) === 0 && year > 1950 ? { last: i, value: String(year), year } : undefined;
}
