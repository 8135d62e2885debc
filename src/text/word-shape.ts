import * as cp from "./code-points.js";
import { isConjunction, isElided, isPreposition, procliticsAt } from "./proclitics.js";
import type { Words } from "./words.js";

// What the letters of a folded word say of its form. Past the edges of the text every answer is no. `skip` counts the units of the
// proclitics before the word in question. Source of the patterns: Ryding, A Reference Grammar of Modern Standard Arabic, ch. 5, 8, 10.

const ARTICLE_LETTERS = 2;

/** How many letters word `i` has after its first `skip` units. */
export function lettersOf(words: Words, i: number, skip = 0): number {
  return i >= 0 && i < words.count ? words.to[i]! - words.from[i]! - skip : 0;
}

/** Word `i` begins with the article, written or elided after ل. */
export function hasArticle(words: Words, i: number, skip = 0): boolean {
  if (lettersOf(words, i, skip) < ARTICLE_LETTERS) return false;
  const { units } = words.folded;
  const at = words.from[i]! + skip;
  return (units[at] === cp.ALEF && units[at + 1] === cp.LAM) || (skip > 0 && isElided(units, at));
}

/** Word `i` has the article and at least `least` letters more. */
export function isDefiniteOf(words: Words, i: number, least: number): boolean {
  return hasArticle(words, i) && lettersOf(words, i) >= ARTICLE_LETTERS + least;
}

/** Word `i` has the article, after proclitics or without. */
export function isDefinite(words: Words, i: number): boolean {
  if (lettersOf(words, i) === 0) return false;
  const most = procliticsAt(words.folded.units, words.from[i]!, words.to[i]!);
  for (let skip = 0; skip <= most; skip++) if (hasArticle(words, i, skip)) return true;
  return false;
}

/** Word `i` begins with a letter that may be a proclitic. */
export function mayHaveProclitic(words: Words, i: number): boolean {
  const first = words.folded.units[words.from[i]!]!;
  return lettersOf(words, i) > 0 && (isConjunction(first) || isPreposition(first));
}

/** Word `i` ends in the teh marbuta of feminine nouns and adjectives, which is folded to ه. */
export function isFeminine(words: Words, i: number): boolean {
  return lettersOf(words, i) > 0 && words.folded.units[words.to[i]! - 1] === cp.HEH;
}

/** Word `i` ends in ات, as the sound plural of feminine nouns and of things does: `غارات`. */
export function isSoundPlural(words: Words, i: number): boolean {
  const { units } = words.folded;
  const last = words.to[i]! - 1;
  return lettersOf(words, i) > 3 && units[last] === cp.TEH && units[last - 1] === cp.ALEF;
}

/** Word `i` ends like an adjective of relation (`سوري`, `سورية`), or, where `plural`, like several (`سوريين`). */
export function isRelational(words: Words, i: number, plural = false): boolean {
  if (lettersOf(words, i) < 2) return false;
  const { units } = words.folded;
  const last = words.to[i]! - 1;
  const ending = units[last] === cp.HEH || (plural && units[last] === cp.NOON);
  return units[ending ? last - 1 : last] === cp.YEH;
}

/** Word `i` is a definite adjective of relation: `العسكري`, `الأرضية`. */
export function isDefiniteRelational(words: Words, i: number): boolean {
  return (
    isRelational(words, i) && isDefiniteOf(words, i, isFeminine(words, i) ? RELATION_LETTERS + 1 : RELATION_LETTERS)
  );
}
/** Letters of the shortest adjective of relation, its ending included. */
const RELATION_LETTERS = 3;
