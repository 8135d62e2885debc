import type { LexedWords } from "../../lexicon/lexed-words.js";
import type { PhraseMatch } from "../../lexicon/read.js";
import { dateWords } from "../dates/lexicon.js";
import { type Bound, boundsBefore, boundsBehind, vagueQuantities } from "../numbers/approximators.js";
import { type CountedNoun, countedPeople } from "../numbers/counted-nouns.js";
import { numberWords } from "../numbers/number-words.js";
import { GROUPS } from "../numbers/people.js";
import { lazy, phraseSet, readPhrase } from "../numbers/phrase-table.js";
import { things } from "../numbers/things.js";

// What the grammar of casualties asks of the words of numbers and dates.

const groups = lazy(() => phraseSet(GROUPS));

/** The noun of people at word `i`, after `skip` units of proclitics. */
export function personAt(words: LexedWords, i: number, skip: number): PhraseMatch<CountedNoun> | null {
  const match = readPhrase(countedPeople(), words, i);
  return match?.skip === skip ? match : null;
}

/** Whether word `i` is a noun of people, after proclitics or not. */
export function isPerson(words: LexedWords, i: number): boolean {
  return countedPeople().has(words.forms[i]!);
}

/** Whether word `i` is a thing that is counted. */
export function isThing(words: LexedWords, i: number): boolean {
  return things().all.has(words.forms[i]!);
}

/** A group with members: `عائلة`, `خلية`. */
export function groupAt(words: LexedWords, i: number): PhraseMatch<true> | null {
  return readPhrase(groups(), words, i);
}

/** The estimate after a number or its noun: `على الأقل`. */
export function boundAfter(words: LexedWords, i: number): PhraseMatch<Bound> | null {
  return readPhrase(boundsBehind(), words, i);
}

/** Whether a word is one of a quantity: a number word, `عشرات`, `نحو`. */
export function isQuantityWord(words: LexedWords, i: number): boolean {
  return (
    readPhrase(numberWords(), words, i) !== null ||
    readPhrase(vagueQuantities(), words, i) !== null ||
    readPhrase(boundsBefore(), words, i) !== null
  );
}

/** Whether word `i` is one of dates. */
export function isDateWord(words: LexedWords, i: number): boolean {
  return dateWords().has(words.forms[i]!);
}
