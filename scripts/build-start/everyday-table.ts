import { type EverydayTable, hashOfWord } from "../../src/data/start/everyday-table.js";

const MOST = 0xffff;

/** The table of words with their counts. */
export function makeEverydayTable(counts: ReadonlyMap<string, number>): EverydayTable {
  const words = [...counts.keys()];
  const numbers = [...counts.values()];
  if (words.length >= MOST || numbers.some((count) => count > MOST)) throw new Error("numbers of 16 bits hold no more");
  let size = 2;
  while (size < words.length * 2) size *= 2;
  const slots = new Uint16Array(size);
  for (const [i, word] of words.entries()) {
    let slot = hashOfWord(word) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = i + 1;
  }
  const ends = [0];
  for (const word of words) ends.push(ends.at(-1)! + word.length);
  const pool = words.join("");
  return {
    pool: Uint16Array.from({ length: pool.length }, (_, i) => pool.charCodeAt(i)),
    ends: Int32Array.from(ends),
    slots,
    counts: Uint16Array.of(0, ...numbers),
  };
}
