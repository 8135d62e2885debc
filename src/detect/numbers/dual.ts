import type { LexedWords } from "../../lexicon/lexed-words.js";
import { PERSON } from "../../lexicon/parts/people.js";
import { THING } from "../../lexicon/parts/things.js";
import { valueAt } from "../../lexicon/read.js";

/** Whether word `i` is a dual noun, which counts two by itself. */
export function isDual(words: LexedWords, i: number): boolean {
  return valueAt(words, i, PERSON)?.count === 2 || valueAt(words, i, THING)?.dual === true;
}
