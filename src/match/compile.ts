import { show, YaqutError } from "../errors.js";
import type { BaseEntry, Gazetteer } from "../gazetteer/types.js";
import { type SpellingVariant, spellingVariants } from "../gazetteer/variants.js";
import { type CompiledIndex, NODE_PARENT, NODE_STRIDE, NODE_WORD, POSTING_STRIDE } from "./compiled-index.js";
import { edgeKey, hashUnits, spread } from "./hash.js";
import { batchText, hasSigns, type NameBatch, type NameStep, readNames, walkName } from "./read-names.js";
import { child, createTrie, grown, hashTable, nameAt, setName, type TrieBuilder } from "./trie.js";

/** Makes the other spellings of a folded name; `type` is the type of its gazetteer. */
export type SpellingVariants = (foldedName: string, type: string) => readonly SpellingVariant[];

/** Options of {@link compileIndex}. */
export interface CompileOptions {
  /** Spelling variants that are rules of the language (default: `spellingVariants`; `() => []` for none). */
  readonly variants?: SpellingVariants;
}

interface Draft {
  readonly trie: TrieBuilder;
  /** Name number, gazetteer, entry, record, rule of each posting. */
  postings: Int32Array;
  count: number;
}

const DRAFT_STRIDE = 5;

/**
 * Compiles the names of gazetteers into one index.
 *
 * - names are folded (`standard`); what is neither letter nor digit inside a name is one separator: a dash where a dash or
 *   a slash is among it, else a space; a name with other signs in it is also known as it is written;
 * - equal folded names are one name with several postings; spelling variants come behind the names as written;
 * - a name of no word, such as one of signs only, a URL or a handle, is in no index.
 *
 * @param gazetteers any number of them; their order is the order of postings
 * @param options see {@link CompileOptions}
 * @throws YaqutError `GAZETTEER_INVALID` where a name is longer than 1,000 UTF-16 code units
 */
export function compileIndex(gazetteers: readonly Gazetteer[], options: CompileOptions = {}): CompiledIndex {
  const draft: Draft = {
    trie: createTrie(countNames(gazetteers)),
    postings: new Int32Array(DRAFT_STRIDE << 10),
    count: 0,
  };
  const rules = [""];
  const sources = gazetteers.map((gazetteer, g) => addWritten(draft, gazetteer, g));
  const { variants = spellingVariants } = options;
  for (const [g, source] of sources.entries()) addVariants(draft, source, gazetteers[g]!.type, g, rules, variants);
  return finish(draft, gazetteers, rules);
}

function countNames(gazetteers: readonly Gazetteer[]): number {
  let count = 0;
  for (const { entries } of gazetteers) for (const entry of entries) count += 1 + (entry.names?.length ?? 0);
  return count;
}

interface WrittenNames {
  readonly batch: NameBatch;
  readonly entries: Int32Array;
  readonly records: Int32Array;
  readonly nameNumbers: Int32Array;
}

function addWritten(draft: Draft, gazetteer: Gazetteer, g: number): WrittenNames {
  const names: string[] = [];
  const entryList: number[] = [];
  const recordList: number[] = [];
  for (const [e, entry] of gazetteer.entries.entries()) {
    for (let record = 0; record <= (entry.names?.length ?? 0); record++) {
      const name = recordName(entry, record);
      if (name.length > NAME_UNITS_MAX) throw tooLong(gazetteer, e, record, name);
      names.push(name);
      entryList.push(e);
      recordList.push(record);
    }
  }
  const batch = readNames(names);
  const entries = Int32Array.from(entryList);
  const records = Int32Array.from(recordList);
  const nameNumbers = new Int32Array(names.length);
  const step = inserting(draft.trie);
  let own = 0; // first name of the same entry
  for (let i = 0; i < names.length; i++) {
    if (records[i] === 0) own = i;
    const name = insert(draft.trie, batch, i, step);
    // A bare string that folds to another name of its entry says nothing new; a record may.
    let known = false;
    for (let other = own; other < i && !known; other++) known = nameNumbers[other] === name;
    nameNumbers[i] = name;
    if (known && typeof gazetteer.entries[entries[i]!]!.names![records[i]! - 1] === "string") continue;
    if (name >= 0) addPosting(draft, name, g, entries[i]!, records[i]!, 0);
  }
  return { batch, entries, records, nameNumbers };
}

const NAME_UNITS_MAX = 1000;

function tooLong(gazetteer: Gazetteer, entry: number, record: number, name: string): YaqutError {
  const at = `${gazetteer.name}: entries[${entry}].${record === 0 ? "name" : `names[${record - 1}]`}`;
  const problem = { at, expected: `at most ${NAME_UNITS_MAX} characters`, received: `${name.length}: ${show(name)}` };
  return new YaqutError("GAZETTEER_INVALID", "a name is too long to be one", [problem]);
}

function inserting(trie: TrieBuilder): NameStep {
  return (node, separator, units, from, to) => child(trie, node, separator, units, from, to);
}

