import type { LexedWords } from "../../lexicon/lexed-words.js";
import { AGO, FIRST_DAY, OF } from "../../lexicon/parts/date-context.js";
import { DATE_WORD, QUALIFIER } from "../../lexicon/parts/dates.js";
import { ARTICLE_APART, NUMBER, OR, ORDINAL, ORDINAL_STEM, UNTIL } from "../../lexicon/parts/numbers.js";
import { wordGate } from "../../lexicon/word-gate.js";
import { WAW } from "../../text/code-points.js";
import { KIND_NUMBER } from "../../text/scan.js";

const NUMBERS = [NUMBER, ORDINAL, ORDINAL_STEM, FIRST_DAY, ARTICLE_APART];
/** What a date begins with, beside numbers in digits. */
const BEGINS = wordGate([DATE_WORD, AGO, ...NUMBERS]);
/** What a day in digits goes on with: its month, or the next of several days. */
const GOES_ON = wordGate([DATE_WORD, QUALIFIER, OF, OR, UNTIL, ...NUMBERS]);
const YEAR_DIGITS = 4;

/** Whether a date can begin with word `i` at all. */
export function mayBeginDate(words: LexedWords, i: number): boolean {
  return words.kinds[i] === KIND_NUMBER ? mayBeDate(words, i) : (words.gates[i]! & BEGINS) !== 0;
}

/** A number that is no year, and before no other number, is a day at most: then the next word says so. */
function mayBeDate({ gates, kinds, from, to, folded, count }: LexedWords, i: number): boolean {
  const next = i + 1;
  if (to[i]! - from[i]! === YEAR_DIGITS) return true;
  if (next >= count) return false;
  const isAnd = to[next]! - from[next]! === 1 && folded.units[from[next]!] === WAW;
  return kinds[next] === KIND_NUMBER || isAnd || (gates[next]! & GOES_ON) !== 0;
}
