import { hashUnits } from "../text/hash.js";
import { type CompiledIndex, NODE_NAME, NODE_STRIDE, type Posting, postingsOf } from "./compiled-index.js";
import { findChild } from "./find.js";
import { readNames, walkName } from "./read-names.js";

/**
 * The number of a name in an index, or -1 where it is none.
 *
 * @param index a compiled index
 * @param name a name in any spelling that folds to it
 */
export function nameNumber(index: CompiledIndex, name: string): number {
  const node = walkName(readNames([name]), 0, (at, separator, units, from, to) =>
    findChild(index, at, separator, hashUnits(units, from, to), units, from, to),
  );
  return node === 0 ? -1 : index.nodes[node * NODE_STRIDE + NODE_NAME]!;
}

/**
 * The entries that bear a name: the whole name, and nothing but it.
 *
 * @example
 * const index = compileIndex([countries]);
 * lookupName(index, "مصر").map(({ entry }) => countries.entries[entry]?.id) //=> ["country:EG"]
 */
export function lookupName(index: CompiledIndex, name: string): Posting[] {
  const number = nameNumber(index, name);
  return number < 0 ? [] : postingsOf(index, number);
}
