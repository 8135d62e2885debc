import { describe, expect, test } from "vitest";
import { isOf, isWholly, phraseAt, valueAt, wholePhraseAt } from "../../src/lexicon/read.js";
import { wordClass } from "../../src/lexicon/word-class.js";
import { type LexiconRow, lexiconOf, wordsOf } from "./read.js";

const TIME = wordClass("time", (value) => value);
const COLOUR = wordClass("colour");

const ROWS: readonly LexiconRow[] = [
  [TIME, "ربيع", "season"],
  [TIME, "ربيع الأول", "month"],
  [TIME, "ربيع الأول المبارك", "named month"],
  [TIME, "ساعات الصباح الباكر", "part"],
  [COLOUR, "أخضر"],
];

describe("phrases", () => {
  test.each([
    ["ربيع", "season", 0],
    ["ربيع حار", "season", 0],
    ["ربيع الأول", "month", 1],
    ["ربيع الأول من", "month", 1],
    ["ربيع\nالأول", "month", 1],
    ["ربيع_الأول", "month", 1],
    ["ربيع الأول المبارك", "named month", 2],
    ["ربيع، الأول", "season", 0],
    ["ربيع والأول", "season", 0],
    ["وربيع الأول", "month", 1],
  ])("the longest one stands: %s", (text, value, last) => {
    expect(phraseAt(wordsOf(text, ROWS), 0, TIME)).toMatchObject({ value, last });
  });

  test("the beginning of a phrase is no word of its class", () => {
    const words = wordsOf("ساعات الصباح", ROWS);
    expect(phraseAt(words, 0, TIME)).toBeNull();
    expect(valueAt(words, 0, TIME)).toBeUndefined();
  });

  test("a word is asked for one class at a time", () => {
    const words = wordsOf("ربيع أخضر وأخضر", ROWS);
    expect([0, 1, 2].map((i) => isOf(words, i, TIME))).toEqual([true, false, false]);
    expect([0, 1, 2].map((i) => isOf(words, i, COLOUR))).toEqual([false, true, true]);
    expect([0, 1, 2].map((i) => isWholly(words, i, COLOUR))).toEqual([false, true, false]);
  });

  test("a whole phrase has no proclitics, any other says how many units they are", () => {
    const words = wordsOf("وبربيع الأول", ROWS);
    expect(phraseAt(words, 0, TIME)).toEqual({ value: "month", last: 1, skip: 2 });
    expect(wholePhraseAt(words, 0, TIME)).toBeNull();
    expect(wholePhraseAt(wordsOf("ربيع الأول", ROWS), 0, TIME)).toEqual({ value: "month", last: 1, skip: 0 });
  });

  test("outside of the text no word is of any class", () => {
    const words = wordsOf("ربيع", ROWS);
    for (const i of [-1, 1, 7]) {
      expect(valueAt(words, i, TIME)).toBeUndefined();
      expect(phraseAt(words, i, TIME)).toBeNull();
      expect(isWholly(words, i, TIME)).toBe(false);
    }
  });

  test("of two values of one form the first row stands, whatever rule made it", () => {
    const rows: LexiconRow[] = [
      [TIME, "قاصر", "plural", "sound"],
      [TIME, "قاصر", "dual", "dual"],
    ];
    expect(valueAt(wordsOf("قاصرين", rows), 0, TIME)).toBe("plural");
    expect(valueAt(wordsOf("قاصران", rows), 0, TIME)).toBe("dual");
    expect(valueAt(wordsOf("قاصرين", [...rows].reverse()), 0, TIME)).toBe("dual");
  });

  test("a class gets form and inflection of its rows", () => {
    const seen = wordClass("seen", (value, { number, definite }, form) => [value, number, definite, form]);
    const words = wordsOf("الطفلين", [[seen, "طفل", "child", "dual article"]]);
    expect(valueAt(words, 0, seen)).toEqual(["child", 2, true, "الطفلين"]);
  });

  test("a class that was declared after a lexicon has no words in it", () => {
    const words = wordsOf("ربيع", ROWS);
    const late = Array.from({ length: 40 }, (_, n) => wordClass(`late ${n}`));
    for (const each of late) expect(isOf(words, 0, each)).toBe(false);
  });

  test("a literal has a lexeme and no class", () => {
    const lexicon = lexiconOf(ROWS, ["صيف"]);
    expect(lexicon.lexemeOf("صيف")).toBeGreaterThan(0);
    expect(lexicon.isKnown(lexicon.lexemeOf("صيف"))).toBe(false);
    expect(lexicon.isKnown(lexicon.lexemeOf("ربيع"))).toBe(true);
    expect(lexicon.lexemeOf("خريف")).toBe(0);
    expect(isOf(wordsOf("صيف", ROWS, ["صيف"]), 0, TIME)).toBe(false);
  });
});
