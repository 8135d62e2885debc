import { edgeKey, hashUnits, spread } from "../text/hash.js";
import { linkOf, NODE_MASK, NODE_NAME, NODE_PARENT, NODE_STRIDE, NODE_WORD } from "./compiled-index.js";

/** A word trie under construction. Arrays are longer than what is used of them. */
export interface TrieBuilder {
  pool: Uint16Array;
  poolSize: number;
  nodes: Int32Array;
  nodeCount: number;
  /** Hash of each node's word. */
  hashes: Int32Array;
  /** Hash table of all edges while building. */
  edges: Int32Array;
  /** Hash table of pool offsets by word: pairs of hash and offset + 1. */
  vocabulary: Int32Array;
  wordCount: number;
  longestWord: number;
  nameNodes: Int32Array;
  nameCount: number;
}

const FIRST_SLOTS = 1 << 10;
/** A name of the press has about two nodes of its own, variants included, and one word. */
const NODES_PER_NAME = 2;

/** An empty trie: a root and no name; with room for about `names` names, though it takes any number. */
export function createTrie(names: number): TrieBuilder {
  let slots = FIRST_SLOTS;
  while (slots < names) slots *= 2;
  const nodes = new Int32Array(slots * NODES_PER_NAME * NODE_STRIDE);
  nodes[NODE_NAME] = -1;
  return {
    pool: new Uint16Array(slots * 4),
    poolSize: 0,
    nodes,
    nodeCount: 1,
    hashes: new Int32Array(slots * NODES_PER_NAME),
    edges: new Int32Array(slots * NODES_PER_NAME * 4),
    vocabulary: new Int32Array(slots * 4),
    wordCount: 0,
    longestWord: 0,
    nameNodes: new Int32Array(slots),
    nameCount: 0,
  };
}

/** The child of `node` over `separator` and the word `units[from, to)`; made where there is none. */
export function child(
  trie: TrieBuilder,
  node: number,
  separator: number,
  units: Uint16Array,
  from: number,
  to: number,
): number {
  const hash = hashUnits(units, from, to);
  const link = linkOf(node, separator);
  const key = edgeKey(link, hash);
  const { nodes, pool, edges } = trie;
  const shift = slotShift(edges);
  const last = edges.length - 1;
  let slot = (spread(key) >>> shift) << 1;
  for (; edges[slot + 1] !== 0; slot = (slot + 2) & last) {
    if (edges[slot] !== key) continue;
    const found = edges[slot + 1]! * NODE_STRIDE;
    if (nodes[found + NODE_PARENT] === link && sameWord(pool, nodes[found + NODE_WORD]!, units, from, to))
      return edges[slot + 1]!;
  }
  const made = trie.nodeCount++;
  edges[slot] = key;
  edges[slot + 1] = made;
  if (trie.nodeCount * NODE_STRIDE > nodes.length) {
    trie.nodes = grown(nodes);
    trie.hashes = grown(trie.hashes);
  }
  trie.hashes[made] = hash;
  const at = made * NODE_STRIDE;
  trie.nodes[at + NODE_WORD] = internWord(trie, hash, units, from, to);
  trie.nodes[at + NODE_NAME] = -1;
  trie.nodes[at + NODE_PARENT] = link;
  trie.nodes[node * NODE_STRIDE + NODE_MASK]! |= 1 << (hash >>> 27);
  if (trie.nodeCount * 4 > edges.length) trie.edges = rehashed(edges, edges.length * 2);
  return made;
}

/** The number of the name that ends at `node`; a new one where none does. */
export function nameAt(trie: TrieBuilder, node: number): number {
  const known = trie.nodes[node * NODE_STRIDE + NODE_NAME]!;
  if (known >= 0) return known;
  if (trie.nameCount === trie.nameNodes.length) trie.nameNodes = grown(trie.nameNodes);
  const name = trie.nameCount++;
  trie.nodes[node * NODE_STRIDE + NODE_NAME] = name;
  trie.nameNodes[name] = node;
  return name;
}

/** Lets a name end at a second node, unless one ends there already. */
export function setName(trie: TrieBuilder, node: number, name: number): void {
  if (trie.nodes[node * NODE_STRIDE + NODE_NAME]! < 0) trie.nodes[node * NODE_STRIDE + NODE_NAME] = name;
}

/** Whether the pool word at `word` is `units[from, to)`. */
export function sameWord(pool: Uint16Array, word: number, units: Uint16Array, from: number, to: number): boolean {
  if (pool[word] !== to - from) return false;
  for (let i = from, p = word + 1; i < to; i++, p++) if (pool[p] !== units[i]) return false;
  return true;
}

/** How far a spread hash is shifted to give the number of a pair in `table`, whose length is a power of two. */
export function slotShift(table: Int32Array): number {
  return Math.clz32(table.length) + 2;
}

/** A hash table of pairs (key, node) with the given pairs and at most half of its slots taken. */
export function hashTable(keys: Int32Array, values: Int32Array, count: number): Int32Array {
  let size = 8;
  while (size < count * 4) size *= 2;
  const table = new Int32Array(size);
  for (let i = 0; i < count; i++) insert(table, keys[i]!, values[i]!);
  return table;
}

function insert(table: Int32Array, key: number, value: number): void {
  const last = table.length - 1;
  let slot = (spread(key) >>> slotShift(table)) << 1;
  while (table[slot + 1] !== 0) slot = (slot + 2) & last;
  table[slot] = key;
  table[slot + 1] = value;
}

function rehashed(table: Int32Array, size: number): Int32Array {
  const larger = new Int32Array(size);
  for (let slot = 0; slot < table.length; slot += 2)
    if (table[slot + 1] !== 0) insert(larger, table[slot]!, table[slot + 1]!);
  return larger;
}

function internWord(trie: TrieBuilder, hash: number, units: Uint16Array, from: number, to: number): number {
  const { vocabulary, pool } = trie;
  const last = vocabulary.length - 1;
  let slot = (spread(hash) >>> slotShift(vocabulary)) << 1;
  for (; vocabulary[slot + 1] !== 0; slot = (slot + 2) & last)
    if (vocabulary[slot] === hash && sameWord(pool, vocabulary[slot + 1]! - 1, units, from, to))
      return vocabulary[slot + 1]! - 1;
  const length = to - from;
  const word = trie.poolSize;
  trie.poolSize += length + 1;
  while (trie.poolSize > trie.pool.length) trie.pool = grown(trie.pool);
  trie.pool[word] = length;
  trie.pool.set(units.subarray(from, to), word + 1);
  if (length > trie.longestWord) trie.longestWord = length;
  vocabulary[slot] = hash;
  vocabulary[slot + 1] = word + 1;
  if (++trie.wordCount * 4 > vocabulary.length) trie.vocabulary = rehashed(vocabulary, vocabulary.length * 2);
  return word;
}

/** A copy of twice the length. */
export function grown<T extends Int32Array | Uint16Array>(array: T): T {
  const larger = (
    array instanceof Int32Array ? new Int32Array(array.length * 2) : new Uint16Array(array.length * 2)
  ) as T;
  larger.set(array);
  return larger;
}
