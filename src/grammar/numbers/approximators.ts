import { type PhraseTable, phraseTable, rows } from "./phrase-table.js";

/** What a word of estimate makes of the number: about it, it or more, it or less. */
export type Bound = "about" | "least" | "most";

/** Before the number. */
const BEFORE = `
about نحو
about حوالي
about قرابة
about زهاء
about قريبا من
about بحدود
about في حدود
about حدود
about تقريبا
least أكثر من
least أكثر عن
least الأكثر من
least أزيد من
least على الأقل
least أكثر
least فوق
most أقل من
most على الأكثر
most حتى`;

/** Verbs of estimate; `ما` may stand before them. */
const VERBS = `
about يقارب
about تقارب
about يقارب من
about يقرب
about يقرب من
about يناهز
about تناهز
about يعادل
least يزيد عن
least يزيد على
least تزيد عن
least تزيد على
least يزيد عددهم عن
least يزيد عددهم على
least يربو عن
least يربو على
least تربو على
least يفوق
least تفوق
least يتجاوز
least تتجاوز`;

/** The same behind `لا`: `ما لا يقل عن`. */
const NEGATED_VERBS = `
least يقل
least يقل عن
least يقل على
least تقل عن
least يقل عددهم عن
most يزيد عن
most يزيد على
most تزيد عن
most تزيد على
most يتجاوز
most تتجاوز`;

const WHAT = ["", "\u0645\u0627 ", "\u0645\u0627", "\u0628\u0645\u0627 "]; // ما, apart or written onto the verb, and بما
const NOT = ["\u0644\u0627 ", "\u0644\u0627"]; // لا

function* estimates(): Generator<readonly [string, Bound]> {
  for (const [bound, phrase] of rows(BEFORE)) yield [phrase, bound as Bound];
  for (const what of WHAT) {
    for (const [bound, verb] of rows(VERBS)) yield [what + verb, bound as Bound];
    for (const not of NOT) for (const [bound, verb] of rows(NEGATED_VERBS)) yield [what + not + verb, bound as Bound];
  }
}

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

/** Words of estimate before a number. */
export function boundsBefore(): PhraseTable<Bound> {
  before ??= phraseTable(estimates());
  return before;
}

/** Words of estimate behind a number or its noun. */
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

/** Quantities that are not counted out. */
export function vagueQuantities(): PhraseTable<VagueQuantity> {
  vague ??= phraseTable(
    rows(VAGUE).map(([range, phrase]) => {
      const [min, max] = range.split("-");
      return [phrase, [Number(min), max ? Number(max) : null]];
    }),
  );
  return vague;
}
