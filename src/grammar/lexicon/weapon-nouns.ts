import { lines } from "./lines.js";

const withArticle = (word: string): string[] => [word, `\u0627\u0644${word}`];

/** Classes of weapons by the nouns that stand before a make of them: `طائرات سوخوي`, `منظومة إس 300`. */
const CLASSES: readonly (readonly [classes: string, nouns: string])[] = [
  [
    "aircraft drone helicopter",
    `طائرة
    طائرات
    طائرتي
    طائرتين
    مقاتلة
    مقاتلات
    مقاتلتين
    قاذفة
    قاذفات
    مروحية
    مروحيات
    مروحيتين
    حوامة
    حوامات
    مسيرة
    مسيرات
    مسيرتين
    درون`,
  ],
  [
    "missile rocket rocket-artillery air-defence drone",
    `صاروخ
    صاروخا
    صاروخي
    صاروخين
    صواريخ
    منصة
    منصات`,
  ],
  [
    "air-defence missile rocket-artillery",
    `منظومة
    منظومات
    منظومتي
    نظام
    أنظمة
    بطارية
    بطاريات
    راجمة
    راجمات`,
  ],
  [
    "artillery mortar small-arms air-defence",
    `قذيفة
    قذائف
    قذيفتي
    مدفع
    مدافع
    مدفعي`,
  ],
  [
    "missile small-arms",
    `قاذف
    قواذف`,
  ],
  [
    "small-arms air-defence",
    `رشاش
    رشاشات
    بندقية
    بنادق
    بندقيتي
    قناصة
    قناصات
    سلاح
    أسلحة`,
  ],
  [
    "armoured-vehicle air-defence artillery",
    `دبابة
    دبابات
    دبابتي
    دبابتين
    مدرعة
    مدرعات
    عربة
    عربات
    عربتي
    آلية
    آليات
    ناقلة
    ناقلات
    سيارة
    سيارات`,
  ],
  [
    "bomb cluster-munition incendiary",
    `قنبلة
    قنابل
    قنبلتي
    ذخيرة
    ذخائر
    قنيبلة
    قنيبلات`,
  ],
];

/** Noun of a weapon, with or without its article, to the classes of the makes that may follow it. */
export const weaponNouns: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  CLASSES.flatMap(([classes, nouns]) => {
    const set = new Set(classes.split(" "));
    return lines(nouns)
      .flatMap(withArticle)
      .map((noun): [string, Set<string>] => [noun, set]);
  }),
);

/** Words between a noun of a weapon and its make, after `من`. */
export const makeWords: ReadonlySet<string> = new Set(
  lines(`طراز
    نوع`),
);

/** Adjectives between a noun of a weapon and its make that say what it does; those of nationality are known elsewhere. */
export const weaponAdjectives: ReadonlySet<string> = new Set(
  lines(`حربي
    حربية
    عسكري
    عسكرية
    مقاتلة
    مروحية
    مسيرة
    انتحارية
    مفخخة
    مسلحة
    قتالية
    هجومية
    استطلاعية
    استطلاع
    موجه
    موجهة
    مجنح
    مجنحة
    باليستي
    باليستية
    بالستي
    بالستية
    حراري
    حرارية
    فرط
    صوتي
    صوتية
    جوي
    جوية
    دفاع
    للدروع
    مضاد
    مضادة
    ثقيل
    ثقيلة
    رشاش
    مدرعة
    قناصة
    استراتيجية`).flatMap(withArticle),
);

/** Nouns that make a parade with {@link militaryAdjectives}. */
export const showWords: ReadonlySet<string> = new Set(
  lines(`عرض
    عرضا
    عروض
    عروضا
    استعراض
    استعراضا
    استعراضات`).flatMap(withArticle),
);

export const militaryAdjectives: ReadonlySet<string> = new Set(
  lines(`عسكري
    عسكريا
    عسكرية`).flatMap(withArticle),
);
