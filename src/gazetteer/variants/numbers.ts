import { lines } from "../lines.js";
import type { VariantRule } from "./rule.js";
import { wordEnd } from "./rule.js";

/** Nouns of numbered units, with the gender of the ordinal after them. */
const FEMININE_UNITS = lines(`
  الفرقه
  الكتيبه
  السريه
`);
const MASCULINE_UNITS = lines(`
  اللواء
  الفيلق
  الفوج
  الجيش
  الفرع
`);
const UNITS: ReadonlyMap<string, "m" | "f"> = new Map([
  ...FEMININE_UNITS.map((unit): [string, "f"] => [unit, "f"]),
  ...MASCULINE_UNITS.map((unit): [string, "m"] => [unit, "m"]),
]);

/** Ordinals 1 to 10, masculine; the feminine adds ه, but for the first. */
const ORDINALS = lines(`
  الاول
  الثاني
  الثالث
  الرابع
  الخامس
  السادس
  السابع
  الثامن
  التاسع
  العاشر
`);
const TENS = lines(`
  العشرون
  الثلاثون
  الاربعون
  الخمسون
  الستون
  السبعون
  الثمانون
  التسعون
`);
const UNIT_MIN = 5;
const UNIT_MAX = 7;
const LARGEST = 99;

function ordinal(n: number, gender: "m" | "f"): string {
  const ones = n % 10;
  const feminine = gender === "f" ? "ه" : "";
  if (n === 1) return gender === "f" ? "الاولي" : ORDINALS[0]!;
  if (n <= 10) return ORDINALS[n - 1]! + feminine;
  const one = ones === 1 ? `الحادي${feminine}` : `${ORDINALS[ones - 1] ?? ""}${feminine}`;
  if (n < 20) return `${one} عشر${feminine}`;
  const ten = TENS[Math.floor(n / 10) - 2]!;
  return ones === 0 ? ten : `${one} و${ten}`;
}

const words: Record<"m" | "f", readonly string[]> = {
  m: Array.from({ length: LARGEST + 1 }, (_, n) => (n === 0 ? "" : ordinal(n, "m"))),
  f: Array.from({ length: LARGEST + 1 }, (_, n) => (n === 0 ? "" : ordinal(n, "f"))),
};
const numbers = new Map([...words.m, ...words.f].map((word, i) => [word, i % (LARGEST + 1)]));

/** Rules of the numbers of military units. */
export const NUMBER_RULES: readonly VariantRule[] = [
  {
    rule: "unit-number",
    letters: "ال ",
    doc: "A unit's number is an ordinal in words or digits: الفرقة الرابعة، الفرقة 4.",
    types: ["actor", "place"],
    example: `الفرقه الرابعه
      الفرقه 4`,
    apply(name, add) {
      const head = wordEnd(name);
      if (head < UNIT_MIN || head > UNIT_MAX || head === name.length) return;
      const gender = UNITS.get(name.slice(0, head));
      if (gender === undefined) return;
      const end = wordEnd(name, head + 1);
      const written = name.slice(head + 1, end);
      if (/^[1-9][0-9]?$/.test(written)) {
        add(`${name.slice(0, head)} ${words[gender][Number(written)]}${name.slice(end)}`);
        return;
      }
      // Two words before one: "the eleventh" begins with a word of its own, "the twentieth" may stand after one.
      for (const to of [wordEnd(name, end + 1), end]) {
        const number = numbers.get(name.slice(head + 1, to));
        if (number === undefined) continue;
        add(`${name.slice(0, head)} ${number}${name.slice(to)}`);
        return;
      }
    },
  },
];
