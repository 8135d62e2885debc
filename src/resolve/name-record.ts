import type { BaseEntry, NameRecord } from "../gazetteer/types.js";

/** The record of name number `record` (0: the canonical name; `i`: `names[i - 1]`) of an entry. */
export function nameRecord(entry: BaseEntry, record: number): NameRecord {
  if (record === 0)
    return {
      name: entry.name,
      use: "canonical",
      ...(entry.ambiguity ? { ambiguity: entry.ambiguity } : {}),
      ...(entry.needsContext ? { needsContext: true } : {}),
    };
  const name = entry.names![record - 1]!;
  return typeof name === "string" ? { name } : name;
}
