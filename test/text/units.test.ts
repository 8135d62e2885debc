import { describe, expect, test } from "vitest";
import { fromCodePoints, fromUtf8, offsetConverter, toCodePoints, toUtf8 } from "../../src/text/index.js";

type Row = readonly [name: string, text: string, utf16: number, codePoints: number, bytes: number];

const ROWS: readonly Row[] = [
  ["the start", "حلب", 0, 0, 0],
  ["the start of nothing", "", 0, 0, 0],
  ["ASCII", "abc", 2, 2, 2],
  ["Arabic", "حلب", 2, 2, 4],
  ["three bytes", "\ufefb\ufefb", 1, 1, 3],
  ["behind an emoji", "🔴حلب", 2, 1, 4],
  ["two emoji", "🔴🔴", 4, 2, 8],
  ["a lone high surrogate", "\ud83dحلب", 1, 1, 3],
  ["a lone low surrogate", "\ude00حلب", 2, 2, 5],
  ["surrogates the wrong way round", "\ude00\ud83d", 2, 2, 6],
  ["a long text", "حلب🔴".repeat(500), 2500, 2000, 5000],
];

const both: readonly (readonly [string, (text: string) => ReturnType<typeof offsetConverter>])[] = [
  [
    "one by one",
    (text) => ({
      toCodePoints: (offset) => toCodePoints(text, offset),
      toUtf8: (offset) => toUtf8(text, offset),
      fromCodePoints: (count) => fromCodePoints(text, count),
      fromUtf8: (count) => fromUtf8(text, count),
    }),
  ],
  ["converter", offsetConverter],
];

describe.each(both)("%s", (_name, make) => {
  test.each(ROWS)("%s", (_row, text, utf16, codePoints, bytes) => {
    const convert = make(text);
    expect(convert.toCodePoints(utf16)).toBe(codePoints);
    expect(convert.toUtf8(utf16)).toBe(bytes);
    expect(convert.fromCodePoints(codePoints)).toBe(utf16);
    expect(convert.fromUtf8(bytes)).toBe(utf16);
  });

  test("inside a character is its start", () => {
    const convert = make("ح🔴ب");
    expect(convert.toCodePoints(2)).toBe(1);
    expect(convert.toUtf8(2)).toBe(2);
    expect([1, 2, 3, 4, 5, 6, 7].map(convert.fromUtf8)).toEqual([0, 1, 1, 1, 1, 3, 3]);
  });

  test("outside the text is its nearest end, no number its start", () => {
    const convert = make("حلب");
    for (const measure of [convert.toCodePoints, convert.fromCodePoints]) {
      expect([-1, Number.NaN, 4, Number.POSITIVE_INFINITY].map(measure)).toEqual([0, 0, 3, 3]);
    }
    expect([-1, Number.NaN, 4, Number.POSITIVE_INFINITY].map(convert.toUtf8)).toEqual([0, 0, 6, 6]);
    expect([-1, Number.NaN, 7, Number.POSITIVE_INFINITY].map(convert.fromUtf8)).toEqual([0, 0, 3, 3]);
  });
});
