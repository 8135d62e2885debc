import { lines } from "./lines.js";

/** Bare shorthands that a definite adjective behind them makes another body. */
export const singularShorthands: ReadonlySet<string> = new Set(
  lines(`النظام
    الهيئة
    المرصد
    الحزب
    الجيش
    التحالف
    الائتلاف
    القاعدة
    الدولة
    الحرس
    الحشد
    المعارضة
    الشرطة`),
);

/** Adjectives of other patterns that make another body of a shorthand: `الهيئة العامة`, `الحزب الحاكم`. */
export const qualifiers: ReadonlySet<string> = new Set(
  lines(`العام
    العامة
    الأعلى
    العليا
    الحاكم
    الحاكمة
    الجديد
    الجديدة
    الموحد
    الموحدة
    السابق
    السابقة
    القائم
    القائمة
    المستقل
    المستقلة
    المشترك
    المشتركة
    الأول
    الأولى
    الثاني
    الثانية
    الثالث
    الثالثة
    المتحدة
    المنظم
    المنظمة
    الخاص
    الخاصة
    البديل
    المتطرف
    الشقيق
    المعارض
    المعارضة`),
);

/** Words behind which the source of a report stands. */
export const sourceWords: ReadonlySet<string> = new Set(
  lines(`وفقا
    وفق
    بحسب
    حسب
    نقل
    نقلت
    قال
    قالت
    ذكر
    ذكرت
    أفاد
    أفادت
    أعلن
    بث
    بثت
    عن
    وكالته
    وكالتها
    مراسل
    مراسلة
    مراسلو
    عدسة
    كاميرا`),
);
