const BYTE_ORDER_MARK = "\uFEFF";
/**
 * A cell that begins so is a formula to a spreadsheet, or would be taken for a guarded one. Before the sign may stand spaces and
 * what nobody sees: controls, marks of direction, fillers, the blank of Braille. Full-width and small signs count too.
 */
const FORMULA =
  /^'*[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B\t\r]/u;
const NUMBER = /^-?\d+(\.\d+)?$/;

/** The header of a table (RFC 4180), with the byte-order mark without which Excel takes Arabic for something else. */
export function tableHeader(titles: readonly string[]): string {
  return BYTE_ORDER_MARK + tableRow(titles);
}

/** A row of a table, with its line end. What a spreadsheet would run as a formula, and is no number, gets a leading `'`. */
export function tableRow(cells: readonly unknown[]): string {
  return `${cells.map(cellText).join(",")}\r\n`;
}

/** Byte-order mark, header and rows of a table of flat objects. */
export function csvTable<Row extends object>(columns: readonly (keyof Row & string)[], rows: readonly Row[]): string {
  return tableHeader(columns) + rows.map((each) => tableRow(columns.map((column) => each[column]))).join("");
}

/** A guarded cell as it was. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

function cellText(value: unknown): string {
  if (value === undefined || value === null) return "";
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n;\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
