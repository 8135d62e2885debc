import type { LexedWords } from "../../lexicon/lexed-words.js";
import { COUNTED_VICTIM } from "../../lexicon/parts/date-context.js";
import { PERSON } from "../../lexicon/parts/people.js";
import { THING } from "../../lexicon/parts/things.js";
import { isWholly, wholePhraseAt } from "../../lexicon/read.js";
import { follows } from "../../text/adjacency.js";

/** Whether the number before word `i` counts what stands there, so that it is no year, month or day. */
export function isCounted(words: LexedWords, i: number): boolean {
  return follows(words, i) && isCountNoun(words, i);
}

/** Whether a noun of people or things that a number counts begins with word `i`, whatever mark stands before it. */
export function isCountNoun(words: LexedWords, i: number): boolean {
  if (wholePhraseAt(words, i, THING)?.value.measured) return true;
  return isWholly(words, i, COUNTED_VICTIM) || wholePhraseAt(words, i, PERSON) !== null;
}
