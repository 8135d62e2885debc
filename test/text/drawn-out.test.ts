import { describe, expect, test } from "vitest";
import { fold, normalize, toSource } from "../../src/text/index.js";

/** [what, text, folded]. */
const ONE: readonly (readonly [string, string, string])[] = [
  ["a last letter", "دومااا", "دوما"],
  ["a letter within", "داااعش", "داعش"],
  ["many times", "علىىىىىىى", "علي"],
  ["after other letters that fold alike", "ادلبببب", "ادلب"],
  ["a last teh marbuta", "الغوطةةة", "الغوطه"],
  ["with marks and tatweel between", "دومااـاَا", "دوما"],
  ["a lam, of which two may be the word's", "اللللله", "الله"],
  ["letter by letter", "د.ا.ا.ا.ع.ش", "داعش"],
];

const AS_THEY_ARE: readonly (readonly [string, string, string])[] = [
  ["two of a letter", "ممتاز سكك", "ممتاز سكك"],
  ["a preposition on two lams", "لللاذقية", "لللاذقيه"],
  ["a letter of the verb on two of its own", "تتتبع", "تتتبع"],
  ["two proclitics on three letters", "وبتتتر ببببغاء", "وبتتتر ببببغاء"],
  ["the letter of the future on three letters", "وستتتابع", "وستتتابع"],
  ["a preposition on two letters", "بببغاء وبببغاء", "بببغاء وبببغاء"],
  ["four letters that the fold makes alike", "بريئيين", "بريييين"],
  ["digits", "1000", "1000"],
  ["Latin letters", "www", "www"],
];

describe("letters drawn out", () => {
  test.each(ONE)("%s is one", (_, text, folded) => expect(normalize(text)).toBe(folded));
  test.each(AS_THEY_ARE)("%s stay", (_, text, folded) => expect(normalize(text)).toBe(folded));
  test("a folded text stays as it is", () => {
    for (const [, text] of [...ONE, ...AS_THEY_ARE]) expect(normalize(normalize(text))).toBe(normalize(text));
  });
  test("not in the profile none", () => expect(normalize("دومااا", "none")).toBe("دومااا"));
  test("what is left stands for all of them", () => {
    const folded = fold("في دومااا، ثم");
    const from = folded.text.indexOf("د");
    expect(toSource(folded, from, from + 4)).toEqual({ start: 3, end: 9 });
  });
});
