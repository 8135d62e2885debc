import type { LexedWords } from "../../lexicon/lexed-words.js";
import { BETWEEN, BOUND_BEFORE, NUMBER, ODD, VAGUE_QUANTITY } from "../../lexicon/parts/numbers.js";
import { type CountedNoun, PERSON } from "../../lexicon/parts/people.js";
import { isOf, type PhraseMatch, phraseAt } from "../../lexicon/read.js";

// What the grammar of casualties asks of the words of numbers and people.

/** The noun of people at word `i`, after `skip` units of proclitics. */
export function personAt(words: LexedWords, i: number, skip: number): PhraseMatch<CountedNoun> | null {
  return words.strips[i] === skip ? phraseAt(words, i, PERSON) : null;
}

/** Whether a quantity may begin with word `i`: a number word, `عشرات`, `نحو`. */
export function isQuantityWord(words: LexedWords, i: number): boolean {
  return (
    isOf(words, i, NUMBER) ||
    isOf(words, i, ODD) ||
    phraseAt(words, i, BOUND_BEFORE) !== null ||
    phraseAt(words, i, VAGUE_QUANTITY) !== null ||
    phraseAt(words, i, BETWEEN) !== null
  );
}
