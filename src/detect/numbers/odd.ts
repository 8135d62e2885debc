import type { LexedWords } from "../../lexicon/lexed-words.js";
import { ODD } from "../../lexicon/parts/numbers.js";
import { valueAt } from "../../lexicon/read.js";
import { readCardinal } from "./cardinal.js";
import { joinedAt } from "./joined.js";

/** A round number and some more: up to word `last`. */
export interface OddNumber {
  readonly min: number;
  readonly max: number | null;
  readonly last: number;
}

/** What some more makes of a round number: below the next ten after tens, without an end after hundreds and thousands. */
function more(round: number, least: number, last: number): OddNumber | null {
  if (round < 10 || round % 10 !== 0) return null;
  if (round < 100) return { min: round + least, max: round + 9, last };
  return { min: round, max: null, last };
}

/** `نيف وعشرون`, from word `i` on. */
export function readOddFirst(words: LexedWords, i: number): OddNumber | null {
  const least = valueAt(words, i, ODD);
  const and = least === undefined ? null : joinedAt(words, i + 1);
  const tens = and && readCardinal(words, and.at);
  return tens?.skip === and?.skip && tens && tens.value < 100 ? more(tens.value, least!, tens.last) : null;
}

/** `ونيف` from word `i` on, after a round number or its noun: `مئة ونيف`, `عشرون رجلا ونيف`. */
export function readOddAfter(words: LexedWords, i: number, round: number): OddNumber | null {
  const and = joinedAt(words, i);
  const least = and && words.strips[and.at] === and.skip ? valueAt(words, and.at, ODD) : undefined;
  // `عشرون وبضعة رجال`: `بضعة` has a noun of its own
  return least === 1 ? more(round, least, and!.at) : null;
}
