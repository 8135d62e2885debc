import { actors } from "../../src/data/actors.js";
import { syriaPlaces } from "../../src/data/syria-places.js";
import { weapons } from "../../src/data/weapons.js";

/** A number from 0 to 1, the next of a row that its seed decides. */
export type Random = () => number;

/** Mulberry32: small, and the same on every machine. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function pick<Value>(random: Random, values: readonly Value[]): Value {
  return values[Math.floor(random() * values.length)]!;
}

const NAMES = {
  town: placesOf(["city", "town"]),
  village: placesOf(["village"]),
  governorate: placesOf(["governorate"]),
  actor: actors.entries.map(({ name }) => name),
  weapon: weapons.entries.filter(({ model }) => model === undefined).map(({ name }) => name),
} as const;

function placesOf(kinds: readonly string[]): readonly string[] {
  return syriaPlaces.entries.filter(({ placeType }) => kinds.includes(placeType)).map(({ name }) => name);
}

/** Sentences of reports; a word in braces stands for a name or a figure. */
const SENTENCES = `
قصفت {actor} بلدة {town} في ريف {governorate} بـ{weapon} صباح {weekday}
استهدفت غارة جوية الأحياء السكنية في مدينة {town} ما أدى إلى مقتل {count} مدنيين وإصابة {count} آخرين
قتل {count} مدنيين بينهم طفل جراء انفجار لغم أرضي قرب قرية {village} بريف {governorate}
أفادت مصادر محلية بأن {actor} اعتقلت {count} أشخاص في بلدة {town}
سيطرت {actor} على قرية {village} بعد اشتباكات مع {actor}
دخل رتل عسكري إلى ريف {governorate} باتجاه قرية {village} يوم {day} {month}
نزحت {count} عائلات من قرية {village} إلى مدينة {town}
عقد وجهاء بلدة {town} اجتماعاً لبحث أوضاع المياه والكهرباء
وثقت فرق الإسعاف سقوط {count} قذائف على أطراف مدينة {town} ولم ترد أنباء عن إصابات
قالت مصادر طبية في {town} إن حصيلة القصف ارتفعت إلى {count} قتلى
شهدت مدينة {town} هدوءاً حذراً بعد يومين من القصف
وصلت قافلة مساعدات إلى قرية {village} في محافظة {governorate}
انفجرت عبوة ناسفة بسيارة قرب {town} وأصيب {count} عناصر من {actor}
افتتحت مدرسة القرية في {village} أبوابها أمام الطلاب
`
  .trim()
  .split("\n");
const MONTHS = "كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول".split("|");
const WEEKDAYS = "السبت|الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة".split("|");

/** A sentence with names of the gazetteers in it. */
export function sentence(random: Random): string {
  return pick(random, SENTENCES).replace(/\{(\w+)\}/g, (_, kind: string) => {
    if (kind === "count") return String(2 + Math.floor(random() * 8));
    if (kind === "day") return String(1 + Math.floor(random() * 28));
    if (kind === "month") return pick(random, MONTHS);
    if (kind === "weekday") return pick(random, WEEKDAYS);
    return pick(random, NAMES[kind as keyof typeof NAMES]);
  });
}
