import type { LexedWords } from "../../lexicon/lexed-words.js";
import { STOP } from "../../lexicon/parts/common.js";
import { NAMED_BY_YEAR, OF } from "../../lexicon/parts/date-context.js";
import { DATE_WORD } from "../../lexicon/parts/dates.js";
import { isOf, isWholly, phraseAt, valueAt } from "../../lexicon/read.js";
import { continues, follows } from "../../text/adjacency.js";
import { KIND_NUMBER } from "../../text/scan.js";
import { joinedAt } from "../numbers/joined.js";
import { isCounted } from "./counted.js";
import { hasArticle, isFlippedComma } from "./gaps.js";

/** Words between the noun of an event and its year. */
const NAME_WORDS = 4;

/** Whether a number before word `i` can't count it: the sentence ends, or goes on with `و`, a function word or a definite noun. */
export function countsNothing(words: LexedWords, i: number): boolean {
  if (!follows(words, i)) return true;
  if (words.kinds[i] === KIND_NUMBER || isWholly(words, i, OF)) return false;
  return isWholly(words, i, STOP) || hasArticle(words, i) || joinedAt(words, i) !== null;
}

/**
 * Whether the year of four digits at word `i` ends the name of an event: `كأس العالم 2018`, `عملية "غصن الزيتون" 2018`, `حرب 2006`.
 * What could be counted by the number (`حملة وزعت 2000 سلة`) says that it is none.
 */
export function endsEventName(words: LexedWords, i: number): boolean {
  const strict = countsNothing(words, i + 1);
  for (let k = i; k > 0 && k >= i - NAME_WORDS && (continues(words, k) || (k === i && isFlippedComma(words, k))); k--) {
    const before = k - 1;
    const event = valueAt(words, before, NAMED_BY_YEAR);
    if (event) return strict || (event === "edition" && !isCounted(words, i + 1) && !hasArticle(words, before));
    if (words.kinds[before] === KIND_NUMBER || isOf(words, before, STOP)) return false;
    if (phraseAt(words, before, DATE_WORD)) return false;
  }
  return false;
}
