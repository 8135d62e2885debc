import type { LexedWords } from "../../lexicon/lexed-words.js";
import { ACTING, COMPLEMENTIZER, PARTY_NOUN, TIE } from "../../lexicon/parts/actors.js";
import { ADVERB, DEMONSTRATIVE, STOP } from "../../lexicon/parts/common.js";
import { NISBA, NISBA_ACCUSATIVE } from "../../lexicon/parts/nationalities.js";
import { NUMBER } from "../../lexicon/parts/numbers.js";
import { CUE, DIRECTION, PREPOSITION } from "../../lexicon/parts/places.js";
import { isOf, isWholly, valueAt } from "../../lexicon/read.js";
import type { WordClass } from "../../lexicon/word-class.js";
import { isSpaced } from "../../text/adjacency.js";
import * as cp from "../../text/code-points.js";
import { KIND_NUMBER } from "../../text/scan.js";
import { hasArticle, isFeminine, isSoundPlural, lettersOf } from "../../text/word-shape.js";

/** Words after which the name of a country stands, and no adjective. */
const BEFORE_COUNTRIES: readonly WordClass<unknown>[] = [
  PREPOSITION,
  DIRECTION,
  ACTING,
  COMPLEMENTIZER,
  ADVERB,
  DEMONSTRATIVE,
];
const ACCUSATIVE_LETTERS_MIN = 4;

/**
 * Word `i` is an adjective or adverb of a nation, though it is spelled like a country: `تركياً`, `رتلا تركيا`, `بلدة سورية`, `37 إندونيسيا`. Names of
 * countries have no tanwin; an adjective follows an indefinite noun and agrees with it. Source: Ryding, A Reference Grammar of Modern
 * Standard Arabic, ch. 7 (nouns without tanwin), 10 (agreement).
 */
export function isNationalAdjective(words: LexedWords, i: number): boolean {
  const isAccusative = isOf(words, i, NISBA_ACCUSATIVE);
  if (!isAccusative && !isOf(words, i, NISBA)) return false;
  if (isAccusative && hasTanwin(words, i)) return true;
  const noun = i - 1;
  if (!isWholly(words, i, isAccusative ? NISBA_ACCUSATIVE : NISBA) || !isSpaced(words, i) || noun < 0) return false;
  if (isAccusative && (isOf(words, noun, TIE) || words.kinds[noun] === KIND_NUMBER || isOf(words, noun, NUMBER)))
    return true;
  if (hasArticle(words, i) || hasArticle(words, noun) || BEFORE_COUNTRIES.some((each) => isOf(words, noun, each)))
    return false;
  return isAccusative ? isAccusativeNoun(words, noun) : isFeminine(words, i) && takesFeminine(words, noun);
}

/** `تركياً`, `تركيًا`; or a shadda that only the adjective has: `تركيّا`. */
function hasTanwin({ folded, from, to }: LexedWords, i: number): boolean {
  const { source, starts, ends } = folded;
  for (let at = starts[from[i]!]!; at < ends[to[i]! - 1]!; at++) {
    const unit = source.charCodeAt(at);
    if (unit === cp.FATHATAN || unit === cp.SHADDA) return true;
  }
  return false;
}

/** `رتلا`, `شابا`: an indefinite noun in the accusative, or an adjective of one; no adverb of nation. */
function isAccusativeNoun(words: LexedWords, i: number): boolean {
  if (isOf(words, i, NISBA_ACCUSATIVE) || !endsInAlef(words, i)) return false;
  if (!isRelational(words, i) || words.kinds[i - 1] === KIND_NUMBER) return true; // `45 جنديا`, but `سوريا`
  return i > 0 && isSpaced(words, i) && endsInAlef(words, i - 1) && !isRelational(words, i - 1); // `مصدرا أمنيا سوريا`
}

/** The ending of the accusative; none of a function word or with a pronoun (`حليفتها`). */
function endsInAlef(words: LexedWords, i: number): boolean {
  const { units } = words.folded;
  const last = words.to[i]! - 1;
  if (lettersOf(words, i) < ACCUSATIVE_LETTERS_MIN || isOf(words, i, STOP)) return false;
  return units[last] === cp.ALEF && units[last - 1] !== cp.HEH;
}

/** `أمنيا`, `سوريا`, before the alef of the accusative. */
function isRelational(words: LexedWords, i: number): boolean {
  return words.folded.units[words.to[i]! - 2] === cp.YEH;
}

/** `بلدة`, `مدن`, `منظمات`, `مبادرة`: a feminine noun, or the plural of things. */
function takesFeminine(words: LexedWords, i: number): boolean {
  const cue = valueAt(words, i, CUE);
  if (cue) return cue.role === "kind" && !isOf(words, i, PARTY_NOUN);
  return isSoundPlural(words, i) || isFeminine(words, i);
}
