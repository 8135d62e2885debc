import { spread } from "../../text/hash.js";
import { hashOfString } from "./hash-of-string.js";
import type { Sections } from "./sections.js";

/** In how many articles each folded word stands, as arrays that a file can hold (`scripts/build-start/everyday-table.ts`). */
export interface EverydayTable {
  /** The words one after another. */
  readonly pool: Uint16Array;
  /** Word number to where it ends in the pool; it begins where the one before it ends, and they are numbered from 1. */
  readonly ends: Int32Array;
  /** Hash table of numbers, at least a half of it free. */
  readonly slots: Uint16Array;
  /** Word number to its articles. */
  readonly counts: Uint16Array;
}

/** The table of the file of the start. */
export function everydayTable(sections: Sections): EverydayTable {
  return {
    pool: sections.units("everyday.pool"),
    ends: sections.words("everyday.ends"),
    slots: sections.units("everyday.slots"),
    counts: sections.units("everyday.counts"),
  };
}

/** The hash of a word in {@link EverydayTable}. */
export function hashOfWord(word: string): number {
  return spread(hashOfString(word));
}

/** In how many articles a folded word stands, by a table. */
export function countIn({ pool, ends, slots, counts }: EverydayTable, word: string): number {
  const mask = slots.length - 1;
  for (let slot = hashOfWord(word) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const number = slots[slot]!;
    if (isWord(pool, ends[number - 1]!, ends[number]!, word)) return counts[number]!;
  }
  return 0;
}

function isWord(pool: Uint16Array, from: number, to: number, word: string): boolean {
  if (to - from !== word.length) return false;
  for (let i = 0; i < word.length; i++) if (pool[from + i] !== word.charCodeAt(i)) return false;
  return true;
}
