import type { LexedWords } from "../../lexicon/lexed-words.js";
import { HASH_INVERSE } from "../../text/hash.js";
import { isElided, procliticsAt } from "../../text/proclitics.js";
import { KIND_NUMBER, KIND_WORD } from "../../text/scan.js";
import {
  type FirstWord,
  type Matching,
  matchingOf,
  matchPattern,
  type NameSource,
  type PatternMatch,
} from "./match.js";
import { BEGINS_NONE, type Ready, type Table } from "./table.js";

/** A row whose pattern matched. */
export interface RowMatch<Row> extends PatternMatch {
  readonly row: Row;
}

/** The rows of a list that can match in a text at all. */
type Viable<Row> = (rows: readonly Ready<Row>[]) => readonly Ready<Row>[];

/** All matches of rows in a text: at each word, the first row that matches. */
export function matchRows<Row>(table: Table<Row>, words: LexedWords, names: NameSource): readonly RowMatch<Row>[] {
  const { begins, byLexeme, byType, byNumber } = table;
  const { lexemes, strips, kinds, count } = words;
  const hasWords = byLexeme.size > 0;
  const found: RowMatch<Row>[] = [];
  let search: Search<Row> | undefined;
  for (let i = 0; i < count; i++) {
    const byWord = begins[lexemes[i]!] !== BEGINS_NONE || (hasWords && strips[i] !== 0);
    const byNumeral = byNumber.length > 0 && kinds[i] === KIND_NUMBER;
    if (!byWord && !byNumeral && !isNamed(byType, names, i)) continue;
    search ??= { table, viable: viableIn(words), matching: matchingOf(words, names) };
    const match = firstMatch(search, i);
    if (match) found.push(match);
  }
  return found;
}

/** What all words of a text share. */
interface Search<Row> {
  readonly table: Table<Row>;
  readonly viable: Viable<Row>;
  readonly matching: Matching;
}

function isNamed<Row>(byType: Table<Row>["byType"], names: NameSource, i: number): boolean {
  for (let t = 0; t < byType.length; t++) if (names(byType[t]![0], i).length > 0) return true;
  return false;
}

/** The match at word `i` of the first row of all that may begin there. */
function firstMatch<Row>({ table, viable, matching }: Search<Row>, i: number): RowMatch<Row> | undefined {
  const { words, names } = matching;
  const firstWord = firstWordAt(table, words, i);
  const lexeme = words.lexemes[i]!;
  let best: RowMatch<Row> | undefined;
  let order = Number.POSITIVE_INFINITY;
  const tryRows = (rows: readonly Ready<Row>[]): void => {
    for (const { row, program, order: next } of viable(rows)) {
      if (next >= order) return;
      const match = matchPattern(matching, program, i, firstWord);
      if (!match) continue;
      const { first, last, skip, captures } = match;
      best = { first, last, skip, captures, row };
      order = next;
      return;
    }
  };
  if (firstWord) tryRows(table.byLexeme.get(firstWord.lexeme)!);
  if (lexeme !== 0) tryRows(table.ofClasses(lexeme));
  for (const [type, ofType] of table.byType) if (names(type, i).length > 0) tryRows(ofType);
  if (words.kinds[i] === KIND_NUMBER) tryRows(table.byNumber);
  return best;
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
