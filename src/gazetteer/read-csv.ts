import { type Problem, show, YaqutError } from "../errors.js";
import { type Assigned, assignColumns, type ColumnChoice } from "./csv/assign.js";
import { type Cell, readCells } from "./csv/cells.js";
import { damagedText } from "./csv/damaged-text.js";
import { isPointTitle } from "./csv/point-columns.js";
import { readRow, type Table } from "./csv/rows.js";
import { type EntryWith, type OwnFields, ownFieldProblems } from "./own-fields.js";
import { gazetteerProblems } from "./parse.js";
import type { ReadOptions } from "./read-json.js";
import { checkReading, definedNames } from "./reading.js";
import type { Gazetteer } from "./types.js";
import { headerIn, type TableHeader } from "./write/table-header.js";

/** Options of {@link readCsv}. */
export interface ReadCsvOptions<Type extends string = string, Fields extends OwnFields = OwnFields>
  extends ReadOptions<Type, Fields> {
  /** Name of the gazetteer; a table of `writeCsv` says it. */
  readonly name?: string | undefined;
  /** Type of the gazetteer; a table of `writeCsv` says it. */
  readonly type?: Type | undefined;
  /** Name and type where neither the options nor the table say them. */
  readonly otherwise?: { readonly name: string; readonly type: Type } | undefined;
  /** What parts the fields (default: named by a `sep=` line, or detected among comma, semicolon, tab and bar). */
  readonly delimiter?: string | undefined;
  /**
   * Which column is which field, where the titles do not say it: `{ name: "ADM4_AR", type: "=village" }`. A value for all rows begins with
   * `=` (default: what the titles say).
   */
  readonly columns?: ColumnChoice | undefined;
}

/** What the entries of each built-in type need beside a name. */
const REQUIRED: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["place", "placeType"],
  ["actor", "actorType"],
  ["weapon", "weaponClass"],
  ["event", "eventClass"],
]);
/** Titles that people give such columns. */
const TITLES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["name", 'a column "name" or "الاسم"'],
  ["placeType", 'a column "type" or "النوع"'],
  ["actorType", 'a column "type" or "actorType"'],
]);

/**
 * A gazetteer from a table: a header row, then an entry a row.
 *
 * - columns in English or Arabic, in any order: `id`, `name`, `names` (several names in a cell, parted by `|` or `؛`), `en`, `type`,
 *   `parent`, `lat`, `lon`, `population`, `source`, `note` … ; any other column is kept as a text field of its own, or as what
 *   `fields` says of it;
 * - tables of OCHA and HDX as they come: `ADM3_AR`, `ADM3_PCODE`, `admin3Name_ar`, and the row of HXL hashtags; an entry is of the deepest
 *   level that is named, the code above it is its parent;
 * - several names in a cell: `كوباني (عين العرب)`, `a/b`, `a_b`, `a | b`; the first is the name;
 * - without an `id` column the id is the folded name;
 * - Excel's habits are taken: byte-order mark, `sep=;`, semicolons, empty columns and rows at the end, decimal commas, Arabic digits,
 *   line breaks in quotes.
 *
 * @param text the table
 * @param options name and type of the gazetteer
 * A table of `writeCsv` is read as it was written: nothing is made of its cells, and its header counts where the options say nothing.
 *
 * @throws YaqutError `CSV_SYNTAX` or `CSV_INVALID` with all problems, each as `file:line:column` with what was expected and what came;
 *   nothing is half-loaded
 * @example
 * const table = "id,name,beds\nh1,مشفى الورد,٤٠";
 * const hospitals = readCsv(table, { name: "archive", type: "hospital", fields: { beds: "number" } });
 * hospitals.entries[0]?.beds //=> 40
 */
