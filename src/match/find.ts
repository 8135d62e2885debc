import { edgeKey, spread } from "../text/hash.js";
import { type CompiledIndex, linkOf, NODE_MASK, NODE_PARENT, NODE_STRIDE, NODE_WORD } from "./compiled-index.js";
import { sameWord, slotShift } from "./trie.js";

/** Whether some name may begin with a word of this hash; false means that none does. */
export function inFilter(index: CompiledIndex, hash: number): boolean {
  const { filter } = index;
  const bit = spread(hash) >>> (Math.clz32(filter.length) - 4);
  return ((filter[bit >> 5]! >>> (bit & 31)) & 1) !== 0;
}

/** Whether some child of `node` may be reached with a word of this hash; false means that none is. */
export function mayHaveChild(index: CompiledIndex, node: number, hash: number): boolean {
  return ((index.nodes[node * NODE_STRIDE + NODE_MASK]! >>> (hash >>> 27)) & 1) !== 0;
}

/** Whether some edge leaves `node` over `separator` with a word of this hash; true means that one very likely does. */
export function hasEdge(index: CompiledIndex, node: number, separator: number, hash: number): boolean {
  const table = node === 0 ? index.roots : index.edges;
  const key = edgeKey(linkOf(node, separator), hash);
  const last = table.length - 1;
  for (let slot = (spread(key) >>> slotShift(table)) << 1; table[slot + 1] !== 0; slot = (slot + 2) & last)
    if (table[slot] === key) return true;
  return false;
}

/** The child of `node` over `separator` and the word `units[from, to)` of hash `hash`; 0 where there is none. */
export function findChild(
  index: CompiledIndex,
  node: number,
  separator: number,
  hash: number,
  units: Uint16Array,
  from: number,
  to: number,
): number {
  const { nodes, pool } = index;
  const table = node === 0 ? index.roots : index.edges;
  const link = linkOf(node, separator);
  const key = edgeKey(link, hash);
  const last = table.length - 1;
  for (let slot = (spread(key) >>> slotShift(table)) << 1; table[slot + 1] !== 0; slot = (slot + 2) & last) {
    if (table[slot] !== key) continue;
    const child = table[slot + 1]!;
    const at = child * NODE_STRIDE;
    if (nodes[at + NODE_PARENT] === link && sameWord(pool, nodes[at + NODE_WORD]!, units, from, to)) return child;
  }
  return 0;
}
