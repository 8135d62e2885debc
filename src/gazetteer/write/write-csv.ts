import { YaqutError } from "../../errors.js";
import { tableHeader, tableRow } from "../../table-cells.js";
import { parseGazetteer } from "../parse.js";
import type { Gazetteer } from "../types.js";
import { cellOf, columnsOf, type Fields, jsonCell } from "./columns.js";
import { headerTitle } from "./table-header.js";

/**
 * A gazetteer as a table for spreadsheets and databases: an entry a row, a field a column. `readCsv` reads the same gazetteer from it.
 *
 * - a location is the columns `latitude` and `longitude`; several names in a cell are parted by `|`, names with records are JSON;
 * - name, type, version, licence and sources stand in the title of the last column, which is empty: without it, the table is still one
 *   that `readCsv` takes;
 * - it begins with a byte-order mark, and cells that a spreadsheet would run are guarded, as in `toCsv`.
 *
 * @param gazetteer any gazetteer, one of the built-in ones as well
 * @throws YaqutError `GAZETTEER_INVALID` where it is none, or where a field's name can't be a title
 * @example
 * readCsv(writeCsv(countries)).entries.length === countries.entries.length //=> true
 */
export function writeCsv(gazetteer: Gazetteer): string {
  const { entries, ...header } = parseGazetteer(gazetteer);
  const columns = columnsOf(entries);
  const untitled = columns.filter(({ title }) => !TITLE.test(title) || title.trim() !== title);
  if (untitled.length > 0)
    throw new YaqutError(
      "GAZETTEER_INVALID",
      "not a gazetteer that a table can hold",
      untitled.map(({ title }) => ({
        at: "entries",
        expected: "fields whose names can be titles",
        received: JSON.stringify(title),
      })),
    );
  const kinds = Object.fromEntries(columns.map(({ title, kind }) => [title, kind]));
  const titles = [...columns.map(({ title }) => title), headerTitle(jsonCell({ ...header, columns: kinds }))];
  const rows = entries.map((entry) =>
    tableRow([...columns.map(({ kind, read }) => cellOf(read(entry as unknown as Fields), kind)), ""]),
  );
  return tableHeader(titles) + rows.join("");
}

/** What can be a title: no damage, no formula, not the header itself. */
const TITLE = /^(?!gazetteer \{)[\p{L}\p{N}][^\p{Surrogate}\uFFFDØÙ]*$/u;
