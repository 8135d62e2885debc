import { distance as levenshtein } from "fastest-levenshtein";
import { show, YaqutError } from "../errors.js";
import { HASH_BASE, spread } from "../text/hash.js";
import { type CompiledIndex, nameText } from "./compiled-index.js";

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
const NAME_WORDS_MAX = 2;

/**
 * Names of one or two words within one edit of a word: a letter more, a letter less, another letter, or two neighbours
 * swapped. Digits must agree: `الفرقة 17` is no misspelling of `الفرقة 18`.
 *
 * The first call with an index builds a table of its names with each letter left out, and keeps it as long as the index.
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
  const table = deletionTable(index);
  const near = new Map<number, number>();
  for (const hash of deletions(folded)) {
    const bucket = spread(hash) >>> table.shift;
    for (let i = table.starts[bucket]!; i < table.starts[bucket + 1]!; i++) {
      const name = table.names[i]!;
      if (!near.has(name)) near.set(name, editDistance(folded, nameText(index, name)));
    }
  }
  return [...near]
    .filter(([, distance]) => distance <= max)
    .map(([name, distance]) => ({ name, distance }))
    .sort((a, b) => a.distance - b.distance || a.name - b.name);
}

/** Edits between two strings, a swap of neighbours being one; digits may not differ. */
function editDistance(word: string, name: string): number {
  if (digits(word) !== digits(name)) return Number.POSITIVE_INFINITY;
  const distance = levenshtein(word, name);
  return distance === 2 && isSwap(word, name) ? 1 : distance;
}

function digits(text: string): string {
  return text.replace(/[^0-9]+/g, "");
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let i = 0;
  while (a[i] === b[i]) i++;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

/** Names by the hashes of their deletions: those of bucket `b` are `names[starts[b], starts[b + 1])`. */
interface DeletionTable {
  readonly starts: Int32Array;
  readonly names: Int32Array;
  readonly shift: number;
}

const tables = new WeakMap<CompiledIndex, DeletionTable>();

function deletionTable(index: CompiledIndex): DeletionTable {
  let table = tables.get(index);
  if (!table) {
    table = buildTable(index);
    tables.set(index, table);
  }
  return table;
}

function buildTable(index: CompiledIndex): DeletionTable {
  const hashes: number[] = [];
  const owners: number[] = [];
  for (let name = 0; name < index.nameCount; name++) {
    const text = nameText(index, name);
    if (text.length < WORD_UNITS_MIN - 1 || text.split(/[ -]/).length > NAME_WORDS_MAX) continue;
    for (const hash of deletions(text)) {
      hashes.push(hash);
      owners.push(name);
    }
  }
  let bits = 1;
  while (1 << bits < hashes.length) bits++;
  const shift = 32 - bits;
  const starts = new Int32Array((1 << bits) + 1);
  for (const hash of hashes) starts[(spread(hash) >>> shift) + 1]!++;
  for (let bucket = 0; bucket < 1 << bits; bucket++) starts[bucket + 1]! += starts[bucket]!;
  const next = starts.slice();
  const names = new Int32Array(hashes.length);
  for (let i = 0; i < hashes.length; i++) names[next[spread(hashes[i]!) >>> shift]!++] = owners[i]!;
  return { starts, names, shift };
}

/**
 * Hashes of a string and of what is left of it when a letter is left out. Two strings within one edit, swaps included, share
 * at least one of these strings.
 */
function deletions(text: string): number[] {
  const after: number[] = [0]; // hash of text.slice(i), from the end
  for (let i = text.length - 1, hash = 0; i >= 0; i--) {
    hash = (Math.imul(hash, HASH_BASE) + text.charCodeAt(i)) | 0;
    after.push(hash);
  }
  after.reverse();
  const list = [after[0]!];
  let before = 0;
  let power = 1;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // Of equal neighbours it does not matter which is left out.
    if (i === 0 || unit !== text.charCodeAt(i - 1)) list.push((before + Math.imul(power, after[i + 1]!)) | 0);
    before = (before + Math.imul(power, unit)) | 0;
    power = Math.imul(power, HASH_BASE);
  }
  return list;
}
