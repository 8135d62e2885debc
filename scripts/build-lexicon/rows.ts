import { INFLECTION_RULES, inflect } from "../../src/lexicon/inflect.js";
import { normalize } from "../../src/text/fold.js";

/** The columns of a table of words. The Arabic form is the last, so that no line is scrambled by bidirectional display. */
export const COLUMNS = ["class", "value", "inflection", "source", "form"] as const;

/** One row of a table of words. */
export interface Row {
  readonly line: number;
  readonly wordClass: string;
  readonly value: string;
  readonly inflection: string;
  readonly source: string;
  /** As written. */
  readonly form: string;
  readonly folded: string;
}

/** The rows of a table; lines that begin with `#` are remarks. @returns rows, and every problem with its line */
export function readRows(text: string): { rows: Row[]; problems: string[] } {
  const rows: Row[] = [];
  const problems: string[] = [];
  const lines = text.split("\n");
  if (lines[0] !== COLUMNS.join("\t")) problems.push(`1: expected the columns ${COLUMNS.join(", ")}`);
  for (const [at, line] of lines.entries()) {
    if (at === 0 || line === "" || line.startsWith("#")) continue;
    const cells = line.split("\t");
    const [wordClass, value, inflection, source, form] = cells;
    if (cells.length !== COLUMNS.length || !wordClass || !source || !form) {
      problems.push(`${at + 1}: expected ${COLUMNS.length} cells, class, source and form not empty`);
      continue;
    }
    for (const rule of inflection!.split(" "))
      if (rule !== "" && !INFLECTION_RULES.includes(rule)) problems.push(`${at + 1}: no inflection rule ${rule}`);
    const folded = normalize(form);
    if (/[,@\n]/.test(folded)) problems.push(`${at + 1}: a form has no comma and no @`);
    rows.push({ line: at + 1, wordClass, value: value!, inflection: inflection!, source, form, folded });
  }
  return { rows, problems };
}

/** Forms that stand twice in a class: as duplicates of one value, or with two values that contradict each other. */
export function repeated(rows: readonly Row[]): string[] {
  const problems: string[] = [];
  const seen = new Map<string, Row>();
  for (const row of rows) {
    const key = `${row.wordClass}\t${row.folded}`;
    const first = seen.get(key);
    if (first)
      problems.push(
        `${row.line}: ${row.form} stands in ${row.wordClass} since line ${first.line}` +
          (first.value === row.value ? "" : `, with another value: ${first.value}, ${row.value}`),
      );
    else seen.set(key, row);
  }
  for (const row of rows)
    for (const { form } of inflect(row.folded, row.inflection).slice(1)) {
      const written = seen.get(`${row.wordClass}\t${form}`);
      if (written && written.value === row.value && written.inflection === "" && written !== row)
        problems.push(`${written.line}: ${written.form} is already made from line ${row.line} (${row.inflection})`);
    }
  return problems;
}

/** The rows as `LexiconPart.table` has them: one line for class, value and inflection, one for the forms. */
export function tableOf(rows: readonly Row[]): string {
  const groups: { head: string; forms: string[] }[] = [];
  for (const { wordClass, value, inflection, folded } of rows) {
    const head = `@${wordClass}\t${value}\t${inflection}`.replace(/\t+$/, "");
    const last = groups.at(-1);
    if (last?.head === head) last.forms.push(folded);
    else groups.push({ head, forms: [folded] });
  }
  return groups.map(({ head, forms }) => `${head}\n${forms.join(",")}`).join("\n");
}
