import { INCIDENT_COLUMNS } from "../../formats/incidents/rows.js";
import { ROW_COLUMNS } from "../../formats/rows.js";
import { WIDE_COLUMNS } from "../../formats/wide-rows.js";
import { titlesOf } from "../../node/many/job.js";

/** What a column of a table holds; a day is a text in ISO 8601 outside of databases that have days. */
export type ColumnType = "text" | "integer" | "real" | "day";

/** A column of a table. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
}

const INTEGERS = /^(?:doc|start|end|min|max|spans|killed_min|killed_max|injured_min|injured_max)$/;
const REALS = /^(?:lat|lon|confidence)$/;
const DAYS = /^(?:date|reported)$/;

function column(name: string): Column {
  return { name, type: INTEGERS.test(name) ? "integer" : REALS.test(name) ? "real" : DAYS.test(name) ? "day" : "text" };
}

/** Kept columns hold whatever they held: as text. */
function withKept(columns: readonly string[], kept: readonly string[]): readonly Column[] {
  return titlesOf(columns, kept).map((name, i) => (i < columns.length ? column(name) : { name, type: "text" }));
}

/** The columns of flat rows, or of wide ones. */
export function tableColumns(format: "rows" | "wide", kept: readonly string[]): readonly Column[] {
  return withKept(format === "rows" ? ROW_COLUMNS : WIDE_COLUMNS, kept);
}

const ENTITY_COLUMNS = [
  "type",
  "entity",
  "name",
  "en",
  "entity_kind",
  "governorate",
  "governorate_pcode",
  "district",
  "district_pcode",
  "subdistrict",
  "subdistrict_pcode",
  "lat",
  "lon",
  "precision",
] as const;

/** The tables of a database: a document a row, a span a row, an entity a row, an incident a row; `doc` is the number of the document. */
export function databaseTables(kept: readonly string[]): Readonly<Record<TableName, readonly Column[]>> {
  return {
    documents: [column("doc"), column("id"), column("date"), column("text"), ...withKept(WIDE_COLUMNS, kept).slice(2)],
    spans: ["doc", ...ROW_COLUMNS].map(column),
    entities: ENTITY_COLUMNS.map(column),
    incidents: ["doc", ...INCIDENT_COLUMNS].map(column),
  };
}

export const TABLE_NAMES = ["documents", "spans", "entities", "incidents"] as const;
export type TableName = (typeof TABLE_NAMES)[number];
