import * as cp from "../text/code-points.js";
import { HASH_INVERSE, hashUnits, joinHash } from "../text/hash.js";
import { isConjunction, isPreposition } from "../text/proclitics.js";
import { KIND_WORD } from "../text/scan.js";
import { hashWords, type Words } from "../text/words.js";
import type { Candidate } from "./candidate.js";
import { type CompiledIndex, NODE_MASK, NODE_NAME, NODE_STRIDE } from "./compiled-index.js";
import { letterOfDigit } from "./digit-letters.js";
import { findChild, hasEdge, inFilter, mayHaveChild } from "./find.js";
import { addName, candidatesOf, type FoundNames, noNames } from "./found-names.js";
import { GAP_MAY_JOIN, GAP_SEPARATORS, isJoin, JOIN_WORDS_MAX, SEPARATOR_NONE, SEPARATOR_SPACE } from "./gap.js";
import { joinedUnits } from "./read-names.js";

/** Letters of the word that a reading must leave after the proclitics. */
const LETTERS_MIN = 2;

const NOTHING: Uint16Array = new Uint16Array(0);
/** What the article loses after ل: `للتنظيم` is ل + التنظيم, and `للاذقية`, of two lams for three, ل + اللاذقية. */
const ELISIONS: readonly Uint16Array[] = [Uint16Array.of(cp.ALEF), Uint16Array.of(cp.ALEF, cp.LAM)];

// Numbers of proclitics, see `found-names.ts`.
const CONJUNCTION_WAW = 4;
const CONJUNCTION_FEH = 8;

/** The number of the preposition ب, ل or ك. */
function prepositionOf(unit: number): number {
  if (unit === cp.BEH) return 1;
  return unit === cp.LAM ? 2 : 3;
}

/** Words of a text, and the hash of each where they are known already. */
export type HashedWords = Words & { readonly hashes?: Int32Array };

/** One matching: what it reads, and where its finds go. */
interface Run {
  readonly index: CompiledIndex;
  readonly words: Words;
  /** Hash of each whole word. */
  readonly hashes: Int32Array;
  readonly found: FoundNames;
  // How the name that is being walked starts: its first word, where in it, after what.
  first: number;
  from: number;
  /** Number of its proclitics, see `found-names.ts`. */
  proclitic: number;
  elided: boolean;
}

/**
 * Every name of an index that a text holds, at every reading of its first word:
 *
 * - a name starts at a word, or after the proclitics و ف, then ب ل ك, of a word; of `لل` the second lam stands for ال;
 * - it ends at the end of a word; all ends are reported, not only the longest; proclitics inside a name are part of it;
 * - between its words the text has white space, quotes and low lines where the name has a space, and dashes where it has one;
 *   other signs only where the name is written with some, too;
 * - words with nothing between them (`الفرقة17`), or with cutters alone (`داع..ش`), are read as one word too; a digit inside a
 *   word may stand for a letter like it (`د1عش`).
 *
 * @param index a compiled index
 * @param words the words of a text folded by `standard`; hashed here where they have no hashes yet
 * @returns candidates in the order of their first words
 */
export function matchNames(index: CompiledIndex, words: HashedWords): Candidate[] {
  const { count, from, to, kinds, gaps } = words;
  const { units } = words.folded;
  const hashes = words.hashes ?? hashWords(words);
  const found = noNames();
  const run: Run = { index, words, hashes, found, first: 0, from: 0, proclitic: 0, elided: false };
  for (let i = 0; i < count; i++) {
    const hash = hashes[i]!;
    const at = from[i]!;
    const joins = GAP_MAY_JOIN[gaps[i + 1]!] !== 0;
    if (joins || inFilter(index, hash)) read(run, hash, i, at, 0, NOTHING);
    if (kinds[i] !== KIND_WORD || to[i]! - at <= LETTERS_MIN) continue;
    const letter = units[at]!;
    if (isConjunction(letter)) {
      const conjunction = letter === cp.WAW ? CONJUNCTION_WAW : CONJUNCTION_FEH;
      const rest = Math.imul(hash - letter, HASH_INVERSE);
      if (joins || inFilter(index, rest)) read(run, rest, i, at + 1, conjunction, NOTHING);
      if (isPreposition(units[at + 1]!)) readPreposition(run, rest, i, at + 1, conjunction);
    } else if (isPreposition(letter)) readPreposition(run, hash, i, at, 0);
  }
  return candidatesOf(found, to);
}

