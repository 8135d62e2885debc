import { checkText } from "../arguments.js";
import { type Problem, show, YaqutError } from "../errors.js";
import { type Cell, readCells } from "../gazetteer/csv/cells.js";
import { tableHeader, tableRow, unguarded } from "../table-cells.js";
import { type AnnotatedText, fieldsOf, type MarkedSpan, precisionOf, type SpanList } from "./annotated.js";
import { documentsOf, type OneOrMore } from "./documents.js";
import type { LinkedSpan } from "./link.js";

/** Numbers as they are read back: JavaScript writes small ones with an exponent. */
const DECIMAL = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i;
const OFFSET = /^\d{1,10}$/;

/** Columns of {@link toCsv}, and what stands in them. */
const COLUMNS: readonly (readonly [title: string, cell: (span: MarkedSpan) => unknown])[] = [
  ["type", (span) => span.type],
  ["start", (span) => span.start],
  ["end", (span) => span.end],
  ["text", (span) => span.text],
  ["entity", (span) => fieldsOf(span).entity],
  ["name", (span) => fieldsOf(span).entry?.name],
  ["en", (span) => fieldsOf(span).entry?.en],
  ["placeType", (span) => fieldsOf(span).placeType],
  ["direction", (span) => fieldsOf(span).direction],
  ["lat", (span) => fieldsOf(span).lat],
  ["lon", (span) => fieldsOf(span).lon],
  ["precision", (span) => precisionOf(fieldsOf(span))],
  ["actorType", (span) => fieldsOf(span).actorType],
  ["weaponClass", (span) => fieldsOf(span).weaponClass],
  ["value", (span) => fieldsOf(span).value],
  ["kind", (span) => fieldsOf(span).kind],
  ["min", (span) => fieldsOf(span).min],
  ["max", (span) => fieldsOf(span).max],
  ["confidence", (span) => fieldsOf(span).confidence],
];

/**
 * A table for spreadsheets (RFC 4180): a header, then a span a row, with the id and date of its document.
 *
 * - begins with a byte-order mark, without which Excel takes Arabic for something else;
 * - a cell that a spreadsheet would run as a formula (it begins with `=`, `+`, `-`, `@`, after marks that nobody sees or not, and is
 *   no number) gets a leading `'`;
 * - offsets are UTF-16 code units; lines end with `\r\n`.
 *
 * @param documents one or several; documents without an id are numbered from 1
 * @example
 * toCsv([tag("قصف على مدينة دوما")]).split("\r\n").length //=> 3
 */
export function toCsv(documents: OneOrMore<AnnotatedText>): string {
  return (
    csvHeader() +
    documentsOf(documents)
      .map((document, i) => csvRows(document, String(i + 1)))
      .join("")
  );
}

/** Byte-order mark and header. */
export function csvHeader(): string {
  return tableHeader(["id", "date", ...COLUMNS.map(([title]) => title)]);
}

/** The rows of one document. */
export function csvRows(document: AnnotatedText, fallbackId: string): string {
  const { id = fallbackId, date } = document;
  return document.spans.map((span) => tableRow([id, date, ...COLUMNS.map(([, cell]) => cell(span))])).join("");
}

const REQUIRED = ["id", "type", "start", "end", "text"] as const;
/** The columns that are read, but for type, offsets and text; those in the second list are numbers. */
const WORDS = ["entity", "placeType", "direction", "precision", "actorType", "weaponClass", "value", "kind"] as const;
const NUMBERS = ["lat", "lon", "min", "max", "confidence"] as const;

/**
 * Reads a table as {@link toCsv} writes it, or as a spreadsheet saved it (with semicolons or tabs): one list of spans a document, in the
 * order of the rows. The table has no texts, and so no documents without spans.
 *
 * @throws YaqutError `CSV_INVALID` with every problem, its line and column
 * @example
 * fromCsv("id,date,type,start,end,text\nr1,2018-02-20,place,0,4,دوما")[0]?.spans[0]?.text //=> "دوما"
 */
export function fromCsv(csv: string): SpanList<LinkedSpan>[] {
  checkText(csv, "csv");
  const { records, problems: syntax } = readCells(csv, "csv");
  const problems: Problem[] = [...syntax];
  const [head = [], ...rows] = records;
  const titles = head.map(({ text }) => text);
  for (const title of REQUIRED)
    if (!titles.includes(title))
      problems.push({ at: "csv:1", expected: `a column ${title}`, received: titles.join(", ") });
  const lists = new Map<string, { id: string; date?: string; spans: LinkedSpan[] }>();
  const ends = csv.endsWith("\n") || csv.endsWith("\r");
  const needed = Math.max(...REQUIRED.map((title) => titles.indexOf(title) + 1));
  for (const [i, row] of problems.length > 0 ? [] : rows.entries()) {
    // spreadsheets leave out empty cells at the end of a row; a last row without a line break is one that was cut off
    const least = i === rows.length - 1 && !ends ? titles.length : needed;
    if (row.length < least) {
      const { line } = row[0]!;
      problems.push({
        at: `csv:${line}`,
        expected: `a row of ${titles.length} cells`,
        received: `${row.length} cells`,
      });
      continue;
    }
    const cells = new Map(row.map((cell, i) => [titles[i] ?? "", cell]));
    const text = (title: string): string => unguarded(cells.get(title)?.text ?? "");
    const span = readSpan(cells, text, problems);
    const list = lists.get(text("id")) ?? { id: text("id"), spans: [] };
    if (text("date") !== "") list.date = text("date");
    list.spans.push(span);
    lists.set(list.id, list);
  }
  if (problems.length > 0) throw new YaqutError("CSV_INVALID", "not a table of spans", problems);
  return [...lists.values()];
}

function readSpan(cells: ReadonlyMap<string, Cell>, text: (title: string) => string, problems: Problem[]): LinkedSpan {
  const refuse = (title: string, expected: string): void => {
    const { line, column } = cells.get(title)!;
    problems.push({
      at: `csv:${line}:${column}`,
      expected: `${expected} in column ${title}`,
      received: show(text(title)),
    });
  };
  const number = (title: string): number => {
    const written = text(title).trim().replace(",", "."); // as Excel writes decimals where a comma parts them
    if (!DECIMAL.test(written)) refuse(title, "a number");
    return Number(written);
  };
  const offset = (title: string): number => {
    if (!OFFSET.test(text(title).trim())) refuse(title, "an offset (a whole number)");
    return Number(text(title));
  };
  const [start, end] = [offset("start"), offset("end")];
  if (end < start) refuse("end", "an offset after the start");
  const type = text("type");
  const fields: Record<string, unknown> = {};
  // an empty cell says "not known" where the type has the field
  if (type === "date") fields.value = null;
  else if (type === "casualty") fields.max = null;
  else fields.entity = null;
  for (const title of WORDS) if (text(title) !== "") fields[title] = text(title);
  for (const title of NUMBERS) if (text(title) !== "") fields[title] = number(title);
  if (type === "casualty" && fields.kind === undefined) delete fields.max;
  return { type, start, end, text: text("text"), ...fields };
}
