import { describe, expect, test } from "vitest";
import { wordClass } from "../../src/lexicon/word-class.js";
import { wordGate } from "../../src/lexicon/word-gate.js";
import { type LexiconRow, wordsOf } from "./read.js";

const TIME = wordClass("time");
const COLOUR = wordClass("colour");
const TIMES = wordGate([TIME]);

const ROWS: readonly LexiconRow[] = [
  [TIME, "شتاء"],
  [TIME, "ساعات الصباح"],
  [TIME, "قبل ساعات"],
  [COLOUR, "ساعات الذهب"],
  [COLOUR, "أخضر"],
];

describe("gates", () => {
  test.each([
    ["شتاء", [true]],
    ["وشتاء أخضر", [true, false]],
    ["ساعات", [false]],
    ["ساعات الصباح", [true, false]],
    ["وساعات الصباح", [true, false]],
    ["ساعات الذهب", [false, false]],
    ["قبل ساعات الصباح", [true, true, false]],
    ["ساعات شتاء", [false, true]],
  ])("a word passes by itself, or where the next word goes on with a phrase: %s", (text, passes) => {
    const { gates } = wordsOf(text, ROWS);
    expect(Array.from(gates, (each) => (each & TIMES) !== 0)).toEqual(passes);
  });
});
