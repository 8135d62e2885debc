import { type Problem, show } from "../errors.js";
import { entryCount, isChanged } from "../gazetteer/entry-source.js";
import type { BaseEntry, Gazetteer } from "../gazetteer/types.js";
import { HASH_BASE } from "../text/hash.js";

/** What tells one state of a gazetteer from another, as far as an index is concerned. */
export interface GazetteerIdentity {
  readonly name: string;
  /** `""` where the gazetteer has none. */
  readonly version: string;
  readonly entries: number;
  /** Hash of the type and of all ids and names in their order. */
  readonly hash: number;
}

const END_OF_STRING = 0x10000;
const END_OF_ENTRY = 0x10001;

/** The identity of a gazetteer. */
export function identityOf(gazetteer: Gazetteer): GazetteerIdentity {
  let hash = hashString(0, gazetteer.type);
  for (const entry of gazetteer.entries) hash = hashEntry(hash, entry);
  return { name: gazetteer.name, version: gazetteer.version ?? "", entries: gazetteer.entries.length, hash };
}

function hashEntry(before: number, entry: BaseEntry): number {
  let hash = hashString(hashString(before, entry.id), entry.name);
  for (const name of entry.names ?? []) hash = hashString(hash, typeof name === "string" ? name : name.name);
  return (Math.imul(hash, HASH_BASE) + END_OF_ENTRY) | 0;
}

function hashString(before: number, text: string): number {
  let hash = before;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, HASH_BASE) + text.charCodeAt(i)) | 0;
  return (Math.imul(hash, HASH_BASE) + END_OF_STRING) | 0;
}

/** In what the gazetteers that are there differ from those that an index was compiled from. */
export function identityProblems(expected: readonly GazetteerIdentity[], there: readonly Gazetteer[]): Problem[] {
  if (expected.length !== there.length) return [{ at: "gazetteers", expected: list(expected), received: list(there) }];
  const problems: Problem[] = [];
  for (const [i, wanted] of expected.entries()) {
    const found = identityOf(there[i]!);
    const at = `gazetteers[${i}]`;
    const differs = (field: string, expectedValue: string, received: string): void => {
      if (expectedValue !== received) problems.push({ at: `${at}${field}`, expected: expectedValue, received });
    };
    differs(".name", show(wanted.name), show(found.name));
    differs(".version", show(wanted.version), show(found.version));
    differs(".entries", `${wanted.entries} entries`, `${found.entries} entries`);
    if (wanted.entries === found.entries)
      differs(".entries", `names of hash ${hex(wanted.hash)}`, `names of hash ${hex(found.hash)}`);
  }
  return problems;
}

/** Whether a gazetteer is the state that an identity names, as far as can be told without reading its entries. */
export function isState({ name, version, entries }: GazetteerIdentity, there: Gazetteer): boolean {
  if (isChanged(there)) return false;
  return name === there.name && version === (there.version ?? "") && entries === entryCount(there);
}

function list(gazetteers: readonly { readonly name: string }[]): string {
  return `${gazetteers.length} gazetteers (${gazetteers.map((gazetteer) => gazetteer.name).join(", ")})`;
}

function hex(hash: number): string {
  return (hash >>> 0).toString(16).padStart(8, "0");
}
