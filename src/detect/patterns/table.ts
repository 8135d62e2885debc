import type { Lexicon } from "../../lexicon/lexicon.js";
import type { WordClass } from "../../lexicon/word-class.js";
import type { Choice, Parts } from "./element.js";
import type { Classes, Program, ReadyChoice, ReadyElement } from "./program.js";

/** Classes of words by the names that patterns call them by; a name may stand for several. */
export type NamedClasses = ReadonlyMap<string, Classes>;

/** A row, read. */
export interface Parsed<Row> extends Parts {
  readonly row: Row;
}

/** A row made ready for one lexicon. */
export interface Ready<Row> {
  /** Its place among all rows. */
  readonly order: number;
  readonly row: Row;
  readonly program: Program;
  /** Lexemes of which each match has one, for each word that must stand after the first part. */
  readonly required: readonly (readonly number[])[];
}

/** Rows by what their first element is, for one lexicon; the rows of each list stand in their order. */
export interface Table<Row> {
  readonly byLexeme: ReadonlyMap<number, readonly Ready<Row>[]>;
  readonly byType: readonly TypeRows<Row>[];
  readonly byNumber: readonly Ready<Row>[];
  /** Lexeme to what it is to the rows: bits of {@link BEGINS_CLASS}, {@link BEGINS_WORD}, {@link BEGINS_UNKNOWN}. */
  readonly begins: Uint8Array;
  /** The rows whose first element is a class that a lexeme is of, alone or as the first word of a phrase. */
  ofClasses(lexeme: number): readonly Ready<Row>[];
}

/** The rows that begin with a name of a type. */
export interface TypeRows<Row> {
  readonly type: string;
  readonly rows: readonly Ready<Row>[];
  /** Lexeme to 1 where a row may go on with it after the name; `undefined` where one goes on with any word or none. */
  readonly goesOn: Uint8Array | undefined;
}

/** Rows begin with a class of the lexeme. */
export const BEGINS_CLASS = 1;
/** Rows begin with the lexeme as a word of its own. */
export const BEGINS_WORD = 2;
/** The lexeme is in no class, and no row begins with it as a word: it may be a proclitic and a word that a row begins with. */
export const BEGINS_UNKNOWN = 4;

/** Makes rows ready for the words of a lexicon. */
export function tableOf<Row>(parsed: readonly Parsed<Row>[], classes: NamedClasses, lexicon: Lexicon): Table<Row> {
  const byLexeme = new Map<number, Ready<Row>[]>();
  const byClass = new Map<WordClass<unknown>, Ready<Row>[]>();
  const byType = new Map<string, Ready<Row>[]>();
  const byNumber: Ready<Row>[] = [];
  for (const [order, { row, elements: written, labels }] of parsed.entries()) {
    const elements = written.map(({ choices, optional, capture, dashed, bracketed }): ReadyElement => {
      const ready = choices.map((choice) => readyChoice(choice, classes, lexicon));
      return { choices: ready, optional, capture, dashed, bracketed };
    });
    const required = elements.slice(1).flatMap(requiredOf);
    const ready: Ready<Row> = { order, row, program: { elements, labels }, required };
    const add = <Key>(map: Map<Key, Ready<Row>[]>, key: Key): void => {
      const list = map.get(key);
      if (list) list.push(ready);
      else map.set(key, [ready]);
    };
    for (const choice of elements[0]!.choices) {
      if (choice.kind === "word") add(byLexeme, choice.lexeme);
      else if (choice.kind === "class") for (const wordClass of choice.classes) add(byClass, wordClass);
      else if (choice.kind === "name") add(byType, choice.type);
      else byNumber.push(ready);
    }
  }
  const known: (readonly Ready<Row>[] | undefined)[] = new Array(lexicon.size + 1);
  return {
    byLexeme,
    byType: [...byType].map(([type, rows]) => ({ type, rows, goesOn: goesOnWith(rows, lexicon) })),
    byNumber,
    begins: beginsOf([...byClass.keys()], byLexeme, lexicon),
    ofClasses(lexeme) {
      let rows = known[lexeme];
      if (!rows) {
        rows = inOrder([...byClass].flatMap(([each, own]) => (lexicon.nodeOf(lexeme, each) ? own : [])));
        known[lexeme] = rows;
      }
      return rows;
    },
  };
}

function readyChoice(choice: Choice, classes: NamedClasses, lexicon: Lexicon): ReadyChoice {
  if (choice.kind === "word") return { kind: "word", lexeme: lexicon.lexemeOf(choice.form) || -1 };
  if (choice.kind !== "class" && choice.kind !== "any") return choice;
  const not = choice.not.flatMap((name) => classes.get(name)!);
  const { proclitic } = choice;
  if (choice.kind === "any") return { kind: "any", shape: choice.shape, proclitic, not };
  return { kind: "class", classes: classes.get(choice.name)!, proclitic, not };
}

/** The lexemes one of which must stand at an element; none where something else may stand there. */
function requiredOf({ optional, choices }: ReadyElement): number[][] {
  if (optional) return [];
  const words = choices.flatMap((choice) => (choice.kind === "word" ? choice.lexeme : []));
  return words.length === choices.length ? [words] : [];
}

function beginsOf(classes: Classes, byLexeme: ReadonlyMap<number, unknown>, lexicon: Lexicon): Uint8Array {
  const begins = lexicon.membersOf(classes); // 1 is BEGINS_CLASS
  if (byLexeme.size === 0) return begins;
  for (let lexeme = 1; lexeme < begins.length; lexeme++)
    if (byLexeme.has(lexeme)) begins[lexeme]! |= BEGINS_WORD;
    else if (!lexicon.isKnown(lexeme)) begins[lexeme]! |= BEGINS_UNKNOWN;
  return begins;
}

/** See {@link TypeRows}. */
function goesOnWith<Row>(rows: readonly Ready<Row>[], lexicon: Lexicon): Uint8Array | undefined {
  const seconds = rows.map(({ program }) => program.elements[1]);
  if (seconds.some((second) => second === undefined || second.optional)) return undefined;
  const choices = seconds.flatMap((second) => second!.choices);
  const classes: WordClass<unknown>[] = [];
  const words: number[] = [];
  for (const choice of choices) {
    if (choice.kind === "class") classes.push(...choice.classes);
    else if (choice.kind === "word") words.push(choice.lexeme);
    else return undefined;
  }
  const goesOn = lexicon.membersOf(classes);
  for (const lexeme of words) if (lexeme > 0) goesOn[lexeme] = 1;
  return goesOn;
}

function inOrder<Row>(rows: readonly Ready<Row>[]): readonly Ready<Row>[] {
  return [...new Set(rows)].sort((a, b) => a.order - b.order);
}
