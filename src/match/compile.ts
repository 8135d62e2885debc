import { optionsOf, wrongArgument, wrongOptions } from "../arguments.js";
import { show, YaqutError } from "../errors.js";
import { checkGazetteer } from "../gazetteer/check.js";
import type { Gazetteer } from "../gazetteer/types.js";
import { type SpellingVariant, spellingVariants } from "../gazetteer/variants.js";
import { edgeKey, spread } from "../text/hash.js";
import { type CompiledIndex, NODE_PARENT, NODE_STRIDE, POSTING_STRIDE } from "./compiled-index.js";
import { batchText, hasSigns, type NameBatch, type NameStep, readNames, walkName } from "./read-names.js";
import { child, createTrie, grown, hashTable, nameAt, setName, type TrieBuilder } from "./trie.js";

/** Makes the other spellings of a folded name; `type` is the type of its gazetteer. */
export type SpellingVariants = (foldedName: string, type: string) => readonly SpellingVariant[];

/** Options of {@link compileIndex}. */
export interface CompileOptions {
  /** Spelling variants that are rules of the language (default: `spellingVariants`; `() => []` for none). */
  readonly variants?: SpellingVariants | undefined;
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
 * - equal folded names are one name with several postings; spelling variants come after the names as written;
 * - a name of no word, such as one of signs only, a URL or a handle, is in no index.
 *
 * @param gazetteers any number of them; their order is the order of postings
 * @param options see {@link CompileOptions}
 * @throws YaqutError `ARGUMENT_INVALID` where they are no gazetteers, `GAZETTEER_INVALID` where a name is longer than 1,000 UTF-16 code units
 * @example
 * const clinics = defineGazetteer({ name: "clinics", type: "clinic", entries: [{ id: "c1", name: "مستوصف النور", names: ["نقطة النور"] }] });
 * compileIndex([clinics]).nameCount //=> 2
 */
export function compileIndex(gazetteers: readonly Gazetteer[], options?: CompileOptions): CompiledIndex {
  if (!Array.isArray(gazetteers))
    throw wrongArgument({ at: "gazetteers", expected: "an array of gazetteers", received: show(gazetteers) });
  for (const [g, gazetteer] of gazetteers.entries()) checkGazetteer(gazetteer, `gazetteers[${g}]`);
  const { variants = spellingVariants } = optionsOf(options, "an object { variants }");
  if (typeof variants !== "function")
    throw wrongOptions([{ at: "options.variants", expected: "a function (name, type)", received: show(variants) }]);
  const written = gazetteers.map(writtenNames);
  const count = written.reduce((sum, { names }) => sum + names.length, 0);
  const draft: Draft = { trie: createTrie(count), postings: new Int32Array(DRAFT_STRIDE * count * 2), count: 0 };
  const rules = [""];
  const sources = written.map((names, g) => addWritten(draft, gazetteers[g]!, names, g));
  for (let g = 0; g < sources.length; g++) {
    const drafted = draftVariants(sources[g]!, gazetteers[g]!.type, rules, variants);
    addVariants(draft, sources[g]!, drafted, g);
  }
  return finish(draft, gazetteers, rules);
}

/** All names of a gazetteer, entry by entry: name `i` is record `records[i]` of entry `entries[i]`. */
interface WrittenNames {
  readonly names: readonly string[];
  readonly entries: readonly number[];
  readonly records: readonly number[];
}

// The loops of this file are functions of their own, since a function that runs once is fast only in its first loop: the
// compiler knows nothing yet of what stands after it.
function writtenNames(gazetteer: Gazetteer): WrittenNames {
  const names: string[] = [];
  const entries: number[] = [];
  const records: number[] = [];
  const all = gazetteer.entries; // asked for once, as it may be made of a file
  for (let e = 0; e < all.length; e++) {
    const { name, names: further } = all[e]!;
    names.push(name);
    entries.push(e);
    records.push(0);
    if (further === undefined) continue;
    for (let i = 0; i < further.length; i++) {
      const other = further[i]!;
      names.push(typeof other === "string" ? other : other.name);
      entries.push(e);
      records.push(i + 1);
    }
  }
  const long = names.findIndex((name) => name.length > NAME_UNITS_MAX);
  if (long >= 0) throw tooLong(gazetteer, entries[long]!, records[long]!, names[long]!);
  return { names, entries, records };
}

const NAME_UNITS_MAX = 1000;

function tooLong(gazetteer: Gazetteer, entry: number, record: number, name: string): YaqutError {
  const at = `${gazetteer.name}: entries[${entry}].${record === 0 ? "name" : `names[${record - 1}]`}`;
  const problem = { at, expected: `at most ${NAME_UNITS_MAX} characters`, received: `${name.length}: ${show(name)}` };
  return new YaqutError("GAZETTEER_INVALID", "a name is too long to be one", [problem]);
}

/** The names of a gazetteer in the trie. */
interface Source extends WrittenNames {
  readonly batch: NameBatch;
  /** Number of each name, -1 where it has no word. */
  readonly numbers: Int32Array;
}

/** Inserts all names of a batch: the number of each, -1 where it has no word. */
function insertAll(trie: TrieBuilder, batch: NameBatch, count: number): Int32Array {
  const step: NameStep = (node, separator, units, from, to) => child(trie, node, separator, units, from, to);
  const numbers = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const node = walkName(batch, i, step);
    numbers[i] = node === 0 ? -1 : nameAt(trie, node);
    // a name with signs in it is also known as it is written
    if (node !== 0 && hasSigns(batch, i)) setName(trie, walkName(batch, i, step, true), numbers[i]!);
  }
  return numbers;
}

