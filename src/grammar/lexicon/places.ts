import type { PlaceType } from "../../gazetteer/types.js";
import type { Direction } from "../../span.js";
import { lines } from "./lines.js";

/** Grammatical number of a head noun; dual and plural heads distribute over what they coordinate. */
export type GrammaticalNumber = 1 | 2 | 3;

/** A noun that announces a place name and stays outside its span: `مدينة`, `حيي`, `قرى`. */
export interface Cue {
  readonly number: GrammaticalNumber;
  /** The place types that it announces, the likeliest first. */
  readonly types: readonly PlaceType[];
  /** `kind`: names a kind of place. `position`: only says that a place follows (`محيط`, `محور`, `أطراف`). */
  readonly role: "kind" | "position";
}

/** [types, singular, dual, plural] of settlement and unit nouns; construct and case forms of each. */
const KIND_CUES: readonly (readonly [readonly PlaceType[], string, string, string])[] = [
  [
    ["city", "town"],
    `مدينة
    مدينه`,
    `مدينتي
    مدينتا
    المدينتين`,
    `مدن`,
  ],
  [
    ["town", "village", "city"],
    `بلدة
    بليدة`,
    `بلدتي
    بلدتا`,
    `بلدات`,
  ],
  [
    ["village", "town", "farm"],
    `قرية
    ضيعة`,
    `قريتي
    قريتا`,
    `قرى
    قري
    ضيع`,
  ],
  [
    ["neighbourhood"],
    `حي
    حارة`,
    `حيي
    حيا
    حارتي`,
    `أحياء
    احيا
    حارات`,
  ],
  [
    ["subdistrict"],
    `ناحية`,
    `ناحيتي
    ناحيتا`,
    `نواحي`,
  ],
  [
    ["governorate"],
    `محافظة
    ولاية
    لمحافظة`,
    `محافظتي
    محافظتا
    ولايتي`,
    `محافظات
    ولايات`,
  ],
  [
    ["district", "region", "neighbourhood", "town", "village", "city", "subdistrict"],
    `منطقة
    مقاطعة
    قضاء
    كانتون
    إقليم`,
    `منطقتي
    منطقتا
    مقاطعتي`,
    `مناطق
    مقاطعات`,
  ],
  [["neighbourhood", "town", "village"], `ضاحية`, `ضاحيتي`, `ضواحي`],
  [
    ["farm", "village"],
    `مزرعة`,
    `مزرعتي
    مزرعتا`,
    `مزارع`,
  ],
];

/** Nouns and prepositions of position: a place often follows, of whatever type. */
const POSITION_CUES: readonly (readonly [GrammaticalNumber, string])[] = [
  [
    1,
    `محور
    جبهة
    محيط
    أطراف
    مشارف
    تخوم
    ضفاف
    مدخل
    مداخل
    مركز
    وسط
    قلب
    قرب
    بالقرب
    جوار
    قبالة
    شمال
    شمالي
    شمالا
    جنوب
    جنوبي
    شرق
    شرقي
    غرب
    غربي
    سماء
    أجواء
    باتجاه
    اتجاه
    أهالي
    سكان
    أبناء
    مجلس
    حصار
    معركة
    معارك
    مجزرة
    تحرير
    اقتحام
    قصف
    عقدة
    خطوط`,
  ],
  [
    3,
    `محاور
    محوري
    جبهات
    جبهتي
    سماء`,
  ],
];

export const cues: ReadonlyMap<string, Cue> = new Map([
  ...POSITION_CUES.flatMap(([number, table]) =>
    lines(table).map((word): [string, Cue] => [word, { number, types: [], role: "position" }]),
  ),
  ...KIND_CUES.flatMap(([types, ...tables]) =>
    tables.flatMap((table, k) =>
      lines(table).map((word): [string, Cue] => [word, { number: (k + 1) as GrammaticalNumber, types, role: "kind" }]),
    ),
  ),
]);

/** `ريف` and its forms; 1 singular, 2 dual, 3 plural. */
export const countrysideHeads: ReadonlyMap<string, GrammaticalNumber> = new Map<string, GrammaticalNumber>([
  ...lines("ريف").map((w): [string, GrammaticalNumber] => [w, 1]),
  ...lines(`ريفي
    ريفا`).map((w): [string, GrammaticalNumber] => [w, 2]),
  ...lines("أرياف").map((w): [string, GrammaticalNumber] => [w, 3]),
]);
export const definiteCountryside: ReadonlySet<string> = new Set(
  lines(`الريف
    الريفين
    الأرياف`),
);

/** Adjectives of the countryside of a unit, to its id: none here, a country brings its own (`CountryProfile`). */
export const countrysideNisbas: ReadonlyMap<string, string> = new Map();

const DIRECTION_WORDS: readonly (readonly [Direction, string])[] = [
  [
    "north",
    `شمال
    شمالي
    الشمالي
    الشمالية
    الشمال`,
  ],
  [
    "south",
    `جنوب
    جنوبي
    الجنوبي
    الجنوبية
    الجنوب
    القبلي`,
  ],
  [
    "east",
    `شرق
    شرقي
    الشرقي
    الشرقية
    الشرق`,
  ],
  [
    "west",
    `غرب
    غربي
    الغربي
    الغربية
    الغرب`,
  ],
  [
    "centre",
    `الأوسط
    الوسطى`,
  ],
];
export const directions: ReadonlyMap<string, Direction> = new Map(
  DIRECTION_WORDS.flatMap(([direction, table]) => lines(table).map((word): [string, Direction] => [word, direction])),
);

