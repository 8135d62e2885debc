import type { BaseEntry, Gazetteer } from "../../gazetteer/types.js";
import { packedGazetteer } from "./gazetteer.js";
import { type PackedNames, packNames, unpackNames } from "./names.js";

/** A gazetteer of actors or weapons by columns: a column has a line for each entry, in the order of the readable file. */
export interface PackedEntries extends Omit<Gazetteer, "entries"> {
  /** See `names.ts`. */
  readonly names: PackedNames;
  /** Ids elsewhere, by scheme; empty where an entry has none. */
  readonly ids: Columns;
  /** Fields that are strings wherever an entry has them; empty where it has not. */
  readonly texts: Columns;
  /** All other fields, as JSON; empty where an entry has not the field. */
  readonly values: Columns;
}
type Columns = Readonly<Record<string, string>>;
type Fields = Record<string, unknown>;

/** Packs a gazetteer; {@link unpackEntries} gives it back. */
export function packEntries({ entries, ...header }: Gazetteer): PackedEntries {
  const rows = entries as unknown as readonly Fields[];
  const fields = fieldsOf(rows).filter((field) => field !== "names" && field !== "ids");
  const ids = rows.map((row) => (row.ids ?? {}) as Fields);
  const isText = (field: string): boolean =>
    rows.every((row) => row[field] === undefined || (typeof row[field] === "string" && row[field] !== ""));
  const column = (of: readonly Fields[], field: string, write: (value: unknown) => string): [string, string] => [
    field,
    of.map((row) => (row[field] === undefined ? "" : write(row[field]))).join("\n"),
  ];
  return {
    ...header,
    names: packNames(entries.map(({ names }) => names)),
    ids: Object.fromEntries(fieldsOf(ids).map((scheme) => column(ids, scheme, String))),
    texts: Object.fromEntries(fields.filter(isText).map((field) => column(rows, field, String))),
    values: Object.fromEntries(
      fields.filter((field) => !isText(field)).map((field) => column(rows, field, (value) => JSON.stringify(value))),
    ),
  };
}

/** The gazetteer that {@link packEntries} packed, whose entries are read when they are asked for. */
export function unpackEntries(packed: PackedEntries): Gazetteer {
  return packedGazetteer(packed, COLUMNS, () => unpackRows(packed));
}

/** What stands in place of entries. */
const COLUMNS: ReadonlySet<string> = new Set(["names", "ids", "texts", "values"]);

function unpackRows({ names, ids, texts, values }: PackedEntries): readonly BaseEntry[] {
  const rows = unpackNames(names).map((list): Fields => (list ? { names: list } : {}));
  for (const field of Object.keys(texts)) {
    const lines = texts[field]!.split("\n");
    for (let i = 0; i < lines.length; i++) if (lines[i] !== "") rows[i]![field] = lines[i];
  }
  for (const field of Object.keys(values)) {
    const column = parsed(values[field]!);
    for (let i = 0; i < column.length; i++) if (column[i] !== null) rows[i]![field] = column[i];
  }
  for (const scheme of Object.keys(ids)) {
    const lines = ids[scheme]!.split("\n");
    for (let i = 0; i < lines.length; i++) {
      if (lines[i] === "") continue;
      rows[i]!.ids ??= {};
      (rows[i]!.ids as Fields)[scheme] = lines[i];
    }
  }
  return rows as unknown as readonly BaseEntry[];
}

/** The values of a column, `null` where a line is empty: one list of JSON is read in a tenth of the time of its elements. */
function parsed(column: string): unknown[] {
  const lines = column.split("\n").map((line) => (line === "" ? "null" : line));
  return JSON.parse(`[${lines.join(",")}]`);
}

/** The fields of all rows, in alphabetical order. */
function fieldsOf(rows: readonly Fields[]): string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))].sort();
}
