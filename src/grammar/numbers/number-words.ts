import { type PhraseTable, phraseTable, rows } from "./phrase-table.js";

/**
 * - `unit` 1 to 9, `ten`, `tens` 20 to 90, `hundred` (a bare one multiplies the unit before it), `hundreds` 200 to 900;
 * - `scale` multiplies what stands before it, `dual-scale` is a number by itself (`ألفين`);
 * - `stem` counts only in a compound (`أحد عشر`, `اثنا عشر`, `واحد وعشرون`).
 */
export type Rank = "unit" | "stem" | "ten" | "tens" | "hundred" | "hundreds" | "scale" | "dual-scale";

export interface NumberWord {
  readonly rank: Rank;
  readonly value: number;
}

const UNITS = `
1 واحد
1 واحدة
2 اثنان
2 اثنين
2 اثنتان
2 اثنتين
2 إثنان
2 ثنتان
2 ثنتين
3 ثلاث
3 ثلاثة
4 أربع
4 أربعة
5 خمس
5 خمسة
6 ست
6 ستة
7 سبع
7 سبعة
8 ثمان
8 ثماني
8 ثمانية
9 تسع
9 تسعة`;

const STEMS = `
1 أحد
1 إحدى
2 اثنا
2 اثني
2 اثنتا
2 اثنتي
2 إثنا`;

const TEENS_TEN = `
10 عشر
10 عشرة`;

const TENS = `
20 عشرون
20 عشرين
30 ثلاثون
30 ثلاثين
40 أربعون
40 أربعين
50 خمسون
50 خمسين
60 ستون
60 ستين
70 سبعون
70 سبعين
80 ثمانون
80 ثمانين
90 تسعون
90 تسعين`;

const HUNDRED = `
100 مئة
100 مائة
100 مئات
100 مية`;

const TWO_HUNDRED = `
200 مئتان
200 مئتين
200 مئتا
200 مئتي
200 مائتان
200 مائتين
200 مائتا
200 مائتي
200 ميتين`;

/** Written in one word: `ثلاثمئة`. */
const HUNDRED_STEMS = `
3 ثلاث
4 أربع
5 خمس
6 ست
7 سبع
8 ثمان
8 ثماني
9 تسع`;

const SCALES = `
1000 ألف
1000 ألفا
1000 آلاف
1000000 مليون
1000000 مليونا
1000000 ملايين
1000000000 مليار
1000000000 مليارا
1000000000 مليارات`;

const DUAL_SCALES = `
2000 ألفان
2000 ألفين
2000 ألفي
2000000 مليونان
2000000 مليونين
2000000 مليوني
2000000000 ملياران
2000000000 مليارين
2000000000 ملياري`;

const ARTICLE = "\u0627\u0644";
const HUNDRED_ENDINGS = rows(HUNDRED)
  .map(([, form]) => form)
  .slice(0, 2);

function* entries(): Generator<readonly [string, NumberWord]> {
  const word = function* (table: string, rank: Rank, definite: boolean): Generator<readonly [string, NumberWord]> {
    for (const [value, form] of rows(table)) {
      yield [form, { rank, value: Number(value) }];
      // `الاثنين` is Monday, `الواحد` an adjective
      if (definite && Number(value) > 2) yield [ARTICLE + form, { rank, value: Number(value) }];
    }
  };
  yield* word(UNITS, "unit", true);
  yield* word(STEMS, "stem", false);
  yield* word(TEENS_TEN, "ten", true);
  yield* word(TENS, "tens", true);
  yield* word(HUNDRED, "hundred", false);
  yield* word(TWO_HUNDRED, "hundreds", true);
  for (const [value, stem] of rows(HUNDRED_STEMS))
    for (const ending of HUNDRED_ENDINGS) yield [stem + ending, { rank: "hundreds", value: Number(value) * 100 }];
  yield* word(SCALES, "scale", true);
  yield* word(DUAL_SCALES, "dual-scale", true);
}

let table: PhraseTable<NumberWord> | undefined;

/** Number words by folded form, proclitics spelled out; built at first use. */
export function numberWords(): PhraseTable<NumberWord> {
  table ??= phraseTable(entries());
  return table;
}
