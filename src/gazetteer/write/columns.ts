import { damagedText } from "../csv/damaged-text.js";
import type { FieldKind } from "../own-fields.js";
import type { BaseEntry } from "../types.js";

/**
 * What the cells of a written column hold: `degrees` are one half of a location, `json` is any value. A `list` of what is no plain text is
 * JSON too, cell by cell.
 */
export type ColumnKind = FieldKind | "degrees" | "json";

/** Fields that come first in a table, in this order; the others follow as they come. */
const FIRST: readonly string[] = [
  "id",
  "name",
  "names",
  "en",
  "enNames",
  "placeType",
  "actorType",
  "weaponClass",
  "eventClass",
  "parent",
  "latitude",
  "longitude",
  "precision",
];

/** A field of the entries as a column of a table. */
export interface WrittenColumn {
  readonly title: string;
  readonly kind: ColumnKind;
  readonly read: (entry: Fields) => unknown;
}

export type Fields = Readonly<Record<string, unknown>>;

/** The columns that hold all of some entries; a location is two of them. */
export function columnsOf(entries: readonly BaseEntry[]): WrittenColumn[] {
  const fields = new Map<string, unknown[]>();
  for (const entry of entries)
    for (const [field, value] of Object.entries(entry)) {
      if (value === undefined) continue;
      const values = fields.get(field);
      if (values) values.push(value);
      else fields.set(field, [value]);
    }
  const columns = [...fields].flatMap(([field, values]): WrittenColumn[] => {
    const isPoint = field === "location" && values.every(isPair) && !fields.has("latitude") && !fields.has("longitude");
    if (!isPoint) return [{ title: field, kind: kindOf(values), read: (entry) => entry[field] }];
    const part = (title: string, i: number): WrittenColumn => ({
      title,
      kind: "degrees",
      read: ({ location }) => (location as readonly number[] | undefined)?.[i],
    });
    return [part("latitude", 1), part("longitude", 0)];
  });
  const place = ({ title }: WrittenColumn): number => (FIRST.indexOf(title) + FIRST.length + 1) % (FIRST.length + 1);
  return columns.sort((a, b) => place(a) - place(b));
}

function isPair(value: unknown): value is readonly [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);
}

function kindOf(values: readonly unknown[]): ColumnKind {
  if (values.every(isPlainText)) return "text";
  if (values.every((value) => typeof value === "number" && Number.isFinite(value))) return "number";
  if (values.every((value) => typeof value === "boolean")) return "flag";
  return values.every(Array.isArray) ? "list" : "json";
}

const LONE_SURROGATE = /\p{Surrogate}/u;

/** Whether a text stands in a cell as it is, and is read back so. */
function isPlainText(value: unknown): value is string {
  if (typeof value !== "string" || value === "" || value !== value.trim() || LONE_SURROGATE.test(value)) return false;
  return damagedText([[{ text: value, line: 1, column: 1 }]], "").length === 0;
}

/** A value as a cell of its column. */
export function cellOf(value: unknown, kind: ColumnKind): unknown {
  if (value === undefined) return "";
  if (kind === "list") {
    const items = value as readonly unknown[];
    const isPlain =
      items.length > 0 && items.every((item) => isPlainText(item) && !/[|؛]/.test(item) && item[0] !== "[");
    return isPlain ? items.join(" | ") : jsonCell(value);
  }
  return kind === "json" ? jsonCell(value) : value;
}

/** What a reader of tables takes for text in a wrong encoding. */
const LOOKS_DAMAGED = /[ØÙ\uFFFD]/g;

/** JSON without what a reader could take for damaged text. */
export function jsonCell(value: unknown): string {
  const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(value).replace(LOOKS_DAMAGED, escaped);
}
