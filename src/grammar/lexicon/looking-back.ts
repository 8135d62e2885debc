import { lines } from "./lines.js";

/** Adjectives behind a name: its bearer is gone. `الجيش السابق`, `الجبهة المنحلة`. */
export const goneAdjectives: ReadonlySet<string> = new Set(
  lines(`السابق
    السابقة
    السابقين
    سابقا
    المنحل
    المنحلة
    البائد
    البائدة
    المخلوع
    المخلوعة
    الساقط
    الساقطة
    المندثر
    المندثرة`),
);

/** Of those, what is said of a bearer wherever it stands in a text: the whole text looks back. */
export const goneForGood: ReadonlySet<string> = new Set(
  lines(`المنحل
    المنحلة
    البائد
    البائدة
    المخلوع`),
);

/** `النظام السابق`, `الحكومة السابقة`: a text that says so speaks of the rule before this one. */
export const nounsOfRule: ReadonlySet<string> = new Set(
  lines(`النظام
    نظام
    الحكم
    العهد
    الحكومة
    السلطة
    السلطات`),
);

/** Nouns before a name: its time, its end, what is left of it. `عهد الأسد`, `سقوط النظام`, `فلول النظام`. */
export const pastNouns: ReadonlySet<string> = new Set(
  lines(`عهد
    حقبة
    زمن
    أيام
    حكم
    سقوط
    انهيار
    إسقاط
    انحلال
    تفكيك
    هزيمة
    فلول
    بقايا
    مخلفات
    تركة
    أرشيف
    تاريخ
    ذكرى`),
);

/** Words that set a sentence in a time before: `آنذاك`, `كان يقاتل`. */
export const pastWords: ReadonlySet<string> = new Set(
  lines(`آنذاك
    حينها
    حينذاك
    وقتها
    يومها
    سابقا
    سابق
    سابقة
    سابقين
    كان
    كانت
    كانوا
    ماضيا`),
);

/** `قبل سنوات`, `منذ أعوام`: the units of a time that is long ago. */
export const longAgoUnits: ReadonlySet<string> = new Set(
  lines(`سنوات
    أعوام
    سنين
    عقد
    عقود`),
);
export const longAgoPrepositions: ReadonlySet<string> = new Set(
  lines(`قبل
    منذ
    طوال
    خلال`),
);
