import { listSource, sourcedGazetteer } from "../../gazetteer/entry-source.js";
import type { BaseEntry, Gazetteer } from "../../gazetteer/types.js";
import { entryLines } from "../start/entry-lines.js";

/**
 * A gazetteer that is packed by columns. Its entries are read line by line from the readable file where the package's files are at hand,
 * else all are unpacked when the first is asked for.
 *
 * @param columns the fields of `packed` that stand in place of entries; what else it has is the gazetteer's
 */
export function packedGazetteer(
  packed: { readonly name: string },
  columns: ReadonlySet<string>,
  unpack: () => readonly BaseEntry[],
): Gazetteer {
  // descriptors, since to ask for a value may be to read a file
  const fields = Object.entries(Object.getOwnPropertyDescriptors(packed)).filter(([field]) => !columns.has(field));
  const header = Object.defineProperties({}, Object.fromEntries(fields));
  return sourcedGazetteer(header, () => entryLines(packed.name) ?? listSource(unpack()));
}
