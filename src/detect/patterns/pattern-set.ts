import { type Problem, show, YaqutError } from "../../errors.js";
import type { LexedWords } from "../../lexicon/lexed-words.js";
import type { Lexicon } from "../../lexicon/lexicon.js";
import type { WordClass } from "../../lexicon/word-class.js";
import { HASH_INVERSE } from "../../text/hash.js";
import { isElided, procliticsAt } from "../../text/proclitics.js";
import { KIND_NUMBER, KIND_WORD } from "../../text/scan.js";
import type { Choice, Element, Parts } from "./element.js";
import {
  type Classes,
  type FirstWord,
  matchPattern,
  type NameSource,
  type PatternMatch,
  type Program,
  type ReadyChoice,
  type ReadyElement,
} from "./match.js";
import { parsePattern } from "./parse.js";

/** A pattern with what it stands for. */
export interface PatternSource {
  readonly id: string;
  readonly match: string;
}

/** A row whose pattern matched. */
export interface RowMatch<Row> extends PatternMatch {
  readonly row: Row;
}

/** Classes of words by the names that patterns call them by; a name may stand for several. */
type NamedClasses = ReadonlyMap<string, Classes>;

const NONE: readonly never[] = [];

/** Patterns that are looked for together. */
export interface PatternSet<Row> {
  /** Folded words of the patterns: literals of the lexicon. */
  readonly literals: readonly string[];
  /** Types of gazetteers whose names the patterns ask for. */
  readonly types: readonly string[];
  /** All matches in a text: at each word, the first row that matches, in the order of the rows; matches may overlap. */
  find(words: LexedWords, names: NameSource): readonly RowMatch<Row>[];
}

/** Rows by what their first element is, for one lexicon. */
interface Table<Row> {
  readonly byLexeme: ReadonlyMap<number, readonly Ready<Row>[]>;
  readonly byClass: readonly (readonly [WordClass<unknown>, readonly Ready<Row>[]])[];
  readonly byType: readonly (readonly [string, readonly Ready<Row>[]])[];
  readonly byNumber: readonly Ready<Row>[];
  /** Lexeme to the rows that begin with one of its classes, found once for each lexeme. */
  readonly ofClasses: (readonly Ready<Row>[] | undefined)[];
}

interface Ready<Row> {
  readonly order: number;
  readonly row: Row;
  readonly program: Program;
  /** Lexemes of which each match has one, for each word that must stand after the first part. */
  readonly required: readonly (readonly number[])[];
}

/** The rows of a list that can match in a text at all. */
type Viable<Row> = (rows: readonly Ready<Row>[]) => readonly Ready<Row>[];

/**
 * Reads patterns, to look for them together. A pattern is looked for only where its first part stands; the cost of a text is linear in
 * its length.
 *
 * @param classes classes of words that patterns may name: `<nisba>`
 * @param several names that stand for several classes
 * @throws YaqutError `PATTERN_INVALID` with every problem
 */
export function patternSet<Row extends PatternSource>(
  rows: readonly Row[],
  // biome-ignore lint/suspicious/noExplicitAny: classes of many values
  classes: readonly WordClass<any>[] = [],
  several: Readonly<Record<string, readonly WordClass<unknown>[]>> = {},
): PatternSet<Row> {
  const byName: NamedClasses = new Map([
    ...classes.map((each) => [each.name, [each]] as const),
    ...Object.entries(several),
  ]);
  const { parsed, problems } = parseRows(rows, byName);
  if (problems.length > 0) throw new YaqutError("PATTERN_INVALID", "bad patterns", problems);
  const tables = new WeakMap<Lexicon, Table<Row>>();
  const tableFor = (lexicon: Lexicon): Table<Row> => {
    let table = tables.get(lexicon);
    if (!table) {
      table = tableOf(parsed, byName, lexicon);
      tables.set(lexicon, table);
    }
    return table;
  };
  return {
    literals: [...new Set(parsed.flatMap(({ elements }) => elements.flatMap(wordsOf)))],
    types: [...new Set(parsed.flatMap(({ elements }) => elements.flatMap(typesOf)))],
    find(words, names) {
      const table = tableFor(words.lexicon);
      const viable = viableIn<Row>(words);
      const found: RowMatch<Row>[] = [];
      for (let i = 0; i < words.count; i++) {
        const firstWord = firstWordAt(table, words, i);
        const ready = readyAt(table, words, i, names, firstWord, viable);
        for (const { row, program } of ready) {
          const match = matchPattern(program, words, i, names, firstWord);
          if (!match) continue;
          const { first, last, skip, captures } = match;
          found.push({ first, last, skip, captures, row });
          break;
        }
      }
      return found;
    },
  };
}

