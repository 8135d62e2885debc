import type { LexiconRow } from "./part.js";
import type { Inflection } from "./word-class.js";
import { internWord, type WordTableBuilder } from "./word-table.js";

/** What begins with a word in one class: the value of the word alone, and phrases that go on. */
export interface PhraseNode<Value = unknown> {
  readonly value: Value | undefined;
  /** Lexeme that goes on to node; few, so that a scan is fastest. */
  readonly nextLexemes: readonly number[];
  readonly nextNodes: readonly PhraseNode<Value>[];
}

/** All forms of a lexicon, numbered in the order of their rows. A number a form and no object: there are tens of thousands. */
export interface FormList {
  readonly rows: readonly Pick<LexiconRow, "wordClass" | "value">[];
  /** Form to the number of its row. */
  readonly rowOf: ArrayLike<number>;
  /** Form to the lexeme of its first word. */
  readonly lexemes: ArrayLike<number>;
  /** Form to how it was made: its number, {@link DEFINITE}, {@link PRONOUN}; and whether it is a {@link PHRASE}. */
  readonly shapes: ArrayLike<number>;
  /** The lexemes after the first of a form of several words. */
  restOf(form: number): Iterable<number>;
  /** The lexeme after the first of a form of several words. */
  secondOf(form: number): number;
}

/** A list while it grows. */
export interface FormListBuilder {
  readonly rows: Pick<LexiconRow, "wordClass" | "value">[];
  readonly rowOf: number[];
  readonly lexemes: number[];
  readonly shapes: number[];
  readonly rests: Map<number, readonly number[]>;
}

const NUMBER_MASK = 3;
const DEFINITE = 4;
const PRONOUN = 8;
/** A form of several words. */
export const PHRASE = 16;

export function createFormList(): FormListBuilder {
  return { rows: [], rowOf: [], lexemes: [], shapes: [], rests: new Map() };
}

const NO_REST: readonly number[] = [];

/** The list as it is read. */
export function finishFormList({ rests, ...list }: FormListBuilder): FormList {
  return { ...list, restOf: (form) => rests.get(form) ?? NO_REST, secondOf: (form) => rests.get(form)![0]! };
}

/** Adds the forms of a row, and their words to the words of the lexicon. */
export function addRow(list: FormListBuilder, words: WordTableBuilder, { wordClass, value, forms }: LexiconRow): void {
  const row = list.rows.push({ wordClass, value }) - 1;
  for (const { form, number, definite, pronoun } of forms) {
    const space = form.indexOf(" ");
    const at = list.lexemes.push(internWord(words, space < 0 ? form : form.slice(0, space))) - 1;
    list.rowOf.push(row);
    list.shapes.push(number | (definite ? DEFINITE : 0) | (pronoun ? PRONOUN : 0) | (space >= 0 ? PHRASE : 0));
    if (space >= 0) {
      const rest = form.slice(space + 1).split(" ");
      list.rests.set(
        at,
        rest.map((word) => internWord(words, word)),
      );
    }
  }
}

/** The forms of `list` in the order of their lexemes: those of lexeme `i` are `forms[starts[i]]` to before `forms[starts[i + 1]]`. */
export interface FormsByLexeme {
  readonly starts: Int32Array;
  readonly forms: Int32Array;
}

/** Sorts forms by lexeme; those of one stay in their order. @param size how many lexemes there are */
export function formsByLexeme({ lexemes }: FormList, size: number): FormsByLexeme {
  const starts = new Int32Array(size + 2);
  for (let i = 0; i < lexemes.length; i++) starts[lexemes[i]! + 1]!++;
  for (let lexeme = 0; lexeme <= size; lexeme++) starts[lexeme + 1]! += starts[lexeme]!;
  const next = starts.slice();
  const forms = new Int32Array(lexemes.length);
  for (let i = 0; i < lexemes.length; i++) forms[next[lexemes[i]!]!++] = i;
  return { starts, forms };
}

interface Draft {
  value: unknown;
  readonly nextLexemes: number[];
  readonly nextNodes: Draft[];
}

/**
 * What begins with a lexeme in a class, the values read.
 *
 * @param forms numbers of the forms that begin with the lexeme
 * @param wordOf the word of a lexeme
 */
export function phraseNode(
  list: FormList,
  forms: Int32Array,
  bit: number,
  wordOf: (lexeme: number) => string,
): PhraseNode {
  const first = draft();
  for (const form of forms) {
    const { wordClass, value } = list.rows[list.rowOf[form]!]!;
    if (wordClass.bit !== bit) continue;
    const rest = [...list.restOf(form)];
    let node = first;
    for (const lexeme of rest) node = nextNode(node, lexeme);
    if (node.value !== undefined) continue;
    const text = [list.lexemes[form]!, ...rest].map(wordOf).join(" ");
    node.value = wordClass.readValue(value, inflectionOf(list.shapes[form]!), text);
  }
  return first;
}

function nextNode(node: Draft, lexeme: number): Draft {
  const at = node.nextLexemes.indexOf(lexeme);
  if (at >= 0) return node.nextNodes[at]!;
  const next = draft();
  node.nextLexemes.push(lexeme);
  node.nextNodes.push(next);
  return next;
}

function draft(): Draft {
  return { value: undefined, nextLexemes: [], nextNodes: [] };
}

function inflectionOf(shape: number): Inflection {
  return {
    number: (shape & NUMBER_MASK) as Inflection["number"],
    definite: (shape & DEFINITE) !== 0,
    pronoun: (shape & PRONOUN) !== 0,
  };
}
