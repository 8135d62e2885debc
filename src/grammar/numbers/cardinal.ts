import { WAW } from "../../text/code-points.js";
import { KIND_NUMBER } from "../../text/scan.js";
import { GAP_COMMA, GAP_STOP, type Words } from "../../text/words.js";
import { type NumberWord, numberWords } from "./number-words.js";
import { follows, readPhrase } from "./phrase-table.js";

/** A number read at a word: its value, its last word, the folded units of proclitics before it. */
export interface Cardinal {
  readonly value: number;
  readonly last: number;
  readonly skip: number;
  /** Written with digits alone. */
  readonly digits: boolean;
}

interface Part {
  readonly value: number;
  readonly last: number;
  /** What the next part has to stay below: the scale of this one, 1 when it has none. */
  readonly limit: number;
  readonly digits: boolean;
}

/** `نصف مليون`, `مليون ونصف`: parts of a scale. */
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["\u0646\u0635\u0641", 0.5],
  ["\u0631\u0628\u0639", 0.25],
]);
const AND = "\u0648";
/** `ألفا شخص` is two thousand: the tanwin of `ألفًا` never begins a number. */
const THOUSAND_DUAL = "\u0627\u0644\u0641\u0627";
const LONGEST_DIGITS = 12;
const LONGEST_DECIMALS = 2;

/** Value of a run of digits, group separators left out; NaN for a run too long to be a count. */
export function digitsOf(form: string): number {
  let value = 0;
  let length = 0;
  for (let i = 0; i < form.length; i++) {
    const digit = form.charCodeAt(i) - 0x30;
    if (digit < 0 || digit > 9) continue;
    value = value * 10 + digit;
    length++;
  }
  return length > LONGEST_DIGITS ? Number.NaN : value;
}

/** Behind `و`, written apart or onto the next word: the index of what it joins, or -1. */
export function behindAnd(words: Words, i: number): number {
  if (!follows(words, i)) return -1;
  const form = words.forms[i]!;
  if (form === AND) return i + 1 < words.count && follows(words, i + 1) ? i + 1 : -1;
  return form.charCodeAt(0) === WAW ? i : -1;
}

/** The number word at `i`; `skip` 0: without a proclitic, 1: with `و` alone, -1: with any. */
function wordAt(words: Words, i: number, skip: number): NumberWord | null {
  const match = readPhrase(numberWords(), words, i);
  return match && (skip < 0 || match.skip === skip) ? match.value : null;
}

function bareWordAt(words: Words, i: number): NumberWord | null {
  return follows(words, i) ? wordAt(words, i, 0) : null;
}

/** The number word that `و` joins to what ends before word `i`, and where it stands. */
function joinedWordAt(words: Words, i: number): { word: NumberWord; at: number } | null {
  const at = behindAnd(words, i);
  const word = at < 0 ? null : wordAt(words, at, at === i ? 1 : 0);
  return word && { word, at };
}

/** Hundreds, units and tens: a number below 1,000. */
function readGroup(words: Words, i: number, first: NumberWord): { value: number; last: number } | null {
  let value = 0;
  let last = -1;
  let at = i;
  let word: NumberWord | undefined = first;
  while (word) {
    const next = bareWordAt(words, at + 1);
    let add = word.value;
    let rank = word.rank;
    let end = at;
    if ((rank === "unit" || rank === "stem") && next?.rank === "ten") {
      add += 10;
      rank = "ten";
      end++;
    } else if (rank === "unit" && word.value > 2 && next?.rank === "hundred") {
      add *= 100;
      rank = "hundreds";
      end++;
    }
    const below = rank === "tens" ? 10 : 1;
    if (rank === "scale" || rank === "dual-scale") break;
    if (rank === "hundred" || rank === "hundreds" ? value > 0 : value % 100 >= below) break;
    // `أحد`, `اثنا` count only in a compound: `أحد وعشرون`
    if (rank === "stem" && joinedWordAt(words, end + 1)?.word.rank !== "tens") break;
    value += add;
    last = end;
    const joined = joinedWordAt(words, end + 1);
    word = joined?.word;
    at = joined?.at ?? at;
  }
  return last < 0 ? null : { value, last };
}

