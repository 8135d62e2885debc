import type { EntrySource } from "../../gazetteer/entry-source.js";
import type { BaseEntry } from "../../gazetteer/types.js";
import { spread } from "../../text/hash.js";
import { hashOfString } from "./hash-of-string.js";
import { readBeside } from "./read-beside.js";
import { startSections } from "./start-file.js";

/** Where each entry stands in a readable file, which has a line for each, and their ids as a hash table. */
export interface EntryLines {
  /** How many bytes the file has. */
  readonly size: number;
  /** Entry to where its JSON begins and ends: two numbers an entry. */
  readonly ranges: Int32Array;
  /** Pairs of the hash of an id and its entry + 1; 0 where the slot is free. */
  readonly ids: Int32Array;
  /** In what order an unpacked entry has its fields, and then those of its `ids`: a list of lists as JSON. */
  readonly fields: Uint8Array;
}

type Fields = Record<string, unknown>;

/**
 * The entries of a gazetteer of the package, each read from the line of its readable file; `undefined` where the files are not at hand.
 *
 * @param name the name of the gazetteer
 */
export function entryLines(name: string): EntrySource | undefined {
  const sections = startSections();
  if (!sections?.has(`${name}.ranges`)) return undefined;
  const file = readBeside(`gazetteers/${name}.json`);
  if (file?.length !== sections.words(`${name}.size`)[0]) return undefined;
  const orders = JSON.parse(new TextDecoder().decode(sections.bytes(`${name}.fields`))) as [string[], string[]];
  return sourceOf(file!, sections.words(`${name}.ranges`), sections.words(`${name}.ids`), orders);
}

function sourceOf(
  file: Uint8Array,
  ranges: Int32Array,
  ids: Int32Array,
  [fields, idFields]: readonly [string[], string[]],
): EntrySource {
  const count = ranges.length / 2;
  const known: (BaseEntry | undefined)[] = new Array(count);
  const decoder = new TextDecoder();
  let complete = false;
  const read = (i: number): Fields => {
    const line = JSON.parse(decoder.decode(file.subarray(ranges[2 * i], ranges[2 * i + 1]))) as Fields;
    const entry = inOrder(line, fields);
    if (entry.ids) entry.ids = inOrder(entry.ids as Fields, idFields);
    return entry;
  };
  const at = (i: number): BaseEntry => {
    known[i] ??= read(i) as unknown as BaseEntry;
    return known[i];
  };
  return {
    count,
    at,
    all() {
      if (!complete) for (let i = 0; i < count; i++) at(i);
      complete = true;
      return known as readonly BaseEntry[];
    },
    find(id) {
      const hash = hashOfString(id);
      const mask = ids.length / 2 - 1;
      for (let slot = spread(hash) & mask; ids[slot * 2 + 1] !== 0; slot = (slot + 1) & mask) {
        const entry = ids[slot * 2 + 1]! - 1;
        if (ids[slot * 2] === hash && at(entry).id === id) return entry;
      }
      return -1;
    },
  };
}

/** The same fields in the order in which an unpacked entry has them: what is written of them must not tell how they were read. */
function inOrder(object: Fields, order: readonly string[]): Fields {
  const ordered: Fields = {};
  for (let f = 0; f < order.length; f++) {
    const value = object[order[f]!];
    if (value !== undefined) ordered[order[f]!] = value;
  }
  return ordered;
}
