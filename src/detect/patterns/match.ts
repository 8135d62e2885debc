import type { LexedWords } from "../../lexicon/lexed-words.js";
import { isOf, phraseAt } from "../../lexicon/read.js";
import type { WordClass } from "../../lexicon/word-class.js";
import { continues, continuesOver, isMarked } from "../../text/adjacency.js";
import { KIND_NUMBER } from "../../text/scan.js";
import { GAP_CLOSE, GAP_COLON, GAP_DASH, GAP_OPEN, GAP_OTHER, GAP_QUOTE, GAP_SPACE } from "../../text/words.js";
import { type Choice, ELEMENTS_MAX, type Element, type Shape } from "./element.js";
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

/** A pattern made ready for texts of one lexicon. */
export interface Program {
  readonly elements: readonly ReadyElement[];
  /** A colon or bar must follow. */
  readonly labels: boolean;
}

/** An element whose words and classes are looked up. */
export interface ReadyElement extends Omit<Element, "choices"> {
  readonly choices: readonly ReadyChoice[];
}

/** A choice whose words and classes are looked up. */
export type ReadyChoice =
  | Extract<Choice, { readonly kind: "name" | "number" | "quoted" }>
  /** Lexeme of the word, -1 for one that the lexicon does not have. */
  | { readonly kind: "word"; readonly lexeme: number }
  | { readonly kind: "class"; readonly classes: Classes; readonly proclitic: string; readonly not: Classes }
  | { readonly kind: "any"; readonly shape: Shape; readonly proclitic: string; readonly not: Classes };

/** Classes of words; a word is of them when it is of one. */
export type Classes = readonly WordClass<unknown>[];

/** A word of a pattern as the first word of a match: its lexeme, and the folded units of the proclitics before it. */
export interface FirstWord {
  readonly lexeme: number;
  readonly skip: number;
}

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

const QUOTED_WORDS_MAX = 6;
/** Words that a match may be long: its elements, each a name of some words. */
const WINDOW = 256;

/** What the matching of one pattern at one word has learned. */
interface Run {
  readonly program: Program;
  readonly words: LexedWords;
  readonly names: NameSource;
  readonly first: number;
  readonly firstWord: FirstWord | null;
  /** Pairs of element and word from which no match follows: each is tried once, so that a match costs no more than their number. */
  dead: Set<number> | undefined;
  captures: Map<string, MatchedWords> | undefined;
  /** Units of proclitics before the first part. */
  skip: number;
}

/**
 * Matches a pattern from word `i` on; of several matches, the one that takes most at each part from left to right.
 *
 * Its first word may have proclitics; all others are whole words. White space, `_` and quotes may part them.
 *
 * @param firstWord how word `i` reads as a word of a pattern
 */
export function matchPattern(
  program: Program,
  words: LexedWords,
  i: number,
  names: NameSource,
  firstWord: FirstWord | null,
): PatternMatch | null {
  const run: Run = { program, words, names, first: i, firstWord, dead: undefined, captures: undefined, skip: 0 };
  const last = matchFrom(run, 0, i);
  return last < i ? null : { first: i, last, skip: run.skip, captures: run.captures ?? NO_CAPTURES };
}
const NO_CAPTURES: PatternMatch["captures"] = new Map();

/** The last word of a match of the elements from `e` on, which begins at word `at`; -1 for none. */
function matchFrom(run: Run, e: number, at: number): number {
  const { elements, labels } = run.program;
  if (e === elements.length) return labels && !isLabel(run.words, at) ? -1 : at - 1;
  const key = (at - run.first) * (ELEMENTS_MAX + 1) + e;
  if (at - run.first > WINDOW || run.dead?.has(key)) return -1;
  const element = elements[e]!;
  if (at < run.words.count)
    for (const choice of element.choices) {
      if (!mayStand(run.words, element, choice, at, run.first)) continue;
      const found = ends(run, choice, at, e === 0);
      for (let n = 0; n < found.length; n++) {
        const { last: end, skip } = found[n]!;
        const last = matchFrom(run, e + 1, end + 1);
        if (last < 0) continue;
        if (e === 0) run.skip = skip;
        if (element.capture !== undefined) addCapture(run, element.capture, at, end, skip);
        return last;
      }
    }
  const without = element.optional ? matchFrom(run, e + 1, at) : -1;
  if (without < 0 && e > 1) {
    // the second element is tried but once for each end of the first
    run.dead ??= new Set();
    run.dead.add(key);
  }
  return without;
}

