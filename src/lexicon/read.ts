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
  let node: PhraseNode<Value> | undefined = lexeme ? words.lexicon.nodeOf(lexeme, wordClass) : undefined;
  if (!node) return null;
  const skip = words.strips[i]!;
  let best: PhraseMatch<Value> | null = node.value === undefined ? null : { value: node.value, last: i, skip };
  for (let k = i + 1; node.nextLexemes.length > 0 && follows(words, k); k++) {
    const at: number = node.nextLexemes.indexOf(words.wholes[k]!);
    if (at < 0) break;
    node = node.nextNodes[at]!;
    if (node.value !== undefined) best = { value: node.value, last: k, skip };
  }
  return best;
}

/** The whole phrase of a class that begins with word `i` without proclitics. */
export function wholePhraseAt<Value>(
  words: LexedWords,
  i: number,
  wordClass: WordClass<Value>,
): PhraseMatch<Value> | null {
  return words.strips[i] === 0 ? phraseAt(words, i, wordClass) : null;
}
