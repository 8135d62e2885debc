import type { LexedWords } from "../../lexicon/lexed-words.js";
import { STOP } from "../../lexicon/parts/common.js";
import { NUMBER, type NumberWord } from "../../lexicon/parts/numbers.js";
import { isOf, isWholly, valueAt } from "../../lexicon/read.js";
import { follows } from "../../text/adjacency.js";
import { KIND_NUMBER } from "../../text/scan.js";
import { lettersOf } from "../../text/word-shape.js";
import { GAP_COMMA, GAP_STOP } from "../../text/words.js";
import { digitsOf, plainDigitsOf } from "./digits.js";
import { type Joined, joinedAt } from "./joined.js";

/** A number read at a word: its value, its last word, the folded units of proclitics before it. */
export interface Cardinal {
  readonly value: number;
  readonly last: number;
  readonly skip: number;
  /** Written with digits alone. */
  readonly digits: boolean;
}

/** A part of a number: words up to `last`. */
interface Part {
  readonly value: number;
  readonly last: number;
}

/** What stands before or between scales, or a scale alone; what is added to it has to stay below `limit`. */
interface Term extends Part {
  readonly limit: number;
  readonly digits: boolean;
}

const LONGEST_DIGITS = 12;
const LONGEST_DECIMALS = 2;
/** `ألف ألف مليون`: more scales in a row are no number. */
const MOST_SCALES = 3;
/** Digits in a group. */
const GROUP = 3;

/** The number word at `i`, after exactly `skip` folded units of proclitics. */
function wordAt(words: LexedWords, i: number, skip: number): NumberWord | null {
  const word = valueAt(words, i, NUMBER);
  if (!word) return null;
  if (words.strips[i] === skip) return word;
  return (skip === 1 && words.strips[i] === 0 && word.afterAnd) || null;
}

/** The number word right after what ends before word `i`. */
function nextWord(words: LexedWords, i: number): NumberWord | null {
  return follows(words, i) ? wordAt(words, i, 0) : null;
}

function joinedWord(words: LexedWords, and: Joined | null): NumberWord | null {
  return and && wordAt(words, and.at, and.skip);
}

/** `مئة`, `مئتين`, `ثلاثمئة`, `ثلاث مئة` */
function readHundreds(words: LexedWords, i: number, skip: number): Part | null {
  const word = wordAt(words, i, skip);
  if (word?.rank === "hundred" || word?.rank === "hundreds") return { value: word.value, last: i };
  const multiplied = word?.rank === "unit" && word.value > 2 && nextWord(words, i + 1)?.rank === "hundred";
  return multiplied ? { value: word.value * 100, last: i + 1 } : null;
}

/** `سبعة`, `عشرة`, `سبعة عشر`, `سبعين`, `سبعة وسبعين` */
function readBelowHundred(words: LexedWords, i: number, skip: number): Part | null {
  const word = wordAt(words, i, skip);
  if (!word) return null;
  const { rank, value } = word;
  if (rank === "ten" || rank === "teen" || rank === "tens") return { value, last: i };
  if (rank !== "unit" && rank !== "stem") return null;
  if (nextWord(words, i + 1)?.rank === "ten") return { value: value + 10, last: i + 1 };
  const and = joinedAt(words, i + 1);
  const tens = joinedWord(words, and);
  if (and && tens?.rank === "tens") return { value: value + tens.value, last: and.at };
  return rank === "unit" ? { value, last: i } : null;
}

/** A number below 1,000. What is glued to hundreds goes on with them: `مئةسبعة`, since ة ends its word. */
function readGroup(words: LexedWords, i: number, skip: number): Part | null {
  const hundreds = readHundreds(words, i, skip);
  if (!hundreds) return readBelowHundred(words, i, skip);
  const glued = words.gaps[hundreds.last + 1] === 0 ? readBelowHundred(words, hundreds.last + 1, 0) : null;
  const and = joinedAt(words, hundreds.last + 1);
  const rest = glued ?? (and && readBelowHundred(words, and.at, and.skip));
  return rest ? { value: hundreds.value + rest.value, last: rest.last } : hundreds;
}

/** Digits, with what a glued stop or comma adds: a group of three (`3.200`), or decimals (`1.5 مليون`). */
function readDigits(words: LexedWords, i: number): Part | null {
  const value = digitsOf(words, i, LONGEST_DIGITS);
  if (Number.isNaN(value)) return null;
  const gap = words.gaps[i + 1]!;
  const marked = words.kinds[i + 1] === KIND_NUMBER && (gap === GAP_STOP || gap === GAP_COMMA);
  // more of the same is a date, an address or a version
  if (!marked || (words.kinds[i + 2] === KIND_NUMBER && words.gaps[i + 2] === gap)) return { value, last: i };
  const length = lettersOf(words, i + 1);
  const group = plainDigitsOf(words, i + 1, GROUP);
  if (length === GROUP && value > 0 && value < 10 ** GROUP) return { value: value * 10 ** GROUP + group, last: i + 1 };
  return length <= LONGEST_DECIMALS ? { value: value + group / 10 ** length, last: i + 1 } : { value, last: i };
}

