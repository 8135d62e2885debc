import { addRow, createFormList } from "../../src/lexicon/form-list.js";
import { type LexiconPart, rowsOf } from "../../src/lexicon/part.js";
import { keyOf, type PreparedLexicon } from "../../src/lexicon/prepared.js";
import { createWordTable, finishWords, internWord } from "../../src/lexicon/word-table.js";

/** Compiles a lexicon into arrays, as `compileLexicon` does. */
export function prepareLexicon(parts: readonly LexiconPart[], literals: readonly string[]): PreparedLexicon {
  const table = createWordTable();
  const list = createFormList();
  const rows: number[] = [];
  for (const [p, part] of parts.entries())
    for (const row of rowsOf(part)) {
      addRow(list, table, row);
      rows.push(p, part.classes.indexOf(row.wordClass), row.at, row.at + row.value.length);
    }
  for (const form of literals) internWord(table, form);
  const { pool, ends, slots, size } = finishWords(table);
  const restStarts = [0];
  const rests: number[] = [];
  for (let form = 0; form < list.lexemes.length; form++) restStarts.push(rests.push(...(list.rests.get(form) ?? [])));
  return {
    key: keyOf(parts, literals),
    words: { pool: pool.slice(0, ends[size]), ends: ends.slice(0, size + 1), slots, size },
    rows: Int32Array.from(rows),
    rowOf: Int32Array.from(list.rowOf),
    lexemes: Int32Array.from(list.lexemes),
    shapes: Uint8Array.from(list.shapes),
    restStarts: Int32Array.from(restStarts),
    rests: Int32Array.from(rests),
  };
}
