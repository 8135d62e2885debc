import type { LexedWords } from "../../lexicon/lexed-words.js";
import { KIND_NUMBER } from "../../text/scan.js";
import { readFirstWord } from "./first-word.js";
import { type Matching, matchingOf, matchPattern, type NameSource, type PatternMatch } from "./match.js";
import { BEGINS_CLASS, type Ready, type Table } from "./table.js";

/** A row whose pattern matched. */
export interface RowMatch<Row> extends PatternMatch {
  readonly row: Row;
  /** Its place among all rows. */
  readonly order: number;
}

/** All matches of rows in a text: at each word, the first row that matches. */
export function matchRows<Row>(table: Table<Row>, words: LexedWords, names: NameSource): readonly RowMatch<Row>[] {
  const { begins, byLexeme, byType, byNumber } = table;
  const { lexemes, strips, kinds, count } = words;
  const hasWords = byLexeme.size > 0;
  const onlyWords = byType.length === 0 && byNumber.length === 0;
  const found: RowMatch<Row>[] = [];
  const search: Search<Row> = { matching: matchingOf(words, names), present: undefined, viable: undefined };
  for (let i = 0; i < count; i++) {
    const lexeme = lexemes[i]!;
    if (onlyWords && begins[lexeme] === 0 && (strips[i] === 0 || !hasWords)) continue;
    let best: RowMatch<Row> | undefined;
    search.matching.firstLexeme = NO_LEXEME;
    if (hasWords && lexeme !== 0 && readFirstWord(table, search.matching, i))
      best = sooner(search, byLexeme.get(search.matching.firstLexeme)!, i, best);
    if ((begins[lexeme]! & BEGINS_CLASS) !== 0) best = sooner(search, table.ofClasses(lexeme), i, best);
    for (let t = 0; t < byType.length; t++) {
      const { type, rows, goesOn } = byType[t]!;
      if (mayGoOn(names(type, i), goesOn, words)) best = sooner(search, rows, i, best);
    }
    if (byNumber.length > 0 && kinds[i] === KIND_NUMBER) best = sooner(search, byNumber, i, best);
    if (best) found.push(best);
  }
  return found;
}

/** What all words of a text share. */
interface Search<Row> {
  readonly matching: Matching;
  /** The words of the text, once they are asked for. */
  present: ReadonlySet<number> | undefined;
  /** Long lists of rows to those of them that can match in the text at all. */
  viable: Map<readonly Ready<Row>[], readonly Ready<Row>[]> | undefined;
}

/** Word 0 of a lexicon is none. */
const NO_LEXEME = 0;

/** Whether a name that begins at a word is followed by a word that the rows go on with. @param goesOn see `TypeRows` */
function mayGoOn(names: ReturnType<NameSource>, goesOn: Uint8Array | undefined, words: LexedWords): boolean {
  if (names.length === 0 || goesOn === undefined) return names.length > 0;
  for (let n = 0; n < names.length; n++) {
    const next = names[n]!.last + 1;
    if (next < words.count && (goesOn[words.lexemes[next]!] !== 0 || goesOn[words.wholes[next]!] !== 0)) return true;
  }
  return false;
}

/** The first row of a list that matches at word `i`, where it stands before the best so far. */
function sooner<Row>(
  search: Search<Row>,
  rows: readonly Ready<Row>[],
  i: number,
  best: RowMatch<Row> | undefined,
): RowMatch<Row> | undefined {
  const viable = rows.length > FEW_ROWS ? viableOf(search, rows) : rows;
  for (let r = 0; r < viable.length; r++) {
    const { row, program, order } = viable[r]!;
    if (best && order >= best.order) return best;
    const match = matchPattern(search.matching, program, i);
    if (!match) continue;
    const { first, last, skip, captures } = match;
    return { first, last, skip, captures, row, order };
  }
  return best;
}

/** Few rows are tried sooner than looked through. */
const FEW_ROWS = 16;

/** Leaves out the rows that ask for a word which a text does not have: of thousands of rows, few remain. */
function viableOf<Row>(search: Search<Row>, rows: readonly Ready<Row>[]): readonly Ready<Row>[] {
  search.viable ??= new Map();
  const known = search.viable.get(rows);
  if (known) return known;
  search.present ??= new Set(search.matching.words.wholes);
  const { present } = search;
  const left = rows.filter(({ required }) => required.every((any) => any.some((lexeme) => present.has(lexeme))));
  search.viable.set(rows, left);
  return left;
}
