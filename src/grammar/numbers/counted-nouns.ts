import { lines } from "../lexicon/lines.js";

/** A noun that tolls count, and who it stands for. */
export interface CountedNoun {
  readonly kind: string;
  readonly number: 1 | 2 | 3;
}

/** [kind, singular, plural]; duals are made of the singular. */
const NOUNS: readonly (readonly [string, string, string])[] = [
  [
    "civilian",
    `مدني
    مدنيا
    مدنية
    مواطن
    مواطنة
    مواطنا`,
    `مدنيين
    مدنيون
    مدنيات
    مواطنين
    مواطنون
    مواطنات`,
  ],
  [
    "child",
    `طفل
    طفلة
    طفلا
    رضيع
    رضيعة
    فتى
    فتاة`,
    `أطفال
    طفلات
    رضع
    فتيات
    فتية`,
  ],
  [
    "woman",
    `امرأة
    سيدة
    أم`,
    `نساء
    سيدات`,
  ],
  [
    "man",
    `رجل
    رجلا
    شاب
    شابا
    شابة
    مسن
    مسنة
    راعي`,
    `رجال
    شبان
    شباب
    مسنين`,
  ],
  [
    "fighter",
    `عنصر
    عنصرا
    مقاتل
    مقاتلا
    جندي
    جنديا
    مسلح
    مسلحا
    ضابط
    ضابطا
    قيادي
    قياديا
    قائد
    القيادي
    مجند
    إرهابي`,
    `عناصر
    مقاتلين
    مقاتلون
    جنود
    مسلحين
    مسلحون
    ضباط
    قياديين
    مجندين
    إرهابيين`,
  ],
  [
    "medic",
    `مسعف
    ممرض
    ممرضة
    طبيب
    متطوع
    متطوعة`,
    `مسعفين
    أطباء
    متطوعين
    ممرضين`,
  ],
  [
    "journalist",
    `صحفي
    صحفيا
    إعلامي
    إعلاميا
    ناشط
    ناشطا`,
    `صحفيين
    إعلاميين
    نشطاء
    ناشطين`,
  ],
  [
    "person",
    `شخص
    شخصا
    عامل
    عاملا
    نازح
    حالة
    شقيق`,
    `أشخاص
    الأشخاص
    عمال
    نازحين
    حالات
    آخرين
    آخرون
    أشقاء`,
  ],
  [
    "family",
    `عائلة
    أسرة`,
    `عائلات
    عوائل
    أسر`,
  ],
];

/** The dual of a folded singular, nominative and oblique. */
function duals(singular: string): string[] {
  const stem = singular.endsWith("ه") ? `${singular.slice(0, -1)}ت` : singular;
  return [`${stem}ان`, `${stem}ين`];
}

function build(): ReadonlyMap<string, CountedNoun> {
  const table = new Map<string, CountedNoun>();
  for (const [kind, singular, plural] of NOUNS) {
    for (const word of lines(plural)) table.set(word, { kind, number: 3 });
    for (const word of lines(singular)) {
      table.set(word, { kind, number: 1 });
      for (const dual of duals(word)) if (!table.has(dual)) table.set(dual, { kind, number: 2 });
    }
  }
  // `مدنيين`, `مقاتلين` alone are plural or dual: the plural is far commoner
  return table;
}

let table: ReadonlyMap<string, CountedNoun> | undefined;
/** Folded noun to what it counts. */
export function countedNouns(): ReadonlyMap<string, CountedNoun> {
  table ??= build();
  return table;
}

/** Whether a folded word is a dual that counts two of something (`طفلين`). */
export function dualOf(form: string): CountedNoun | undefined {
  const noun = countedNouns().get(form);
  return noun?.number === 2 ? noun : undefined;
}
