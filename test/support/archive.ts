/** An archive of made-up reports: sentences of a few patterns over real names, with a seed, so that it is the same each time. */

const PLACES =
  "دوما|حرستا|عربين|جوبر|زملكا|سراقب|خان شيخون|كفرنبل|معرة النعمان|جسر الشغور|أريحا|الدانا|سرمدا|حارم|سلقين|الأتارب|عندان|حريتان|تل رفعت|اعزاز|الباب|جرابلس|منبج|الرقة|الطبقة|دير الزور|الميادين|البوكمال|الحسكة|القامشلي|رأس العين|تل أبيض|درعا|نوى|جاسم|بصرى الشام|السويداء|تدمر|الرستن|تلبيسة|السلمية|مورك|كفرزيتا|اللطامنة";
const ACTORS =
  "قوات النظام|الطيران الحربي الروسي|هيئة تحرير الشام|قوات سوريا الديمقراطية|تنظيم الدولة الإسلامية|الجيش الوطني السوري|فصائل المعارضة|التحالف الدولي";
const PATTERNS = [
  "قصفت {actor} بالمدفعية الثقيلة مدينة {place} ما أدى إلى مقتل {n} مدنيين.",
  "شنت طائرات {actor} غارات على أطراف {place} فيما لم ترد أنباء عن خسائر.",
  "دارت اشتباكات عنيفة بين {actor} و{other} في محيط {place} أمس.",
  "انفجرت عبوة ناسفة في مدينة {place} وأصيب {n} أشخاص بجروح.",
  "نزحت عشرات العائلات من {place} بعد استهدافها براجمات الصواريخ من قبل {actor}.",
  "اعتقلت {actor} {n} أشخاص في {place} واقتادتهم إلى جهة مجهولة.",
];

/** A report of the archive. */
export interface MadeReport {
  readonly id: string;
  readonly date: string;
  readonly text: string;
}

const MILLISECONDS_PER_DAY = 86_400_000;
const FIRST = Date.UTC(2018, 0, 1);
const SENTENCES_MAX = 4;

/** So many reports over two years, more of them from month to month. */
export function madeReports(count: number): MadeReport[] {
  let seed = 7;
  const random = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const pick = (list: readonly string[]): string => list[random(list.length)]!;
  const places = PLACES.split("|");
  const actors = ACTORS.split("|");
  return Array.from({ length: count }, (_, i) => {
    const day = Math.floor(730 * Math.sqrt((i + 1) / count)) - 1;
    const text = Array.from({ length: 1 + random(SENTENCES_MAX) }, () =>
      pick(PATTERNS)
        .replace("{actor}", pick(actors))
        .replace("{other}", pick(actors))
        .replace("{place}", pick(places))
        .replace("{n}", String(3 + random(7))),
    ).join(" ");
    return { id: `made-${i + 1}`, date: new Date(FIRST + day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10), text };
  });
}
