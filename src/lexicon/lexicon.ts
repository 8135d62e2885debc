import { CLASSES_FROM, CLASSES_TO, classIndex, FACTS_WIDTH, membersOf, placeOfClass } from "./class-index.js";
import {
  addRow,
  createFormList,
  type FormList,
  finishFormList,
  formsByLexeme,
  type PhraseNode,
  phraseNode,
} from "./form-list.js";
import { type LexiconPart, rowsOf } from "./part.js";
import type { WordClass } from "./word-class.js";
import { createWordTable, finishWords, internWord, type WordTable, wordTableOf } from "./word-table.js";

/**
 * All words that a tagger's grammars know, in one table. A lexeme is a folded form, numbered from 1; 0 stands for a word that is
 * not in it.
 */
export interface Lexicon {
  /** The lexeme of the units `[from, to)`, 0 for none. @param hash their hash, see `hashUnits` */
  find(units: Uint16Array, from: number, to: number, hash: number): number;
  /** The lexeme of the units `[from, to)` with the alef of an article before them: `لتنظيم` of `للتنظيم`. */
  findElided(units: Uint16Array, from: number, to: number, hash: number): number;
  /** The lexeme of a folded form, 0 for none. */
  lexemeOf(form: string): number;
  /** Whether a lexeme is in any class, alone or as the first word of a phrase. */
  isKnown(lexeme: number): boolean;
  /** Whether a lexeme is in a class alone. */
  isOf(lexeme: number, wordClass: WordClass<unknown>): boolean;
  /** What begins with a lexeme in a class. */
  nodeOf<Value>(lexeme: number, wordClass: WordClass<Value>): PhraseNode<Value> | undefined;
  /** Lexeme to 1 where it is in any of some classes, alone or as the first word of a phrase. */
  membersOf(classes: readonly WordClass<unknown>[]): Uint8Array;
  /** A row a lexeme: the gates that it passes, see `wordGate`, and more, see {@link FACTS_WIDTH}. */
  readonly facts: Int32Array;
  /** How many lexemes there are. */
  readonly size: number;
}

/**
 * Compiles parts into one lexicon.
 *
 * - of two values of one form in a class, the first stands;
 * - `literals` are forms without a class, so that patterns can compare lexemes;
 * - the value of a word is made when it is first asked for: a text holds few words of a lexicon.
 */
export function compileLexicon(parts: Iterable<LexiconPart>, literals: Iterable<string> = []): Lexicon {
  const words = createWordTable();
  const forms = createFormList();
  for (const part of parts) for (const row of rowsOf(part)) addRow(forms, words, row);
  for (const form of literals) internWord(words, form);
  return lexiconOf(wordTableOf(finishWords(words)), finishFormList(forms));
}

/** The lexicon of forms whose words are all in a table. */
export function lexiconOf(words: WordTable, list: FormList): Lexicon {
  const { size, find, findElided, wordOf } = words;
  const { starts, forms } = formsByLexeme(list, size);
  const index = classIndex(list, { starts, forms }, size);
  const { facts, classes } = index;
  /** By the places of `classes`. */
  const nodes: (PhraseNode | undefined)[] = new Array(classes.length);
  return {
    size,
    facts,
    find,
    findElided,
    lexemeOf: words.numberOf,
    isKnown: (lexeme) => facts[lexeme * FACTS_WIDTH + CLASSES_TO]! > facts[lexeme * FACTS_WIDTH + CLASSES_FROM]!,
    isOf(lexeme, { bit }) {
      const at = placeOfClass(index, lexeme, bit);
      return at >= 0 && (classes[at]! & 1) !== 0;
    },
    nodeOf<Value>(lexeme: number, { bit }: WordClass<Value>) {
      const at = placeOfClass(index, lexeme, bit);
      if (at < 0) return undefined;
      nodes[at] ??= phraseNode(list, forms.subarray(starts[lexeme], starts[lexeme + 1]), bit, wordOf);
      return nodes[at] as PhraseNode<Value>;
    },
    membersOf: (wanted) =>
      membersOf(
        index,
        wanted.map(({ bit }) => bit),
        size,
      ),
  };
}
