import { optionsOf } from "../../arguments.js";
import { csvTable } from "../../table-cells.js";
import type { AnnotatedText } from "../annotated.js";
import type { OneOrMore } from "../documents.js";
import { ACLED_COLUMNS, toAcledRow } from "./acled.js";
import { INCIDENT_COLUMNS, toIncidentRows } from "./rows.js";

/** Options of {@link toIncidentCsv}. */
export interface IncidentCsvOptions {
  /** `yaqut`: the fields of {@link IncidentRow}; `acled`: column names like those of ACLED's exports (default: `"yaqut"`). */
  readonly columns?: "yaqut" | "acled" | undefined;
}

/**
 * The incidents of documents as a table for spreadsheets, a row each, in the form of {@link toCsv}.
 *
 * @param documents one or several; documents without an id are numbered from 1
 * @example
 * toIncidentCsv(tag("قصفت قوات النظام مدينة دوما")).split("\r\n").length //=> 3
 */
export function toIncidentCsv(documents: OneOrMore<AnnotatedText>, options?: IncidentCsvOptions): string {
  const { columns } = optionsOf(options, "an object { columns }");
  const rows = toIncidentRows(documents);
  return columns === "acled" ? csvTable(ACLED_COLUMNS, rows.map(toAcledRow)) : csvTable(INCIDENT_COLUMNS, rows);
}
