import * as cp from "./code-points.js";
import { isConjunction, isPreposition } from "./proclitics.js";
import { type FoldBuffer, rewriteStretches, type Stretches } from "./stretches.js";
import { LETTER } from "./unit-kinds.js";

/**
 * Letters drawn out for emphasis in posts: `دومااا`, `إدلببب`. No Arabic word holds one letter three times in a row, but for
 *
 * - ي, four of which the fold makes of `بريئيين`;
 * - ل, two of which `الله` has;
 * - letters that begin a word, and what is written onto it: `لللاذقية`, `تتتبع`, `بببغاء`, `وببببيلا`.
 */
export const DRAWN_OUT = 3;
const DRAWN_OUT_YEH = 5;
const DRAWN_OUT_LAM = 4;
const DRAWN_OUT_BEGINNING = 4;
/** What is written onto a word may be its first letter once more. */
const DRAWN_OUT_ONTO = 5;
const WRITTEN_ONTO: ReadonlySet<number> = new Set([cp.WAW, cp.FEH, cp.BEH, cp.KAF, cp.TEH]);

/** A letter that is written onto words, or the س of the future: `ستتتابع`. */
function isOnto(unit: number): boolean {
  return isConjunction(unit) || isPreposition(unit) || unit === cp.SEEN;
}

/** How many of a letter in a row are drawn out. @param onto how many letters stand before it, where all may be written onto it; else -1 */
function leastDrawnOut(unit: number, onto: number, first: number): number {
  if (unit === cp.YEH) return DRAWN_OUT_YEH;
  if (unit === cp.LAM) return DRAWN_OUT_LAM;
  if (onto < 0 || !WRITTEN_ONTO.has(unit)) return DRAWN_OUT;
  return onto === 0 || (onto === 1 && isConjunction(first)) ? DRAWN_OUT_ONTO : DRAWN_OUT_BEGINNING;
}

/** How many of `run` equal letters in a row stay, where `least` are drawn out. */
function keptOf(unit: number, run: number, least: number): number {
  if (run < least) return run;
  return unit === cp.LAM ? 2 : 1;
}

/**
 * The words that hold letters drawn out; none in most texts that hold a letter three times in a row (`لله`).
 *
 * @param thirds where the third of equal letters in a row stands, for each such row
 */
export function drawnOutWords(
  { units }: FoldBuffer,
  length: number,
  kinds: Uint8Array,
  thirds: readonly number[],
): Stretches {
  const words: number[] = [];
  let before = { first: -1, word: -1, begins: true }; // what is known of the row of letters before
  for (const third of thirds) {
    if (words.length > 0 && third < words.at(-1)!) continue;
    const unit = units[third]!;
    let end = third + 1;
    while (end < length && units[end] === unit) end++;
    const first = third - DRAWN_OUT + 1;
    let word = first;
    let begins = true;
    while (word > 0 && word !== before.first && kinds[units[word - 1]!] === LETTER)
      begins = isOnto(units[--word]!) && begins;
    if (word === before.first) {
      word = before.word;
      begins &&= before.begins;
    }
    before = { first, word, begins };
    const least = leastDrawnOut(unit, begins ? first - word : -1, units[word]!);
    if (keptOf(unit, end - first, least) === end - first) continue;
    while (end < length && kinds[units[end]!] === LETTER) end++;
    words.push(word, end);
  }
  return words;
}

/**
 * Makes letters that are drawn out one: the first stands for all of them. Works in place.
 *
 * @param buffer the folded text
 * @param length how much of the buffer is filled
 * @param kinds what the fold does with each unit
 * @param stretches those that may hold some, from the beginnings of words on
 * @returns the length that is left
 */
export function shorten(buffer: FoldBuffer, length: number, kinds: Uint8Array, stretches: Stretches): number {
  return rewriteStretches(buffer, length, stretches, (from, to, write) =>
    shortenStretch(buffer, length, kinds, from, to, write),
  );
}

function shortenStretch(
  { units, starts, ends }: FoldBuffer,
  length: number,
  kinds: Uint8Array,
  from: number,
  to: number,
  at: number,
): number {
  let write = at;
  let word = at; // where the word begins, as it is written
  let begins = true; // all its letters so far may be written onto the next
  for (let read = from; read < to; ) {
    const unit = units[read]!;
    let end = read + 1;
    if (kinds[unit] === LETTER) while (end < to && units[end] === unit) end++;
    const run = end - read;
    const kept =
      run < DRAWN_OUT ? run : keptOf(unit, run, leastDrawnOut(unit, begins ? write - word : -1, units[word]!));
    const first = write;
    const firstEnd = ends[read]!;
    const last = ends[end - 1]!;
    for (let i = read; i < read + kept; i++) {
      units[write] = unit;
      starts[write] = starts[i]!;
      ends[write++] = ends[i]!;
    }
    if (kept < run) {
      // the letters of a ligature have one source: what one of them gains, all of them have
      for (let i = first - 1; i >= 0 && ends[i] === firstEnd; i--) ends[i] = last;
      for (let i = end; i < length && starts[i]! < last; i++) starts[i] = starts[write - 1]!;
      ends[write - 1] = last;
    }
    if (kinds[unit] !== LETTER) word = write;
    begins = word === write || (begins && isOnto(unit));
    read = end;
  }
  return write;
}
