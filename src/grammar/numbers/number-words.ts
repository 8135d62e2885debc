import { type PhraseTable, phraseTable, rows } from "./phrase-table.js";

/**
 * - `unit` 1 to 9, `ten`, `tens` 20 to 90, `hundred` (a bare one multiplies the unit before it), `hundreds` 200 to 900;
 * - `scale` multiplies what stands before it, `dual-scale` is a number by itself (`ألفين`), `fraction` a part of a scale;
 * - `stem` counts only in a compound (`أحد عشر`, `اثنا عشر`, `واحد وعشرون`).
 */
type Rank = "unit" | "stem" | "ten" | "tens" | "hundred" | "hundreds" | "scale" | "dual-scale" | "fraction";

export interface NumberWord {
  readonly rank: Rank;
  readonly value: number;
  readonly definite: boolean;
  /** Written like a dual in the construct: `ألفا شخص` is two thousand, `خمسون ألفا` fifty thousand. */
  readonly construct: boolean;
}

const UNITS = `
1 واحد
1 واحدة
2 اثنان
2 اثنين
2 اثنتان
2 اثنتين
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
`;

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
100 مائة`;

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

const FRACTIONS = `
0.5 نصف
0.25 ربع`;

const SCALES = `
1000 ألف
1000 آلاف
1000 ألوف
1000000 مليون
1000000 ملايين
1000000000 مليار
1000000000 مليارات`;

/** Accusative singular behind 11 to 99; written like the nominative dual in the construct. */
const CONSTRUCT_SCALES = `
1000 ألفا
1000000 مليونا
1000000000 مليارا`;

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
/** The table of each rank; the first reading of a form stands. */
const TABLES: readonly (readonly [Rank, string])[] = [
  ["unit", UNITS],
  ["stem", STEMS],
  ["ten", TEENS_TEN],
  ["tens", TENS],
  ["hundred", HUNDRED],
  ["hundreds", TWO_HUNDRED],
  ["scale", SCALES],
  ["dual-scale", DUAL_SCALES],
  ["fraction", FRACTIONS],
];
/** `الاثنين` is Monday, `الواحد` an adjective, `المئة` a percentage, `النصف` half an hour. */
const NEVER_DEFINITE: ReadonlySet<Rank> = new Set<Rank>(["stem", "hundred", "fraction"]);

function* entries(): Generator<readonly [string, NumberWord]> {
  const plain = { definite: false, construct: false };
  for (const [rank, table] of TABLES)
    for (const [number, form] of rows(table)) {
      const value = Number(number);
      yield [form, { ...plain, rank, value }];
      if (value > 2 && !NEVER_DEFINITE.has(rank)) yield [ARTICLE + form, { ...plain, rank, value, definite: true }];
    }
  for (const [value, form] of rows(CONSTRUCT_SCALES))
    yield [form, { rank: "scale", value: Number(value), definite: false, construct: true }];
  for (const [value, stem] of rows(HUNDRED_STEMS))
    for (const [, hundred] of rows(HUNDRED))
      yield [stem + hundred, { ...plain, rank: "hundreds", value: Number(value) * 100 }];
}

let table: PhraseTable<NumberWord> | undefined;

/** Number words by folded form, proclitics spelled out; built at first use. */
export function numberWords(): PhraseTable<NumberWord> {
  table ??= phraseTable(entries());
  return table;
}
