import type { CasualtyKind } from "../../span.js";
import { lines } from "../lexicon/lines.js";

export type Stance = "neutral" | "martyr" | "enemy";
export interface TollEvent {
  readonly kind: CasualtyKind;
  readonly stance: Stance;
}

/** Masdars and verbs: what they count stands behind them. */
const EVENTS: readonly (readonly [CasualtyKind, Stance, string])[] = [
  [
    "killed",
    "neutral",
    `مقتل
    قتل
    قتلت
    وفاة
    توفي
    توفيت
    قضى
    قضت
    مصرع
    يقتل
    تقتل`,
  ],
  [
    "killed",
    "martyr",
    `استشهاد
    استشهد
    استشهدت
    ارتقاء
    ارتقى
    ارتقت`,
  ],
  [
    "killed",
    "enemy",
    `هلاك
    تحييد
    تصفية`,
  ],
  [
    "injured",
    "neutral",
    `إصابة
    أصيب
    أصيبت
    جرح
    جرحت`,
  ],
  [
    "detained",
    "neutral",
    `اعتقال
    اعتقل
    اعتقلت
    توقيف
    احتجاز
    اختطاف
    خطف
    أسر`,
  ],
  [
    "missing",
    "neutral",
    `فقدان
    اختفاء`,
  ],
  [
    "displaced",
    "neutral",
    `نزوح
    تهجير
    تشريد`,
  ],
];
export const events: ReadonlyMap<string, TollEvent> = new Map(
  EVENTS.flatMap(([kind, stance, table]) => lines(table).map((word): [string, TollEvent] => [word, { kind, stance }])),
);
/** Verbs that other words may part from their object. */
export const partedVerbs: ReadonlySet<string> = new Set(
  lines(`اعتقلت
  اعتقل`),
);

/** Nouns of victims: what counts them stands before them, or is in them. [kind, stance, singular, dual, plural] */
const VICTIMS: readonly (readonly [CasualtyKind, Stance, string, string, string])[] = [
  [
    "killed",
    "martyr",
    `شهيد
    شهيدا
    شهيدة`,
    `شهيدان
    شهيدين`,
    `شهداء
    الشهداء`,
  ],
  [
    "killed",
    "neutral",
    `قتيل
    قتيلا
    ضحية`,
    `قتيلان
    قتيلين`,
    `قتلى
    القتلى
    ضحايا
    الضحايا
    وفيات`,
  ],
  [
    "injured",
    "neutral",
    `جريح
    جريحا
    جريحة
    مصاب
    مصابا`,
    `جريحان
    جريحين`,
    `جرحى
    الجرحى
    إصابات
    مصابين
    المصابين`,
  ],
  [
    "missing",
    "neutral",
    "مفقود",
    "مفقودان",
    `مفقودين
    مفقودا`,
  ],
];
export interface VictimNoun extends TollEvent {
  readonly number: 1 | 2 | 3;
}
export const victims: ReadonlyMap<string, VictimNoun> = new Map(
  VICTIMS.flatMap(([kind, stance, ...tables]) =>
    tables.flatMap((table, k) =>
      lines(table).map((word): [string, VictimNoun] => [word, { kind, stance, number: (k + 1) as 1 | 2 | 3 }]),
    ),
  ),
);

/** Before counted victims these belong to the span: `سقوط 15 شهيدا`, `راح ضحيتها 9 شهداء`. */
export const leads: ReadonlySet<string> = new Set(
  lines(`سقوط
  وقوع
  ارتقاء
  ارتقى`),
);
/** Adjectives behind the counted noun that belong to the span. */
export const nounAdjectives: ReadonlySet<string> = new Set(
  lines(`مدني
  مدنيا
  مدنيين
  مدنية
  المدنيين
  اثنين
  اثنان
  اثنتين
  عسكري
  عسكريين`),
);
/** `14 مقاتلا لقوا حتفهم` */
export const diedVerbs: ReadonlySet<string> = new Set(
  lines(`قضوا
  قتلوا
  استشهدوا
  لقوا`),
);
