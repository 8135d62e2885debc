import { describe, expect, test } from "vitest";
import {
  hasArticle,
  isDefinite,
  isDefiniteRelational,
  isFeminine,
  isRelational,
  lettersOf,
  mayHaveProclitic,
} from "../../src/text/word-shape.js";
import { readWords } from "../../src/text/words.js";

const words = (text: string) => readWords(text);

describe("the article", () => {
  test.each([
    ["النظام", 0, true],
    ["نظام", 0, false],
    ["بالنظام", 1, true],
    ["للنظام", 1, true],
    ["لنظام", 1, false],
    ["وللنظام", 2, true],
    ["ا", 0, false],
  ])("%s after %i letters: %s", (text, skip, expected) => {
    expect(hasArticle(words(text), 0, skip)).toBe(expected);
  });
  test.each([
    ["والنظام", true],
    ["للنظام", true],
    ["وبالنظام", true],
    ["ونظام", false],
    ["لنظام", false],
  ])("%s, after proclitics or without: %s", (text, expected) => {
    expect(isDefinite(words(text), 0)).toBe(expected);
  });
});

describe("adjectives of relation", () => {
  test.each([
    ["العسكري", true],
    ["العسكرية", true],
    ["عسكري", false],
    ["التوحيد", false],
    ["الكبيرة", false],
    ["الحي", false],
    ["القرية", true], // a noun of that shape: the lexicon knows it as another thing
  ])("%s: %s", (text, expected) => {
    expect(isDefiniteRelational(words(text), 0)).toBe(expected);
  });
  test("several", () => {
    expect(isRelational(words("السوريين"), 0)).toBe(false);
    expect(isRelational(words("السوريين"), 0, true)).toBe(true);
  });
});

test("letters", () => {
  expect(isFeminine(words("متطورة"), 0)).toBe(true);
  expect(isFeminine(words("متطور"), 0)).toBe(false);
  expect(mayHaveProclitic(words("فصيل"), 0)).toBe(true);
  expect(mayHaveProclitic(words("صقور"), 0)).toBe(false);
  expect(lettersOf(words("وبلدة"), 0, 1)).toBe(4);
});

test("past the edges of the text every answer is no", () => {
  const text = words("المدينة");
  for (const i of [-1, 1, 2]) {
    expect(hasArticle(text, i) || isDefinite(text, i) || isFeminine(text, i) || isRelational(text, i)).toBe(false);
    expect(mayHaveProclitic(text, i)).toBe(false);
    expect(lettersOf(text, i)).toBe(0);
  }
});
