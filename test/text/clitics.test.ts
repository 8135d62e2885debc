import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalize, procliticReadings, segment, tokenize } from "../../src/text/index.js";
import { stemLexicon } from "../../src/text/stem-lexicon.js";
import { runs } from "../support/property.js";

/** `proclitics stem` of every reading; `-` for none. */
const READINGS: readonly (readonly [form: string, readings: readonly string[]])[] = [
  ["", ["- "]],
  ["حلب", ["- حلب"]],
  ["الحميديه", ["- الحميديه", "ال حميديه"]],
  ["بحلب", ["- بحلب", "ب حلب"]],
  ["وحلب", ["- وحلب", "و حلب"]],
  ["فحلب", ["- فحلب", "ف حلب"]],
  ["وبحلب", ["- وبحلب", "و بحلب", "و+ب حلب"]],
  ["بالحميديه", ["- بالحميديه", "ب الحميديه", "ب+ال حميديه"]],
  ["كالفرات", ["- كالفرات", "ك الفرات", "ك+ال فرات"]],
  ["والحمدانيه", ["- والحمدانيه", "و الحمدانيه", "و+ال حمدانيه"]],
  ["للتنظيم", ["- للتنظيم", "ل لتنظيم", "ل+ال لتنظيم", "ل+ال تنظيم"]],
  ["وللجيش", ["- وللجيش", "و للجيش", "و+ل لجيش", "و+ل+ال لجيش", "و+ل+ال جيش"]],
  ["سيقصف", ["- سيقصف", "س يقصف"]],
  ["وستقصف", ["- وستقصف", "و ستقصف", "و+س تقصف"]],
  ["سوق", ["- سوق"]],
  ["به", ["- به"]],
  ["وهم", ["- وهم", "و هم"]],
];