export function readCsv<const Type extends string, const Fields extends OwnFields = Record<never, never>>(
  text: string,
  options?: ReadCsvOptions<Type, Fields>,
): Gazetteer<Type, EntryWith<Type, Fields>> {
  checkReading(text, options, []);
  const { fields: own = {}, file = "CSV", columns = {}, delimiter, otherwise, ...named } = options ?? {};
  const { records, problems: syntax } = readCells(text, file, delimiter);
  const written = writtenHeader(records[0], file);
  const said = { ...otherwise, ...written?.header, ...definedNames(named) };
  checkReading(text, said, ["name", "type"]);
  const { type, ...others } = said as { name: string; type: string };
  const damaged = [...syntax, ...damagedText(records, file)];
  if (damaged.length > 0) throw new YaqutError("CSV_SYNTAX", "not a table", damaged);
  const [header, ...below] = records;
  if (!header) throw invalid([{ at: `${file}:1:1`, expected: "a header row", received: "nothing" }]);
  const problems: Problem[] = [];
  const assigned = written ?? assignColumns(header, below[0], { type, own, columns, file }, problems);
  const rows = assigned.hasHashtags ? below.slice(1) : below;
  const fields = readHeader(header, rows, { type, own, file, assigned, written: written !== undefined }, problems);
  const known = [...fields, ...Object.keys(assigned.constants)];
  if (!written && requiredOf(type).some((field) => !known.includes(field))) throw invalid(problems); // every row would say so again
  const table: Table = { file, header, fields, own, constants: assigned.constants, written: written?.columns };
  const entries = rows.map((row) => readRow(row, table, problems));
  const gazetteer = { type, ...others, entries };
  const first = new Map<string, Problem>(); // of each cell: what is wrong with it is said once
  for (const problem of problems) if (!first.has(problem.at)) first.set(problem.at, problem);
  const locate = locator(rows, table);
  for (const problem of [...gazetteerProblems(gazetteer), ...ownFieldProblems(entries, own)]) {
    if (isIdOfNameless(problem, fields)) continue;
    const placed = locate(problem);
    if (first.has(placed.at)) continue;
    first.set(placed.at, placed);
    problems.push(placed);
  }
  const unique = new Map(problems.map((problem) => [`${problem.at}\n${problem.expected}`, problem]));
  if (unique.size > 0) throw invalid([...unique.values()].sort(byPlace));
  return gazetteer as unknown as Gazetteer<Type, EntryWith<Type, Fields>>;
}

interface Written extends Assigned {
  readonly header: Omit<TableHeader, "columns">;
  readonly columns: TableHeader["columns"];
}

/** What a table of `writeCsv` says of itself: its titles are fields as they stand, but for the last one. */
function writtenHeader(titles: readonly Cell[] = [], file: string): Written | undefined {
  for (const cell of titles) {
    const title = cell.text.trim();
    const found = headerIn(title, at(cell, file));
    if (!found) continue;
    const { columns, ...header } = found;
    const fields = titles.map((other) => (other === cell || other.text.trim() === "" ? undefined : other.text.trim()));
    return { header, columns, fields, constants: {}, hasHashtags: false };
  }
  return undefined;
}

function invalid(problems: readonly Problem[]): YaqutError {
  const count = `${problems.length} ${problems.length === 1 ? "problem" : "problems"}`;
  return new YaqutError("CSV_INVALID", `${count} in the table`, problems);
}

function byPlace(a: Problem, b: Problem): number {
  const [lineA = 0, columnA = 0] = a.at.split(":").slice(-2).map(Number);
  const [lineB = 0, columnB = 0] = b.at.split(":").slice(-2).map(Number);
  return lineA - lineB || columnA - columnB;
}

/** The columns that a table of a type can't do without. */
function requiredOf(type: string): readonly string[] {
  const own = REQUIRED.get(type);
  return own === undefined ? ["name"] : ["name", own];
}

/** Without an id column the id comes from the name: that the name is missing is said already. */
function isIdOfNameless({ at: path, received }: Problem, fields: readonly (string | undefined)[]): boolean {
  return !fields.includes("id") && path.endsWith(".id") && received === show(undefined);
}

