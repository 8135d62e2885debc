import { describe, expect, test } from "vitest";
import { rowsOf } from "../../src/lexicon/part.js";
import { dateContextWords } from "../../src/lexicon/parts/date-context.js";
import { datesWords, LOOKALIKE, monthsWords } from "../../src/lexicon/parts/dates.js";
import { numbersWords } from "../../src/lexicon/parts/numbers.js";
import { peopleWords } from "../../src/lexicon/parts/people.js";
import { thingsWords } from "../../src/lexicon/parts/things.js";
import { valueAt } from "../../src/lexicon/read.js";
import { wordClass } from "../../src/lexicon/word-class.js";
import { fold } from "../../src/text/fold.js";
import { procliticsAt } from "../../src/text/proclitics.js";
import { type LexiconRow, wordsOf } from "./read.js";

const WORD = wordClass("word", (value) => value);

const ROWS: readonly LexiconRow[] = [
  [WORD, "سوق", "market"],
  [WORD, "التنظيم", "group"],
  [WORD, "الأول", "first"],
  [WORD, "لأول", "for the first"],
  [WORD, "ليل", "night"],
  [WORD, "باب", "door"],
  [WORD, "آب", "August"],
  [WORD, "وكالة", "agency"],
  [WORD, "كالة", "no word"],
  [WORD, "am", "morning"],
];

describe("the proclitics of a word", () => {
  test.each([
    ["سوق", "market", 0],
    ["وسوق", "market", 1],
    ["فسوق", "market", 1],
    ["بسوق", "market", 1],
    ["لسوق", "market", 1],
    ["كسوق", "market", 1],
    ["وبسوق", "market", 2],
    ["فلسوق", "market", 2],
    ["التنظيم", "group", 0],
    ["بالتنظيم", "group", 1],
    ["للتنظيم", "group", 1],
    ["وللتنظيم", "group", 2],
    ["لليل", "night", 1],
    ["للأول", "first", 1],
    ["لأول", "for the first", 0],
    ["باب", "door", 0],
    ["وباب", "door", 1],
    ["وآب", "August", 1],
    ["وكالة", "agency", 0],
  ])("%s", (text, value, strip) => {
    const words = wordsOf(text, ROWS);
    expect([valueAt(words, 0, WORD), words.strips[0]]).toEqual([value, strip]);
  });

  test.each(["سسوق", "وفسوق", "بلسوق", "الأسوق", "وam", "سوقها"])("%s is no word of the lexicon", (text) => {
    const words = wordsOf(text, ROWS);
    expect([valueAt(words, 0, WORD), words.strips[0]]).toEqual([undefined, 0]);
  });

  test("a word that only goes on with a phrase is still cut", () => {
    const words = wordsOf("حي وسوق", [...ROWS, [WORD, "حي وسوق", "quarter"]]);
    expect([valueAt(words, 1, WORD), words.strips[1]]).toEqual(["market", 1]);
  });
});

/** Words that look like a proclitic and another word of the tables, and are meant to be read whole. */
const READ_WHOLE: ReadonlySet<string> = new Set(["واحد", "بحدود", "بما", "لل", "لص", "كم", "كلاب", "كلا"]);

test("no word of numbers and dates hides another after its proclitics, unless it is meant to", () => {
  const parts = [numbersWords, peopleWords, thingsWords, monthsWords, datesWords, dateContextWords];
  const first = new Set<string>();
  const lookalikes = new Set<string>();
  for (const part of parts)
    for (const { forms, wordClass: own } of rowsOf(part))
      for (const { form } of forms) (own === LOOKALIKE ? lookalikes : first).add(form.split(" ")[0]!);
  const hides = (word: string): boolean => {
    const { units } = fold(word);
    const most = procliticsAt(units, 0, word.length);
    return [1, 2].some((strip) => strip <= most && first.has(word.slice(strip)));
  };
  expect([...first].filter((word) => hides(word) && !READ_WHOLE.has(word))).toEqual([]);
  // a lookalike that hides nothing has no use
  expect([...lookalikes].filter((word) => !hides(word))).toEqual([]);
});
