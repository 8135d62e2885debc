import { type Problem, show, YaqutError } from "../../errors.js";
import type { LexedWords } from "../../lexicon/lexed-words.js";
import type { Lexicon } from "../../lexicon/lexicon.js";
import type { WordClass } from "../../lexicon/word-class.js";
import type { Choice, Element } from "./element.js";
import type { NameSource } from "./match.js";
import { matchRows, type RowMatch } from "./match-rows.js";
import { parsePattern } from "./parse.js";
import { type NamedClasses, type Parsed, type Table, tableOf } from "./table.js";

export type { RowMatch } from "./match-rows.js";

/** A pattern with what it stands for. */
export interface PatternSource {
  readonly id: string;
  readonly match: string;
}

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
    find: (words, names) => matchRows(tableFor(words.lexicon), words, names),
  };
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
