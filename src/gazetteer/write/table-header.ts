import { show, YaqutError } from "../../errors.js";
import type { Gazetteer } from "../types.js";
import type { ColumnKind } from "./columns.js";

/**
 * What a written table says of its gazetteer: name, type, version, licence, sources, and what its columns hold. It stands in the title of
 * the last column, which is empty below, so that spreadsheets and databases take the table as it is.
 */
export type TableHeader = Omit<Gazetteer, "entries"> & { readonly columns: Readonly<Record<string, ColumnKind>> };

const MARK = "gazetteer ";

export function headerTitle(header: string): string {
  return MARK + header;
}

/** The header in a title; `undefined` for any other title. @throws YaqutError `CSV_SYNTAX` where it is damaged */
export function headerIn(title: string, at: string): TableHeader | undefined {
  if (!title.startsWith(`${MARK}{`)) return undefined;
  const json = title.slice(MARK.length);
  const { columns, ...header } = (parsed(json) ?? {}) as Partial<TableHeader>;
  const areKinds =
    typeof columns === "object" && columns !== null && Object.values(columns).every((kind) => KINDS.includes(kind));
  if (areKinds) return { ...header, columns } as TableHeader;
  throw new YaqutError("CSV_SYNTAX", "not a table as Yaqut writes it", [
    { at, expected: "the header of a gazetteer as JSON, with the kinds of its columns", received: show(json) },
  ]);
}

const KINDS: readonly ColumnKind[] = ["text", "number", "flag", "list", "degrees", "json"];

/** A value from JSON; `undefined` where it is none. */
export function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