/** Reads a word after the preposition that stands at `at`; `hash` is that of the word from there. */
function readPreposition(run: Run, hash: number, word: number, at: number, conjunction: number): void {
  const { units } = run.words.folded;
  if (run.words.to[word]! - at <= LETTERS_MIN) return;
  const letter = units[at]!;
  const proclitic = conjunction + prepositionOf(letter);
  const rest = Math.imul(hash - letter, HASH_INVERSE);
  const joins = GAP_MAY_JOIN[run.words.gaps[word + 1]!] !== 0;
  if (joins || inFilter(run.index, rest)) read(run, rest, word, at + 1, proclitic, NOTHING);
  if (letter !== cp.LAM || units[at + 1] !== cp.LAM) return;
  for (const elided of ELISIONS) {
    const whole = joinHash(hashUnits(elided, 0, elided.length), elided.length, rest);
    if (joins || inFilter(run.index, whole)) read(run, whole, word, at + 1, proclitic, elided);
  }
}

/** Walks all names whose first word reads as `elided` and the word from `from` on. */
function read(run: Run, hash: number, word: number, from: number, proclitic: number, elided: Uint16Array): void {
  const { index, words } = run;
  run.first = word;
  run.from = from;
  run.proclitic = proclitic;
  run.elided = elided.length > 0;
  let node = 0;
  if (!run.elided) node = findChild(index, 0, SEPARATOR_SPACE, hash, words.folded.units, from, words.to[word]!);
  else if (hasEdge(index, 0, SEPARATOR_SPACE, hash)) {
    const units = joinedUnits(words, word, word + 1, elided, from);
    node = findChild(index, 0, SEPARATOR_SPACE, hash, units, 0, units.length);
  }
  if (node !== 0) walk(run, node, word);
  if (GAP_MAY_JOIN[words.gaps[word + 1]!] !== 0) walkJoined(run, 0, SEPARATOR_SPACE, hash, word, from, elided);
}

/** Reports the names that end at `node`, which word `last` led to, and walks on. */
function walk(run: Run, node: number, last: number): void {
  const { index, words, hashes } = run;
  const { nodes } = index;
  for (;;) {
    const name = nodes[node * NODE_STRIDE + NODE_NAME]!;
    if (name >= 0) report(run, last, name);
    const next = last + 1;
    if (nodes[node * NODE_STRIDE + NODE_MASK] === 0 || next >= words.count) return;
    const separator = GAP_SEPARATORS[words.gaps[next]!]!;
    if (separator === SEPARATOR_NONE) return;
    const hash = hashes[next]!;
    const from = words.from[next]!;
    if (GAP_MAY_JOIN[words.gaps[next + 1]!] !== 0) walkJoined(run, node, separator, hash, next, from, NOTHING);
    if (!mayHaveChild(index, node, hash)) return;
    node = findChild(index, node, separator, hash, words.folded.units, from, words.to[next]!);
    if (node === 0) return;
    last = next;
  }
}

/** Walks on from `node` with word `word`, from `from` on, and the words that it may be one with. */
function walkJoined(
  run: Run,
  node: number,
  separator: number,
  hash: number,
  word: number,
  from: number,
  elided: Uint16Array,
): void {
  const { index, words, hashes } = run;
  let length = elided.length + words.to[word]! - from;
  let whole = hash;
  for (let last = word + 1; last < words.count && last - word < JOIN_WORDS_MAX; last++) {
    if (length >= index.longestWord || !isJoin(words, last - 1)) return;
    const letter = letterOfDigit(words, last);
    // `د1عش`: a word goes on with the letter for which the digit stands
    if (letter !== 0) walkLettered(run, node, separator, whole, length, word, from, elided, last, letter);
    whole = joinHash(whole, length, hashes[last]!);
    length += words.to[last]! - words.from[last]!;
    if (node === 0 ? !inFilter(index, whole) : !mayHaveChild(index, node, whole)) continue;
    if (!hasEdge(index, node, separator, whole)) continue; // before anything is allocated
    const units = joinedUnits(words, word, last + 1, elided, from);
    const child = findChild(index, node, separator, whole, units, 0, units.length);
    if (child !== 0) walk(run, child, last);
  }
}

/** As {@link walkJoined}, with words up to the digit at word `digit` and the word after it, the digit being a letter. */
function walkLettered(
  run: Run,
  node: number,
  separator: number,
  before: number,
  length: number,
  word: number,
  from: number,
  elided: Uint16Array,
  digit: number,
  letter: number,
): void {
  const { index, words, hashes } = run;
  const last = digit + 1;
  const whole = joinHash(joinHash(before, length, letter), length + 1, hashes[last]!);
  if (node === 0 ? !inFilter(index, whole) : !mayHaveChild(index, node, whole)) return;
  if (!hasEdge(index, node, separator, whole)) return;
  const units = joinedUnits(words, word, last + 1, elided, from);
  units[length] = letter;
  const child = findChild(index, node, separator, whole, units, 0, units.length);
  if (child !== 0) walk(run, child, last);
}

function report(run: Run, last: number, name: number): void {
  addName(run.found, run.first, last, run.from, run.proclitic, run.elided, name);
}
