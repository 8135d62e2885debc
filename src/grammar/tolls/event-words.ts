import type { CasualtyKind } from "../../span.js";
import { dualsOf } from "../numbers/duals.js";
import { rows } from "../numbers/phrase-table.js";

/** How a word stands to the dead: kept apart from the count. */
export type Stance = "neutral" | "martyr" | "enemy";

/** What an event word says: what became of the victims, and how the writer stands to them. */
export interface TollEvent {
  readonly kind: CasualtyKind;
  readonly stance: Stance;
}

/** Kinds in the tables below, with the stance of the word. */
const EVENTS: Readonly<Record<string, TollEvent>> = {
  killed: { kind: "killed", stance: "neutral" },
  martyr: { kind: "killed", stance: "martyr" },
  enemy: { kind: "killed", stance: "enemy" },
  injured: { kind: "injured", stance: "neutral" },
  both: { kind: "killed_or_injured", stance: "neutral" },
  detained: { kind: "detained", stance: "neutral" },
  missing: { kind: "missing", stance: "neutral" },
  displaced: { kind: "displaced", stance: "neutral" },
};

export function eventOf(key: string): TollEvent {
  return EVENTS[key]!;
}

/** Verbal nouns: what they count stands behind them. A `!` marks a word that has other senses and needs people behind it. */
export const MASDARS: string = `
killed مقتل
killed قتل
killed وفاة
killed مصرع
killed موت!
killed إعدام
killed اغتيال
killed ذبح!
killed إبادة!
killed إزهاق أرواح
martyr استشهاد
martyr ارتقاء
martyr إرتقاء
martyr ارتقاء أرواح
enemy هلاك
enemy تحييد
enemy تصفية!
enemy القضاء على!
enemy نفوق!
injured إصابة!
injured جرح!
injured اختناق!
injured تسمم!
injured بتر أطراف!
detained اعتقال
detained إعتقال
detained احتجاز!
detained توقيف!
detained إيقاف!
detained القبض على
detained إلقاء القبض على
detained أسر!
detained خطف!
detained اختطاف!
missing فقدان!
missing فقدان الاتصال مع!
missing فقدان الاتصال ب!
missing اختفاء!
missing فقد!
displaced نزوح!
displaced تهجير!
displaced تشريد!`;

/**
 * Verbs, passive or of the victims themselves; a masculine singular stands for both numbers. `!!`: a verb that is mostly
 * active, so that a bare singular behind it is its subject (`أوقف لاعب الكرة`), and only a count is a toll.
 */
export const VERBS: string = `
killed قتل
killed قتلت
killed يقتل!
killed تقتل!
killed توفي
killed توفيت
killed مات!
killed ماتت!
killed قضى!
killed قضت!
killed فارق الحياة!
killed فارقت الحياة!
killed أعدم!
killed أعدمت!
killed اغتيل
killed اغتيلت
killed اغتال!!
killed اغتالت!!
killed قتلوا!!
killed يقتلون!!
killed أعدموا!!
killed أودى بحياة
killed أودت بحياة
killed أودى بأرواح
killed أودت بأرواح
killed حصد أرواح
killed حصدت أرواح
killed أزهق أرواح
killed أزهقت أرواح
killed راح ضحيتها!
killed راح ضحيته!
killed راح ضحية لها!
killed راحت ضحيتها!
killed راح ضحية!
killed راحت ضحية!
killed ذهب ضحية!
killed ذهب ضحيتها!
killed ذهب ضحيته!
killed يذهب ضحيتها!
killed خلف مقتل
martyr استشهد
martyr أستشهد
martyr استشهدت
martyr يستشهد
martyr ارتقى!
martyr ارتقت!
enemy هلك
enemy حيدت!
enemy حيد!
enemy تم تحييد
injured أصيب!
injured أصيبت!
injured يصاب!
injured تصاب!
injured أصاب!!
injured أصابت!!
injured جرح!
injured جرحت!
detained اعتقل
detained اعتقلت
detained يعتقل
detained تعتقل
detained احتجز!
detained احتجزت!
detained أوقف!!
detained أوقفت!!
detained أسر!
detained أسرت!
detained خطف!
detained خطفت!
detained اختطف!
detained اختطفت!
detained اعتقلوا!!
detained يعتقلون!!
detained أسروا!!
detained خطفوا!!
detained يخطفون!!
detained اختطفوا!!
detained يختطفون!!
detained ألقي القبض على
detained ألقت القبض على
detained ألقى القبض على
missing فقد!
missing فقدت!
missing اختفى!
missing اختفت!
displaced نزح!
displaced نزحت!
displaced شرد!
displaced شردت!
displaced هجر!
displaced هجرت!`;

