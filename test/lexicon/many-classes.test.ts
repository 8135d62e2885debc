import { expect, test } from "vitest";
import { wordClass } from "../../src/lexicon/word-class.js";
import { wordsOf } from "./read.js";

/** A process that makes words of a user for each of its requests declares so many, and more than 16 bits count. */
const MANY = 70_000;

test("a class is told from those that were declared long before it", () => {
  const first = wordClass("first");
  for (let i = 0; i < MANY; i++) wordClass("between");
  const last = wordClass("last");
  const { lexicon, lexemes } = wordsOf("شتاء أخضر", [
    [first, "شتاء"],
    [last, "أخضر"],
  ]);
  const [winter, green] = lexemes as unknown as [number, number];
  const asked = [first, last].map((each) => [lexicon.isOf(winter, each), lexicon.isOf(green, each)]);
  expect(asked).toEqual([
    [true, false],
    [false, true],
  ]);
  expect([lexicon.nodeOf(green, last)?.value, lexicon.nodeOf(winter, last)]).toEqual([true, undefined]);
  expect(Array.from(lexicon.membersOf([last])).filter((each) => each === 1)).toHaveLength(1);
});
