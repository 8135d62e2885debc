import * as cp from "./code-points.js";
import type { FoldBuffer } from "./obfuscation.js";
import { isConjunction, isPreposition } from "./proclitics.js";
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
 * Where the first word begins that holds letters drawn out; `length` where none does, as in most texts that hold a letter three times in
 * a row (`لله`).
 *
 * @param thirds where the third of equal letters in a row stands, for each such row
 */
export function firstDrawnOut(
  { units }: FoldBuffer,
  length: number,
  kinds: Uint8Array,
  thirds: readonly number[] = [],
): number {
  for (const third of thirds) {
    const unit = units[third]!;
    let end = third + 1;
    while (end < length && units[end] === unit) end++;
    const first = third - DRAWN_OUT + 1;
    let word = first;
    let begins = true;
    while (word > 0 && kinds[units[word - 1]!] === LETTER) begins = isOnto(units[--word]!) && begins;
    const least = leastDrawnOut(unit, begins ? first - word : -1, units[word]!);
    if (keptOf(unit, end - first, least) < end - first) return word;
  }
  return length;
}

/**
 * Makes letters that are drawn out one: the first stands for all of them. Works in place.
 *
 * @param buffer the folded text
 * @param length how much of the buffer is filled
 * @param kinds what the fold does with each unit
 * @param from where a word begins before which there is nothing to do
 * @returns the length that is left
 */
export function shorten({ units, starts, ends }: FoldBuffer, length: number, kinds: Uint8Array, from = 0): number {
  let write = from;
  let word = from; // where the word begins, as it is written
  let begins = true; // all its letters so far may be written onto the next
  for (let read = from; read < length; ) {
    const unit = units[read]!;
    let end = read + 1;
    if (kinds[unit] === LETTER) while (end < length && units[end] === unit) end++;
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
