import { classIndex, GATES_WIDTH, IS_KNOWN } from "./class-index.js";
import { addRow, createFormList, type FormList, formsByLexeme, type PhraseNode, phraseNode } from "./form-list.js";
import { type LexiconPart, rowsOf } from "./part.js";
import type { WordClass } from "./word-class.js";
import { createWordTable, finishWordTable, internWord, type WordTable } from "./word-table.js";

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
  /** A row a lexeme of the gates that it passes, see `wordGate` and {@link GATES_WIDTH}. */
  readonly gates: Int32Array;
  /** How many lexemes there are. */
  readonly size: number;
}

const BITS = 32;

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
  return freeze(finishWordTable(words), forms);
}

function freeze(words: WordTable, list: FormList): Lexicon {
  const { size, find, findElided, wordOf } = words;
  const { starts, forms } = formsByLexeme(list, size);
  const { half, bits, gates, firsts, classes } = classIndex(list, { starts, forms }, size);
  const row = 2 * half;
  const bounds = half * BITS; // a class that was declared after this lexicon was compiled has no words in it
  const nodes: (PhraseNode | undefined)[] = new Array(classes.length);
  return {
    size,
    gates,
    find,
    findElided,
    lexemeOf: words.numberOf,
    isKnown: (lexeme) => gates[lexeme * GATES_WIDTH + IS_KNOWN] !== 0,
    isOf: (lexeme, { bit }) => bit < bounds && (bits[lexeme * row + half + (bit >>> 5)]! & (1 << (bit & 31))) !== 0,
    nodeOf<Value>(lexeme: number, { bit }: WordClass<Value>) {
      if (bit >= bounds || (bits[lexeme * row + (bit >>> 5)]! & (1 << (bit & 31))) === 0) return undefined;
      let at = firsts[lexeme]!;
      while (classes[at] !== bit) at++;
      nodes[at] ??= phraseNode(list, forms.subarray(starts[lexeme], starts[lexeme + 1]), bit, wordOf);
      return nodes[at] as PhraseNode<Value>;
    },
    membersOf(wanted) {
      const masks = new Int32Array(half);
      for (const { bit } of wanted) if (bit < bounds) masks[bit >>> 5]! |= 1 << (bit & 31);
      const members = new Uint8Array(size + 1);
      for (let part = 0; part < half; part++) {
        const mask = masks[part]!;
        if (mask === 0) continue;
        for (let lexeme = 0; lexeme <= size; lexeme++)
          if ((bits[lexeme * row + part]! & mask) !== 0) members[lexeme] = 1;
      }
      return members;
    },
  };
}
