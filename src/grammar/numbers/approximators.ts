import { type PhraseTable, phraseTable, rows } from "./phrase-table.js";

/** What a word of estimate makes of the number: about it, it or more, it or less. */
export type Bound = "about" | "least" | "most";

/** Before the number. */
const BEFORE = `
about نحو
about حوالي
about حوالى
about قرابة
about قراب
about زهاء
about ما يقارب
about ما يقارب من
about مايقارب
about يقارب
about تقارب
about ما يقرب من
about يقرب من
about ما يقرب
about ما يناهز
about يناهز
about قريبا من
about بحدود
about في حدود
about ما يعادل
about تقريبا
about حدود
least أكثر من
least اكثر عن
least الأكثر من
least ما لا يقل عن
least ما لا يقل على
least مالا يقل عن
least مالايقل عن
least ما لايقل عن
least بما لا يقل عن
least لا يقل عن
least لايقل عن
least لا تقل عن
least لا يقل عددهم عن
least ما يزيد عن
least ما يزيد على
least ما يزيد عن ال
least يزيد عن
least يزيد على
least يزيد عددهم عن
least تزيد عن
least تزيد على
least ما يفوق
least يفوق
least تفوق
least يتجاوز
least تتجاوز
least ما يتجاوز
least ما يربو على
least ما يربو عن
least يربو على
least أزيد من
least على الأقل
least فوق
least أكثر
most أقل من
most ما لا يزيد عن
most ما لا يزيد على
most لا يزيد عن
most لا يزيد على
most لا يتجاوز
most لا تتجاوز
most ما لا يتجاوز
most على الأكثر
most حتى`;

/** Behind the number or its noun. */
const BEHIND = `
least على الأقل
least على أقل تقدير
least كحد أدنى
least أو أكثر
least أو يزيد
least فأكثر
least وأكثر
most على الأكثر
most كحد أقصى
most أو أقل
about تقريبا
about على وجه التقريب`;

let before: PhraseTable<Bound> | undefined;
let behind: PhraseTable<Bound> | undefined;

export function boundsBefore(): PhraseTable<Bound> {
  before ??= phraseTable(rows(BEFORE).map(([bound, phrase]) => [phrase, bound as Bound]));
  return before;
}

export function boundsBehind(): PhraseTable<Bound> {
  behind ??= phraseTable(rows(BEHIND).map(([bound, phrase]) => [phrase, bound as Bound]));
  return behind;
}

/** `[min, max]` of a quantity that is not counted out; an open `max` is `null`. */
export type VagueQuantity = readonly [number, number | null];

/** Tens, hundreds and thousands are at least two of them; `بضع` is three to nine. */
const VAGUE = `
20 عشرات
20 العشرات
200 مئات
200 المئات
200 مآت
2000 آلاف
2000 الآلاف
2000 ألوف
2000 الألوف
20000 عشرات آلاف
20000 عشرات الآلاف
20000 عشرات الألوف
200000 مئات آلاف
200000 مئات الآلاف
200000 مئات الألوف
2000000 ملايين
2000000 الملايين
2000000 آلاف الآلاف
20000000 عشرات الملايين
3-9 بضع
3-9 بضعة
13-19 بضع عشرة
13-19 بضعة عشر
3000-9000 بضعة آلاف
300-900 بضع مئات
30-90 بضع عشرات`;

let vague: PhraseTable<VagueQuantity> | undefined;

export function vagueQuantities(): PhraseTable<VagueQuantity> {
  vague ??= phraseTable(
    rows(VAGUE).map(([range, phrase]) => {
      const [min, max] = range.split("-");
      return [phrase, [Number(min), max ? Number(max) : null]];
    }),
  );
  return vague;
}
