import { csvCells } from "./files/table.js";
import { problemsOf, ROW_FIELDS, type Row } from "./rows.js";
import { store, stored } from "./storage.js";

const STORED = "yaqut-names";

/** The names that the browser has kept; those that are no longer sound are left out. */
export function keptNames(): Row[] {
  try {
    const kept = JSON.parse(stored(STORED) ?? "[]") as readonly Row[];
    return kept.filter((row) => Object.keys(problemsOf(row)).length === 0);
  } catch {
    return [];
  }
}

export function keepNames(rows: readonly Row[]): void {
  store(STORED, JSON.stringify(rows));
}

/** The names as a table, to be given to a colleague or to `npx yaqut`. */
export function namesCsv(rows: readonly Row[]): string {
  const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = rows.map(({ name, kind, lat, lon }) =>
    [name, ...kind.split(":").slice(0, 2), lat, lon].map(cell).join(","),
  );
  return `\uFEFF${["name,of,type,lat,lon", ...lines].join("\r\n")}\r\n`;
}

/** Names of a table as {@link namesCsv} writes it; bad rows are left out, and counted. */
export function namesOf(csv: string): { readonly rows: Row[]; readonly bad: number } {
  const [head = [], ...body] = csvCells(csv);
  const at = (title: string): number => head.indexOf(title);
  const read = body.map((cells): Row => {
    const text = (title: string): string => cells[at(title)]?.trim() ?? "";
    return { name: text("name"), kind: `${text("of") || "place"}:${text("type")}`, lat: text("lat"), lon: text("lon") };
  });
  const rows = read.filter((row) => ROW_FIELDS.every((field) => problemsOf(row)[field] === undefined));
  return { rows, bad: read.length - rows.length };
}
