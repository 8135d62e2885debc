import { wrongArgument } from "../arguments.js";
import { show } from "../errors.js";
import type { Gazetteer } from "../gazetteer/types.js";
import { decode } from "../text/decode-units.js";
import { SEPARATOR_DASH } from "./gap.js";

/**
 * All names of some gazetteers, compiled: a trie over words, whose edges are found by hashing. Plain data: typed arrays and
 * the gazetteers themselves. `FORMAT.md` gives the layout of every array.
 */
export interface CompiledIndex {
  /** The gazetteers whose names these are. */
  readonly gazetteers: readonly Gazetteer[];
  /** Names of the spelling-variant rules that made names; `rules[0]` is `""`: as written. */
  readonly rules: readonly string[];
  /** Number of distinct folded names; they are numbered from 0. */
  readonly nameCount: number;
  /** Length of the longest word of a name. */
  readonly longestWord: number;
  /** The words of the names, each once: its length, then its units. */
  readonly pool: Uint16Array;
  /** `NODE_STRIDE` numbers a node; node 0 is the root. */
  readonly nodes: Int32Array;
  /** Hash table of the edges that leave the root: pairs of key and node, node 0 where the slot is free. */
  readonly roots: Int32Array;
  /** Hash table of all other edges. */
  readonly edges: Int32Array;
  /** One bit for each spread hash of a first word: most words of a text stop here. */
  readonly filter: Int32Array;
  /** Name number to the node where the name ends. */
  readonly nameNodes: Int32Array;
  /** Name number to its first posting; one more at the end. */
  readonly postingStarts: Int32Array;
  /** `POSTING_STRIDE` numbers a posting; those of a name as written come first. */
  readonly postings: Int32Array;
}

/** Fields of a node: offset of its word in the pool, its name or -1, mask of its children's hashes, {@link linkOf} its parent. */
export const NODE_STRIDE = 4;
export const NODE_WORD = 0;
export const NODE_NAME = 1;
export const NODE_MASK = 2;
export const NODE_PARENT = 3;

const LINK_BITS = 2;
const LINK_MASK = 3;

/** A node and the separator that an edge leaves it over, in one number. */
export function linkOf(node: number, separator: number): number {
  return (node << LINK_BITS) | separator;
}

/** The node that a link leaves; 0 is the root. */
export function parentOf(link: number): number {
  return link >> LINK_BITS;
}

/** The separator that a link leads over. */
export function separatorOf(link: number): number {
  return link & LINK_MASK;
}

/** Fields of a posting: gazetteer, entry, name record, rule. */
export const POSTING_STRIDE = 4;

/** One entry that bears a name. */
export interface Posting {
  /** Index into `gazetteers`. */
  readonly gazetteer: number;
  /** Index into the gazetteer's `entries`. */
  readonly entry: number;
  /** 0: the canonical name; `i`: `names[i - 1]`. */
  readonly record: number;
  /** 0: the name as written; else the number of the spelling-variant rule, see `rules`. */
  readonly rule: number;
}

/** The entries that bear name number `name`, those that write it so before those that a spelling rule gave it to. */
export function postingsOf(index: CompiledIndex, name: number): Posting[] {
  const list: Posting[] = [];
  const { postings, postingStarts } = index;
  for (let p = postingStarts[name]!; p < postingStarts[name + 1]!; p++) {
    const at = p * POSTING_STRIDE;
    list.push({
      gazetteer: postings[at]!,
      entry: postings[at + 1]!,
      record: postings[at + 2]!,
      rule: postings[at + 3]!,
    });
  }
  return list;
}

/** Whether a value is an index, as far as a look at it tells. */
export function isIndex(value: unknown): value is CompiledIndex {
  if (typeof value !== "object" || value === null) return false;
  const { gazetteers, nodes } = value as Partial<CompiledIndex>;
  return Array.isArray(gazetteers) && nodes instanceof Int32Array;
}

/** @throws YaqutError `ARGUMENT_INVALID` where a value is no index */
export function checkIndex(value: unknown): void {
  if (isIndex(value)) return;
  throw wrongArgument({ at: "index", expected: "an index of compileIndex or loadIndex", received: show(value) });
}

/** The folded text of name number `name`: words parted by a space or a hyphen. */
export function nameText(index: CompiledIndex, name: number): string {
  const { nodes, pool } = index;
  let text = "";
  for (let node = index.nameNodes[name]!; node !== 0; ) {
    const word = nodes[node * NODE_STRIDE + NODE_WORD]!;
    const link = nodes[node * NODE_STRIDE + NODE_PARENT]!;
    const units = decode(pool.subarray(word + 1, word + 1 + pool[word]!));
    node = parentOf(link);
    text = node === 0 ? units + text : `${separatorOf(link) === SEPARATOR_DASH ? "-" : " "}${units}${text}`;
  }
  return text;
}
