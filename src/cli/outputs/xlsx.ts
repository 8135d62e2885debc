import { YaqutError } from "../../errors.js";
import type { RowValue } from "../../formats/rows.js";
import { optionalPackage } from "../optional.js";
import { attempt } from "./append-file.js";
import { type Column, tableColumns } from "./columns.js";
import { rowsOf } from "./rows-of.js";
import type { Sink } from "./sink.js";

type ExcelWriter = typeof import("write-excel-file/node");

/** Rows of a sheet beside its header. */
const ROWS_MAX = 1_048_575;
/** What a cell takes: Excel refuses the file where one has more. */
const CELL_UNITS_MAX = 32_767;

/** Rows in a workbook of one sheet, from right to left, written at the end. @throws YaqutError `PACKAGE_MISSING` */
export async function xlsxSink(path: string, format: "rows" | "wide"): Promise<Sink> {
  const { default: writeExcelFile } = await optionalPackage<ExcelWriter>(
    "write-excel-file/node",
    "writing Excel workbooks",
  );
  let columns: readonly Column[] = [];
  const rows: (RowValue | undefined)[][] = [];
  return {
    async open(_, kept) {
      columns = tableColumns(format, kept);
    },
    async add(_, result) {
      for (const row of rowsOf(result, format)) rows.push(columns.map(({ name }) => row[name]));
      if (rows.length > ROWS_MAX)
        throw new YaqutError("FILE_UNWRITABLE", "a sheet has no room for so many rows", [
          {
            at: path,
            expected: `at most ${ROWS_MAX} rows; .csv, .parquet and .duckdb take any number`,
            received: "more",
          },
        ]);
      return undefined;
    },
    close: () =>
      attempt(path, async () => {
        const header = columns.map(({ name }) => ({ value: name, fontWeight: "bold" as const }));
        const cells = rows.map((row) => row.map(cellOf));
        await writeExcelFile([header, ...cells], { rightToLeft: true, stickyRowsCount: 1, sheet: format }).toFile(path);
      }),
  };
}

function cellOf(value: RowValue | undefined): { readonly value: string | number | boolean } | null {
  if (value === null || value === undefined || value === "") return null;
  return { value: typeof value === "string" ? value.slice(0, CELL_UNITS_MAX) : value };
}
