import { lines } from "./lines.js";

/** Words behind which a name that needs context (`طائرة`, `برميل`) is meant as the means of an attack, or its target. */
export const meansWords: ReadonlySet<string> = new Set(
  lines(`قصف
    القصف
    غارة
    غارات
    إطلاق
    إسقاط
    استخدام
    تحليق
    إلقاء
    استهداف
    تدمير
    إعطاب
    صوت
    أصوات
    أزيز
    هدير
    قبل
    سقوط
    انفجار
    ألقت
    ألقى
    أسقطت
    أسقط
    أطلقت
    أطلق
    سقطت
    سقط
    حلقت
    حلق
    تحلق
    يحلق
    دمر
    دمرت
    أعطب
    استهدف
    هاجم
    هاجمت
    انفجرت
    انفجر`),
);

/** Verbs whose subject, right before them, is an aircraft at war. */
export const flightVerbs: ReadonlySet<string> = new Set(
  lines(`تحلق
    يحلق
    حلقت
    تقصف
    يقصف
    قصفت
    تستهدف
    استهدفت
    أغارت
    ألقت
    أطلقت
    تلقي`),
);

/** Words of having and of banning: what they govern is not used in an attack (`مخزون الصواريخ`). */
export const keepingWords: ReadonlySet<string> = new Set(
  lines(`مخزون
    مخزونها
    مخزونه
    مخزونات
    حظر
    معاهدة
    اتفاقية
    نزع
    انتشار
    امتلاك
    الاستيلاء
    استولى
    استولت
    صفقة
    صفقات
    تجارة
    بيع
    شراء
    تهريب
    صناعة
    تصنيع
    ترسانة
    برنامج`),
);

/** Munitions in construct before the weapon that they belong to: `قذائف مدفع جهنم`. */
export const constructMunitions: ReadonlySet<string> = new Set(
  lines(`قذيفة
    قذائف
    قذيفتا
    قذيفتي
    صاروخ
    صواريخ
    قنبلة
    قنابل
    رصاص
    نيران`),
);
