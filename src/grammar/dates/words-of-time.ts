/** Days of the week, 0 Sunday: `day word`. Only with the article are they days (`أحد` is "one of"). */
export const WEEKDAYS: string = `
0 الأحد
1 الاثنين
1 الإثنين
1 الأثنين
1 الإتنين
1 الأثنيين
2 الثلاثاء
2 الثلاثا
2 التلاتاء
2 الثلثاء
3 الأربعاء
3 الاربعا
4 الخميس
5 الجمعة
6 السبت`;

/** In Latin letters, folded to lower case; days only before a date (`Wed, 03 Oct 2018`). */
export const LATIN_WEEKDAYS: string = `
0 sun
0 sunday
1 mon
1 monday
2 tue
2 tuesday
3 wed
3 wednesday
4 thu
4 thursday
5 fri
5 friday
6 sat
6 saturday`;

/** Days counted from the day of the report: `days phrase`. */
export const RELATIVE_DAYS: string = `
0 اليوم
0 هذا اليوم
0 يومنا هذا
0 اليوم الحالي
0 اليوم الجاري
0 الليلة
0 هذه الليلة
0 هذا الصباح
0 هذا المساء
0 هذا الفجر
0 النهارده
-1 أمس
-1 الأمس
-1 البارحة
-1 امبارح
-1 الليلة الماضية
-1 الليلة الفائتة
-1 الليلة المنصرمة
-1 الليلة السابقة
-1 اليوم الماضي
-1 الليل الفائت
-1 اليوم الفائت
-2 أمس الأول
-2 الأمس الأول
-2 أول أمس
-2 أول الأمس
-2 أولى أمس
-2 أول من أمس
-2 أول من الأمس
-2 قبل أمس
-2 قبل الأمس
-2 البارحة الأولى
-2 أول البارحة
1 غدا
1 غد
1 الغد
1 يوم غد
2 بعد غد
2 بعد الغد
2 بعد غدا`;

/** Days that the text named before: `days phrase`, counted from that day. */
export const ANAPHORIC_DAYS: string = `
0 اليوم نفسه
0 اليوم ذاته
0 نفس اليوم
0 ذات اليوم
0 ذلك اليوم
0 اليوم عينه
0 الليلة نفسها
0 الليلة ذاتها
0 نفس الليلة
0 ذات الليلة
0 تلك الليلة
0 اليوم المذكور
1 اليوم التالي
1 اليوم الموالي
1 اليوم اللاحق
-1 اليوم السابق
-1 اليوم الذي سبقه
1 اليوم الذي تلاه
1 اليوم الذي يليه`;

/** What makes `اليوم` something else: `اليوم العالمي`, `اليوم الثالث`. */
export const NOT_TODAY: string = `
الأول
الثاني
الثالث
الرابع
الخامس
السادس
السابع
الثامن
التاسع
العاشر
الحادي
الثاني عشر
الأخير
العالمي
الدولي
الوطني
الواحد
الدراسي
المشؤوم
الموعود
المفتوح
المقبل
القادم
التالي
الآخر
ال`;

/** Parts of a day; they make no date, but belong to one. */
export const DAY_PARTS: string = `
صباح
صبيحة
الصباح
الصباح الباكر
صباح باكر
مساء
المساء
مساءا
عشية
ليل
ليلة
الليل
فجر
الفجر
سحر
ظهر
الظهر
الظهيرة
ظهيرة
بعد ظهر
بعد الظهر
ما بعد ظهر
قبل ظهر
عصر
العصر
مغرب
عشاء
ضحى
غروب
نهار
شروق
منتصف ليل
منتصف ليلة
منتصف الليل
منتصف نهار
منتصف النهار
ساعات الصباح
ساعات الصباح الأولى
ساعات الصباح الباكر
ساعات صباح
ساعات الفجر
ساعات الفجر الأولى
ساعات فجر
ساعات الليل
ساعات الليل الأولى
ساعات المساء
ساعات المساء الأولى
ساعات مساء
ساعات الظهر
ساعات متأخرة
ساعة متأخرة
وقت متأخر
وقت مبكر
وقت سابق
وقت لاحق
ساعة مبكرة
ساعات مبكرة
الساعات الأولى
الساعات الأولى من صباح
الساعات الأولى من فجر
ساعات أولى
الساعات المتأخرة
الساعات الأخيرة
أولى ساعات`;

/** Adverbs of the part of a day, behind the date. */
export const DAY_ADVERBS: string = `
صباحا
مساء
مساءا
ظهرا
فجرا
ليلا
عصرا
نهارا
ضحى
بعد الظهر
قبل الظهر
بعد منتصف الليل
قبل منتصف الليل
عند منتصف الليل
منتصف الليل`;

/** Ends and middles of a period; with the period they are the period itself. */
export const EDGES: string = `
مطلع
مطالع
مستهل
بداية
بدايات
بدء
أوائل
أوئل
أول
غرة
نهاية
نهايات
أواخر
آواخر
آخر
ختام
منتصف
أواسط
وسط
النصف الأول من
النصف الثاني من
الربع الأول من
الربع الثاني من
الربع الثالث من
الربع الأخير من
الربع الرابع من
الأيام الأولى من
الأيام الأخيرة من
الأسبوع الأول من
الأسبوع الثاني من
الأسبوع الثالث من
الأسبوع الرابع من
الأسبوع الأخير من
الأسابيع الأولى من
الأشهر الأولى من
صيف
شتاء
خريف
ربيع`;

