import type { LexedWords } from "../../lexicon/lexed-words.js";
import { FUTURE, SAYING, WAS } from "../../lexicon/parts/date-context.js";
import { isOf } from "../../lexicon/read.js";
import { GAP_BREAK, GAP_QUOTE, GAP_STOP } from "../../text/words.js";

/** How far before a weekday the verb of its sentence is looked for. */
const REACH = 12;
const SENTENCE = GAP_STOP | GAP_BREAK | GAP_QUOTE;

/** Whether the sentence speaks of the future before word `i`: `سيعقد الاجتماع الجمعة`, `من المقرر أن … الجمعة`. */
export function isAhead(words: LexedWords, i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - REACH && (words.gaps[k + 1]! & SENTENCE) === 0; k--) {
    if (isOf(words, k, SAYING)) return false;
    if (isOf(words, k, FUTURE)) return !wasPlanned(words, k);
  }
  return false;
}

/** `كان من المقرر`: what was planned may be over. */
function wasPlanned(words: LexedWords, k: number): boolean {
  return isOf(words, k - 1, WAS) || isOf(words, k - 2, WAS);
}
