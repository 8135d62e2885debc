import { follows } from "../text/adjacency.js";
import type { PhraseNode } from "./form-list.js";
import type { LexedWords } from "./lexed-words.js";
import type { WordClass } from "./word-class.js";

/** A word or phrase of a class, read at a word. */
export interface PhraseMatch<Value> {
  /** What the lexicon says of it. */
  readonly value: Value;
  /** Its last word, included. */
  readonly last: number;
  /** Folded units of the proclitics before it. */
  readonly skip: number;
}

/** Whether word `i`, after its proclitics, is of a class by itself. */
export function isOf<Value>(words: LexedWords, i: number, wordClass: WordClass<Value>): boolean {
  const lexeme = words.lexemes[i];
  return lexeme ? words.lexicon.isOf(lexeme, wordClass) : false;
}

/** Whether the whole word `i`, without proclitics, is of a class by itself. */
export function isWholly<Value>(words: LexedWords, i: number, wordClass: WordClass<Value>): boolean {
  return words.strips[i] === 0 && isOf(words, i, wordClass);
}

/** What a class says of word `i` after its proclitics; `undefined` where the word is not of the class, or there is no word `i`. */
export function valueAt<Value>(words: LexedWords, i: number, wordClass: WordClass<Value>): Value | undefined {
  return isOf(words, i, wordClass) ? words.lexicon.nodeOf(words.lexemes[i]!, wordClass)!.value : undefined;
}

/** What a class says of the whole word `i`, without proclitics. */
export function wholeAt<Value>(words: LexedWords, i: number, wordClass: WordClass<Value>): Value | undefined {
  return words.strips[i] === 0 ? valueAt(words, i, wordClass) : undefined;
}

/** Whether word `i`, after its first `skip` units and not elsewhere, is of a class by itself. */
export function isOfAfter<Value>(words: LexedWords, i: number, skip: number, wordClass: WordClass<Value>): boolean {
  return words.strips[i] === skip && isOf(words, i, wordClass);
}

/** The longest phrase of a class that begins with word `i`, after its proclitics. Only white space or `_` parts its words. */
export function phraseAt<Value>(words: LexedWords, i: number, wordClass: WordClass<Value>): PhraseMatch<Value> | null {
  const lexeme = words.lexemes[i];
  let node = lexeme ? words.lexicon.nodeOf(lexeme, wordClass) : undefined;
  if (!node) return null;
  let { value } = node;
  let last = i;
  for (let k = i + 1; node.nextLexemes.length > 0 && follows(words, k); k++) {
    node = nextNode(node, words.wholes[k]!);
    if (!node) break;
    if (node.value === undefined) continue;
    value = node.value;
    last = k;
  }
  return value === undefined ? null : { value, last, skip: words.strips[i]! };
}

/** The last word of the phrase that {@link phraseAt} finds, -1 for none. */
export function phraseEnd(words: LexedWords, i: number, wordClass: WordClass<unknown>): number {
  const lexeme = words.lexemes[i];
  let node = lexeme ? words.lexicon.nodeOf(lexeme, wordClass) : undefined;
  if (!node) return -1;
  let last = node.value === undefined ? -1 : i;
  for (let k = i + 1; node.nextLexemes.length > 0 && follows(words, k); k++) {
    node = nextNode(node, words.wholes[k]!);
    if (!node) break;
    if (node.value !== undefined) last = k;
  }
  return last;
}

function nextNode<Value>({ nextLexemes, nextNodes }: PhraseNode<Value>, lexeme: number): PhraseNode<Value> | undefined {
  for (let n = 0; n < nextLexemes.length; n++) if (nextLexemes[n] === lexeme) return nextNodes[n];
  return undefined;
}

/** The whole phrase of a class that begins with word `i` without proclitics. */
export function wholePhraseAt<Value>(
  words: LexedWords,
  i: number,
  wordClass: WordClass<Value>,
): PhraseMatch<Value> | null {
  return words.strips[i] === 0 ? phraseAt(words, i, wordClass) : null;
}
