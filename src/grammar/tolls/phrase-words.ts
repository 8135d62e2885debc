/** Before counted victims these belong to the span: `سقوط 15 شهيدا`, `وقوع 4 جرحى`. */
export const LEADS: string = `
سقوط
سقط
سقطت
يسقط
وقوع
وقع
وقعت
ارتقاء
ارتقى
ارتقت
تسجيل`;

/** `مدنيين اثنين`: a numeral that makes the plural two. */
export const TWO: string = `
اثنين
اثنان
اثنتين
اثنتان
إثنين
إثنان`;

/** Adjectives and numerals behind the counted noun that belong to the span. */
export const NOUN_TAILS: string = `
مدني
مدنيا
مدنيين
مدنيون
مدنية
مدنيات
المدنيين
المدنيون
واحد
واحدة${TWO}`;

/** What may be counted without saying who: others in plural, singular and dual, and one more by its ordinal. */
export const OTHERS: string = `
1 ثالث
1 ثالثة
1 رابع
1 رابعة
1 خامس
1 خامسة
1 سادس
1 سابع
0 آخرين
0 آخرون
0 أخريات
0 غيرهم
0 منهم
1 آخر
1 أخرى
2 آخران
2 أخريان
2 أخريين`;

/** One of several: `أحد العناصر`, `إحدى السيدات`. */
export const ONE_OF: string = `
أحد
إحدى
واحد من
واحدة من`;

/** Words with which another phrase begins, so that a number before them stands without a noun: `إصابة 5 بجروح`. */
export const PHRASE_STARTS: string = `
في
من
على
عن
إلى
مع
بعد
قبل
عند
خلال
أثناء
جراء
جرّاء
إثر
نتيجة
بسبب
بفعل
حين
حتى
منذ
داخل
خارج
قرب
قبالة
أمام
خلف
تحت
فوق
شمال
جنوب
شرق
غرب
شمالي
جنوبي
شرقي
غربي
وسط
بينهم
بينهن
بينها
منهم
منهن
معظمهم
جميعهم
جلهم
أغلبهم
غالبيتهم
بعضهم
كلهم
بجروح
بجراح
بحروق
بشظايا
بإصابات
برصاص
بقصف
بانفجار
بغارة
بهجوم
بتفجير
بحادث
بحالات
بحالة
بعضها
بالرصاص
بالقصف
على الأقل
حالتهم
هم
كانوا
كان
لم
عندما
بينما
فيما
كما
أمس
اليوم
ضمن
ضد
حول
لدى
عبر
بلغم
بعبوة
بنيران
بطلق
بطلقات
بصواريخ
بصاروخ
بقذيفة
بقذائف`;

/** Before what is counted by its cases: `50 حالة اختناق`. */
export const CASES: string = `
حالة
حالات`;

/** What the cases are of: `kind noun`. */
export const CASE_KINDS: string = `
injured اختناق
injured الاختناق
injured ضيق
injured الضيق
injured تسمم
injured التسمم
injured إغماء
injured الإغماء
injured حروق
injured إصابة
injured الإصابة
injured إصابات
killed وفاة
killed الوفاة
killed قتل
killed القتل
detained اعتقال
detained الاعتقال
detained احتجاز
detained الاحتجاز
detained خطف
detained الخطف
detained اختطاف
detained الاختطاف
missing اختفاء
missing الاختفاء
missing فقدان`;

/** What announces a total: `حصيلة القتلى إلى 10`. */
export const TOTALS: string = `
حصيلة
الحصيلة
عدد
تعداد
عداد
إجمالي عدد
إجمالي
مجموع
أعداد`;

/** What says that a total has risen, or stands: `ارتفاع`, `بلغ`. */
export const RISES: string = `
ارتفاع
ارتفع
ارتفعت
يرتفع
ترتفع
ليرتفع
لترتفع
ازداد
زيادة
ارتفاعا
حصيلة
الحصيلة
تعداد`;

/** Between a total and its number. */
export const REACHES: string = `
إلى
بلغ
بلغت
يبلغ
وصل إلى
وصلت إلى
وصل الى
تجاوز
تجاوزت
لتصل إلى
ليصل إلى
لتبلغ
ليبلغ`;

/** Before a bare singular these make it no count: `جثمان شهيد`, `ابن شهيد`. */
export const NOT_COUNTED_BEFORE: string = `
بين
كل
أي
أول
آخر
ابن
أخ
أخو
والد
والدة
أم
أب
زوجة
جثمان
جثة
تشييع
نقل
إسعاف
إنقاذ
طفل
طفلة
رجل
شاب
اسم
صورة
قصة
وصية
منزل
بيت
عائلة
ذوي
مسعف
يا
أنا
هو
كأنه
أنه
حتى
لكل
غير
دون
بدون
لا
ليس
أنت`;

/** Behind a number of victims these make it a rate. */
export const PER_HEAD: string = `
لكل
سنويا
يوميا
شهريا`;

/** What people fall ill with, which is no injury; with the preposition of `إصابة ب`. */
export const ILLNESSES: string = `
بفيروس
بالفيروس
بفيروسات
بفايروس
بكورونا
بكوفيد
بوباء
بالوباء
بمرض
بالمرض
بأمراض
بداء
بالعدوى
بعدوى
بالكوليرا
بالسرطان
بسرطان
بالحصبة
بالملاريا
بالسل
بالجرب
باللشمانيا
باللاشمانيا
بالإيبولا
بإيبولا
بالإنفلونزا
بإنفلونزا
بشلل
بالتهاب
بالإيدز
بالطاعون
بالحمى
بسوء`;

/** Between a group and the number of its members. */
export const CONSISTING: string = `
من
مؤلفة من
مكونة من`;
