import type { EntryLines } from "../../src/data/start/entry-lines.js";
import { hashOfString } from "../../src/data/start/hash-of-string.js";
import type { BaseEntry } from "../../src/gazetteer/types.js";
import { spread } from "../../src/text/hash.js";
import { orderOf } from "./order.js";

const OPEN = 0x7b; // {
const CLOSE = 0x7d; // }
const LINE_END = 0x0a;
const ENTRIES = '"entries": [';

/** Finds the entries of a readable file. @param unpacked the same entries as they are unpacked */
export function findEntryLines(file: Uint8Array, unpacked: readonly BaseEntry[]): EntryLines {
  const ranges: number[] = [];
  const decoder = new TextDecoder();
  let inEntries = false;
  for (let at = 0; at < file.length; ) {
    const found = file.indexOf(LINE_END, at);
    const lineEnd = found < 0 ? file.length : found;
    if (inEntries && file[at] === OPEN) ranges.push(at, file.lastIndexOf(CLOSE, lineEnd - 1) + 1);
    else if (decoder.decode(file.subarray(at, lineEnd)) === ENTRIES) inEntries = true;
    at = lineEnd + 1;
  }
  if (ranges.length !== unpacked.length * 2)
    throw new Error(`${ranges.length / 2} lines of ${unpacked.length} entries`);
  const ids = unpacked.flatMap((entry) => (entry as { readonly ids?: object }).ids ?? []);
  return {
    size: file.length,
    ranges: Int32Array.from(ranges),
    ids: tableOf(unpacked.map(({ id }) => id)),
    fields: new TextEncoder().encode(JSON.stringify([orderOf(unpacked), orderOf(ids)])),
  };
}

function tableOf(ids: readonly string[]): Int32Array {
  let slots = 2;
  while (slots < ids.length * 2) slots *= 2;
  const table = new Int32Array(slots * 2);
  for (const [entry, id] of ids.entries()) {
    const hash = hashOfString(id);
    let slot = spread(hash) & (slots - 1);
    while (table[slot * 2 + 1] !== 0) slot = (slot + 1) & (slots - 1);
    table.set([hash, entry + 1], slot * 2);
  }
  return table;
}
