import { NOUN_TAIL } from "../../lexicon/parts/casualties.js";
import { valueAt } from "../../lexicon/read.js";
import type { Victims } from "../../span.js";
import { toSource } from "../../text/alignment.js";
import { type CasualtyText, free } from "./casualty-text.js";
import { isParticle } from "./word-shape.js";

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

/** Adjectives and numerals that a noun takes with it into the span. */
const MOST_TAILS = 2;

/** Adjectives and numerals after a counted noun that ends with word `last`; `two`: they say that it is two. */
export function tailEnd(text: CasualtyText, last: number): { last: number; two: boolean } {
  let end = last;
  let two = false;
  for (let n = 0; n < MOST_TAILS && free(text, end + 1) && text.strips[end + 1] === 0; n++) {
    const tail = valueAt(text, end + 1, NOUN_TAIL);
    if (!tail) break;
    end++;
    two ||= tail === "two";
  }
  return { last: end, two };
}

/** Who the victims are, in the words of the text. */
export function victim(text: CasualtyText, first: number, last: number, skip: number, kind: string): Victims {
  const { start, end } = toSource(text.folded, text.from[first]! + skip, text.to[last]!);
  return { noun: text.folded.source.slice(start, end), kind };
}

/** Whether the number that ends with word `last` is one of those whom another span names: `5 من قوات النظام`. */
export function isOfSpan(text: CasualtyText, last: number): boolean {
  return free(text, last + 1) && isParticle(text, last + 1, "of") && text.blocked[last + 2] === 1;
}
