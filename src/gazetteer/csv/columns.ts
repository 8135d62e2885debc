import { lines } from "../lines.js";

/** What a column of a table or a property of a feature says of an entry; each line holds the one and a word for it. */
export const COLUMN_ALIASES: readonly string[] = lines(`
  id id
  id identifier
  id code
  id pcode
  id p-code
  id المعرف
  id معرف
  id الرمز
  id رمز
  name name
  name arabic
  name name ar
  name arabic name
  name ar
  name الاسم
  name اسم
  name الاسم العربي
  name الاسم بالعربية
  names names
  names aliases
  names other names
  names variants
  names أسماء أخرى
  names الأسماء الأخرى
  names أسماء بديلة
  names الأسماء البديلة
  names مرادفات
  en en
  en english
  en name en
  en english name
  en الاسم بالإنكليزية
  en الاسم بالإنجليزية
  en الاسم الإنجليزي
  en بالإنجليزية
  placeType place type
  placeType kind
  placeType feature type
  placeType نوع المكان
  placeType النوع
  placeType نوع
  actorType actor type
  actorType نوع الجهة
  actorType نوع الفاعل
  weaponClass weapon class
  weaponClass نوع السلاح
  eventClass event class
  eventClass نوع الحدث
  parent parent
  parent parent id
  parent belongs to
  parent within
  parent يتبع
  parent يتبع لـ
  parent التابع له
  parent تابع ل
  longitude longitude
  longitude lon
  longitude lng
  longitude long
  longitude x
  longitude خط الطول
  longitude طول
  latitude latitude
  latitude lat
  latitude y
  latitude خط العرض
  latitude عرض
  precision precision
  precision الدقة
  radiusKm radius km
  radiusKm radius
  radiusKm نصف القطر
  population population
  population السكان
  population عدد السكان
  rank rank
  rank الرتبة
  rank الأهمية
  tier tier
  side side
  side الطرف
  side الجهة
  from from
  from valid from
  from من تاريخ
  from من
  to to
  to valid to
  to حتى تاريخ
  to إلى
  to حتى
  needsContext needs context
  needsContext يحتاج سياقا
  source source
  source المصدر
  source مصدر
  note note
  note notes
  note remark
  note comment
  note ملاحظة
  note ملاحظات
`);
