/** Nouns of one person with a sound masculine plural (`ون`, `ين`): `kind noun`; duals and the accusative are formed too. */
export const SOUND_PEOPLE: string = `
person سوري
person لبناني
person عراقي
person فلسطيني
person تركي
person أردني
person يمني
person مصري
person ليبي
person تونسي
person أفغاني
person باكستاني
person إسرائيلي
person أمريكي
person أميركي
person روسي
person إيراني
person فرنسي
person بريطاني
person ألماني
person سعودي
person كويتي
person مسافر
person زائر
person مصل
person مستوطن
person متسلل
person سوداني
person مغربي
person جزائري
person إماراتي
person قطري
person صومالي
person أوكراني
person صيني
person هندي
person تركماني
person شيشاني
person أوزبكي
person مسيحي
person إيزيدي
person علوي
person أوروبي
civilian مدني
civilian مواطن
civilian مقيم
civilian قروي
child قاصر
child مراهق
man مسن
fighter مقاتل
fighter عسكري
fighter مسلح
fighter إرهابي
fighter قيادي
fighter مجند
fighter متطرف
fighter متشدد
fighter متمرد
fighter انتحاري
fighter انغماسي
fighter مجاهد
fighter جهادي
fighter قناص
fighter مستشار
fighter متزعم
fighter أمني
fighter مرافق
fighter طيار
fighter منشق
fighter شرعي
fighter حوثي
police شرطي
journalist صحفي
journalist صحافي
journalist إعلامي
journalist مراسل
journalist مصور
journalist مدون
activist ناشط
activist متظاهر
activist محتج
medic ممرض
medic مسعف
rescuer متطوع
rescuer إطفائي
worker عامل
worker موظف
worker مزارع
worker سائق
worker مهندس
worker معلم
worker مدرس
worker صياد
worker لاعب
worker محام
worker مترجم
worker خباز
worker حلاق
worker فلاح
worker مدرب
worker محقق
official مسؤول
official دبلوماسي
displaced نازح
displaced لاجئ
displaced مهاجر
detainee معتقل
suspect مطلوب
suspect متهم
suspect مشتبه
suspect مهرب
suspect تكفيري
suspect مخرب
suspect مخبر
suspect متعاون
suspect ملاحق`;

/** Nouns of one person with another plural; feminine ones take `ات`: `kind noun`. */
export const OTHER_PEOPLE: string = `
person شخص
person إنسان
person فرد
person نسمة
person ضحية
person نفر
person كردي
person أجنبي
person راكب
person مستوطنة
person حاج
person سائح
civilian مدنية
civilian مواطنة
child طفل
child طفلة
child رضيع
child رضيعة
child جنين
child فتى
child فتاة
child صبي
child صبية
child يافع
child يافعة
man شاب
man رجل
man كهل
man عجوز
woman شابة
woman مسنة
woman امرأة
woman سيدة
fighter عنصر
fighter مقاتلة
fighter جندي
fighter جندية
fighter ضابط
fighter ضابط صف
fighter صف ضابط
fighter قيادية
fighter قائد
fighter مجندة
fighter داعشي
fighter مرتزق
fighter شبيح
fighter عقيد
fighter عميد
fighter نقيب
fighter ملازم
fighter مقدم
fighter مساعد
fighter رقيب
fighter عريف
fighter ثائر
fighter أمير
police شرطية
guard حارس
journalist صحفية
journalist صحافية
journalist إعلامية
journalist مراسلة
journalist مصورة
activist ناشطة
activist متظاهرة
medic طبيب
medic طبيبة
medic ممرضة
medic مسعفة
medic صيدلي
medic صيدلانية
rescuer متطوعة
student طالب
student طالبة
student تلميذ
student تلميذة
worker عاملة
worker موظفة
worker مزارعة
worker راعي
worker مهندسة
worker معلمة
worker مدرسة
worker تاجر
worker بحار
worker حداد
worker محامي
worker محامية
worker قاض
worker قاضي
official مسؤولة
official مدير
official مديرة
official مختار
official موظف أممي
official وزير
official نائب
official رئيس
cleric خطيب
cleric إمام مسجد
cleric إمام جامع
cleric شيخ
cleric داعية
displaced نازحة
displaced لاجئة
displaced مهاجرة
displaced مشرد
detainee معتقلة
detainee أسير
detainee سجين
detainee سجينة
relative والد
relative والدة
relative زوج
relative زوجة
relative شقيق
relative شقيقة
relative ابن
relative ابنة
relative حفيد
relative حفيدة
suspect لص
suspect عميل`;

/** Nouns of one person whose other forms are other words (`إبان`, `أمين`, `قريبا`): `kind noun`. */
export const UNINFLECTED_PEOPLE: string = `
relative أب
relative أم
relative أخ
relative قريب`;

/** Plurals that no rule forms: `kind noun`. */
export const BROKEN_PLURALS: string = `
person أشخاص
person شخوص
person أفراد
person أناس
person ناس
person ضحايا
person أنفار
person أنفس
person أرواح
person بشر
person سوريات
person أتراك
person أفغان
person روس
person أكراد
person أجانب
person ركاب
person زوار
person حجاج
person سياح
person يهود
person دروز
civilian أهالي
civilian سكان
child أطفال
child رضع
child قصر
child أجنة
child فتيان
child فتية
child فتيات
child صبية
child أولاد
child بنات
man شبان
man شباب
man رجال
man كهول
woman نساء
woman نسوة
fighter عناصر
fighter جنود
fighter ضباط
fighter ضباط صف
fighter صف ضباط
fighter قيادات
fighter قادة
fighter دواعش
fighter مرتزقة
fighter مرتزقا
fighter شبيحة
fighter قناصة
fighter أمراء
fighter ثوار
police رجال شرطة
police رجال أمن
guard حراس
activist نشطاء
medic أطباء
medic كوادر
medic صيادلة
rescuer رجال إنقاذ
student طلاب
student طلبة
student تلاميذ
worker عمال
worker رعاة
worker تجار
worker بحارة
worker قضاة
official وزراء
official نواب
official وجهاء
cleric أئمة
cleric مشايخ
cleric رجال دين
detainee أسرى
detainee سجناء
relative أشقاء
relative إخوة
relative أخوة
relative أبناء
relative أقارب
relative أحفاد
relative آباء
relative أمهات
suspect مشتبها
suspect لصوص
suspect عملاء`;

/** Groups of people, whose number is that of the groups. */
export const HOUSEHOLDS: string = `
عائلة
عائلات
عوائل
أسرة
أسر`;

/** Groups whose number of members may stand behind them: `عائلة من 5 أفراد`. */
export const GROUPS: string = `
عائلة
أسرة
خلية
مجموعة
دورية`;
