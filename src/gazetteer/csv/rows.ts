import { type Problem, show } from "../../errors.js";
import { unguarded } from "../../table-cells.js";
import { normalize } from "../../text/fold.js";
import { EXPECTED, type FieldKind, type OwnFields } from "../own-fields.js";
import type { BaseEntry } from "../types.js";
import type { ColumnKind } from "../write/columns.js";
import { parsed } from "../write/table-header.js";
import { kindOf } from "./aliases.js";
import type { Cell } from "./cells.js";
import { namesIn, splitName } from "./names.js";
import { readNumber } from "./numbers.js";

/** What is known of a table when its rows are read. */
export interface Table {
  readonly file: string;
  readonly header: readonly Cell[];
  /** The field of each column; empty columns have none. */
  readonly fields: readonly (string | undefined)[];
  readonly own: OwnFields;
  /** Values that all rows have. */
  readonly constants: Readonly<Record<string, string>>;
  /** What the columns hold, where Yaqut wrote the table: each cell is then what was written, and nothing is made of it. */
  readonly written?: Readonly<Record<string, ColumnKind>> | undefined;
}

const TRUE = /^(true|yes|y|1|x|نعم|صح)$/i;
const FALSE = /^(false|no|n|0|لا)?$/i;

/** What the cells of the built-in columns hold; of all others, text. */
const BUILT_IN: ReadonlyMap<string, FieldKind> = /* @__PURE__ */ new Map([
  ["longitude", "number"],
  ["latitude", "number"],
  ["radiusKm", "number"],
  ["population", "number"],
  ["rank", "number"],
  ["needsContext", "flag"],
  ["names", "list"],
]);

/** One row as an entry; cells that are not what their column holds are added to the problems. */
export function readRow(row: readonly Cell[], table: Table, problems: Problem[]): BaseEntry {
  const { file, header, fields, own, constants, written } = table;
  const entry: Record<string, unknown> = Object.create(null); // a column may be called `__proto__`
  for (const [field, value] of Object.entries(constants)) entry[field] = field === "placeType" ? kindOf(value) : value;
  for (const [column, cell] of row.entries()) {
    const value = written ? unguarded(cell.text.trim()) : cell.text.trim();
    const field = fields[column];
    if (value === "") continue;
    const at = `${file}:${cell.line}:${cell.column}`;
    if (column >= header.length) problems.push({ at, expected: `${header.length} fields`, received: show(value) });
    if (field === undefined) {
      if (written && column < header.length)
        problems.push({ at, expected: "nothing in this column", received: show(value) });
      continue;
    }
    const as = written && Object.hasOwn(written, field) ? written[field] : undefined;
    const kind = as ?? (Object.hasOwn(own, field) ? own[field] : BUILT_IN.get(field)) ?? "text";
    const read = isJson(value, as)
      ? parsed(value)
      : field === "placeType"
        ? kindOf(value)
        : readCell(value, fieldKind(kind));
    if (read !== undefined) entry[field] = read;
    else {
      const expected = kind === "flag" ? "yes or no" : isJson(value, as) ? "JSON" : EXPECTED[fieldKind(kind)];
      const title = show(header[column]!.text.trim());
      problems.push({ at, expected: `${expected} in column ${title}`, received: show(value) });
    }
  }
  if (written) return withPoint(entry, written);
  const [name, ...more] = typeof entry.name === "string" ? namesInName(entry.name, row) : [];
  if (name !== undefined) entry.name = name;
  if (more.length > 0) entry.names = [...new Set([...((entry.names as string[] | undefined) ?? []), ...more])];
  return withLocation(entry);
}

/** The names of a cell for one; what stands in brackets and in another cell of the row too says where the place lies. */
function namesInName(cell: string, row: readonly Cell[]): string[] {
  const [name, ...more] = splitName(cell);
  const elsewhere = new Set(row.map(({ text }) => normalize(text.trim())));
  return [name!, ...more.filter((each) => !elsewhere.has(normalize(each)))];
}

/** What a cell holds; `undefined` where it is not of its kind. */
export function readCell(value: string, kind: FieldKind): unknown {
  switch (kind) {
    case "number":
      return readNumber(value);
    case "flag":
      return TRUE.test(value) ? true : FALSE.test(value) ? false : undefined;
    case "list":
      return namesIn(value);
    case "text":
      return value;
  }
}

function fieldKind(kind: ColumnKind): FieldKind {
  return kind === "degrees" || kind === "json" ? "number" : kind;
}

function isJson(value: string, kind: ColumnKind | undefined): boolean {
  return kind === "json" || (kind === "list" && value.startsWith("["));
}

/** Longitude and latitude become one location; a row without an id is known by its folded name. */
function withLocation({ longitude, latitude, ...entry }: Record<string, unknown>): BaseEntry {
  const located = longitude !== undefined || latitude !== undefined;
  const id = entry.id ?? (typeof entry.name === "string" ? normalize(entry.name).replace(/\s+/g, "-") : undefined);
  const own = { ...(id === undefined ? {} : { id }), ...entry };
  return (located ? { ...own, location: [longitude, latitude] } : own) as unknown as BaseEntry;
}

/** In a written table longitude and latitude are one location, unless they are fields of the owner's. */
function withPoint(entry: Record<string, unknown>, written: NonNullable<Table["written"]>): BaseEntry {
  if (written.longitude !== "degrees") return { ...entry } as unknown as BaseEntry;
  const { longitude, latitude, ...others } = entry;
  const located = longitude !== undefined || latitude !== undefined;
  return (located ? { ...others, location: [longitude, latitude] } : others) as unknown as BaseEntry;
}