interface Parsed<Row> extends Parts {
  readonly row: Row;
}

function parseRows<Row extends PatternSource>(
  rows: readonly Row[],
  classes: ReadonlyMap<string, unknown>,
): { readonly parsed: readonly Parsed<Row>[]; readonly problems: readonly Problem[] } {
  if (!Array.isArray(rows))
    return {
      parsed: [],
      problems: [{ at: "patterns", expected: "a list of { id, match, gives }", received: show(rows) }],
    };
  const problems: Problem[] = [];
  const ids = new Set<string>();
  const parsed = rows.map((row: Row, i) => {
    const at = `patterns[${i}]`;
    if (typeof row?.id !== "string" || row.id === "" || ids.has(row.id))
      problems.push({ at: `${at}.id`, expected: "an id that no other pattern has", received: show(row?.id) });
    ids.add(row?.id);
    const { problems: found, ...parts } = parsePattern(row?.match, `${at}.match`);
    problems.push(...found, ...unknownClasses(parts.elements, classes, `${at}.match`));
    return { row, ...parts };
  });
  return { parsed, problems };
}

function wordsOf({ choices }: Element): string[] {
  return choices.flatMap((choice) => (choice.kind === "word" ? choice.form : []));
}

function typesOf({ choices }: Element): string[] {
  return choices.flatMap((choice) => (choice.kind === "name" ? choice.type : []));
}

function unknownClasses(
  elements: readonly Element[],
  known: ReadonlyMap<string, unknown>,
  at: string,
): readonly Problem[] {
  const names = new Set(elements.flatMap(({ choices }) => choices.flatMap(classesOf)));
  return [...names]
    .filter((name) => !known.has(name))
    .map((name) => ({
      at,
      expected:
        known.size > 0
          ? `a class of the option lexicon: ${[...known.keys()].join(", ")}`
          : "no <class>, since the option lexicon brings none: patterns(rows, { lexicon: [wordList(…)] })",
      received: show(`<${name}>`),
    }));
}

/** The names of classes that a choice asks for. */
function classesOf(choice: Choice): readonly string[] {
  if (choice.kind === "class") return [choice.name, ...choice.not];
  return choice.kind === "any" ? choice.not : NONE;
}