/** Whether the noun that a construct form needs stands at word `i`. */
function hasNoun(words: LexedWords, i: number): boolean {
  return follows(words, i) && !isWholly(words, i, STOP) && joinedAt(words, i) === null;
}

/** What a scale may multiply, or a scale alone. */
function readHead(words: LexedWords, i: number, skip: number, limit: number): Term | null {
  if (words.kinds[i] === KIND_NUMBER) {
    const read = readDigits(words, i);
    return read && { value: read.value, last: read.last, limit: 1, digits: true };
  }
  const word = wordAt(words, i, skip);
  if (!word) return null;
  if (word.rank === "scale") {
    const twice = word.construct && hasNoun(words, i + 1) ? 2 : 1;
    return { value: word.value * twice, last: i, limit: word.value, digits: false };
  }
  if (word.rank === "dual-scale") return { value: word.value, last: i, limit: word.value / 2, digits: false };
  if (word.rank === "fraction")
    return nextWord(words, i + 1)?.rank === "scale" ? { value: word.value, last: i, limit: 1, digits: false } : null;
  const group = readGroup(words, i, skip);
  if (!group) return null;
  return readJoinedScale(words, group, limit) ?? { value: group.value, last: group.last, limit: 1, digits: false };
}

/** `مئة وألف`, `مئتان وألفان`: one or two of a scale after hundreds of it. */
function readJoinedScale(words: LexedWords, hundreds: Part, limit: number): Term | null {
  if (hundreds.value % 100 > 0) return null;
  const and = joinedAt(words, hundreds.last + 1);
  const word = joinedWord(words, and);
  if (!and || !word || (word.rank !== "scale" && word.rank !== "dual-scale")) return null;
  const scale = word.rank === "scale" ? word.value : word.value / 2;
  if (scale >= limit) return null;
  return { value: hundreds.value * scale + word.value, last: and.at, limit: scale, digits: false };
}

/** A head and the scales that multiply it, together below `limit`. */
function readTerm(words: LexedWords, i: number, skip: number, limit: number): Term | null {
  const head = readHead(words, i, skip, limit);
  if (!head) return null;
  let term = head;
  for (let n = 0; n < MOST_SCALES; n++) {
    const next = nextWord(words, term.last + 1);
    if (next?.rank !== "scale") break;
    // `بين 21 ألفا و143 ألفا`: the next number, no part of this one
    if (next.value >= limit) return null;
    term = { value: term.value * next.value, last: term.last + 1, limit: next.value, digits: false };
  }
  return term.value < limit ? term : null;
}

/** `مليون ونصف`, `مليون ونصف المليون`: what a fraction adds to a scale. */
function readFraction(words: LexedWords, { at, skip }: Joined, scale: number): Term | null {
  const part = wordAt(words, at, skip);
  if (part?.rank !== "fraction") return null;
  const repeated = nextWord(words, at + 1)?.value === scale;
  return { value: part.value * scale, last: repeated ? at + 1 : at, limit: 1, digits: false };
}

/**
 * Reads a cardinal number that begins with word `i`: digits, with a magnitude after them or not (`3 آلاف`), or number words
 * in any case and gender, joined by `و` (`مئة وثلاثة وعشرين ألفا وخمسمئة`).
 *
 * The grammar: a number is terms of falling scale joined by `و`; a term is a group below 1,000, digits or a fraction, times
 * its scales; a group is hundreds, then units before tens (Ryding, A Reference Grammar of Modern Standard Arabic, ch. 15).
 */
export function readCardinal(words: LexedWords, i: number): Cardinal | null {
  if (i >= words.count) return null;
  const skip = isOf(words, i, NUMBER) ? words.strips[i]! : 0;
  const first = readTerm(words, i, skip, Number.POSITIVE_INFINITY);
  if (!first) return null;
  let { value, last, limit } = first;
  while (limit > 1) {
    const and = joinedAt(words, last + 1);
    const next = and && (readFraction(words, and, limit) ?? readTerm(words, and.at, and.skip, limit));
    if (!next) break;
    value += next.value;
    ({ last, limit } = next);
  }
  return {
    value: first.limit > 1 ? Math.round(value) : value,
    last,
    skip,
    digits: first.digits && last === first.last,
  };
}
