import { formsOf, type LexiconPart } from "../../lexicon/part.js";
import type { WordClass } from "../../lexicon/word-class.js";
import { follows } from "../../text/adjacency.js";
import { normalize } from "../../text/fold.js";
import type { Words } from "../../text/words.js";

export { follows };

interface Node<Value> {
  value: Value | undefined;
  next: Map<string, Node<Value>> | undefined;
}

function emptyNode<Value>(): Node<Value> {
  return { value: undefined, next: undefined };
}

interface Head<Value> {
  readonly node: Node<Value>;
  /** Folded units of the proclitics that stand before the phrase. */
  readonly skip: number;
}

/** Phrases of one or more words, found with one look-up a word; the proclitics of the first word are spelled out in it. */
export type PhraseTable<Value> = ReadonlyMap<string, Head<Value>>;

/** A phrase read at a word: what it stands for, its last word, and the folded units of proclitics before it. */
export interface PhraseMatch<Value> {
  readonly value: Value;
  readonly last: number;
  readonly skip: number;
}

const CONJUNCTIONS = ["\u0648", "\u0641"];
const PREPOSITIONS = ["\u0628", "\u0644", "\u0643"];
const PROCLITICS: readonly string[] = [
  ...CONJUNCTIONS,
  ...PREPOSITIONS,
  ...CONJUNCTIONS.flatMap((c) => PREPOSITIONS.map((p) => c + p)),
];
const NONE: ReadonlySet<string> = new Set();
const ARTICLE = "\u0627\u0644";
const LAM = "\u0644";

/** The written forms of a word behind its proclitics; `ل` + `ال` is `لل`, and the second lam belongs to the word. */
function* withProclitics(word: string): Generator<readonly [string, number]> {
  for (const proclitic of PROCLITICS) {
    if (!proclitic.endsWith(LAM) || !word.startsWith(ARTICLE)) yield [proclitic + word, proclitic.length];
    else yield [proclitic + word.slice(1), proclitic.length];
  }
}

/** Rows `value phrase` (value first, so that no line is scrambled by bidirectional display); `#` begins a remark. */
export function rows(table: string): (readonly [string, string])[] {
  return phrases(table).flatMap((row) => {
    const space = row.indexOf(" ");
    return space > 0 ? [[row.slice(0, space), row.slice(space + 1).trim()] as const] : [];
  });
}

/** Makes a value at first use. */
export function lazy<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

/** Folded phrases, one to a line. */
export function phrases(table: string): string[] {
  // folded in one go: line by line it takes several times as long
  return normalize(table)
    .split("\n")
    .map((line) => line.split("#", 1)[0]!.trim())
    .filter(Boolean);
}

/**
 * Builds a table of folded phrases.
 *
 * - of two values for one phrase the first stands;
 * - a word of its own is never read as a proclitic and another word; nor are those of `words`, which stand in no table.
 */
export function phraseTable<Value>(
  entries: Iterable<readonly [phrase: string, value: Value]>,
  words: ReadonlySet<string> = NONE,
): PhraseTable<Value> {
  const table = new Map<string, Head<Value>>();
  for (const [phrase, value] of entries) {
    const [first, ...rest] = phrase.split(" ");
    let head = table.get(first!);
    if (!head) {
      head = { node: emptyNode(), skip: 0 };
      table.set(first!, head);
    }
    let node = head.node;
    for (const word of rest) {
      node.next ??= new Map();
      let next = node.next.get(word);
      if (!next) {
        next = emptyNode();
        node.next.set(word, next);
      }
      node = next;
    }
    node.value ??= value;
  }
  for (const [word, { node }] of [...table])
    for (const [form, skip] of withProclitics(word))
      if (!table.has(form) && !words.has(form)) table.set(form, { node, skip });
  return table;
}

/** A table of phrases that stand for nothing but themselves, one to a line. */
export function phraseSet(table: string): PhraseTable<true> {
  return phraseTable(phrases(table).map((phrase) => [phrase, true]));
}

/** The words of a class of the lexicon as a table of phrases. */
export function tableOf<Value>(part: LexiconPart, wordClass: WordClass<Value>): PhraseTable<Value> {
  const entries: (readonly [string, Value])[] = [];
  for (const { wordClass: own, form, value, inflection } of formsOf(part))
    if (own === wordClass) entries.push([form, wordClass.readValue(value, inflection, form)]);
  return phraseTable(entries);
}

/** The longest phrase of the table that begins with word `i`. */
export function readPhrase<Value>(table: PhraseTable<Value>, words: Words, i: number): PhraseMatch<Value> | null {
  const head = i < words.count ? table.get(words.forms[i]!) : undefined;
  if (!head) return null;
  let best: PhraseMatch<Value> | null = null;
  let node: Node<Value> | undefined = head.node;
  for (let k = i; node; ) {
    if (node.value !== undefined) best = { value: node.value, last: k, skip: head.skip };
    k++;
    node = node.next && follows(words, k) ? node.next.get(words.forms[k]!) : undefined;
  }
  return best;
}
