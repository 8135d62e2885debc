import type { LexedWords as Words } from "../../lexicon/lexed-words.js";
import { KIND_NUMBER } from "../../text/scan.js";
import { readOrdinal } from "../numbers/ordinals.js";
import { follows, phrases, readPhrase } from "../numbers/phrase-table.js";
import { readNumber } from "../numbers/read-number.js";
import { isCounted } from "./counted.js";
import { isDashed, wordBefore } from "./gaps.js";
import { type DateWord, dateWords, type Hint, qualifiers, type Unit } from "./lexicon.js";
import type { Piece, Slots } from "./slots.js";
import { readYears } from "./year.js";
import { plainNumber, yearAt } from "./year-number.js";

type UnitWord = Extract<DateWord, { kind: "unit" }>;

/** Nouns whose `العام` is the adjective "general". */
const GENERAL: ReadonlySet<string> = new Set(
  phrases(`الأمين
  للأمين
  والأمين
  الأمن
  للأمن
  بالأمن
  والأمن
  الرأي
  للرأي
  والرأي
  النائب
  المدعي
  المدير
  القائد
  القطاع
  المفتش
  المراقب
  المرشد
  الإضراب
  للإضراب
  العفو
  المشهد
  الوضع
  الطريق
  النظام
  المال
  الصالح
  السياق
  الإطار
  الشأن
  المستوى
  الاتحاد
  المؤتمر
  الأمانة
  النقل
  الحق
  الخط
  المنسق
  السكرتير
  التعليم
  الصحة
  المجلس
  القنصل
  المعهد
  المبنى
  المستشفى
  المشفى
  الخزانة
  الثانوية
  الحياة
  المرافق`),
);

/** Which months, weeks or days of a longer period. */
const PARTS: ReadonlySet<string> = new Set(
  phrases(`الأولى
  الأخيرة`),
);
const OF = "\u0645\u0646"; // من
const MONTHS = 12;

function shiftSlots(unit: Unit, hint: Hint): Slots {
  if (hint === "last") return { vague: unit };
  if (unit === "week") return { week: hint };
  if (unit === "month") return { monthShift: hint };
  if (unit === "year") return { yearShift: hint };
  return { vague: unit };
}

/** The qualifier of a period, a count before it or not: `الماضي`, `الثلاثة الماضية`. */
function readHint(words: Words, i: number, number: 1 | 2 | 3): { hint: Hint; last: number } | null {
  if (!follows(words, i)) return null;
  let at = i;
  if (number === 3) {
    const count = readNumber(words, i);
    if (count && count.from === words.from[i]!) at = count.last + 1;
    if (at > i && !follows(words, at)) return null;
  }
  const match = readPhrase(qualifiers(), words, at);
  return match && match.skip === 0 ? { hint: match.value, last: match.last } : null;
}

/** `شهر 8`, `شهر 8 / 2013`: a month by its number, behind its noun. */
function readMonthNumber(words: Words, i: number): { last: number; slots: Slots } | null {
  const month = follows(words, i) ? plainNumber(words, i) : Number.NaN;
  // `شهر 12 مدنيا` is no month, `شهر 8 عام 2013` is one
  const counts = isCounted(words, i + 1) && Number.isNaN(yearAt(words, i + 2));
  if (!(month >= 1 && month <= MONTHS) || counts) return null;
  const year = follows(words, i + 1) || isDashed(words, i + 1) ? yearAt(words, i + 1) : Number.NaN;
  return Number.isNaN(year) ? { last: i, slots: { month } } : { last: i + 1, slots: { month, year } };
}

/** `الأشهر الستة الأولى من 2019`: the last word of a beginning or end of a period that follows, or -1. */
function partEnd(words: Words, i: number): number {
  const count = readNumber(words, i);
  const at = count && count.from === words.from[i]! ? count.last + 1 : i;
  const of = follows(words, i) && follows(words, at) && PARTS.has(words.forms[at]!) && follows(words, at + 1);
  const isPeriod = words.kinds[at + 2] === KIND_NUMBER || dateWords().has(words.forms[at + 2] ?? "");
  return of && words.forms[at + 1] === OF && isPeriod ? at : -1;
}

/**
 * Reads a period from the noun at word `i`: `عام 2017`, `العام الجاري 2017`, `الشهر الماضي`, `الأسابيع الماضية`;
 * a noun that needs a date behind it is a head (`يوم`, `شهر`).
 */
export function readPeriod(words: Words, i: number, word: UnitWord, skip: number, afterEdge: boolean): Piece | null {
  const { unit, number, definite } = word;
  if (unit === "year" && definite && number === 1 && GENERAL.has(wordBefore(words, i))) return null;
  const part = definite && number === 3 && i + 1 < words.count ? partEnd(words, i + 1) : -1;
  if (part > 0) return { last: part, skip, slots: {}, role: "head", edge: true };
  const qualified = definite ? readHint(words, i + 1, number) : null;
  if (qualified) {
    const { hint, last } = qualified;
    if (number > 1) return { last, skip, slots: { vague: unit }, role: "date" };
    const years = unit === "year" ? readYears(words, last + 1, false) : null;
    if (years) return { last: years.last, skip, slots: years.slots, role: "date" };
    return { last, skip, slots: shiftSlots(unit, hint), role: "date" };
  }
  if (unit === "year") {
    const years = readYears(words, i + 1, number > 1);
    if (years) return { last: years.last, skip, slots: years.slots, role: "date" };
    const word = words.forms[i + 1];
    // `عام الماضي`, without its article
    const loose = number === 1 && word !== undefined ? readHint(words, i + 1, 1) : null;
    if (loose && (loose.hint === "past" || loose.hint === "next") && !definite)
      return { last: loose.last, skip, slots: shiftSlots(unit, loose.hint), role: "date" };
  }
  if (afterEdge && definite && number === 1 && !(follows(words, i + 1) && readOrdinal(words, i + 1)))
    return { last: i, skip, slots: shiftSlots(unit, unit === "week" ? "last" : "this"), role: "date" };
  if (definite) return null;
  const numbered = unit === "month" && number === 1 ? readMonthNumber(words, i + 1) : null;
  if (numbered) return { ...numbered, skip, role: "date" };
  if (unit === "day" || unit === "month")
    return { last: i, skip, slots: {}, role: "head", several: number > 1, edge: false };
  return null;
}
