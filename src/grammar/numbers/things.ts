import { dualsOf } from "./duals.js";
import { phrases } from "./phrase-table.js";

/** Measures, singular. */
const MEASURES = `
ثانية
دقيقة
ساعة
يوم
ليلة
أسبوع
شهر
عام
سنة
عقد
قرن
مرة
متر
كيلومتر
كم
كلم
ميل
قدم
هكتار
دونم
طن
كيلوغرام
كيلو
كغ
غرام
ليتر
دولار
ليرة
يورو
درهم
ريال
دينار
جنيه
روبل
نسخة
صفحة
صوت
مقعد
نقطة
درجة
حالة
عملية
وظيفة
شركة`;

const MEASURE_PLURALS = `
ثوان
ثواني
دقائق
ساعات
أيام
ليال
ليالي
أسابيع
أشهر
شهور
أعوام
سنوات
سنين
عقود
قرون
مرات
أمتار
كيلومترات
أميال
أطنان
دولارات
ليرات
نسخ
صفحات
أصوات
مقاعد
نقاط
درجات
عمليات
وظائف
شركات
في المئة
بالمئة
بالمائة`;

/** Munitions, vehicles and other things that are fired, hit, lost or seized; singular. */
const OBJECTS = `
صاروخ
قذيفة
قنبلة
برميل
لغم
عبوة
رصاصة
طلقة
غارة
هجوم
هجمة
تفجير
انفجار
ضربة
رشقة
جثة
دبابة
آلية
سيارة
عربة
مدرعة
طائرة
مروحية
مسيرة
دراجة
شاحنة
حافلة
ناقلة
جرار
سفينة
زورق
قارب
مدفع
رشاش
راجمة
منصة
بندقية
قطعة
هدف
رأس
حيوان
كلب
قطة
حصان
جمل
بقرة
خروف
نعجة
ماعز
طائر
نحلة
شجرة
خيمة
خط`;

const OBJECT_PLURALS = `
صواريخ
قذائف
قنابل
براميل
ألغام
عبوات
رصاصات
طلقات
غارات
هجمات
تفجيرات
انفجارات
ضربات
رشقات
جثث
دبابات
آليات
سيارات
عربات
مدرعات
طائرات
مروحيات
مسيرات
دراجات
شاحنات
حافلات
ناقلات
جرارات
سفن
زوارق
قوارب
مدافع
رشاشات
راجمات
منصات
بنادق
قطع
أهداف
رؤوس
حيوانات
كلاب
قطط
أحصنة
خيول
جمال
إبل
أبقار
أغنام
مواش
مواشي
طيور
نحل
أشجار
خيام
خيم
خطوط`;

/** Places and buildings, singular. */
const SITES = `
منزل
بيت
مبنى
بناء
بناية
محل
متجر
موقع
مقر
مركز
حاجز
محطة
مدرسة
مشفى
مستشفى
مسجد
كنيسة
قرية
بلدة
مدينة
حي
مخيم
معسكر`;

const SITE_PLURALS = `
منازل
بيوت
مباني
مبان
أبنية
بنايات
محلات
محال
متاجر
مواقع
مقرات
مقار
مراكز
حواجز
محطات
مدارس
مشافي
مشاف
مستشفيات
مساجد
كنائس
قرى
بلدات
مدن
أحياء
مخيمات
معسكرات`;

const ALEF = "\u0627";

interface Things {
  /** In every number, with the accusative singular that stands behind 11 to 99. */
  readonly all: ReadonlySet<string>;
  /** Measures and objects: what thousands are counted of. */
  readonly measured: ReadonlySet<string>;
  readonly duals: ReadonlySet<string>;
}

function build(): Things {
  const [measures, objects, sites] = [phrases(MEASURES), phrases(OBJECTS), phrases(SITES)];
  const duals = [...measures, ...objects, ...sites].flatMap(dualsOf);
  const inAll = (singulars: string[], plurals: string): string[] => [
    ...singulars.flatMap((noun) => [noun, noun + ALEF, ...dualsOf(noun)]),
    ...phrases(plurals),
  ];
  const measured = [...inAll(measures, MEASURE_PLURALS), ...inAll(objects, OBJECT_PLURALS)];
  return {
    all: new Set([...measured, ...inAll(sites, SITE_PLURALS)]),
    measured: new Set(measured),
    duals: new Set(duals),
  };
}

let built: Things | undefined;

/** Nouns, by folded form, of which a number counts no people; built at first use. */
export function things(): Things {
  built ??= build();
  return built;
}