/** Verbs that say what became of the victims only with their object, behind the victims: `لقي 5 أشخاص مصرعهم`. */
export const VERBS_WITH_OBJECT: string = `
killed لقي
killed لقيت
killed يلقى
killed تلقى
killed فارق
killed فارقت
killed لفظ
killed لفظت`;

/** Verbs in the dual, which count two by themselves. */
export const DUAL_VERBS: string = `
martyr استشهدا
martyr استشهدتا
killed توفيا
killed قضيا
killed لقيا حتفهما
killed لقيا مصرعهما
injured أصيبا
injured أصيبتا
detained اعتقلا
detained خطفا
detained اختطفا`;

/** Behind counted people: `14 مقاتلا لقوا حتفهم`. */
export const PLURAL_VERBS: string = `
killed لقوا حتفهم
killed لقوا مصرعهم
killed لقي حتفه
killed لقي مصرعه
killed لقوا
killed قتلوا
killed قضوا
killed ماتوا
killed توفوا
killed فارقوا الحياة
killed أعدموا
killed فقدوا حياتهم
killed فقدوا أرواحهم
martyr استشهدوا
martyr ارتقوا
injured أصيبوا
injured جرحوا
detained اعتقلوا
detained خطفوا
detained اختطفوا
missing اختفوا
missing مفقودون
missing مفقودين
missing في عداد المفقودين
displaced نزحوا
displaced شردوا`;

/** The objects of those verbs. */
export const OBJECTS: string = `
مصرعهم
مصرعه
مصرعها
مصرعهما
حتفهم
حتفه
حتفها
حتفهما
الحياة
أنفاسه الأخيرة
أنفاسها الأخيرة
أنفاسهم الأخيرة
أنفاسهما الأخيرة`;

/** Victims by their fate, singular: `event noun`; a number before them counts. */
const VICTIM_SINGULAR = `
martyr شهيد
martyr شهيدة
killed قتيل
killed قتيلة
killed ضحية
injured جريح
injured جريحة
injured مصاب
injured مصابة
injured إصابة
missing مفقود`;

const VICTIM_PLURAL = `
martyr شهداء
martyr شهيدات
killed قتلى
killed قتلي
killed ضحايا
killed وفيات
injured جرحى
injured جريحات
injured مصابين
injured مصابون
injured إصابات
missing مفقودين
missing مفقودون`;

export interface VictimNoun extends TollEvent {
  /** 1 singular, 2 dual, 3 plural. */
  readonly number: 1 | 2 | 3;
  readonly definite: boolean;
}

const ARTICLE = "\u0627\u0644";
const ALEF = "\u0627";
const HEH = "\u0647";

function* victimEntries(): Generator<readonly [string, VictimNoun]> {
  const both = function* (form: string, key: string, number: 1 | 2 | 3): Generator<readonly [string, VictimNoun]> {
    yield [form, { ...eventOf(key), number, definite: false }];
    yield [ARTICLE + form, { ...eventOf(key), number, definite: true }];
  };
  // `مصابين` is written like the dual, and is read as the plural
  for (const [key, form] of rows(VICTIM_PLURAL)) yield* both(form, key, 3);
  for (const [key, form] of rows(VICTIM_SINGULAR)) {
    yield* both(form, key, 1);
    if (!form.endsWith(HEH)) yield [form + ALEF, { ...eventOf(key), number: 1, definite: false }];
    for (const dual of dualsOf(form)) yield* both(dual, key, 2);
  }
}

/** Nouns of victims by folded form: `شهيد`, `قتيلان`, `الجرحى`. The first reading of a form stands. */
export const victims: ReadonlyMap<string, VictimNoun> = new Map([...victimEntries()].reverse());
