import { type Problem, show, YaqutError } from "../errors.js";
import { normalize } from "../text/fold.js";
import { fieldOf, kindOf } from "./csv/aliases.js";
import { type Cell, readCells } from "./csv/cells.js";
import { readNumber } from "./csv/numbers.js";
import { gazetteerProblems } from "./parse.js";
import type { ReadOptions } from "./read-json.js";
import type { BaseEntry, Gazetteer } from "./types.js";

/** Options of {@link readCsv}. */
export interface ReadCsvOptions extends ReadOptions {
  readonly name: string;
  readonly type: string;
  /** What parts the fields (default: named by a `sep=` line, or detected among comma, semicolon, tab and bar). */
  readonly delimiter?: string;
}

const NUMBERS: ReadonlySet<string> = new Set(["longitude", "latitude", "radiusKm", "population", "rank"]);
const TRUE = /^(true|yes|y|1|x|نعم|صح)$/i;
const FALSE = /^(false|no|n|0|لا)?$/i;
const NAME_SEPARATORS = /[|؛]/;

/**
 * A gazetteer from a table: a header row, then an entry a row.
 *
 * - columns in English or Arabic, in any order: `id`, `name`, `names` (several names in a cell, parted by `|` or `؛`), `en`, `type`,
 *   `parent`, `lat`, `lon`, `population`, `source`, `note` … ; any other column is kept as a text field of its own;
 * - without an `id` column the id is the folded name;
 * - Excel's habits are taken: byte-order mark, `sep=;`, semicolons, empty columns and rows at the end, decimal commas, Arabic digits.
 *
 * @param text the table
 * @param options name and type of the gazetteer
 * @throws YaqutError `CSV_SYNTAX` or `CSV_INVALID` with all problems, each as `file:line:column` with what was expected and what came;
 *   nothing is half-loaded
 * @example
 * const mine = readCsv("id,name,type,lat,lon\nm1,تل الورد,village,35.1,36.7", { name: "mine", type: "place" });
 * mine.entries[0]?.name //=> "تل الورد"
 */
export function readCsv(text: string, options: ReadCsvOptions): Gazetteer {
  const file = options.file ?? "CSV";
  const { records, problems: syntax } = readCells(text, file, options.delimiter);
  if (syntax.length > 0) throw new YaqutError("CSV_SYNTAX", "not a table", syntax);
  const [header, ...rows] = records;
  if (!header) throw invalid([{ at: `${file}:1:1`, expected: "a header row", received: "nothing" }]);
  const problems: Problem[] = [];
  const fields = readHeader(header, rows, options.type, file, problems);
  if (!fields.includes("name")) throw invalid(problems); // every row would say so again
  const places: Cell[][] = [];
  const entries = rows.map((row) => {
    places.push([...row]);
    return readRow(row, header, fields, file, problems);
  });
  const gazetteer = { name: options.name, type: options.type, entries };
  for (const problem of gazetteerProblems(gazetteer)) problems.push(located(problem, places, fields, file, problems));
  const unique = problems.filter((p, i) => problems.findIndex((q) => q.at === p.at && q.expected === p.expected) === i);
  if (unique.length > 0) throw invalid(unique.sort(byPlace));
  return gazetteer as unknown as Gazetteer;
}

function invalid(problems: readonly Problem[]): YaqutError {
  return new YaqutError(
    "CSV_INVALID",
    `${problems.length} ${problems.length === 1 ? "problem" : "problems"} in the table`,
    problems,
  );
}

function byPlace(a: Problem, b: Problem): number {
  const [lineA = 0, columnA = 0] = a.at.split(":").slice(-2).map(Number);
  const [lineB = 0, columnB = 0] = b.at.split(":").slice(-2).map(Number);
  return lineA - lineB || columnA - columnB;
}

function at(cell: Cell, file: string): string {
  return `${file}:${cell.line}:${cell.column}`;
}

