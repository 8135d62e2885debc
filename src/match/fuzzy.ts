import { show, YaqutError } from "../errors.js";
import type { CompiledIndex } from "./compiled-index.js";
import { type EdgeTable, edgeBucket, edgeTable, lettersOf, mayBeNear, nameUnits } from "./edge-table.js";

/** A name near a word. */
export interface FuzzyName {
  /** Number of the name in the index. */
  readonly name: number;
  /** Edits between the word and the name: 0 or 1. */
  readonly distance: number;
}

/** Options of {@link fuzzyNames}. */
export interface FuzzyOptions {
  /** The most edits: 0 or 1 (default: 1). */
  readonly max?: number | undefined;
}

/** Words of fewer letters have too many neighbours: one edit makes another word of them. */
const WORD_UNITS_MIN = 5;

/**
 * Names of one or two words within one edit of a word: a letter more, a letter less, another letter, or two neighbours
 * swapped. Digits must agree: `الفرقة 17` is no misspelling of `الفرقة 18`.
 *
 * The first call with an index builds a table of its names by the letters at either end, and keeps it as long as the index.
 *
 * @param index a compiled index
 * @param folded a folded word, or two with a space, of five letters or more; a shorter one has no near names
 * @param options see {@link FuzzyOptions}
 * @returns nearest first, then in order of name numbers
 * @throws YaqutError `OPTION_INVALID` where `max` is neither 0 nor 1
 */
export function fuzzyNames(index: CompiledIndex, folded: string, options: FuzzyOptions = {}): FuzzyName[] {
  const max = options.max ?? 1;
  if (max !== 0 && max !== 1)
    throw new YaqutError("OPTION_INVALID", "fuzzy lookup", [{ at: "max", expected: "0 or 1", received: show(max) }]);
  if (folded.length < WORD_UNITS_MIN) return [];
  const table = tableOf(index);
  const word = unitsOf(folded);
  const letters = lettersOf(word, word.length);
  const found = new Map<number, number>();
  for (let length = word.length - 1; length <= word.length + 1; length++)
    for (const isStart of [true, false]) {
      const bucket = edgeBucket(word, word.length, isStart, table.mask, length);
      for (let i = table.starts[bucket]!; i < table.starts[bucket + 1]!; i++) {
        if (!mayBeNear(letters, table.letters[i]!)) continue;
        const name = table.names[i]!;
        if (nameUnits(index, name, table.units) !== length) continue;
        const distance = edits(word, table.units, length);
        if (distance <= max) found.set(name, distance);
      }
    }
  return [...found]
    .map(([name, distance]) => ({ name, distance }))
    .sort((a, b) => a.distance - b.distance || a.name - b.name);
}

const tables = new WeakMap<CompiledIndex, EdgeTable>();

function tableOf(index: CompiledIndex): EdgeTable {
  let table = tables.get(index);
  if (!table) {
    table = edgeTable(index);
    tables.set(index, table);
  }
  return table;
}

/** Edits between a word and a name of `length` units, a swap of neighbours being one: 0, 1, or 2 for more; digits may not differ. */
function edits(word: Uint16Array, name: Uint16Array, length: number): 0 | 1 | 2 {
  const shorter = Math.min(word.length, length);
  let start = 0;
  while (start < shorter && word[start] === name[start]) start++;
  if (start === word.length && start === length) return 0;
  let same = 0; // units at the end
  while (same < shorter - start && word[word.length - 1 - same] === name[length - 1 - same]) same++;
  const wordRest = word.length - start - same;
  const nameRest = length - start - same;
  const isSwap = wordRest === 2 && nameRest === 2 && word[start] === name[start + 1] && word[start + 1] === name[start];
  if (!isSwap && (wordRest > 1 || nameRest > 1)) return 2;
  const isEqual = digits(word.subarray(start, start + wordRest)) === digits(name.subarray(start, start + nameRest));
  return isEqual ? 1 : 2;
}

function digits(units: Uint16Array): string {
  return String.fromCharCode(...units).replace(/[^0-9]+/g, "");
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units;
}
