/** The naming traditions of Gregorian months; a month named in two of them is one month (`تشرين الأول / أكتوبر`). */
export type MonthSystem = "levantine" | "international" | "maghrebi" | "hijri" | "latin";

/** Levantine and Iraqi: `month phrase`. A `?` marks a form that is also a common word or name, and needs more to be a month. */
export const LEVANTINE: string = `
1 كانون الثاني
1 كانون ثاني
1 كانون ثان
1 كانون التاني
2 شباط?
2 اشباط
3 آذار
3 آدار
3 ادار?
3 مارت?
4 نيسان?
5 أيار
5 مايس?
6 حزيران
6 حزيرن
7 تموز?
8 آب?
9 أيلول
10 تشرين الأول
10 تشرين أول
10 تشرين الاولى
11 تشرين الثاني
11 تشرين ثاني
11 تشرين ثان
11 تشرين التاني
12 كانون الأول
12 كانون أول
12 كانون الاولى`;

/** Egypt, the Gulf and the news agencies. */
export const INTERNATIONAL: string = `
1 يناير
2 فبراير
2 فيراير
3 مارس?
4 أبريل
5 مايو
6 يونيو
6 يونيه
7 يوليو
7 يوليه
8 أغسطس
8 أغسطوس
9 سبتمبر
9 سبتمر
9 ستمبر
9 سيبتمبر
10 أكتوبر
10 أوكتوبر
10 اكتوبير
11 نوفمبر
11 نوفمير
11 نوڤمبر
12 ديسمبر
12 دسمبر
12 ديسيمبر`;

/** Algeria, Tunisia, Morocco. */
export const MAGHREBI: string = `
1 جانفي
2 فيفري
4 أفريل
5 ماي?
6 جوان?
7 جويلية
7 يوليوز
8 أوت?
8 غشت
9 شتنبر
10 كتوبر
11 نونبر
12 دجنبر
12 دجمبر`;

/** Months of the Hijri year; most are also given names. */
export const HIJRI: string = `
1 محرم?
1 المحرم?
1 محرم الحرام
2 صفر?
2 صفر الخير
3 ربيع الأول
3 ربيع أول
3 ربيع الأنور
4 ربيع الآخر
4 ربيع الثاني
4 ربيع ثاني
4 ربيع آخر
5 جمادى الأولى
5 جمادى الأول
5 جمادي أول
5 جمادى أولى
6 جمادى الآخرة
6 جمادى الثانية
6 جمادى الثاني
6 جمادى الآخر
6 جمادى ثاني
7 رجب?
8 شعبان?
9 رمضان?
9 رمضان المبارك
10 شوال?
11 ذو القعدة
11 ذي القعدة
11 ذى القعدة
11 ذوالقعدة
12 ذو الحجة
12 ذي الحجة
12 ذوالحجة`;

/** In Latin letters, folded to lower case; months only beside a day or a year. */
export const LATIN: string = `
1 january?
1 jan?
2 february?
2 feb?
3 march?
3 mar?
4 april?
4 apr?
5 may?
6 june?
6 jun?
7 july?
7 jul?
8 august?
8 aug?
9 september?
9 sept?
9 sep?
10 october?
10 oct?
11 november?
11 nov?
12 december?
12 dec?`;