/** A capture that stands several times covers them all. */
function addCapture(run: Run, name: string, first: number, last: number, skip: number): void {
  run.captures ??= new Map();
  run.captures.set(name, { first, last: run.captures.get(name)?.last ?? last, skip });
}

function mayStand(
  words: LexedWords,
  { dashed, bracketed }: ReadyElement,
  { kind }: ReadyChoice,
  at: number,
  first: number,
): boolean {
  if (at === first) return true;
  if (dashed) return isMarked(words, at, GAP_DASH);
  return bracketed || kind === "quoted" ? continuesOver(words, at, GAP_OPEN | GAP_CLOSE) : continues(words, at);
}

/** A colon or bar stands before word `at`, or at the end of the text. */
function isLabel({ gaps }: LexedWords, at: number): boolean {
  return (gaps[at]! & (GAP_COLON | GAP_OTHER)) !== 0;
}

/** Where a choice ends, and the units of proclitics before it. */
interface End {
  readonly last: number;
  readonly skip: number;
}

const NONE: readonly End[] = [];

/** The last words of what a choice can be at word `at`. */
function ends({ words, names, firstWord }: Run, choice: ReadyChoice, at: number, isFirst: boolean): readonly End[] {
  switch (choice.kind) {
    case "word": {
      if (isFirst) return firstWord?.lexeme === choice.lexeme ? [{ last: at, skip: firstWord.skip }] : NONE;
      return words.wholes[at] === choice.lexeme ? [{ last: at, skip: 0 }] : NONE;
    }
    case "class": {
      const skip = words.strips[at]!;
      if (words.lexemes[at] === 0) return NONE;
      const isPlaced = (isFirst && choice.proclitic === "") || isAfter(words, at, skip, choice.proclitic);
      return isPlaced && !isAnyOf(words, at, choice.not) ? phraseEnds(words, at, skip, choice.classes) : NONE;
    }
    case "name":
      return names(choice.type, at).flatMap(({ last, proclitic, skip = proclitic.length }) =>
        proclitic === choice.proclitic || (isFirst && choice.proclitic === "") ? { last, skip } : [],
      );
    case "number":
      return words.kinds[at] === KIND_NUMBER ? [{ last: at, skip: 0 }] : NONE;
    case "any":
      return hasShape(words, at, choice.shape, choice.proclitic) && !isAnyOf(words, at, choice.not)
        ? [{ last: at, skip: 0 }]
        : NONE;
    case "quoted":
      return quotedEnd(words, at);
  }
}

/** The longest phrase of the classes at word `at`, and the word alone where that is of one. */
function phraseEnds(words: LexedWords, at: number, skip: number, classes: Classes): readonly End[] {
  let last = -1;
  for (let i = 0; i < classes.length; i++) last = Math.max(last, phraseAt(words, at, classes[i]!)?.last ?? -1);
  if (last < 0) return NONE;
  return last > at && isAnyOf(words, at, classes)
    ? [
        { last, skip },
        { last: at, skip },
      ]
    : [{ last, skip }];
}

/** Whether word `at`, after its proclitics, is of one of the classes. */
function isAnyOf(words: LexedWords, at: number, classes: Classes): boolean {
  for (let i = 0; i < classes.length; i++) if (isOf(words, at, classes[i]!)) return true;
  return false;
}

/** Words in quotes or brackets that open before word `at`. */
function quotedEnd(words: LexedWords, at: number): readonly End[] {
  if ((words.gaps[at]! & (GAP_QUOTE | GAP_OPEN)) === 0) return NONE;
  for (let last = at; last < words.count && last - at < QUOTED_WORDS_MAX; last++) {
    const gap = words.gaps[last + 1]!;
    if ((gap & (GAP_QUOTE | GAP_CLOSE)) !== 0) return [{ last, skip: 0 }];
    if ((gap & ~GAP_SPACE) !== 0) return NONE;
  }
  return NONE;
}