describe("procliticReadings", () => {
  test.each(READINGS)("%s", (form, readings) => {
    expect(procliticReadings(form).map(({ proclitics, stem }) => `${proclitics.join("+") || "-"} ${stem}`)).toEqual(
      readings,
    );
  });

  test("the stem stands where it says", () => {
    const letters = fc.array(fc.constantFrom(..."وفبلكسايتحق"), { maxLength: 8 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(letters, (form) => {
        for (const { stem, at } of procliticReadings(form)) expect(form.slice(at)).toBe(stem);
      }),
      runs(100),
    );
  });
});

type Row = readonly [rule: string, word: string, proclitics: string, stem: string];

const SEGMENTED: readonly Row[] = [
  ["no proclitic", "مدينة", "", "مدينة"],
  ["the article", "المدينة", "ال", "مدينة"],
  ["a conjunction", "وقصف", "و", "قصف"],
  ["a conjunction and the article", "والقصف", "و+ال", "قصف"],
  ["the other conjunction", "فقصفت", "ف", "قصفت"],
  ["a preposition", "بمدينة", "ب", "مدينة"],
  ["a preposition and the article", "بالمدينة", "ب+ال", "مدينة"],
  ["a comparison", "كمدينة", "ك", "مدينة"],
  ["three proclitics", "وبالمدينة", "و+ب+ال", "مدينة"],
  ["the article behind lam", "للمدينة", "ل+ال", "مدينة"],
  ["the article behind lam, before a stem in lam", "للجنة", "ل+ال", "لجنة"],
  ["three lams", "لللغة", "ل+ال", "لغة"],
  ["a conjunction before them", "وللجيش", "و+ل+ال", "جيش"],
  ["the future", "سيقصف", "س", "يقصف"],
  ["the future of the first person", "سأقصف", "س", "أقصف"],
  ["the future in the plural", "سيعملون", "س", "يعملون"],
  ["a conjunction and the future", "وسيقصفون", "و+س", "يقصفون"],
  ["a hamza begins a stem", "بإدلب", "ب", "إدلب"],
  ["a hamza begins a stem behind a conjunction", "وأطلق", "و", "أطلق"],
  ["a joining alef begins a stem", "باشتباكات", "ب", "اشتباكات"],
  ["a preposition with a pronoun", "لهم", "ل", "هم"],
  ["a preposition with a pronoun behind a conjunction", "وبها", "و+ب", "ها"],
  ["marks stay with their letters", "وَبِالمَدينة", "و+ب+ال", "مَدينة"],
  ["an unknown word begins with a proclitic", "بترميم", "ب", "ترميم"],
];

const WHOLE: readonly (readonly [rule: string, word: string])[] = [
  ["a conjunction's letter in a noun", "وزير"],
  ["with an ending", "وزيرها"],
  ["in the plural", "وزارات"],
  ["in the dual before a name", "بلدتي"],
  ["in a verb", "وصلت"],
  ["in a name", "واشنطن"],
  ["the other conjunction's", "فصائل"],
  ["a preposition's", "بلدة"],
  ["a preposition's before an alef", "باشان"],
  ["lam's", "لواء"],
  ["kaf's", "كتيبة"],
  ["seen's before no imperfect", "سوق"],
  ["seen's before the letter of one", "سيارة"],
  ["a stem with a hamza behind its first letter", "كأس"],
  ["particles", "كان"],
  ["prepositions with a pronoun", "بينهم"],
  ["relatives", "الذين"],
  ["the name of God", "الله"],
  ["a verb that begins like the article", "التقى"],
  ["a letter alone", "و"],
  ["an article alone", "ال"],
];

describe("segment", () => {
  test.each(SEGMENTED)("%s: %s", (_rule, word, proclitics, stem) => {
    const found = segment(word);
    expect([found.proclitics.join("+"), found.stem]).toEqual([proclitics, stem]);
    expect(word.slice(found.start, found.end)).toBe(stem);
  });

  test.each(WHOLE)("whole: %s: %s", (_rule, word) => {
    expect(segment(word)).toEqual({ proclitics: [], starts: [], stem: word, start: 0, end: word.length });
  });

  test("offsets of a token are those of its text", () => {
    const text = "نزح إلى وَبالحميدية";
    const token = tokenize(text).at(-1)!;
    const found = segment(token);
    expect(found).toEqual({ proclitics: ["و", "ب", "ال"], starts: [8, 10, 11], stem: "حميدية", start: 13, end: 19 });
    expect(text.slice(found.start, found.end)).toBe(found.stem);
  });

  test("the article of lam-lam starts at the second lam", () => {
    expect(segment("للتنظيم")).toMatchObject({ starts: [0, 1], start: 2, stem: "تنظيم" });
    expect(segment("للجنة")).toMatchObject({ starts: [0, 1], start: 1, stem: "لجنة" });
  });

  test("what is no Arabic word has no proclitics", () => {
    for (const word of ["", "YPG", "29", "#بحلب", "بحلب وحمص", "\ud83d"]) {
      expect(segment(word)).toEqual({ proclitics: [], starts: [], stem: word, start: 0, end: word.length });
    }
  });

  test("a lexicon adds stems", () => {
    expect(segment("كورين").proclitics).toEqual(["ك"]);
    expect(segment("كورين", { lexicon: new Set(["كورين"]) }).proclitics).toEqual([]);
    expect(segment("وبكورين", { lexicon: new Set(["كورين"]) }).proclitics).toEqual(["و", "ب"]);
  });

  test("the lexicon of the press knows foreign names", () => {
    expect(segment("كريستوف").proclitics).toEqual(["ك"]);
    expect(segment("كريستوفر", { lexicon: stemLexicon }).proclitics).toEqual([]);
  });

  test("the lexicon is folded, and its words begin with the letter of a proclitic", () => {
    for (const stem of stemLexicon) {
      expect(normalize(stem)).toBe(stem);
      expect("وفبلكس").toContain(stem[0]);
    }
  });

  test("any string is segmented in order, within itself", () => {
    const letters = fc
      .array(fc.constantFrom(..."وفبلكسايتحقأإآـَﻻﷲ a1."), { maxLength: 10 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(letters, (word) => {
        const { proclitics, starts, stem, start, end } = segment(word);
        expect(starts.length).toBe(proclitics.length);
        expect(end).toBe(word.length);
        expect(word.slice(start, end)).toBe(stem);
        expect([...starts, start]).toEqual([...starts, start].sort((a, b) => a - b));
      }),
      runs(300),
    );
  });
});
