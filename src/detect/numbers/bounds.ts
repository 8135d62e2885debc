import type { LexedWords } from "../../lexicon/lexed-words.js";
import { BOUND_AFTER, BOUND_BEFORE, BOUND_JOINED, type Bound } from "../../lexicon/parts/numbers.js";
import { type PhraseMatch, phraseAt } from "../../lexicon/read.js";
import { follows } from "../../text/adjacency.js";
import { isConjunction } from "../../text/proclitics.js";

/** Two estimates at most stand before a number: `ما لا يقل عن نحو`. */
const MOST_ESTIMATES = 2;

/** The estimates before a quantity, from word `i` on, the inner first; `at` is the word after them, `skip` counts proclitics before them. */
export function readEstimates(words: LexedWords, i: number): { at: number; skip: number; bounds: readonly Bound[] } {
  const bounds: Bound[] = [];
  let at = i;
  let skip = 0;
  while (bounds.length < MOST_ESTIMATES && (at === i || follows(words, at))) {
    const estimate = phraseAt(words, at, BOUND_BEFORE);
    if (!estimate || (at > i && estimate.skip > 0)) break;
    if (at === i) skip = estimate.skip;
    bounds.unshift(estimate.value);
    at = estimate.last + 1;
  }
  return { at, skip, bounds };
}

/** The estimate after a number or its noun, from word `i` on: `على الأقل`, `فأكثر`. */
export function boundAfter(words: LexedWords, i: number): PhraseMatch<Bound> | null {
  if (!follows(words, i)) return null;
  const joined = words.strips[i] === 1 && isConjunction(words.folded.units[words.from[i]!]!);
  return phraseAt(words, i, BOUND_AFTER) ?? (joined ? phraseAt(words, i, BOUND_JOINED) : null);
}
