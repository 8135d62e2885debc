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
 * Makes letters that are drawn out one: the first stands for all of them. Works in place.
 *
 * @param buffer the folded text
 * @param length how much of the buffer is filled
 * @param kinds what the fold does with each unit
 * @returns the length that is left
 */
export function shorten({ units, starts, ends }: FoldBuffer, length: number, kinds: Uint8Array): number {
  let write = 0;
  let word = 0; // where the word begins, as it is written
  for (let read = 0; read < length; ) {
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
