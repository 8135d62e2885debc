import type { LexedWords } from "../../lexicon/lexed-words.js";
import { NISBA_ACCUSATIVE } from "../../lexicon/parts/nationalities.js";
import { isOf } from "../../lexicon/read.js";
import * as cp from "../../text/code-points.js";
import { isConjunction } from "../../text/proclitics.js";
import { lettersOf } from "../../text/word-shape.js";
import { isStructural } from "./structure.js";

/**
 * The shape of a verb whose subject is feminine: `تلقت`, `ستواصل`, with an object `تركته`; no plural (`هجمات`) and no verbal noun
 * (`تقسيم`). Source: Ryding, A Reference Grammar of Modern Standard Arabic, ch. 21 and 23 (verbal nouns of form II), 24.
 */
export function isFeminineVerb(words: LexedWords, i: number): boolean {
  if (isStructural(words, i) || isOf(words, i, NISBA_ACCUSATIVE)) return false;
  const { units } = words.folded;
  const from =
    words.from[i]! + (isConjunction(units[words.from[i]!]!) && lettersOf(words, i) > LETTERS_WITH_AND ? 1 : 0);
  const to = words.to[i]! - objectLetters(words, i);
  if (to - from >= PERFECT_LETTERS_MIN && units[to - 1] === cp.TEH)
    return to < words.to[i]! || !isNounEnding(units[to - 2]!);
  const future = units[from] === cp.SEEN ? 1 : 0;
  const letters = to - from - future;
  if (units[from + future] !== cp.TEH || letters < IMPERFECT_LETTERS_MIN) return false;
  return future > 0 || units[from + letters - VERBAL_NOUN_YEH] !== cp.YEH;
}
const PERFECT_LETTERS_MIN = 3;
/** A word of so many letters that begins with و or ف begins with its root: `وقعت`, but `وتمنح`. */
const LETTERS_WITH_AND = 4;
/** The letter before the teh of `هجمات`, `توقيت`, `بيروت`. */
function isNounEnding(unit: number): boolean {
  return unit === cp.ALEF || unit === cp.YEH || unit === cp.WAW;
}
const IMPERFECT_LETTERS_MIN = 4;
/** The yeh of `تقسيم` is its last letter but one. */
const VERBAL_NOUN_YEH = 2;

/** Letters of the pronoun at the end of word `i`: ه, ها. */
function objectLetters(words: LexedWords, i: number): number {
  const { units } = words.folded;
  const last = words.to[i]! - 1;
  if (lettersOf(words, i) <= PERFECT_LETTERS_MIN) return 0;
  if (units[last] === cp.HEH) return 1;
  return units[last] === cp.ALEF && units[last - 1] === cp.HEH ? 2 : 0;
}
