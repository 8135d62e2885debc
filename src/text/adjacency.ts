import { GAP_HASH, GAP_LINE, GAP_LOW_LINE, GAP_QUOTE, GAP_SPACE, type Words } from "./words.js";

// How two neighbouring words stand to each other. Each question is about the gap before word `i`; past the last word every answer is no.

const SPACES = GAP_SPACE | GAP_LINE | GAP_LOW_LINE;
const TRANSPARENT = SPACES | GAP_QUOTE;

/** Nothing but white space without a blank line, or nothing at all, stands before word `i`: lines are wrapped anywhere. */
export function isSpaced(words: Words, i: number): boolean {
  return i < words.count && (words.gaps[i]! & ~(GAP_SPACE | GAP_LINE)) === 0;
}

/** Nothing but white space or `_`, or nothing at all, stands before word `i`. */
export function follows(words: Words, i: number): boolean {
  return i < words.count && (words.gaps[i]! & ~SPACES) === 0;
}

/** Nothing but white space, `_` and quotes, or nothing at all, stands before word `i`: a name may run on, into a hashtag too. */
export function continues(words: Words, i: number): boolean {
  return i < words.count && ((words.gaps[i]! & ~TRANSPARENT) === 0 || opensHashtag(words, i));
}

/** `قوات #النظام`: a hashtag begins with word `i`, and the word before is of none. */
function opensHashtag({ gaps }: Words, i: number): boolean {
  return i > 0 && gaps[i] === (GAP_SPACE | GAP_HASH) && (gaps[i - 1]! & (GAP_HASH | GAP_LOW_LINE)) === 0;
}

/** As {@link continues}, with gaps of the kinds in `allowed` too (bits of `GAP_*`). */
export function continuesOver(words: Words, i: number, allowed: number): boolean {
  return i < words.count && (words.gaps[i]! & ~(TRANSPARENT | allowed)) === 0;
}

/** A gap of the kind `mark` stands before word `i`, with white space around it or not, and nothing else. */
export function isMarked(words: Words, i: number, mark: number): boolean {
  const gap = words.gaps[i]!;
  return i < words.count && (gap & mark) !== 0 && (gap & ~(SPACES | mark)) === 0;
}
