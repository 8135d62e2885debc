import { ALEF } from "../text/code-points.js";
import { hashUnits, joinHash, spread } from "../text/hash.js";

/** Folded words, each once, numbered from 1; 0 stands for a word that is not there. */
export interface WordTable {
  /** The number of the units `[from, to)`, 0 for none. @param hash their hash, see `hashUnits` */
  find(units: Uint16Array, from: number, to: number, hash: number): number;
  /** The number of the units `[from, to)` with an alef before them, 0 for none. */
  findElided(units: Uint16Array, from: number, to: number, hash: number): number;
  /** The number of a word, 0 for none. */
  numberOf(word: string): number;
  /** The word of a number. */
  wordOf(number: number): string;
  /** How many words there are. */
  readonly size: number;
}

/** A table of words while it grows: typed arrays, since to fill a map of strings takes twice the time at every start. */
export interface WordTableBuilder {
  /** The words one after another. */
  pool: Uint16Array;
  /** Word number to where it ends in the pool; it begins where the one before it ends. */
  ends: Uint32Array;
  hashes: Int32Array;
  /** Hash table of numbers, at least half of it free. */
  slots: Int32Array;
  /** How many words there are. */
  size: number;
}

const FIRST_WORDS = 1 << 10;
/** Folded words have six letters in the mean. */
const UNITS_PER_WORD = 8;

export function createWordTable(): WordTableBuilder {
  return {
    pool: new Uint16Array(FIRST_WORDS * UNITS_PER_WORD),
    ends: new Uint32Array(FIRST_WORDS),
    hashes: new Int32Array(FIRST_WORDS),
    slots: new Int32Array(FIRST_WORDS * 2),
    size: 0,
  };
}

/** The number of a word; a new one where it has none. */
export function internWord(table: WordTableBuilder, word: string): number {
  const from = table.ends[table.size]!;
  const to = from + word.length;
  if (to > table.pool.length) {
    const larger = new Uint16Array(Math.max(table.pool.length * 2, to));
    larger.set(table.pool);
    table.pool = larger;
  }
  const { pool, slots } = table;
  for (let i = 0; i < word.length; i++) pool[from + i] = word.charCodeAt(i);
  const hash = hashUnits(pool, from, to);
  const mask = slots.length - 1;
  let slot = spread(hash) & mask;
  for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const number = slots[slot]!;
    if (table.hashes[number] === hash && isWord(table, number, pool, from, to)) return number;
  }
  const number = ++table.size;
  slots[slot] = number;
  table.ends[number] = to;
  table.hashes[number] = hash;
  if (number + 1 === table.ends.length) grow(table);
  return number;
}

function grow(table: WordTableBuilder): void {
  const { ends, hashes } = table;
  table.ends = new Uint32Array(ends.length * 2);
  table.ends.set(ends);
  table.hashes = new Int32Array(hashes.length * 2);
  table.hashes.set(hashes);
  const slots = new Int32Array(table.slots.length * 2);
  const mask = slots.length - 1;
  for (let number = 1; number <= table.size; number++) {
    let slot = spread(hashes[number]!) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = number;
  }
  table.slots = slots;
}

/** What a table is looked up in, of words that are all there. */
export type FinishedWords = Omit<WordTableBuilder, "hashes">;
type Words = Pick<WordTableBuilder, "pool" | "ends">;

/** Whether a number is that of the units `[from, to)`. */
function isWord({ pool, ends }: Words, number: number, units: Uint16Array, from: number, to: number): boolean {
  const offset = ends[number - 1]!;
  if (ends[number]! - offset !== to - from) return false;
  for (let i = from; i < to; i++) if (pool[offset + i - from] !== units[i]) return false;
  return true;
}

/** Puts the bits of the hash that a number leaves free above it in each slot: nearly no word is compared with another one. */
export function finishWords({ pool, ends, hashes, slots, size }: WordTableBuilder): FinishedWords {
  const numbers = numberBits(size);
  for (let slot = 0; slot < slots.length; slot++)
    if (slots[slot] !== 0) slots[slot]! |= spread(hashes[slots[slot]!]!) & ~numbers;
  return { pool, ends, slots, size };
}

/** The bits of a slot that hold the number of a word. */
function numberBits(size: number): number {
  return (1 << (32 - Math.clz32(size))) - 1;
}

/** The table as it is looked up. */
export function wordTableOf({ pool, ends, slots, size }: FinishedWords): WordTable {
  const mask = slots.length - 1;
  const numbers = numberBits(size);
  const words = { pool, ends };
  const find = (units: Uint16Array, from: number, to: number, hash: number): number => {
    const key = spread(hash);
    for (let slot = key & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const entry = slots[slot]!;
      if (((entry ^ key) & ~numbers) === 0 && isWord(words, entry & numbers, units, from, to)) return entry & numbers;
    }
    return 0;
  };
  return {
    size,
    find,
    findElided(units, from, to, hash) {
      const key = spread(joinHash(ALEF, 1, hash));
      for (let slot = key & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
        if (((slots[slot]! ^ key) & ~numbers) !== 0) continue;
        const number = slots[slot]! & numbers;
        const offset = ends[number - 1]!;
        if (ends[number]! - offset !== to - from + 1 || pool[offset] !== ALEF) continue;
        let at = from;
        while (at < to && pool[offset + 1 + at - from] === units[at]) at++;
        if (at === to) return number;
      }
      return 0;
    },
    numberOf(word) {
      const units = new Uint16Array(word.length);
      for (let i = 0; i < word.length; i++) units[i] = word.charCodeAt(i);
      return find(units, 0, units.length, hashUnits(units, 0, units.length));
    },
    wordOf: (number) => String.fromCharCode(...pool.subarray(ends[number - 1], ends[number])),
  };
}
