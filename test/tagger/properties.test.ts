import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tag } from "../../src/syria.js";

const anyUnits = fc
  .array(
    fc.oneof(
      fc.nat(0xffff),
      fc.integer({ min: 0x600, max: 0x6ff }),
      fc.constantFrom(0x20, 0x0a, 0xd800, 0xdc00, 0x200f),
    ),
    {
      maxLength: 200,
    },
  )
  .map((units) => String.fromCharCode(...units));

/** Words that the grammar and the gazetteers know, in any order: far likelier to meet a rule than random letters. */
const knownWords = fc
  .array(
    fc.constantFrom(
      "قوات",
      "النظام",
      "التنظيم",
      "بريف",
      "حلب",
      "الشمالي",
      "قريتي",
      "وحي",
      "حيي",
      "الطائرات",
      "الروسية",
      "والتابعة",
      "للنظام",
      "الموالين",
      "لها",
      "“الدولة",
      "الإسلامية”",
      "(كوباني)",
      "عين",
      "العرب",
      "#حلب_المدينة",
      "،",
      "–",
      ":",
      "\n\n",
      "29",
      "من",
      "تشرين",
      "الأول",
      "مقتل",
      "طفلين",
      "طريق",
      "مشفى",
      "الكندي",
      "وزارة",
      "الدفاع",
      "تركيا",
      "وقصفت",
    ),
    { maxLength: 40 },
  )
  .map((words) => words.join(" "));

function checkSpans(text: string): void {
  const { spans } = tag(text, { date: "2017-10-31" });
  let before = 0;
  for (const span of spans) {
    expect(text.slice(span.start, span.end)).toBe(span.text);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.start).toBeGreaterThanOrEqual(before);
    expect(span.confidence).toBeGreaterThanOrEqual(0);
    expect(span.confidence).toBeLessThanOrEqual(1);
    before = span.start;
  }
}

describe("tagging", () => {
  test("any string of code units is tagged, and its spans slice back", () => {
    fc.assert(fc.property(anyUnits, checkSpans), { numRuns: 200 });
  });

  test("any order of known words is tagged, and its spans slice back", () => {
    fc.assert(fc.property(knownWords, checkSpans), { numRuns: 300 });
  });

  test("the same text gives the same spans", () => {
    fc.assert(
      fc.property(knownWords, (text) => {
        expect(JSON.stringify(tag(text))).toBe(JSON.stringify(tag(text)));
      }),
      { numRuns: 50 },
    );
  });

  test("spans are plain data: they survive a structured clone", () => {
    const { spans } = tag("قصفت قوات النظام حي الحميدية بمدينة دير الزور");
    expect(structuredClone(spans)).toEqual(spans);
  });

  test.each([
    ["a megabyte of one letter", "ا".repeat(1 << 20)],
    ["a megabyte of the conjunction", "و".repeat(1 << 20)],
    ["quotes, deeply repeated", "“".repeat(100_000)],
    ["a cue repeated", "قرى ".repeat(50_000)],
    ["a name repeated", "دير الزور ".repeat(20_000)],
    ["a coordination without end", `قرى ${"والمشيرفة ".repeat(5_000)}`],
    ["a countryside without end", "ريفي حلب وإدلب ".repeat(5_000)],
  ])("%s is tagged", (_, text) => {
    expect(() => checkSpans(text)).not.toThrow();
  });
});
