import type { LexedWords as Words } from "../../lexicon/lexed-words.js";
import { GAP_CLOSE, GAP_HASH, GAP_OPEN, GAP_OTHER, GAP_QUOTE, GAP_SPACE } from "../../text/words.js";
import { nameLinks } from "../lexicon/common.js";
import { isDual } from "../numbers/dual.js";
import { lazy, phraseSet, phrases } from "../numbers/phrase-table.js";
import { wordBefore } from "./gaps.js";
import type { MonthWord } from "./lexicon.js";
import type { MonthReading } from "./month.js";
import * as time from "./words-of-time.js";

/** Nouns whose name a date may be: `شارع 30 آذار`, `حي 7 نيسان`, `جسر تشرين`, `قوى 14 آذار`, `ثورة 25 يناير`. */
const NAMED = `
شارع
حي
جسر
سد
ساحة
دوار
ميدان
مدرسة
ثانوية
مشفى
مستشفى
جامعة
ملعب
استاد
معسكر
ثورة
انتفاضة
حركة
مخيم
قرية
بلدة
مدينة
تل
مطار
مسجد
جامع
حديقة
سوق
كتيبة
لواء
فوج
فرقة
حزب
قوى
فريق
تيار
تحالف
حرب
حروب
صحيفة
جريدة
مجلة
قناة
تلفزيون
إذاعة
موقع
وكالة
شبكة
كتائب
سرايا
مفاعل
قصر
نادي
جائزة
معمل
كوبري
نفق
محطة
جبهة
أحداث
عبد`;

/** Nouns before which a weekday is a name or a prayer. */
const BEFORE_WEEKDAY = `
سوق
صلاة
خطبة
خطبتي
خطيب
خطباء
عبد
جامع
حي
مسجد
الصلاة
كلا
قانون`;

/** Prepositions that let an ambiguous month name be the month. */
const BEFORE_MONTH = `
في
منذ
خلال
حتى
بحلول
قبل
بعد
لغاية
أواخر
مطلع`;

const RAMADAN = 9;

/** Media whose name may end in `اليوم`. */
const MEDIA = `
قناة
قناتي
صحيفة
جريدة
موقع
وكالة
شبكة
تلفزيون
فضائية
إذاعة
مراسل
مراسلة
راديو
برنامج
منصة`;

/** Names that end in `اليوم` wherever they stand. */
const TODAY_NAMES = `
المصري
روسيا
رؤيا
رأي`;

/** Words before which `اليوم` is a day and no particular one: `في ذلك اليوم`, `طوال اليوم`. */
const SOME_DAY = `
طوال
طيلة
مدار
كل
نصف
بقية
دوام
منتصف
هموم
أحداث
نفس
ذات
ذلك
بعض`;

const named = lazy(() => phraseSet(NAMED));
const beforeWeekday = lazy(() => phraseSet(BEFORE_WEEKDAY));
const beforeMonth = lazy(() => phraseSet(BEFORE_MONTH));
const media = lazy(() => phraseSet(MEDIA));
const todayNames = lazy(() => phraseSet(TODAY_NAMES));
const someDay = lazy(() => phraseSet(SOME_DAY));
const notToday = lazy(() => new Set(phrases(time.NOT_TODAY)));

const TEN = "\u0639\u0634\u0631";

/** Whether what begins at word `i` is the name of a thing rather than a date. */
export function isNamed(words: Words, i: number): boolean {
  const before = wordBefore(words, i);
  return named().has(before) || (nameLinks.has(before) && named().has(wordBefore(words, i - 1)));
}

/** Whether a month's name alone, at word `i`, is the month. */
export function isMonthName(words: Words, i: number, month: MonthReading, word: MonthWord): boolean {
  if (word.system === "latin") return month.slots.year !== undefined;
  const { slots } = month;
  const full = slots.year !== undefined || slots.hint !== undefined || slots.monthEnd !== undefined;
  if (full || month.last > i + 1) return true;
  if (isNamed(words, i)) return false;
  if (!month.weak) return true;
  if (word.system === "hijri" && word.month !== RAMADAN) return false;
  return beforeMonth().has(wordBefore(words, i));
}

/** Whether the weekday at word `i` is the day: not a prayer, a market, `الطفلين الاثنين` or `الأحد عشر`. */
export function isWeekday(words: Words, i: number): boolean {
  if (words.forms[i + 1]?.startsWith(TEN) && words.gaps[i + 1] === 1) return false;
  const before = wordBefore(words, i);
  return (
    !beforeWeekday().has(before) &&
    (before === "" || !isDual(words, i - 1)) &&
    before !== "\u0627\u0644\u0648\u0627\u062d\u062f"
  );
}

/** Whether word `i` follows the word before with white space or the sign of a hashtag: `قناة #اليمن_اليوم`. */
function inPhrase(words: Words, i: number): boolean {
  return (words.gaps[i]! & ~(GAP_SPACE | GAP_HASH)) === 0;
}

/** Whether `اليوم` at word `i` ends the name of a medium, is one of a series (`اليوم الثالث`) or any day (`طوال اليوم`). */
export function isCalledToday(words: Words, i: number, last: number): boolean {
  const next = words.forms[last + 1];
  if (next !== undefined && words.gaps[last + 1] === 1 && notToday().has(next)) return true;
  const before = wordBefore(words, i);
  if (before === "") return false;
  if (someDay().has(before) || todayNames().has(before)) return true;
  if (media().has(before) || (i > 1 && media().has(words.forms[i - 2]!) && inPhrase(words, i - 1))) return true;
  if (i < 2) return (words.gaps[i + 1]! & (GAP_OTHER | GAP_CLOSE)) !== 0;
  return (words.gaps[i - 1]! & (GAP_QUOTE | GAP_OPEN)) !== 0 && (words.gaps[i + 1]! & (GAP_QUOTE | GAP_CLOSE)) !== 0;
}
