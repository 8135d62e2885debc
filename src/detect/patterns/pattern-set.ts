import { type Problem, show, YaqutError } from "../../errors.js";
import type { LexedWords } from "../../lexicon/lexed-words.js";
import type { Lexicon } from "../../lexicon/lexicon.js";
import { isOf } from "../../lexicon/read.js";
import type { WordClass } from "../../lexicon/word-class.js";
import { KIND_NUMBER } from "../../text/scan.js";
import type { Choice, Element, Parts } from "./element.js";
import {
  type Classes,
  matchPattern,
  type NameSource,
  type PatternMatch,
  type Program,
  type ReadyChoice,
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

/** Patterns that are looked for together. */
export interface PatternSet<Row> {
  /** Folded words of the patterns: literals of the lexicon. */
  readonly literals: readonly string[];
  /** All matches in a text: at each word, the first row that matches, in the order of the rows; matches may overlap. */
  find(words: LexedWords, names: NameSource): Generator<RowMatch<Row>>;
}

/** Rows by what their first element is, for one lexicon. */
interface Table<Row> {
  readonly byLexeme: ReadonlyMap<number, readonly Ready<Row>[]>;
  readonly byClass: readonly (readonly [WordClass<unknown>, readonly Ready<Row>[]])[];
  readonly byType: readonly (readonly [string, readonly Ready<Row>[]])[];
  readonly byNumber: readonly Ready<Row>[];
}

interface Ready<Row> {
  readonly order: number;
  readonly row: Row;
  readonly program: Program;
}

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
  const problems: Problem[] = [];
  const ids = new Set<string>();
  const parsed = rows.map((row, i) => {
    const at = `patterns[${i}]`;
    if (typeof row?.id !== "string" || row.id === "" || ids.has(row.id))
      problems.push({ at: `${at}.id`, expected: "an id of its own", received: show(row?.id) });
    ids.add(row?.id);
    const { problems: found, ...parts } = parsePattern(row?.match, `${at}.match`);
    problems.push(...found, ...unknownClasses(parts.elements, byName, `${at}.match`));
    return { row, ...parts };
  });
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
    *find(words, names) {
      const table = tableFor(words.lexicon);
      for (let i = 0; i < words.count; i++) {
        const ready = readyAt(table, words, i, names);
        for (const { row, program } of ready) {
          const match = matchPattern(program, words, i, names);
          if (!match) continue;
          yield { ...match, row };
          break;
        }
      }
    },
  };
}

const NONE: readonly never[] = [];

function wordsOf({ choices }: Element): string[] {
  return choices.flatMap((choice) => (choice.kind === "word" ? choice.form : []));
}

function unknownClasses(
  elements: readonly Element[],
  known: ReadonlyMap<string, unknown>,
  at: string,
): readonly Problem[] {
  const names = new Set(elements.flatMap(({ choices }) => choices.flatMap(classesOf)));
  return [...names]
    .filter((name) => !known.has(name))
    .map((name) => ({ at, expected: `a class among ${[...known.keys()].join(", ") || "none"}`, received: show(name) }));
}

/** The names of classes that a choice asks for. */
function classesOf(choice: Choice): readonly string[] {
  if (choice.kind === "class") return [choice.name, ...choice.not];
  return choice.kind === "any" ? choice.not : NONE;
}

function tableOf<Row>(
  parsed: readonly (Parts & { readonly row: Row })[],
  classes: NamedClasses,
  lexicon: Lexicon,
): Table<Row> {
  const byLexeme = new Map<number, Ready<Row>[]>();
  const byClass = new Map<WordClass<unknown>, Ready<Row>[]>();
  const byType = new Map<string, Ready<Row>[]>();
  const byNumber: Ready<Row>[] = [];
  for (const [order, { row, elements, labels }] of parsed.entries()) {
    const program: Program = {
      labels,
      elements: elements.map((each) => ({
        ...each,
        choices: each.choices.map((choice) => readyChoice(choice, classes, lexicon)),
      })),
    };
    const ready: Ready<Row> = { order, row, program };
    const add = <Key>(map: Map<Key, Ready<Row>[]>, key: Key): void => {
      const list = map.get(key);
      if (list) list.push(ready);
      else map.set(key, [ready]);
    };
    for (const choice of program.elements[0]!.choices) {
      if (choice.kind === "word") add(byLexeme, choice.lexeme);
      else if (choice.kind === "class") for (const wordClass of choice.classes) add(byClass, wordClass);
      else if (choice.kind === "name") add(byType, choice.type);
      else byNumber.push(ready);
    }
  }
  return { byLexeme, byClass: [...byClass], byType: [...byType], byNumber };
}

function readyChoice(choice: Choice, classes: NamedClasses, lexicon: Lexicon): ReadyChoice {
  if (choice.kind === "word") return { kind: "word", lexeme: lexicon.lexemeOf(choice.form) || -1 };
  if (choice.kind !== "class" && choice.kind !== "any") return choice;
  const not = choice.not.flatMap((name) => classes.get(name)!);
  return choice.kind === "any" ? { ...choice, not } : { ...choice, classes: classes.get(choice.name)!, not };
}

/** The rows whose first element may stand at word `i`, in their order. */
function readyAt<Row>(table: Table<Row>, words: LexedWords, i: number, names: NameSource): readonly Ready<Row>[] {
  const lexeme = words.lexemes[i]!;
  const lists: (readonly Ready<Row>[])[] = [];
  if (lexeme !== 0) {
    const rows = table.byLexeme.get(lexeme);
    if (rows) lists.push(rows);
    for (const [wordClass, rows] of table.byClass) if (isOf(words, i, wordClass)) lists.push(rows);
  }
  for (const [type, rows] of table.byType) if (names(type, i).length > 0) lists.push(rows);
  if (words.kinds[i] === KIND_NUMBER && table.byNumber.length > 0) lists.push(table.byNumber);
  if (lists.length < 2) return lists[0] ?? NONE;
  return [...new Set(lists.flat())].sort((a, b) => a.order - b.order);
}
