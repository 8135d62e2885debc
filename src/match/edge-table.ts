import * as cp from "../text/code-points.js";
import { type CompiledIndex, NODE_PARENT, NODE_STRIDE, NODE_WORD, parentOf, separatorOf } from "./compiled-index.js";
import { SEPARATOR_DASH } from "./gap.js";

const NAME_UNITS_MIN = 4;
/** Units at either end of the shortest names: of two strings of four and five units within one edit, one end is the same. */
const EDGE_MIN = 2;
const HYPHEN = 0x2d;

/** The names of one or two words of an index, by their length and the units at either end. */
export interface EdgeTable {
  /** Names of bucket `b`: `[starts[b], starts[b + 1])` of `names`; a name stands in two buckets. */
  readonly starts: Int32Array;
  readonly names: Int32Array;
  /** The letters of each of `names`, see {@link lettersOf}: beside one another, so that most names are never looked up. */
  readonly letters: Int32Array;
  /** One less than the number of buckets. */
  readonly mask: number;
  /** Scratch for the units of one name. */
  readonly units: Uint16Array;
}

/** Makes the table, without a string: it takes some milliseconds for tens of thousands of names. */
export function edgeTable(index: CompiledIndex): EdgeTable {
  const { nameCount, longestWord } = index;
  const units = new Uint16Array(2 * longestWord + 1);
  let buckets = 64;
  while (buckets < nameCount) buckets *= 2;
  const mask = buckets - 1;
  const keys = new Int32Array(2 * nameCount).fill(-1);
  const sets = new Int32Array(nameCount);
  const starts = new Int32Array(buckets + 1);
  for (let name = 0; name < nameCount; name++) {
    const length = nameUnits(index, name, units);
    if (length < NAME_UNITS_MIN) continue;
    sets[name] = lettersOf(units, length);
    for (let end = 0; end < 2; end++) {
      const key = edgeBucket(units, length, end === 0, mask);
      keys[2 * name + end] = key;
      starts[key + 1]!++;
    }
  }
  for (let bucket = 0; bucket < buckets; bucket++) starts[bucket + 1]! += starts[bucket]!;
  const next = starts.slice();
  const names = new Int32Array(starts[buckets]!);
  for (let i = 0; i < keys.length; i++) if (keys[i]! >= 0) names[next[keys[i]!]!++] = i >> 1;
  const letters = names.map((name) => sets[name]!);
  return { starts, names, letters, mask, units };
}

/** The set of the letters of a string, hashed to 32 bits. */
export function lettersOf(units: Uint16Array, length: number): number {
  let letters = 0;
  for (let i = 0; i < length; i++) letters |= 1 << (units[i]! & 31);
  return letters;
}

/** Whether two sets of letters may be of strings within one edit: one letter goes and one comes, at most. */
export function mayBeNear(a: number, b: number): boolean {
  let other = a ^ b;
  other &= other - 1;
  return (other & (other - 1)) === 0;
}

/**
 * How many units at either end of a name are its edges. They are less than half of it, so that one edit, or a swap of two neighbours,
 * leaves one of the two alone.
 */
function edgeLength(length: number): number {
  return Math.max(EDGE_MIN, (length - 1) >> 1);
}

/** The bucket of strings of `like` units (default: as many as these) that begin, or end, as these units do. */
export function edgeBucket(
  units: Uint16Array,
  length: number,
  isStart: boolean,
  mask: number,
  like: number = length,
): number {
  const edge = edgeLength(like);
  const at = isStart ? 0 : length - edge;
  let hash = isStart ? like : ~like;
  for (let i = at; i < at + edge; i++) hash = Math.imul(hash ^ units[i]!, 0x2c1b3c6d);
  return ((hash ^ (hash >>> 15)) >>> 1) & mask;
}

/** Copies the units of a name of one or two words, as `nameText` writes them. @returns how many they are; 0 for a name of more words */
export function nameUnits(index: CompiledIndex, name: number, units: Uint16Array): number {
  const { nodes, pool } = index;
  const node = index.nameNodes[name]!;
  const link = nodes[node * NODE_STRIDE + NODE_PARENT]!;
  const parent = parentOf(link);
  let length = 0;
  if (parent !== 0) {
    if (parentOf(nodes[parent * NODE_STRIDE + NODE_PARENT]!) !== 0) return 0;
    length = copyWord(pool, nodes[parent * NODE_STRIDE + NODE_WORD]!, units, 0);
    units[length++] = separatorOf(link) === SEPARATOR_DASH ? HYPHEN : cp.SPACE;
  }
  return copyWord(pool, nodes[node * NODE_STRIDE + NODE_WORD]!, units, length);
}

function copyWord(pool: Uint16Array, word: number, units: Uint16Array, at: number): number {
  const length = pool[word]!;
  for (let i = 0; i < length; i++) units[at + i] = pool[word + 1 + i]!;
  return at + length;
}