function at(cell: Cell, file: string): string {
  return `${file}:${cell.line}:${cell.column}`;
}

/** The field of each column; empty columns have none. */
function readHeader(
  header: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  {
    type,
    own,
    file,
    assigned,
    written,
  }: {
    readonly type: string;
    readonly own: OwnFields;
    readonly file: string;
    readonly assigned: Assigned;
    readonly written: boolean;
  },
  problems: Problem[],
): (string | undefined)[] {
  const seen = new Map<string, Cell>();
  const refuse = (cell: Cell, expected: string, received: string): void => {
    problems.push({ at: at(cell, file), expected, received });
  };
  const filledCells = firstFilled(header, rows);
  const hasLatitude = assigned.fields.includes("latitude");
  const fields = header.map((cell, column) => {
    const title = cell.text.trim();
    if (title === "") {
      const filled = filledCells.get(column);
      if (filled) refuse(cell, "a title for the column", `nothing, above ${show(filled.text)}`);
      return undefined;
    }
    const field = assigned.fields[column];
    if (field === undefined) return undefined; // the header of a written table
    if (!written && type === "place" && !Object.hasOwn(own, field) && isPointTitle(title) && !hasLatitude)
      refuse(cell, 'two columns, "lat" and "lon", in place of one', show(title));
    const other = seen.get(field);
    if (other) refuse(cell, `one column for ${field}`, `${show(other.text)} and ${show(title)}`);
    seen.set(field, cell);
    return field;
  });
  const titles = clipped(header.map((cell) => cell.text).join(", "));
  for (const field of written ? [] : requiredOf(type))
    if (!seen.has(field) && !Object.hasOwn(assigned.constants, field))
      refuse(header[0]!, TITLES.get(field) ?? `a column ${show(field)}`, titles);
  for (const field of Object.keys(own)) if (!seen.has(field)) refuse(header[0]!, `a column ${show(field)}`, titles);
  return fields;
}

/** The first cell with something in it under each column that has no title. */
function firstFilled(header: readonly Cell[], rows: readonly (readonly Cell[])[]): ReadonlyMap<number, Cell> {
  const filled = new Map<number, Cell>();
  if (header.every((cell) => cell.text.trim() !== "")) return filled;
  for (const row of rows)
    for (const [column, cell] of row.entries())
      if (!filled.has(column) && cell.text.trim() !== "") filled.set(column, cell);
  return filled;
}

const TITLES_MAX = 300;

/** The titles of a table in a message. */
function clipped(titles: string): string {
  return titles.length > TITLES_MAX ? `${titles.slice(0, TITLES_MAX)}…` : titles;
}

/** Says where a problem of the schema stands: at the cell that it comes from, or the row's first where the cell is missing. */
function locator(rows: readonly (readonly Cell[])[], { file, header, fields }: Table): (problem: Problem) => Problem {
  const columns = new Map<string, number>();
  for (const [column, field] of fields.entries())
    if (field !== undefined && !columns.has(field)) columns.set(field, column);
  return (problem) => {
    const path = /^entries\[(\d+)\](?:\.(\w+)(?:\[(\d+)\])?)?/.exec(problem.at);
    const row = path ? rows[Number(path[1])] : undefined;
    if (!path || !row) return problem;
    const field = path[2] === "location" ? (path[3] === "1" ? "latitude" : "longitude") : (path[2] ?? "");
    const column = columns.get(field);
    const cell = (column === undefined ? undefined : row[column]) ?? row[0]!;
    const expected = problem.expected.replace(
      /entries\[(\d+)\]/,
      (_, other: string) => `line ${rows[Number(other)]![0]!.line}`,
    );
    const where = column === undefined ? "" : ` in column ${show(header[column]!.text.trim())}`;
    return { ...problem, at: at(cell, file), expected: expected + where };
  };
}
