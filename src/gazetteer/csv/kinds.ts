import { lines } from "../lines.js";

/** Kinds of places by the words that a table of an Arabic reader holds; each line holds the one and a word for it. */
export const KIND_ALIASES: readonly string[] = lines(`
  country دولة
  country بلد
  governorate محافظة
  governorate ولاية
  district منطقة
  district قضاء
  subdistrict ناحية
  subdistrict sub-district
  city مدينة
  town بلدة
  village قرية
  neighbourhood حي
  neighbourhood neighborhood
  neighbourhood quarter
  camp مخيم
  region إقليم
  airbase قاعدة جوية
  airbase مطار عسكري
  airport مطار
  crossing معبر
  port ميناء
  port مرفأ
  dam سد
  bridge جسر
  oil-field حقل نفط
  oil-field حقل نفطي
  gas-field حقل غاز
  power-station محطة كهرباء
  factory مصنع
  factory معمل
  hospital مشفى
  hospital مستشفى
  school مدرسة
  mosque مسجد
  mosque جامع
  church كنيسة
  prison سجن
  checkpoint حاجز
  military-site موقع عسكري
  military-site ثكنة
  stadium ملعب
  market سوق
  cemetery مقبرة
  square ساحة
  roundabout دوار
  street شارع
  road طريق
  river نهر
  lake بحيرة
  sea بحر
  mountain جبل
  hill تل
  hill تلة
  valley واد
  valley وادي
  plain سهل
  desert صحراء
  desert بادية
  island جزيرة
  forest غابة
  farm مزرعة
  spring نبع
`);