function addWritten(draft: Draft, gazetteer: Gazetteer, written: WrittenNames, g: number): Source {
  const { names, entries, records } = written;
  const all = gazetteer.entries;
  const batch = readNames(names);
  const numbers = insertAll(draft.trie, batch, names.length);
  let own = 0; // first name of the same entry
  for (let i = 0; i < names.length; i++) {
    if (records[i] === 0) own = i;
    const number = numbers[i]!;
    if (number < 0) continue;
    // A bare string that folds to another name of its entry says nothing new; a record may.
    let known = false;
    for (let other = own; other < i && !known; other++) known = numbers[other] === number;
    if (known && typeof all[entries[i]!]!.names![records[i]! - 1] === "string") continue;
    addPosting(draft, number, g, entries[i]!, records[i]!, 0);
  }
  return { ...written, batch, numbers };
}

/** Spelling variants of the names of a gazetteer: variant `v` is made of name `bases[v]` by rule `rules[v]`. */
interface DraftedVariants {
  readonly texts: readonly string[];
  readonly bases: readonly number[];
  readonly rules: readonly number[];
}

/** The variants of all names; the names of new rules are added to `rules`. */
function draftVariants(source: Source, type: string, rules: string[], variants: SpellingVariants): DraftedVariants {
  const { batch, numbers } = source;
  const drafted = { texts: [] as string[], bases: [] as number[], rules: [] as number[] };
  for (let i = 0; i < numbers.length; i++) {
    if (numbers[i]! < 0) continue;
    const made = variants(batchText(batch, i), type);
    for (let v = 0; v < made.length; v++) {
      const { variant, rule } = made[v]!;
      let number = rules.indexOf(rule);
      if (number < 0) number = rules.push(rule) - 1;
      drafted.texts.push(variant);
      drafted.bases.push(i);
      drafted.rules.push(number);
    }
  }
  return drafted;
}

function addVariants(draft: Draft, source: Source, { texts, bases, rules }: DraftedVariants, g: number): void {
  const numbers = insertAll(draft.trie, readNames(texts), texts.length);
  let before = -1;
  let seen: number[] = [];
  for (let v = 0; v < texts.length; v++) {
    const base = bases[v]!;
    if (base !== before) seen = [source.numbers[base]!];
    before = base;
    const number = numbers[v]!;
    if (number < 0 || seen.includes(number)) continue;
    seen.push(number);
    addPosting(draft, number, g, source.entries[base]!, source.records[base]!, rules[v]!);
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
  const { nodes, hashes, nodeCount } = trie;
  const keys = new Int32Array(nodeCount);
  const values = new Int32Array(nodeCount);
  let first = 0; // root edges from the front, others from the back
  let rest = nodeCount;
  for (let node = 1; node < nodeCount; node++) {
    const link = nodes[node * NODE_STRIDE + NODE_PARENT]!;
    const at = link === 0 ? first++ : --rest;
    keys[at] = edgeKey(link, hashes[node]!);
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
