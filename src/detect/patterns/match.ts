import type { LexedWords } from "../../lexicon/lexed-words.js";
import { isOf, phraseEnd } from "../../lexicon/read.js";
import { KIND_NUMBER } from "../../text/scan.js";
import { ELEMENTS_MAX } from "./element.js";
import { isLabel, mayStand, quotedEnd } from "./gaps.js";
import type { Classes, Program, ReadyChoice } from "./program.js";
import { hasShape, isAfter } from "./shape.js";

/** A name that begins at a word. */
export interface PatternName {
  readonly last: number;
  readonly proclitic: string;
  /** Folded units of its first word that stand before it (default: as many as the proclitic has). */
  readonly skip?: number;
}

/** Where the names of a text come from: those of gazetteers of a type that begin at word `i`, the longest first. */
export type NameSource = (type: string, i: number) => readonly PatternName[];

/** Where a pattern matched: words `first` to `last`, and what its captures hold. */
export interface PatternMatch extends MatchedWords {
  readonly captures: ReadonlyMap<string, MatchedWords>;
}

/** Words `first` to `last`, from `skip` folded units into the first. */
export interface MatchedWords {
  readonly first: number;
  readonly last: number;
  readonly skip: number;
}

/** Words that a match may be long: its elements, each a name of some words. */
const WINDOW = 256;

/** The matching of patterns in one text: what it reads, the pattern and word at hand, and what it has learned there. */
export interface Matching {
  readonly words: LexedWords;
  readonly names: NameSource;
  program: Program;
  first: number;
  /** Lexeme of word `first` as a word of a pattern, and the folded units of the proclitics before it; 0 where it is none. */
  firstLexeme: number;
  firstSkip: number;
  /** Units of proclitics before the first part. */
  skip: number;
  captures: Map<string, MatchedWords> | undefined;
  /** How many pairs of element and word no match followed from. */
  failures: number;
  /** Those pairs, from the few on that are sooner tried twice than kept: so a match costs no more than their number. */
  dead: Set<number> | undefined;
}

const FEW_FAILURES = 8;
const NO_PROGRAM: Program = { elements: [], labels: false };

/** Begins to match patterns in a text. */
export function matchingOf(words: LexedWords, names: NameSource): Matching {
  return {
    words,
    names,
    program: NO_PROGRAM,
    first: 0,
    firstLexeme: 0,
    firstSkip: 0,
    skip: 0,
    captures: undefined,
    failures: 0,
    dead: undefined,
  };
}

/**
 * Matches a pattern from word `i` on; of several matches, the one that takes most at each part from left to right.
 *
 * Its first word may have proclitics; all others are whole words. White space, `_` and quotes may part them.
 *
 * @param matching knows how word `i` reads as a word of a pattern
 */
export function matchPattern(matching: Matching, program: Program, i: number): PatternMatch | null {
  matching.program = program;
  matching.first = i;
  matching.skip = 0;
  matching.captures = undefined;
  matching.failures = 0;
  matching.dead = undefined;
  const last = matchFrom(matching, 0, i);
  return last < i ? null : { first: i, last, skip: matching.skip, captures: matching.captures ?? NO_CAPTURES };
}
const NO_CAPTURES: PatternMatch["captures"] = new Map();

/** The last word of a match of the elements from `e` on, which begins at word `at`; -1 for none. */
function matchFrom(matching: Matching, e: number, at: number): number {
  const { words, first } = matching;
  const { elements, labels } = matching.program;
  if (e === elements.length) return labels && !isLabel(words, at) ? -1 : at - 1;
  const key = (at - first) * (ELEMENTS_MAX + 1) + e;
  if (at - first > WINDOW || matching.dead?.has(key)) return -1;
  const element = elements[e]!;
  if (at < words.count)
    for (let c = 0; c < element.choices.length; c++) {
      const choice = element.choices[c]!;
      if (!mayStand(words, element, choice, at, first)) continue;
      const last = matchChoice(matching, choice, e, at);
      if (last >= 0) return last;
    }
  const without = element.optional ? matchFrom(matching, e + 1, at) : -1;
  // the second element is tried but once for each end of the first
  if (without < 0 && e > 1 && ++matching.failures > FEW_FAILURES) {
    matching.dead ??= new Set();
    matching.dead.add(key);
  }
  return without;
}

