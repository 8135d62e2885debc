import { KIND_NUMBER } from "../../text/scan.js";
import { GAP_BREAK, GAP_CLOSE, GAP_COMMA, GAP_DASH, GAP_OPEN, type Words } from "../../text/words.js";
import { dayMonth, numeric, ordinalDay } from "./absolute.js";
import { currentWords, dayParts, ordinalDays, pastWords, weekdays } from "./calendar-words.js";
import { CLOCK_WORDS, clean, form, type Read } from "./date-words.js";
import { isoMonth, lastWeekday, shiftDays, weekdayOf } from "./resolve-date.js";

/** `الشهر الفائت`, `الأسبوع الماضي`, `هذا الأسبوع`, `الليلة الماضية`, `الأشهر الأخيرة` */
export function vague(words: Words, i: number, w: string, report: string | undefined): Read | undefined {
  const next = form(words, i + 1);
  if (!clean(words, i + 1)) return undefined;
  if (w === "هذا")
    return /^(الاسبوع|الشهر|العام)$/.test(next)
      ? {
          last: i + 1,
          value:
            next === "العام" && report ? report.slice(0, 4) : next === "الشهر" && report ? report.slice(0, 7) : null,
        }
      : undefined;
  const past = pastWords.has(next);
  if (!past && !currentWords.has(next) && next !== "الاخيره") return undefined;
  if (w === "الشهر" && report) {
    const [y, m] = [Number(report.slice(0, 4)), Number(report.slice(5, 7))];
    return { last: i + 1, value: past ? (m === 1 ? isoMonth(y - 1, 12) : isoMonth(y, m - 1)) : report.slice(0, 7) };
  }
  if (w === "الليله") return { last: i + 1, value: report ? shiftDays(report, -1) : null };
  return { last: i + 1, value: null };
}

/** `الساعة 12:25 مساءً … في 13 أكتوبر 2012`, `تمام الساعة (7:35) من صبيحة يوم 29 …` */
export function clockThenDate(words: Words, i: number, report: string | undefined): Read | undefined {
  let at = i;
  for (let k = 0; k < 12 && at < words.count; k++, at++) {
    if (k > 0 && (words.gaps[at]! & (GAP_BREAK | GAP_COMMA)) !== 0) return undefined;
    if (k > 0 && words.kinds[at] === KIND_NUMBER) {
      const read = dayMonth(words, at, report) ?? numeric(words, at);
      if (read) return read;
      continue;
    }
    const w = form(words, at);
    if (k > 1 && (dayParts.has(w) || w === "يوم" || w === "امس" || w === "اليوم")) return dayWord(words, at, w, report);
    if (!CLOCK_WORDS.has(w) && !/^بتوقيت$/.test(w) && form(words, at - 1) !== "بتوقيت") return undefined;
  }
  return undefined;
}
/** `يوم أمس الجمعة`, `مساء اليوم`, `فجر الثلاثاء`, `أمس الأول`, `يوم 17 نيسان`, a weekday. */
export function dayWord(words: Words, i: number, first: string, report: string | undefined): Read | undefined {
  let at = i;
  let w = first;
  let led = false;
  while ((dayParts.has(w) || w === "يوم") && at - i < 3) {
    led = true;
    at++;
    if (!clean(words, at)) return undefined;
    w = form(words, at);
    if (w === "من" && clean(words, at + 1)) w = form(words, ++at);
  }
  const weekday = weekdays.get(w);
  if (weekday !== undefined)
    return withDate(words, { last: at, value: report ? lastWeekday(report, weekday) : null }, report);
  if (w === "امس") {
    const second = clean(words, at + 1) && form(words, at + 1) === "الاول";
    return withDate(
      words,
      { last: second ? at + 1 : at, value: report ? shiftDays(report, second ? -2 : -1) : null },
      report,
    );
  }
  if (w === "اول" && form(words, at + 1) === "امس" && clean(words, at + 1))
    return withDate(words, { last: at + 1, value: report ? shiftDays(report, -2) : null }, report);
  if (w === "اليوم") {
    const next = clean(words, at + 1) ? form(words, at + 1) : "";
    if (/^(نفسه|ذاته|التالي|السابق)$/.test(next)) return { last: at + 1, value: null };
    return withDate(words, { last: at, value: report ?? null }, report);
  }
  if (!led) return undefined;
  if (words.kinds[at] === KIND_NUMBER) return dayMonth(words, at, report) ?? numeric(words, at);
  if (w === "ال" && words.kinds[at + 1] === KIND_NUMBER) return dayMonth(words, at + 1, report);
  const ordinal = ordinalDays.get(w);
  return ordinal === undefined ? undefined : ordinalDay(words, at, ordinal, report);
}

/** A weekday and a full date behind a relative word say the same day again; the full date decides. */
export function withDate(words: Words, read: Read, report: string | undefined): Read {
  let result = read;
  for (let k = 0; k < 2; k++) {
    const at = result.last + 1;
    if (!clean(words, at, GAP_OPEN | GAP_COMMA | GAP_DASH)) return result;
    const bracket = (words.gaps[at]! & GAP_OPEN) !== 0;
    const comma = (words.gaps[at]! & GAP_COMMA) !== 0;
    const weekday = weekdays.get(form(words, at));
    if (weekday !== undefined && !comma && (!bracket || (words.gaps[at + 1]! & GAP_CLOSE) !== 0)) {
      result = {
        ...result,
        last: at,
        ...(report && (result.value === null || Math.abs(weekdayOf(result.value) - weekday) > 0)
          ? { value: lastWeekday(result.value ?? report, weekday) }
          : {}),
      };
      continue;
    }
    const start = form(words, at) === "ال" ? at + 1 : at;
    const full =
      words.kinds[start] === KIND_NUMBER ? (dayMonth(words, start, report) ?? numeric(words, start)) : undefined;
    if (full && !bracket) return { ...full, value: full.value ?? result.value };
    return result;
  }
  return result;
}