/** Two direction words make an intermediate one, in either order. */
export function combine(a: Direction, b: Direction): Direction | undefined {
  const vertical = [a, b].find((d) => d === "north" || d === "south");
  const horizontal = [a, b].find((d) => d === "east" || d === "west");
  return vertical && horizontal ? (`${vertical}-${horizontal}` as Direction) : undefined;
}

/** Heads that belong to the name of a facility or natural feature: `سد الفرات`, `مشفى الكندي`. */
const FACILITY_HEADS: readonly (readonly [PlaceType, string])[] = [
  [
    "hospital",
    `مشفى
    مستشفى
    مشافي
    مستوصف`,
  ],
  [
    "school",
    `مدرسة
    ثانوية
    إعدادية
    جامعة
    كلية
    معهد
    أكاديمية`,
  ],
  [
    "mosque",
    `مسجد
    جامع
    مقام`,
  ],
  [
    "church",
    `كنيسة
    كاتدرائية
    دير      # a monastery; most often part of a town name, which the gazetteer knows`,
  ],
  ["market", "سوق"],
  [
    "airport",
    `مطار
    مطاري`,
  ],
  ["airbase", "قاعدة"],
  [
    "crossing",
    `معبر
    منفذ
    معابر
    معبري`,
  ],
  [
    "camp",
    `مخيم
    مخيمي
    مخيمات`,
  ],
  ["dam", "سد"],
  ["bridge", "جسر"],
  ["oil-field", "حقل"],
  [
    "power-station",
    `محطة
    محطات`,
  ],
  [
    "factory",
    `معمل
    مصفاة
    مطحنة`,
  ],
  [
    "prison",
    `سجن
    معتقل`,
  ],
  ["checkpoint", "حاجز"],
  [
    "military-site",
    `كتيبة
    ثكنة
    رحبة
    معسكر
    مستودعات`,
  ],
  [
    "stadium",
    `ملعب
    استاد`,
  ],
  ["cemetery", "مقبرة"],
  [
    "square",
    `ساحة
    ميدان`,
  ],
  [
    "roundabout",
    `دوار
    مفرق
    تقاطع
    مثلث`,
  ],
  ["street", "شارع"],
  [
    "road",
    `طريق
    اوتوستراد
    أوتستراد
    أتوستراد`,
  ],
  [
    "river",
    `نهر
    نهري`,
  ],
  ["lake", "بحيرة"],
  [
    "mountain",
    `جبل
    جبال
    قمة`,
  ],
  [
    "hill",
    `تلة
    تلال
    تل
    رابية`,
  ],
  ["valley", "وادي"],
  ["plain", "سهل"],
  ["desert", "بادية"],
  ["island", "جزيرة"],
  [
    "forest",
    `حرش
    غابة
    غابات
    حراج`,
  ],
  [
    "archaeological-site",
    `قلعة
    قصر`,
  ],
  [
    "facility",
    `مبنى
    فندق
    مخبز
    فرن
    صوامع
    صومعة
    مجمع
    برج
    منشأة`,
  ],
];
export const facilityHeads: ReadonlyMap<string, PlaceType> = new Map(
  FACILITY_HEADS.flatMap(([type, table]) => lines(table).map((word): [string, PlaceType] => [word, type])),
);

/** Types whose head, met before a name that no gazetteer has, is evidence enough for a place. */
export const composableFacilities: ReadonlySet<PlaceType> = new Set<PlaceType>([
  "hospital",
  "school",
  "mosque",
  "market",
  "airport",
  "crossing",
  "camp",
  "dam",
  "bridge",
  "oil-field",
  "prison",
  "checkpoint",
  "cemetery",
  "square",
  "roundabout",
  "street",
  "river",
  "lake",
  "mountain",
  "hill",
  "valley",
  "forest",
  "power-station",
  "factory",
  "stadium",
  "church",
  "island",
]);

/** Adjectives that close a facility's name: `المشفى الوطني`, `مطار حلب الدولي`. */
export const facilityAdjectives: ReadonlySet<string> = new Set(
  lines(`الوطني
    الوطنية
    العسكري
    العسكرية
    الدولي
    الدولية
    المدني
    الحدودي
    الحدودية
    المركزي
    المركزية
    الجامعي
    الميداني
    الجراحي
    التخصصي
    الخيري
    الكبير
    الكبيرة
    الصغير
    الصغيرة
    القديم
    القديمة
    الجديد
    الجديدة
    النفطي
    النفطية
    الحراري
    الحرارية
    الزراعي
    الصناعي
    الشعبي
    البلدي
    الابتدائية
    الإعدادية
    الثانوية
    الشمالي
    الجنوبي
    الشرقي
    الغربي
    الشمالية
    الجنوبية
    الشرقية
    الغربية
    الأثرية
    الأثري`),
);

/** Prepositions after which places stand. */
export const placePrepositions: ReadonlySet<string> = new Set(
  lines(`في
    من
    إلى
    على
    عن
    نحو
    بين
    داخل
    خارج
    ضمن
    حول
    عند
    قرب
    تجاه
    صوب
    عبر
    حتى
    قبالة`),
);