function readDigits(words: Words, i: number): { value: number; last: number } | null {
  const value = digitsOf(words.forms[i]!);
  if (Number.isNaN(value)) return null;
  const gap = words.gaps[i + 1]!;
  if ((gap === GAP_STOP || gap === GAP_COMMA) && words.kinds[i + 1] === KIND_NUMBER) {
    const decimals = words.forms[i + 1]!;
    if (decimals.length <= LONGEST_DECIMALS && bareWordAt(words, i + 2)?.rank === "scale")
      return { value: value + Number(`0.${decimals}`), last: i + 1 };
  }
  return { value, last: i };
}

/** `مليون ونصف`: what `و` adds to a scale. */
function readFraction(words: Words, i: number, scale: number): { value: number; last: number } | null {
  const at = behindAnd(words, i);
  if (at < 0) return null;
  const part = FRACTIONS.get(at === i ? words.forms[at]!.slice(1) : words.forms[at]!);
  if (part === undefined) return null;
  const repeated = bareWordAt(words, at + 1)?.value === scale;
  return { value: part * scale, last: repeated ? at + 1 : at };
}

/** One part of a number: a group, a scale, or a group times a scale; below `limit`. */
function readPart(words: Words, i: number, skip: number, limit: number): Part | null {
  let value: number;
  let last = i;
  const digits = words.kinds[i] === KIND_NUMBER;
  if (digits) {
    const read = readDigits(words, i);
    if (!read) return null;
    ({ value, last } = read);
  } else {
    const form = words.forms[i]!;
    const fraction = FRACTIONS.get(form) ?? FRACTIONS.get(form.slice(1));
    const word = wordAt(words, i, skip);
    if (fraction !== undefined && !word) {
      if (bareWordAt(words, i + 1)?.rank !== "scale") return null;
      value = fraction;
    } else if (!word) return null;
    else if (word.rank === "scale" || word.rank === "dual-scale") {
      if (word.value >= limit) return null;
      const scale = word.rank === "dual-scale" ? word.value / 2 : word.value;
      return { value: form.endsWith(THOUSAND_DUAL) ? word.value * 2 : word.value, last, limit: scale, digits: false };
    } else {
      const group = readGroup(words, i, word);
      if (!group) return null;
      ({ value, last } = group);
    }
  }
  let scale = 1;
  for (let next = bareWordAt(words, last + 1); next?.rank === "scale"; next = bareWordAt(words, last + 1)) {
    if (next.value >= limit) break;
    value *= next.value;
    scale = next.value;
    last++;
  }
  return value < limit ? { value, last, limit: scale, digits: digits && scale === 1 } : null;
}

/**
 * Reads a cardinal number that begins with word `i`: digits, with a magnitude behind them or not (`3 آلاف`), or number words
 * in any case and gender, joined by `و` (`مئة وثلاثة وعشرين ألفا وخمسمئة`).
 */
export function readCardinal(words: Words, i: number): Cardinal | null {
  if (i >= words.count) return null;
  const first = readPart(words, i, -1, Number.POSITIVE_INFINITY);
  if (!first) return null;
  let { value, last, limit } = first;
  while (limit > 1) {
    const fraction = readFraction(words, last + 1, limit);
    const at = behindAnd(words, last + 1);
    const part = fraction || at < 0 ? null : readPart(words, at, at === last + 1 ? 1 : 0, limit);
    if (fraction) value += fraction.value;
    if (part) value += part.value;
    if (!fraction && !part) break;
    last = (fraction ?? part)!.last;
    limit = part?.limit ?? 1;
  }
  return { value: Math.round(value), last, skip: skipAt(words, i), digits: first.digits && last === first.last };
}

function skipAt(words: Words, i: number): number {
  if (words.kinds[i] === KIND_NUMBER) return 0;
  return readPhrase(numberWords(), words, i)?.skip ?? (FRACTIONS.has(words.forms[i]!) ? 0 : 1);
}