function tableOf<Row>(parsed: readonly Parsed<Row>[], classes: NamedClasses, lexicon: Lexicon): Table<Row> {
  const byLexeme = new Map<number, Ready<Row>[]>();
  const byClass = new Map<WordClass<unknown>, Ready<Row>[]>();
  const byType = new Map<string, Ready<Row>[]>();
  const byNumber: Ready<Row>[] = [];
  for (const [order, { row, elements: written, labels }] of parsed.entries()) {
    const elements = written.map(({ choices, optional, capture, dashed, bracketed }): ReadyElement => {
      const ready = choices.map((choice) => readyChoice(choice, classes, lexicon));
      return { choices: ready, optional, capture, dashed, bracketed };
    });
    const ready: Ready<Row> = {
      order,
      row,
      program: { elements, labels },
      required: elements.slice(1).flatMap(requiredOf),
    };
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
  return { byLexeme, byClass: [...byClass], byType: [...byType], byNumber, ofClasses: new Array(lexicon.size + 1) };
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

/** Few rows are tried sooner than looked through. */
const FEW_ROWS = 16;

/** Leaves out the rows that ask for a word which a text does not have: of thousands of rows, few remain. */
function viableIn<Row>(words: LexedWords): Viable<Row> {
  let present: ReadonlySet<number> | undefined;
  const known = new Map<readonly Ready<Row>[], readonly Ready<Row>[]>();
  return (rows) => {
    if (rows.length <= FEW_ROWS) return rows;
    const before = known.get(rows);
    if (before) return before;
    const wholes = present ?? new Set(words.wholes);
    present = wholes;
    const left = rows.filter(({ required }) => required.every((any) => any.some((lexeme) => wholes.has(lexeme))));
    known.set(rows, left);
    return left;
  };
}

/**
 * Word `i` as the first word of a pattern: as it stands; else after the fewest proclitics. A word that the lexicon knows is never read as
 * a proclitic and another word, whatever the patterns.
 */
function firstWordAt<Row>({ byLexeme }: Table<Row>, words: LexedWords, i: number): FirstWord | null {
  if (byLexeme.size === 0 || words.lexemes[i] === 0) return null;
  const { lexicon, folded, wholes, kinds, hashes } = words;
  const whole = wholes[i]!;
  if (byLexeme.has(whole)) return { lexeme: whole, skip: 0 };
  if (lexicon.isKnown(whole) || kinds[i] !== KIND_WORD) return null;
  const { units } = folded;
  const start = words.from[i]!;
  const end = words.to[i]!;
  const most = procliticsAt(units, start, end);
  let hash = hashes[i]!;
  for (let skip = 1; skip <= most; skip++) {
    const at = start + skip;
    hash = Math.imul(hash - units[at - 1]!, HASH_INVERSE);
    let lexeme = isElided(units, at) ? lexicon.findElided(units, at, end, hash) : 0;
    if (!byLexeme.has(lexeme)) lexeme = lexicon.find(units, at, end, hash);
    if (byLexeme.has(lexeme)) return { lexeme, skip };
    if (lexicon.isKnown(lexeme)) return null;
  }
  return null;
}

/** The rows whose first element may stand at word `i`, in their order. */
function readyAt<Row>(
  table: Table<Row>,
  words: LexedWords,
  i: number,
  names: NameSource,
  firstWord: FirstWord | null,
  viable: Viable<Row>,
): readonly Ready<Row>[] {
  const lexeme = words.lexemes[i]!;
  let rows = firstWord ? viable(table.byLexeme.get(firstWord.lexeme)!) : (NONE as readonly Ready<Row>[]);
  if (lexeme !== 0) rows = both(rows, viable(ofClasses(table, words.lexicon, lexeme)));
  for (const [type, ofType] of table.byType) if (names(type, i).length > 0) rows = both(rows, viable(ofType));
  if (words.kinds[i] === KIND_NUMBER) rows = both(rows, viable(table.byNumber));
  return rows;
}

/** The rows of two lists, in their order. */
function both<Row>(a: readonly Ready<Row>[], b: readonly Ready<Row>[]): readonly Ready<Row>[] {
  if (a.length === 0) return b;
  return b.length === 0 ? a : inOrder([...a, ...b]);
}

function inOrder<Row>(rows: readonly Ready<Row>[]): readonly Ready<Row>[] {
  return [...new Set(rows)].sort((a, b) => a.order - b.order);
}

/** The rows whose first element is a class that a lexeme is of, alone or as the first word of a phrase. */
function ofClasses<Row>(table: Table<Row>, lexicon: Lexicon, lexeme: number): readonly Ready<Row>[] {
  let rows = table.ofClasses[lexeme];
  if (!rows) {
    rows = inOrder(table.byClass.flatMap(([wordClass, own]) => (lexicon.nodeOf(lexeme, wordClass) ? own : NONE)));
    table.ofClasses[lexeme] = rows;
  }
  return rows;
}
