import * as cp from "./code-points.js";
import type { FoldBuffer } from "./obfuscation.js";
import { LETTER } from "./unit-kinds.js";

/**
 * Letters drawn out for emphasis in posts: `دومااا`, `إدلببب`. No Arabic word holds one letter three times in a row, but for
 *
 * - ي, four of which the fold makes of `بريئيين`;
 * - ل, two of which `الله` has;
 * - letters that are written onto a word that begins with them: `لللاذقية`, `تتتبع`, `بببغاء`.
 */
export const DRAWN_OUT = 3;
const DRAWN_OUT_YEH = 5;
const DRAWN_OUT_LAM = 4;
const DRAWN_OUT_ONTO = 4;
const WRITTEN_ONTO: ReadonlySet<number> = new Set([cp.WAW, cp.FEH, cp.BEH, cp.KAF, cp.TEH]);

function leastDrawnOut(unit: number, at: number): number {
  if (unit === cp.YEH) return DRAWN_OUT_YEH;
  if (unit === cp.LAM) return DRAWN_OUT_LAM;
  return at <= 1 && WRITTEN_ONTO.has(unit) ? DRAWN_OUT_ONTO : DRAWN_OUT;
}

/** How many of `run` equal letters in a row stay, that begin `at` letters into their word; all of them where they are not drawn out. */
function keptOf(unit: number, run: number, at: number): number {
  if (run < leastDrawnOut(unit, at)) return run;
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
    let word = third;
    while (word > 0 && kinds[units[word - 1]!] === LETTER) word--;
    const first = third - DRAWN_OUT + 1;
    if (keptOf(unit, end - first, first - word) < end - first) return word;
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
  for (let read = from; read < length; ) {
    const unit = units[read]!;
    let end = read + 1;
    if (kinds[unit] === LETTER) while (end < length && units[end] === unit) end++;
    const kept = keptOf(unit, end - read, write - word);
    const first = write;
    const firstEnd = ends[read]!;
    const last = ends[end - 1]!;
    for (let i = read; i < read + kept; i++) {
      units[write] = unit;
      starts[write] = starts[i]!;
      ends[write++] = ends[i]!;
    }
    if (kept < end - read) {
      // the letters of a ligature have one source: what one of them gains, all of them have
      for (let i = first - 1; i >= 0 && ends[i] === firstEnd; i--) ends[i] = last;
      for (let i = end; i < length && starts[i]! < last; i++) starts[i] = starts[write - 1]!;
      ends[write - 1] = last;
    }
    if (kinds[unit] !== LETTER) word = write;
    read = end;
  }
  return write;
}