/** The last word of a match that goes on after element `e` took words `at` to `end`; -1 for none. */
function goOn(matching: Matching, e: number, at: number, end: number, skip: number): number {
  const last = matchFrom(matching, e + 1, end + 1);
  if (last < 0) return -1;
  if (e === 0) matching.skip = skip;
  const { capture } = matching.program.elements[e]!;
  if (capture !== undefined) addCapture(matching, capture, at, end, skip);
  return last;
}

/** A capture that stands several times covers them all. */
function addCapture(matching: Matching, name: string, first: number, last: number, skip: number): void {
  matching.captures ??= new Map();
  matching.captures.set(name, { first, last: matching.captures.get(name)?.last ?? last, skip });
}

/** The last word of a match in which a choice of element `e` stands at word `at`; -1 for none. */
function matchChoice(matching: Matching, choice: ReadyChoice, e: number, at: number): number {
  const { words } = matching;
  switch (choice.kind) {
    case "word":
      if (e > 0) return words.wholes[at] === choice.lexeme ? goOn(matching, e, at, at, 0) : -1;
      return matching.firstLexeme === choice.lexeme ? goOn(matching, e, at, at, matching.firstSkip) : -1;
    case "class": {
      const skip = words.strips[at]!;
      if (words.lexemes[at] === 0) return -1;
      const isPlaced = (e === 0 && choice.proclitic === "") || isAfter(words, at, skip, choice.proclitic);
      return isPlaced && !isAnyOf(words, at, choice.not) ? matchPhrase(matching, choice.classes, e, at, skip) : -1;
    }
    case "name":
      return matchNames(matching, choice.type, choice.proclitic, e, at);
    case "number":
      return words.kinds[at] === KIND_NUMBER ? goOn(matching, e, at, at, 0) : -1;
    case "any": {
      const may = hasShape(words, at, choice.shape, choice.proclitic) && !isAnyOf(words, at, choice.not);
      return may ? goOn(matching, e, at, at, 0) : -1;
    }
    case "quoted": {
      const end = quotedEnd(words, at);
      return end < 0 ? -1 : goOn(matching, e, at, end, 0);
    }
  }
}

/** The same for names of a type: each of them, the longest first. */
function matchNames(matching: Matching, type: string, written: string, e: number, at: number): number {
  const names = matching.names(type, at);
  for (let n = 0; n < names.length; n++) {
    const { last: end, proclitic, skip = proclitic.length } = names[n]!;
    if (proclitic !== written && (e > 0 || written !== "")) continue;
    const last = goOn(matching, e, at, end, skip);
    if (last >= 0) return last;
  }
  return -1;
}

/** The same for the longest phrase of the classes, and then for its first word alone where that is of one. */
function matchPhrase(matching: Matching, classes: Classes, e: number, at: number, skip: number): number {
  const { words } = matching;
  let end = -1;
  for (let i = 0; i < classes.length; i++) end = Math.max(end, phraseEnd(words, at, classes[i]!));
  if (end < 0) return -1;
  const last = goOn(matching, e, at, end, skip);
  return last < 0 && end > at && isAnyOf(words, at, classes) ? goOn(matching, e, at, at, skip) : last;
}

/** Whether word `at`, after its proclitics, is of one of the classes. */
function isAnyOf(words: LexedWords, at: number, classes: Classes): boolean {
  for (let i = 0; i < classes.length; i++) if (isOf(words, at, classes[i]!)) return true;
  return false;
}
