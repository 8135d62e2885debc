import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tag } from "../../src/syria.js";
import { runs } from "../support/property.js";
import { checkSpans, REPEATED } from "./repeated.js";

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

describe("tagging", () => {
  test("any string of code units is tagged, and its spans slice back", () => {
    fc.assert(fc.property(anyUnits, checkSpans), runs(200));
  });

  test("any order of known words is tagged, and its spans slice back", () => {
    fc.assert(fc.property(knownWords, checkSpans), runs(300));
  });

  test("the same text gives the same spans", () => {
    fc.assert(
      fc.property(knownWords, (text) => {
        expect(JSON.stringify(tag(text))).toBe(JSON.stringify(tag(text)));
      }),
      runs(50),
    );
  });

  test("spans are plain data: they survive a structured clone", () => {
    const { spans } = tag("قصفت قوات النظام حي الحميدية بمدينة دير الزور");
    expect(structuredClone(spans)).toEqual(spans);
  });

  test.each(REPEATED)("many times: %s", (_name, before, unit) => checkSpans(before + unit.repeat(100)));
});
