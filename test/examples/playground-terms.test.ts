import { expect, test } from "vitest";
import { ARABIC_TERMS } from "../../pages/terms.js";
import { CASUALTY_KINDS, PLACE_TYPES } from "../../src/syria.js";

test.each([
  ["kind of place", PLACE_TYPES],
  ["kind of casualties", CASUALTY_KINDS],
] as const)("the playground has an Arabic word for every %s", (_what, words: readonly string[]) => {
  expect(words.filter((word) => !(word in ARABIC_TERMS))).toEqual([]);
});
