import { type Problem, YaqutError } from "../../errors.js";
import type { RowValue } from "../../formats/rows.js";
import type { RowsResult } from "../../node/many/job.js";
import { optionalPackage } from "../optional.js";
import { attempt } from "./append-file.js";
import { type Column, tableColumns } from "./columns.js";
import type { Sink } from "./sink.js";

type ExcelWriter = typeof import("write-excel-file/node");
type Cell = { readonly value: string | number | boolean } | null;

/** A workbook is made in memory, five kilobytes a row: less than a sheet would take (1,048,575), and what a reader still opens. */
const ROWS_MAX = 400_000;
/** What a cell takes: Excel refuses the file where one has more. */
const CELL_UNITS_MAX = 32_767;

/** Rows in a workbook of one sheet, from right to left, written at the end. @throws YaqutError `PACKAGE_MISSING` */
export async function xlsxSink(path: string, format: "rows" | "wide"): Promise<Sink> {
  const { default: writeExcelFile } = await optionalPackage<ExcelWriter>(
    "write-excel-file/node",
    "writing Excel workbooks",
  );
  let columns: readonly Column[] = [];
  let checked = 0;
  const rows: Cell[][] = [];
  const cut: Problem[] = [];
  const cellOf = (value: RowValue | undefined, column: string): Cell => {
    if (value === null || value === undefined || value === "") return null;
    if (typeof value !== "string" || value.length <= CELL_UNITS_MAX) return { value };
    const expected = `a cell of at most ${CELL_UNITS_MAX} characters; .csv, .parquet and .duckdb take any`;
    const at = `${path}: ${columnLetters(columns.findIndex(({ name }) => name === column))}${rows.length + 2} (${column})`;
    cut.push({ at, expected, received: `${value.length} characters` });
    return { value: wholeCharacters(value.slice(0, CELL_UNITS_MAX)) };
  };
  return {
    check(result) {
      checked += (result as RowsResult).rows.length;
      checkRows(path, checked);
    },
    async open(_, kept) {
      columns = tableColumns(format, kept);
    },
    async add(_, result) {
      for (const row of (result as RowsResult).rows) rows.push(columns.map(({ name }) => cellOf(row[name], name)));
      checkRows(path, rows.length);
      return undefined;
    },
    close: () =>
      attempt(path, async () => {
        const header = columns.map(({ name }) => ({ value: name, fontWeight: "bold" as const }));
        await writeExcelFile([header, ...rows], { rightToLeft: true, stickyRowsCount: 1, sheet: format }).toFile(path);
        return cut.length === 0 ? undefined : new YaqutError("CELL_CUT", `cells were cut: ${cut.length}`, cut);
      }),
  };
}

function checkRows(path: string, count: number): void {
  if (count <= ROWS_MAX) return;
  const expected = `at most ${ROWS_MAX} rows; .csv, .parquet and .duckdb take any number`;
  throw new YaqutError("FILE_UNWRITABLE", "a workbook has no room for so many rows", [
    { at: path, expected, received: "more" },
  ]);
}

/** A text without the half of a character that its end was cut through. */
function wholeCharacters(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}

const LETTERS = 26;
const LETTER_A = 65;

/** What spreadsheets call a column: A, Z, AA. */
function columnLetters(index: number): string {
  const last = String.fromCharCode(LETTER_A + (index % LETTERS));
  return index < LETTERS ? last : columnLetters(Math.floor(index / LETTERS) - 1) + last;
}
