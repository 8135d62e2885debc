import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseNumber } from "../../../src/detect/numbers/index.js";
import { readNumber } from "../../../src/detect/numbers/read-number.js";
import { runs } from "../../support/property.js";
import { lexed } from "../lexed.js";
import { inWords, type NumeralStyle } from "./arabic-numerals.js";

const styles: fc.Arbitrary<NumeralStyle> = fc.record({
  feminine: fc.boolean(),
  oblique: fc.boolean(),
  alefHundred: fc.boolean(),
  splitHundreds: fc.boolean(),
  spacedAnd: fc.boolean(),
});

/** What a phrase says when all of it is one exact number, NaN otherwise. */
function whole(phrase: string): number {
  const words = lexed(phrase);
  const number = readNumber(words, 0);
  return number && number.last === words.count - 1 && number.max === number.min ? number.min : Number.NaN;
}

describe("numbers in words", () => {
  test("every number to 2,000 comes back from every style", () => {
    for (const style of fc.sample(styles, { numRuns: 8, seed: 1 }))
      for (let n = 1; n <= 2000; n++)
        expect([inWords(n, style), whole(inWords(n, style))]).toEqual([inWords(n, style), n]);
  });

  test("numbers to 999,999 come back from words", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), styles, (n, style) => {
        expect(whole(inWords(n, style))).toBe(n);
      }),
      runs(500),
    );
  });

  test("millions come back from words", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000, max: 999_999_999 }), styles, (n, style) => {
        expect(whole(inWords(n, style))).toBe(n);
      }),
      runs(300),
    );
  });

  test("a noun behind a number is no part of it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), styles, (n, style) => {
        expect(parseNumber(`${inWords(n, style)} مدنيا`)?.min).toBe(n);
      }),
      runs(100),
    );
  });
});

/** The zero of each script whose digits reports use: Western, Arabic-Indic, Persian, full-width. */
const ZEROS = [0x30, 0x660, 0x6f0, 0xff10];
/** Between groups of three digits: none, comma, Arabic comma, Arabic thousands separator. */
const SEPARATORS = ["", ",", "\u060c", "\u066c"];

function inDigits(n: number, zero: number, separator: string): string {
  const grouped = String(n).replace(/\B(?=(?:\d{3})+$)/g, separator);
  return grouped.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
}

describe("numbers in digits", () => {
  test("numbers come back from the digits of every script, with every separator", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.constantFrom(...ZEROS),
        fc.constantFrom(...SEPARATORS),
        (n, zero, separator) => {
          expect(parseNumber(inDigits(n, zero, separator))).toEqual({ min: n, max: n, approximate: false });
        },
      ),
      runs(300),
    );
  });

  test("never throws, and every reading is a range", () => {
    const vocabulary = fc.constantFrom(
      ..."0 7 12 1,200 ألف ألفان مئة و وعشرون ثلاثة نصف بين إلى من نحو بضع عشرات مليون - . ،".split(" "),
    );
    fc.assert(
      fc.property(fc.array(vocabulary, { maxLength: 12 }), (parts) => {
        const number = parseNumber(parts.join(" "));
        if (number) expect(number.max === null || number.max >= number.min).toBe(true);
      }),
      runs(500),
    );
  });
});
