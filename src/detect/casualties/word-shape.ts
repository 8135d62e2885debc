import type { LexedWords } from "../../lexicon/lexed-words.js";
import { PARTICLE, type Particle } from "../../lexicon/parts/casualties.js";
import { valueAt } from "../../lexicon/read.js";
import { ALEF, BEH, HEH, LAM, MEEM, NOON, TEH_MARBUTA, WAW, YEH } from "../../text/code-points.js";

// Questions about the letters of a word, on its folded units.

const ARTICLE_LENGTH = 2;
const SHORTEST_PLURAL = 5;

/** Whether word `i` has the article after its first `skip` folded units. */
export function hasArticle(words: LexedWords, i: number, skip = 0): boolean {
  const at = words.from[i]! + skip;
  const { units } = words.folded;
  return words.to[i]! - at > ARTICLE_LENGTH && units[at] === ALEF && units[at + 1] === LAM;
}

/** Whether word `i` is or begins with the article: `الخمسة`, `الـ 35`. */
export function startsWithArticle(words: LexedWords, i: number): boolean {
  const { units } = words.folded;
  return units[words.from[i]!] === ALEF && units[words.from[i]! + 1] === LAM;
}

/** Whether word `i` is definite by its article, after `و` or not. */
export function isDefinite(words: LexedWords, i: number): boolean {
  return hasArticle(words, i) || (startsWithAnd(words, i) && hasArticle(words, i, 1));
}

/** Whether the first letter of word `i` is و. */
export function startsWithAnd(words: LexedWords, i: number): boolean {
  return words.folded.units[words.from[i]!] === WAW;
}

/** Whether `ب` is the last proclitic of word `i`, before a word that the lexicon knows. */
export function isAfterBeh(words: LexedWords, i: number): boolean {
  const strip = words.strips[i]!;
  return strip > 0 && words.folded.units[words.from[i]! + strip - 1] === BEH;
}

/** Whether the whole word `i` is this particle. */
export function isParticle(words: LexedWords, i: number, particle: Particle): boolean {
  return words.strips[i] === 0 && valueAt(words, i, PARTICLE) === particle;
}

/** Whether a last letter of a plural stands at the unit `at`, and no alef two letters before the ending (`بساتين`). */
function endsLikePlural(words: LexedWords, at: number): boolean {
  const { units } = words.folded;
  return (units[at] === WAW || units[at] === YEH) && units[at - 2] !== ALEF;
}

/** Whether word `i` ends as a sound masculine plural: `جامعين`. Source: Ryding, A Reference Grammar of Modern Standard Arabic, ch. 7. */
export function isSoundPlural(words: LexedWords, i: number): boolean {
  const end = words.to[i]!;
  return (
    end - words.from[i]! >= SHORTEST_PLURAL && words.folded.units[end - 1] === NOON && endsLikePlural(words, end - 2)
  );
}

/** Whether word `i` ends as a verb of several: `هاجموا`. */
export function isPluralVerb(words: LexedWords, i: number): boolean {
  const { units } = words.folded;
  return units[words.to[i]! - 1] === ALEF && units[words.to[i]! - 2] === WAW;
}

/** Whether word `i` is a sound masculine plural with a pronoun: `مواطنيه`, `مقاتليها`. */
export function isPossessedPlural(words: LexedWords, i: number): boolean {
  const end = words.to[i]! - pronounLength(words, i);
  return end < words.to[i]! && end - words.from[i]! >= SHORTEST_PLURAL - 1 && endsLikePlural(words, end - 1);
}

/** Whether the pronoun of word `i` stands after the ending of a nominative dual: `ولداه`. */
export function isNominativeDual(words: LexedWords, i: number): boolean {
  const length = pronounLength(words, i);
  return length > 0 && words.folded.units[words.to[i]! - length - 1] === ALEF;
}

/** Units of the pronoun with which word `i` ends: `ه`, `ها`, `هم`, `نا`; 0 for none. The fold makes ه of ة, the source tells them apart. */
function pronounLength(words: LexedWords, i: number): number {
  const { units, source, starts } = words.folded;
  const end = words.to[i]!;
  if (units[end - 1] === ALEF && units[end - 2] === NOON) return 2;
  if (units[end - 1] === HEH) return source.charCodeAt(starts[end - 1]!) === TEH_MARBUTA ? 0 : 1;
  return units[end - 2] === HEH && (units[end - 1] === ALEF || units[end - 1] === MEEM) ? 2 : 0;
}

/** Whether word `i` ends as a sound masculine plural in the construct: `جامعي`. */
export function isConstructPlural(words: LexedWords, i: number): boolean {
  return words.to[i]! - words.from[i]! >= SHORTEST_PLURAL && endsLikePlural(words, words.to[i]! - 1);
}

/** Whether word `i` ends in ة, which the fold makes the pronoun ه: `طفلة`, not `طفله`. */
export function endsInTehMarbuta({ folded, to }: LexedWords, i: number): boolean {
  return folded.source.charCodeAt(folded.starts[to[i]! - 1]!) === TEH_MARBUTA;
}

/** Whether word `i` ends in the alef of an indefinite accusative: `شابا`. */
export function isAccusative(words: LexedWords, i: number): boolean {
  return words.folded.units[words.to[i]! - 1] === ALEF;
}
