import { lines } from "../lexicon/lines.js";

/** Month names, one set a month: Levantine, international, Maghrebi, with their usual spellings. */
const MONTHS: readonly string[] = [
  `كانون الثاني
  كانون ثاني
  يناير
  جانفي`,
  `شباط
  فبراير
  فيفري`,
  `آذار
  أذار
  مارس`,
  `نيسان
  أبريل
  إبريل
  ابريل
  أفريل`,
  `أيار
  ايار
  مايو
  ماي`,
  `حزيران
  يونيو
  يونيه
  جوان`,
  `تموز
  يوليو
  يوليوز
  يوليه
  جويلية`,
  `آب
  أغسطس
  اغسطس
  غشت
  أوت`,
  `أيلول
  ايلول
  سبتمبر
  شتنبر`,
  `تشرين الأول
  تشرين أول
  أكتوبر
  اكتوبر`,
  `تشرين الثاني
  تشرين ثاني
  نوفمبر
  نونبر`,
  `كانون الأول
  كانون أول
  ديسمبر
  دجنبر`,
];

/** Folded month name to its number; names of two words have a space. */
export const months: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((table, i) => lines(table).map((name): [string, number] => [name, i + 1])),
);
/** Month names that are rarely anything else; `آب`, `مارس`, `ماي` need a number or a doubled name beside them. */
export const weakMonths: ReadonlySet<string> = new Set(
  lines(`آب
  ماي
  مارس
  أوت
  جوان
  تموز
  نيسان`),
);

/** Folded weekday to its number, 0 Sunday. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  [
    `الأحد`,
    `الاثنين
    الإثنين`,
    `الثلاثاء`,
    `الأربعاء`,
    `الخميس`,
    `الجمعة`,
    `السبت`,
  ].flatMap((table, i) => lines(table).map((name): [string, number] => [name, i])),
);

export const dayParts: ReadonlySet<string> = new Set(
  lines(`صباح
  صبيحة
  مساء
  فجر
  ظهر
  عصر
  ليل
  ليلة
  عشية
  ظهيرة
  منتصف
  ساعات`),
);
export const periodParts: ReadonlySet<string> = new Set(
  lines(`مطلع
  بداية
  أوائل
  منتصف
  نهاية
  أواخر
  مستهل`),
);

/** Said of a month, year or day: the current one, or the one before. */
export const currentWords: ReadonlySet<string> = new Set(
  lines(`الجاري
  الحالي
  الجارية
  الحالية`),
);
export const pastWords: ReadonlySet<string> = new Set(
  lines(`الفائت
  الماضي
  المنصرم
  الفائتة
  الماضية
  المنصرمة
  السابق`),
);

/** Before these a day and month are a street, a quarter, a bridge, a dam: no date. */
export const namedAfterDates: ReadonlySet<string> = new Set(
  lines(`شارع
  حي
  جسر
  سد
  ثورة
  جامعة
  مدرسة
  ساحة
  مشفى
  مستشفى
  حرب
  صحيفة
  قرية
  مخيم
  دوار
  كتيبة`),
);
export const ordinalDays: ReadonlyMap<string, number> = new Map(
  lines(`الأول
  الثاني
  الثالث
  الرابع
  الخامس
  السادس
  السابع
  الثامن
  التاسع
  العاشر`).map((word, i): [string, number] => [word, i + 1]),
);
