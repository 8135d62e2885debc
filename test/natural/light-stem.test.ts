import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lightStem } from "../../src/natural/index.js";
import { normalize } from "../../src/text/fold.js";
import { runs } from "../support/property.js";

describe("lightStem", () => {
  test.each<[rule: string, word: string, stem: string]>([
    ["the article", "القصف", "قصف"],
    ["the article behind ب", "بالقصف", "قصف"],
    ["the article behind ك", "كالقصف", "قصف"],
    ["the article behind ف", "فالقصف", "قصف"],
    ["the article behind ل", "للقصف", "قصف"],
    ["the article behind و", "والقصف", "قصف"],
    ["و before three letters", "وقصف", "قصف"],
    ["و of a word of three letters stays", "ورد", "ورد"],
    ["the article before one letter stays", "الم", "الم"],
    ["a pronoun", "قصفها", "قصف"],
    ["a dual", "صاروخان", "صاروخ"],
    ["a feminine plural", "غارات", "غار"],
    ["a masculine plural", "مقاتلون", "مقاتل"],
    ["a masculine plural, oblique", "مقاتلين", "مقاتل"],
    ["a feminine adjective", "مدنية", "مدن"],
    ["teh marbuta", "غارة", "غار"],
    ["yeh", "مدني", "مدن"],
    ["an ending before one letter stays", "يدي", "يد"],
    ["two endings in their order", "معلوماتها", "معلوم"],
    ["marks and hamza are folded", "الأُسَرُ", "اسر"],
    ["a name of two letters stays", "ان", "ان"],
    ["Latin and digits stay", "T72", "t72"],
  ])("%s: %s", (_, word, stem) => {
    expect(lightStem(word)).toBe(stem);
  });

  test("forms of one word have one stem", () => {
    const forms = ["مدني", "مدنية", "المدنيون", "والمدنيين", "للمدنيين", "المدنيات"];
    expect(new Set(forms.map(lightStem))).toEqual(new Set(["مدن"]));
  });

  test("a stem is never empty, and never longer than its word", () => {
    const word = fc.string({ unit: fc.constantFrom(..."والبكفلهانتيمسد"), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(word, (letters) => {
        const stem = lightStem(letters);
        expect(stem.length).toBeGreaterThan(0);
        expect(stem.length).toBeLessThanOrEqual(letters.length);
        expect(normalize(letters)).toContain(stem);
      }),
      runs(100),
    );
  });
});
