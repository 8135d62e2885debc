import type { Random } from "./sentences.js";

/** A report of the made-up half year. */
export interface StoryReport {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  readonly source: string;
}

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2019, 3, 1);
const WEEKS = 26;
const DAYS_A_WEEK = 7;
/** From this week on the air strikes of the story are more. */
const RISE_WEEK = 12;
const SOURCES = ["observer", "local-news", "rescue"] as const;

const lines = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** Towns by governorate; all of them are real, what is told of them is not. */
const TOWNS = {
  idlib: lines(`
    سراقب
    معرة النعمان
    خان شيخون
    كفرنبل
    أريحا
    جسر الشغور
  `),
  hama: lines(`
    كفرزيتا
    اللطامنة
    مورك
  `),
  daraa: lines(`
    نوى
    جاسم
    إنخل
  `),
  euphrates: lines(`
    الميادين
    البوكمال
    هجين
  `),
} as const;
type Region = keyof typeof TOWNS;

const AIR_STRIKES = lines(`
  شنت طائرات حربية روسية غارات على مدينة {town} ما أدى إلى مقتل {few} مدنيين وإصابة {some} آخرين
  نفذ الطيران الحربي الروسي غارات جوية على أطراف مدينة {town} ولم ترد أنباء عن إصابات
  قتل {few} مدنيين جراء غارة جوية للطيران الروسي على مدينة {town}
  ألقت مروحيات النظام براميل متفجرة على مدينة {town} وأصيب {few} أشخاص
`);
const OTHERS: Readonly<Record<Region, readonly string[]>> = {
  idlib: lines(`
    قصفت قوات النظام بالمدفعية الثقيلة أطراف مدينة {town}
    انفجرت عبوة ناسفة بسيارة في مدينة {town} وأصيب {few} أشخاص بجروح
    دارت اشتباكات بين هيئة تحرير الشام وقوات النظام قرب مدينة {town}
  `),
  hama: lines(`
    قصفت قوات النظام بالصواريخ بلدة {town} بريف حماة الشمالي
    دارت اشتباكات بين فصائل المعارضة وقوات النظام على محور بلدة {town}
  `),
  daraa: lines(`
    اغتال مجهولون موظفاً في المجلس المحلي بمدينة {town} بريف درعا
    اعتقلت المخابرات الجوية {few} أشخاص في مدينة {town}
  `),
  euphrates: lines(`
    هاجم تنظيم داعش حاجزاً لقوات سوريا الديمقراطية قرب بلدة {town} بريف دير الزور
    اعتقلت قوات سوريا الديمقراطية {few} أشخاص في بلدة {town}
  `),
};
const QUIET = lines(`
  شهدت المنطقة هدوءاً حذراً بقية اليوم
  ووصلت فرق الدفاع المدني إلى المكان
  وقالت مصادر محلية إن الأسواق أغلقت أبوابها
  ونزحت عائلات إلى البلدات المجاورة
`);

/**
 * A half year of reports that never were, with one thing in it to be found: from the twelfth week on, air strikes on towns of Idlib are more
 * than before, while all else stays as it is. So an analysis can be checked against what it should find.
 */
export function storyReports(count: number, random: Random): readonly StoryReport[] {
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!;
  const write = (pattern: string, region: Region): string =>
    pattern
      .replace("{town}", pick(TOWNS[region]))
      .replaceAll("{few}", () => String(3 + Math.floor(random() * 4)))
      .replaceAll("{some}", () => String(7 + Math.floor(random() * 4)));
  const reports = Array.from({ length: count }, () => {
    const week = Math.floor(WEEKS * random() ** 0.7); // more reports towards the end, of everything
    const day = FIRST_DAY + (week * DAYS_A_WEEK + Math.floor(random() * DAYS_A_WEEK)) * DAY_MS;
    const region = pick(["idlib", "idlib", "hama", "daraa", "euphrates"] as const);
    const strikes = region === "idlib" ? (week < RISE_WEEK ? 0.2 : 0.75) : region === "hama" ? 0.2 : 0;
    const first = write(pick(random() < strikes ? AIR_STRIKES : OTHERS[region]), region);
    const text = random() < 0.4 ? `${first}. ${pick(QUIET)}.` : `${first}.`;
    return { date: new Date(day).toISOString().slice(0, 10), text, source: pick(SOURCES) };
  });
  return reports
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map((report, i) => ({ id: `s${i + 1}`, ...report }));
}