/** Inserts name `i` of a batch and, where it has signs in it, the way that it is written with them; its number, or -1. */
function insert(trie: TrieBuilder, batch: NameBatch, i: number, step: NameStep): number {
  const node = walkName(batch, i, step);
  if (node === 0) return -1;
  const name = nameAt(trie, node);
  if (hasSigns(batch, i)) setName(trie, walkName(batch, i, step, true), name);
  return name;
}

function recordName(entry: BaseEntry, record: number): string {
  if (record === 0) return entry.name;
  const name = entry.names![record - 1]!;
  return typeof name === "string" ? name : name.name;
}

function addVariants(
  draft: Draft,
  source: WrittenNames,
  type: string,
  g: number,
  rules: string[],
  variants: SpellingVariants,
): void {
  const ruleNumbers = new Map(rules.map((rule, number) => [rule, number]));
  const texts: string[] = [];
  const bases: number[] = [];
  const ruleOf: number[] = [];
  for (let i = 0; i < source.nameNumbers.length; i++) {
    if (source.nameNumbers[i]! < 0) continue;
    for (const { variant, rule } of variants(batchText(source.batch, i), type)) {
      let number = ruleNumbers.get(rule);
      if (number === undefined) {
        number = rules.push(rule) - 1;
        ruleNumbers.set(rule, number);
      }
      texts.push(variant);
      bases.push(i);
      ruleOf.push(number);
    }
  }
  const batch = readNames(texts);
  const step = inserting(draft.trie);
  let before = -1;
  let seen: number[] = [];
  for (let v = 0; v < texts.length; v++) {
    const base = bases[v]!;
    if (base !== before) seen = [source.nameNumbers[base]!];
    before = base;
    const name = insert(draft.trie, batch, v, step);
    if (name < 0 || seen.includes(name)) continue;
    seen.push(name);
    addPosting(draft, name, g, source.entries[base]!, source.records[base]!, ruleOf[v]!);
  }
}

function addPosting(draft: Draft, name: number, g: number, entry: number, record: number, rule: number): void {
  const at = draft.count++ * DRAFT_STRIDE;
  if (at + DRAFT_STRIDE > draft.postings.length) draft.postings = grown(draft.postings);
  const { postings } = draft;
  postings[at] = name;
  postings[at + 1] = g;
  postings[at + 2] = entry;
  postings[at + 3] = record;
  postings[at + 4] = rule;
}

function finish(draft: Draft, gazetteers: readonly Gazetteer[], rules: readonly string[]): CompiledIndex {
  const { trie } = draft;
  const { nameCount } = trie;
  const postingStarts = new Int32Array(nameCount + 1);
  for (let p = 0; p < draft.count; p++) postingStarts[draft.postings[p * DRAFT_STRIDE]! + 1]!++;
  for (let name = 0; name < nameCount; name++) postingStarts[name + 1]! += postingStarts[name]!;
  const next = postingStarts.slice();
  const postings = new Int32Array(draft.count * POSTING_STRIDE);
  for (let p = 0; p < draft.count; p++) {
    const from = p * DRAFT_STRIDE;
    const to = next[draft.postings[from]!]!++ * POSTING_STRIDE;
    for (let field = 0; field < POSTING_STRIDE; field++) postings[to + field] = draft.postings[from + 1 + field]!;
  }
  return {
    gazetteers,
    rules,
    nameCount,
    longestWord: trie.longestWord,
    pool: trie.pool.slice(0, trie.poolSize),
    nodes: trie.nodes.slice(0, trie.nodeCount * NODE_STRIDE),
    ...edgeTables(trie),
    nameNodes: trie.nameNodes.slice(0, nameCount),
    postingStarts,
    postings,
  };
}

/** The edges of the root, which every word of a text tries, apart from the others. */
function edgeTables(trie: TrieBuilder): Pick<CompiledIndex, "roots" | "edges" | "filter"> {
  const { nodes, pool, nodeCount } = trie;
  const keys = new Int32Array(nodeCount);
  const values = new Int32Array(nodeCount);
  let first = 0; // root edges from the front, others from the back
  let rest = nodeCount;
  for (let node = 1; node < nodeCount; node++) {
    const word = nodes[node * NODE_STRIDE + NODE_WORD]!;
    const link = nodes[node * NODE_STRIDE + NODE_PARENT]!;
    const hash = hashUnits(pool, word + 1, word + 1 + pool[word]!);
    const at = link === 0 ? first++ : --rest;
    keys[at] = edgeKey(link, hash);
    values[at] = node;
  }
  let bits = 1024;
  while (bits < first * FILTER_BITS_PER_WORD) bits *= 2;
  const filter = new Int32Array(bits >> 5);
  for (let i = 0; i < first; i++) {
    const bit = spread(keys[i]!) >>> (Math.clz32(bits) + 1);
    filter[bit >> 5]! |= 1 << (bit & 31);
  }
  return {
    roots: hashTable(keys, values, first),
    edges: hashTable(keys.subarray(rest), values.subarray(rest), nodeCount - rest),
    filter,
  };
}

const FILTER_BITS_PER_WORD = 16;
