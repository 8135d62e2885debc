import type { LexedWords } from "../../lexicon/lexed-words.js";
import { NAME_LINK, PARTICLE, STOP } from "../../lexicon/parts/common.js";
import { GIVEN_NAME } from "../../lexicon/parts/given-names.js";
import { NUMBER } from "../../lexicon/parts/numbers.js";
import { DESCRIBING, FACILITY_ADJECTIVE, FACILITY_EPITHET } from "../../lexicon/parts/places.js";
import { isOf, isWholly, wholeAt } from "../../lexicon/read.js";
import { continues } from "../../text/adjacency.js";
import * as cp from "../../text/code-points.js";
import { KIND_WORD } from "../../text/scan.js";
import { hasArticle, isDefiniteRelational, lettersOf, mayHaveProclitic } from "../../text/word-shape.js";
import { GAP_QUOTE } from "../../text/words.js";
import type { View } from "../view.js";
import { isStructural } from "./structure.js";

/** A word in more unrelated articles than this names no unknown place or group by itself. */
const EVERYDAY_ARTICLES = 25;
/** A word in more unrelated articles than this is no second word of an unknown name. */
const RARE_ARTICLES = 2;
const NAME_WORDS_MAX = 4;
const NAME_LETTERS_MIN = 3;
/** The shortest definite noun, its article included. */
const DEFINITE_LETTERS_MIN = 5;

/** Whether word `i` after `skip` units of proclitics is an everyday word. */
export function isEveryday(view: View, i: number, skip = 0): boolean {
  return view.articles(i, skip) > EVERYDAY_ARTICLES;
}

/**
 * Index of the last word of an out-of-gazetteer name that begins `skip` units into word `i`, or -1.
 * It goes on over link words (`بن`, `أبو`, `تل`) and over rare words; it ends at function words, cues and everyday words.
 *
 * @param facility the name of a facility may be an everyday word in the definite (`سوق البطاطا`) and takes closing adjectives
 */
export function unknownNameEnd(view: View, i: number, skip: number, facility: boolean): number {
  const { words } = view;
  if (!canBegin(view, i, skip, facility)) return -1;
  let last = i;
  while (last - i + 1 < NAME_WORDS_MAX && continues(words, last + 1) && goesOn(view, last, facility, last === i))
    last++;
  while (last > i && isOf(words, last, NAME_LINK) && !isOf(words, last, FACILITY_ADJECTIVE)) last--;
  return last;
}

function isWord(words: LexedWords, i: number): boolean {
  return i < words.count && words.kinds[i] === KIND_WORD;
}

function canBegin(view: View, i: number, skip: number, facility: boolean): boolean {
  const { words } = view;
  const letters = lettersOf(words, i, skip);
  if (!isWord(words, i)) return false;
  const isTitled = facility && (words.gaps[i + 1]! & GAP_QUOTE) !== 0; // `محطة وقود “شيخموس”`
  if (isOf(words, i, DESCRIBING) && !isTitled) return false;
  if (words.strips[i]! >= skip && isOf(words, i, NAME_LINK)) return continues(words, i + 1) && isWord(words, i + 1);
  if (letters < NAME_LETTERS_MIN || isVerbWithObject(words, i, skip)) return false;
  if (words.strips[i]! >= skip && isStructural(words, i)) {
    return facility && isOf(words, i, FACILITY_ADJECTIVE);
  }
  if (facility && isPerson(words, i)) return true;
  return !isEveryday(view, i, skip) || (facility && letters >= DEFINITE_LETTERS_MIN && hasArticle(words, i, skip));
}

/** Whether the name goes on to the word after `last`. */
function goesOn(view: View, last: number, facility: boolean, isFirst: boolean): boolean {
  const { words } = view;
  const next = last + 1;
  if (!isWord(words, next)) return false;
  const letters = lettersOf(words, next);
  if (isOf(words, last, NAME_LINK)) return letters > 1 && !isOf(words, next, STOP) && !isFurtherNumber(words, next);
  if (isWholly(words, next, FACILITY_ADJECTIVE)) return facility;
  if (isWholly(words, next, NAME_LINK)) return facility || wholeAt(words, next, PARTICLE) === "son";
  if (facility && isFirst && isOf(words, next, FACILITY_EPITHET) && hasArticle(words, last)) return true;
  const isAfterPerson = facility && isWholly(words, last, GIVEN_NAME) && letters >= NAME_LETTERS_MIN;
  if (isStructural(words, next)) return isAfterPerson && isDefiniteRelational(words, next);
  if (isAfterPerson) return isFamilyName(view, next);
  if (facility && isFirst && isAgreeing(words, next)) return true;
  if (!isFirst || letters < NAME_LETTERS_MIN || view.articles(next) > RARE_ARTICLES) return false;
  return !hasArticle(words, last) && !mayHaveProclitic(words, next);
}

/** `سجن تديره المخابرات`, `مشفى دمرته غارة`: a verb whose pronoun means the noun before it; no ة, which is folded to the same letter. */
function isVerbWithObject({ folded, from, to }: LexedWords, i: number, skip: number): boolean {
  const { source, units, ends } = folded;
  const last = to[i]! - 1;
  const isFeminine = units[last] === cp.ALEF && units[last - 1] === cp.HEH;
  if (!isFeminine && (units[last] !== cp.HEH || source.charCodeAt(ends[last]! - 1) !== cp.HEH)) return false;
  const first = units[from[i]! + skip];
  return first === cp.YEH || first === cp.TEH || units[last - (isFeminine ? 2 : 1)] === cp.TEH;
}

/** A given name, or a word before `بن` or `بنت`. */
function isPerson(words: LexedWords, i: number): boolean {
  if (isWholly(words, i, GIVEN_NAME)) return true;
  return continues(words, i + 1) && wholeAt(words, i + 1, PARTICLE) === "son";
}

/** Word `i`, after a given name, is a name of the same person: another given name, a rare word, or one with the article. */
function isFamilyName(view: View, i: number): boolean {
  const { words } = view;
  if (isWholly(words, i, GIVEN_NAME)) return true;
  return hasArticle(words, i) || (view.articles(i) <= RARE_ARTICLES && !mayHaveProclitic(words, i));
}

/** `جبل الشيخ وخمسة مواقع`: a number with و counts what comes next. */
function isFurtherNumber(words: LexedWords, i: number): boolean {
  return words.strips[i]! > 0 && isOf(words, i, NUMBER);
}

/** `دوار الكرة الأرضية`: word `i` is an adjective of relation that agrees with the definite word before it, and nothing else. */
export function isAgreeing(words: LexedWords, i: number): boolean {
  return isDefiniteRelational(words, i) && hasArticle(words, i - 1) && !isStructural(words, i);
}
