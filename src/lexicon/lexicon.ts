import { addRow, createFormList, type FormList, formsByLexeme, type PhraseNode, phraseNode } from "./form-list.js";
import { type LexiconPart, rowsOf } from "./part.js";
import { classCount, type WordClass } from "./word-class.js";
import { gatesOfClasses } from "./word-gate.js";
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
  /** What begins with a lexeme in a class. */
  nodeOf<Value>(lexeme: number, wordClass: WordClass<Value>): PhraseNode<Value> | undefined;
  /** Lexeme to 1 where it is in any of some classes, alone or as the first word of a phrase. */
  membersOf(classes: readonly WordClass<unknown>[]): Uint8Array;
  /** Lexeme to the gates that it passes, see `wordGate`. */
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
  const width = Math.ceil(classCount() / BITS);
  const bits = new Int32Array((size + 1) * width);
  const gates = new Int32Array(size + 1);
  const ofClasses = gatesOfClasses();
  for (let form = 0; form < list.lexemes.length; form++) {
    const { bit } = list.rows[list.rowOf[form]!]!.wordClass;
    bits[list.lexemes[form]! * width + (bit >>> 5)]! |= 1 << (bit & 31);
    gates[list.lexemes[form]!]! |= ofClasses[bit]!;
  }
  const { starts, forms } = formsByLexeme(list, size);
  const known: (LexemeNodes | undefined)[] = new Array(size + 1);
  return {
    size,
    gates,
    find,
    findElided,
    lexemeOf: words.numberOf,
    isKnown: (lexeme) => starts[lexeme] !== starts[lexeme + 1],
    nodeOf<Value>(lexeme: number, { bit }: WordClass<Value>) {
      // a class that was declared after this lexicon was compiled has no words in it
      if (bit >= width * BITS || (bits[lexeme * width + (bit >>> 5)]! & (1 << (bit & 31))) === 0) return undefined;
      known[lexeme] ??= { classes: [], nodes: [] };
      const { classes, nodes } = known[lexeme];
      const at = classes.indexOf(bit);
      if (at >= 0) return nodes[at] as PhraseNode<Value>;
      const node = phraseNode(list, forms.subarray(starts[lexeme], starts[lexeme + 1]), bit, wordOf);
      classes.push(bit);
      nodes.push(node);
      return node as PhraseNode<Value>;
    },
    membersOf(wanted) {
      const masks = new Int32Array(width);
      for (const { bit } of wanted) if (bit < width * BITS) masks[bit >>> 5]! |= 1 << (bit & 31);
      const members = new Uint8Array(size + 1);
      for (let part = 0; part < width; part++) {
        const mask = masks[part]!;
        if (mask === 0) continue;
        for (let lexeme = 0; lexeme <= size; lexeme++)
          if ((bits[lexeme * width + part]! & mask) !== 0) members[lexeme] = 1;
      }
      return members;
    },
  };
}

/** What begins with a lexeme, by the classes that were asked for. */
interface LexemeNodes {
  readonly classes: number[];
  readonly nodes: PhraseNode[];
}
