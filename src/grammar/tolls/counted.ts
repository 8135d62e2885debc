import type { LexedWords as Words } from "../../lexicon/lexed-words.js";
import type { Victims } from "../../span.js";
import { toSource } from "../../text/fold.js";
import { follows } from "../numbers/phrase-table.js";
import { nounTails, two } from "./lexicon.js";

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

/** More people than this are no toll. */
const MOST = 20_000_000;

/** Whether so many people can have been counted: `11.8 في المئة` can't. */
export function isToll(count: number): boolean {
  return count > 0 && count < MOST && Number.isInteger(count);
}

/** Adjectives and numerals that a noun takes with it into the span. */
const MOST_TAILS = 2;

/** Whether word `i` follows in the same phrase, and no other span covers it. */
export function free(words: Words, i: number, blocked: Uint8Array): boolean {
  return follows(words, i) && blocked[i] === 0;
}

/** Adjectives and numerals behind a counted noun that ends with word `last`; `two`: they say that it is two. */
export function tailEnd(words: Words, last: number, blocked: Uint8Array): { last: number; two: boolean } {
  let end = last;
  let pair = false;
  for (let n = 0; n < MOST_TAILS && free(words, end + 1, blocked) && nounTails().has(words.forms[end + 1]!); n++) {
    end++;
    pair ||= two().has(words.forms[end]!);
  }
  return { last: end, two: pair };
}

/** Who the victims are, in the words of the text. */
export function victim(words: Words, first: number, last: number, skip: number, kind: string): Victims {
  const { start, end } = toSource(words.folded, words.from[first]! + skip, words.to[last]!);
  return { noun: words.folded.source.slice(start, end), kind };
}
