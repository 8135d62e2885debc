import type { LexedWords } from "../../lexicon/lexed-words.js";
import { NOUN_TAIL } from "../../lexicon/parts/casualties.js";
import { valueAt } from "../../lexicon/read.js";
import type { Victims } from "../../span.js";
import { follows } from "../../text/adjacency.js";
import { toSource } from "../../text/fold.js";

/** Counted people: words up to `last`. */
export interface Counted {
  readonly last: number;
  readonly min: number;
  /** `null`: open. */
  readonly max: number | null;
  readonly victims: readonly Victims[];
  /** Says by a number or a dual how many there are. */
  readonly explicit: boolean;
  /** Says who they are. */
  readonly named: boolean;
  /** A singular with the article: `القيادي`. */
  readonly definite?: boolean;
}

/** No event has more victims than this. */
const MOST = 20_000_000;

/** Whether so many people can have been counted: `11.8 في المئة` can't. */
export function isCount(count: number): boolean {
  return count > 0 && count < MOST && Number.isInteger(count);
}

/** Adjectives and numerals that a noun takes with it into the span. */
const MOST_TAILS = 2;

/** Whether word `i` follows in the same phrase, and no other span covers it. */
export function free(words: LexedWords, i: number, blocked: Uint8Array): boolean {
  return follows(words, i) && blocked[i] === 0;
}

/** Adjectives and numerals after a counted noun that ends with word `last`; `two`: they say that it is two. */
export function tailEnd(words: LexedWords, last: number, blocked: Uint8Array): { last: number; two: boolean } {
  let end = last;
  let two = false;
  for (let n = 0; n < MOST_TAILS && free(words, end + 1, blocked) && words.strips[end + 1] === 0; n++) {
    const tail = valueAt(words, end + 1, NOUN_TAIL);
    if (!tail) break;
    end++;
    two ||= tail === "two";
  }
  return { last: end, two };
}

/** Who the victims are, in the words of the text. */
export function victim(words: LexedWords, first: number, last: number, skip: number, kind: string): Victims {
  const { start, end } = toSource(words.folded, words.from[first]! + skip, words.to[last]!);
  return { noun: words.folded.source.slice(start, end), kind };
}