/** How a period stands to the report: `hint word`. */
export const QUALIFIERS: string = `
past الماضي
past الماضية
past الماضيين
past الماضيان
past الماضيتين
past الفائت
past الفائتة
past الفائتين
past المنصرم
past المنصرمة
past المنصرمين
past الفارط
past الفارطة
past المنقضي
past المنقضية
past السالف
last الأخير
last الأخيرة
last الأخيرين
last الأخيران
last القليلة الماضية
last القليلة الفائتة
last القليلة المنصرمة
last القليلة الأخيرة
last القليلة
this الجاري
this الجارية
this الحالي
this الحالية
this الحاليين
this هذا
this هذه
next المقبل
next المقبلة
next المقبلين
next القادم
next القادمة
next القادمين
next الآتي
next الآتية
next القليلة المقبلة
next القليلة القادمة
next المقبلة القليلة
same نفسه
same نفسها
same ذاته
same ذاتها
same عينه
same المذكور
same المذكورة
after التالي
after التالية
after الموالي
before السابق
before السابقة
past قبل الماضي
past قبل الماضية`;

/** Nouns of periods: `unit-number word`; number 1, 2 (dual), 3 (plural), d when definite. */
export const UNITS: string = `
day-1 يوم
day-1d اليوم
day-2 يومي
day-2d اليومين
day-3 أيام
day-3d الأيام
day-1 ليلة
day-2 ليلتي
day-1 نهار
week-1 أسبوع
week-1d الأسبوع
week-2 أسبوعي
week-2d الأسبوعين
week-3 أسابيع
week-3d الأسابيع
month-1 شهر
month-1d الشهر
month-2 شهري
month-2d الشهرين
month-3 أشهر
month-3 شهور
month-3d الأشهر
month-3d الشهور
year-1 عام
year-1 سنة
year-1d العام
year-1d السنة
year-2 عامي
year-2 سنتي
year-2d العامين
year-2d السنتين
year-3 أعوام
year-3 سنوات
year-3 سنين
year-3d الأعوام
year-3d السنوات
year-3d السنين
decade-1d العقد
decade-2d العقدين
century-1d القرن`;

/** `unit-hint phrase`: a period and its relation to the report in one. */
export const SHIFTS: string = `
week-this هذا الأسبوع
month-this هذا الشهر
year-this هذا العام
year-this هذه السنة
day-last هذه الأيام
week-same ذلك الأسبوع
week-same نفس الأسبوع
month-same ذلك الشهر
month-same نفس الشهر
month-same ذات الشهر
year-same ذلك العام
year-same نفس العام
year-same ذات العام
year-same تلك السنة
year-same نفس السنة`;

/** Decades by their tens: `years word`. */
export const DECADES: string = `
20 عشرينات
20 عشرينيات
30 ثلاثينيات
30 ثلاثينات
40 أربعينيات
40 أربعينات
50 خمسينيات
50 خمسينات
60 ستينيات
60 ستينات
70 سبعينيات
70 سبعينات
80 ثمانينيات
80 ثمانينات
90 تسعينيات
90 تسعينات`;

/** What announces an hour. */
export const HOURS: string = `
الساعة
تمام الساعة
حدود الساعة
الساعه
تمام السّاعة`;

/** Words that read like a proclitic and a word of time. */
export const LOOKALIKES: string = `
باب
لاب
كاب
فاب
لامس
كامس
باول
لاول
كاول
فاول
وسط
لاخر
باخر
كاخر
ولد
بصفر
لصفر
كغد
بغد
فجوان
وماي
بماي
لماي
كماي
فماي`;

/** What says that the sentence speaks of days to come. */
export const FUTURE: string = `
سوف
المقرر
المقررة
المزمع
المرتقب
المرتقبة
المنتظر
يعتزم
تعتزم
يعتزمون
تنوي
ينوي`;

/** Imperfect verbs without their person; behind `سي`, `ست` they are in the future. */
export const FUTURE_STEMS: string = `
جري
عقد
بدأ
كون
تم
شهد
زور
لتقي
لقي
صل
دخل
خرج
شارك
علن
صدر
واجه
خوض
قابل
لعب
ستمر
ستأنف
ستقبل
قوم
قام
جتمع
بحث
ناقش
صوت
غادر
توجه
عود
نطلق
سافر
حضر
فتتح
قدم
نتهي
سري
طبق
نفذ
عرض
نسحب
نقل
وقع`;

/** Verbs of saying: the day behind them is that of the saying. */
export const SAYING: string = `
قال
قالت
أعلن
أعلنت
أكد
أكدت
ذكر
ذكرت
أفاد
أفادت
أضاف
أضافت
صرح
أوضح
أوضحت
نقل
نقلت
كشف
كشفت`;

export const PAST: string = `
كان
كانت`;