/** The field of each column; empty columns have none. */
function readHeader(
  header: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  type: string,
  file: string,
  problems: Problem[],
): (string | undefined)[] {
  const seen = new Map<string, Cell>();
  const fields = header.map((cell, column) => {
    const title = cell.text.trim();
    if (title === "") {
      const filled = rows.map((row) => row[column]).find((value) => value !== undefined && value.text.trim() !== "");
      if (filled)
        problems.push({
          at: at(cell, file),
          expected: "a title for the column",
          received: `nothing, above ${show(filled.text)}`,
        });
      return undefined;
    }
    const field = fieldOf(title, type);
    const other = seen.get(field);
    if (other)
      problems.push({
        at: at(cell, file),
        expected: `one column for ${field}`,
        received: `${show(other.text)} and ${show(title)}`,
      });
    seen.set(field, cell);
    return field;
  });
  if (!seen.has("name"))
    problems.push({
      at: at(header[0]!, file),
      expected: 'a column "name" or "الاسم"',
      received: header.map((cell) => cell.text).join(", "),
    });
  return fields;
}

function readRow(
  row: readonly Cell[],
  header: readonly Cell[],
  fields: readonly (string | undefined)[],
  file: string,
  problems: Problem[],
): BaseEntry {
  const entry: Record<string, unknown> = {};
  for (const [column, cell] of row.entries()) {
    const value = cell.text.trim();
    const field = fields[column];
    if (value === "") continue;
    if (column >= header.length)
      problems.push({ at: at(cell, file), expected: `${header.length} fields`, received: show(value) });
    if (field === undefined) continue;
    const read = readField(field, value);
    if (read === undefined)
      problems.push({
        at: at(cell, file),
        expected: `${expectation(field)} in column ${show(header[column]!.text.trim())}`,
        received: show(value),
      });
    else entry[field] = read;
  }
  return withLocation(entry);
}

function expectation(field: string): string {
  return NUMBERS.has(field) ? "a number" : "yes or no";
}

function readField(field: string, value: string): unknown {
  if (NUMBERS.has(field)) return readNumber(value);
  if (field === "placeType") return kindOf(value);
  if (field === "names")
    return value
      .split(NAME_SEPARATORS)
      .map((name) => name.trim())
      .filter((name) => name !== "");
  if (field === "needsContext") return TRUE.test(value) ? true : FALSE.test(value) ? false : undefined;
  return value;
}

/** Longitude and latitude become one location; a row without an id is known by its folded name. */
function withLocation({ longitude, latitude, ...entry }: Record<string, unknown>): BaseEntry {
  const located = longitude !== undefined || latitude !== undefined;
  const id = entry.id ?? (typeof entry.name === "string" ? normalize(entry.name).replace(/\s+/g, "-") : undefined);
  const own = { ...(id === undefined ? {} : { id }), ...entry };
  return (located ? { ...own, location: [longitude, latitude] } : own) as unknown as BaseEntry;
}

/** A problem of the schema, at the cell that it comes from (the row's first where the cell is missing). */
function located(
  problem: Problem,
  rows: readonly (readonly Cell[])[],
  fields: readonly (string | undefined)[],
  file: string,
  known: readonly Problem[],
): Problem {
  const path = /^entries\[(\d+)\](?:\.(\w+)(?:\[(\d+)\])?)?/.exec(problem.at);
  const row = path ? rows[Number(path[1])] : undefined;
  if (!path || !row) return problem;
  const field = path[2] === "location" ? (path[3] === "1" ? "latitude" : "longitude") : path[2];
  const column = fields.indexOf(field);
  const cell = (column < 0 ? undefined : row[column]) ?? row[0]!;
  const place = at(cell, file);
  const earlier = known.find((other) => other.at === place);
  const expected = problem.expected.replace(
    /entries\[(\d+)\]/,
    (_, other: string) => `line ${rows[Number(other)]![0]!.line}`,
  );
  return earlier ?? { ...problem, at: place, expected: field ? `${expected} (${field})` : expected };
}
