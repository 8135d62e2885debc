import { rm } from "node:fs/promises";
import type { RowValue } from "../../formats/rows.js";
import { optionalPackage } from "../optional.js";
import { attempt } from "./append-file.js";
import { type Database, quoted, type TypeNames } from "./database.js";

export const SQLITE_TYPES: TypeNames = { text: "text", integer: "integer", real: "real", day: "text" };

/** What `node:sqlite` and better-sqlite3 have in common. */
interface Connection {
  exec(sql: string): unknown;
  prepare(sql: string): {
    run(...values: (string | number | null)[]): unknown;
    all(): unknown[];
  };
  close(): void;
}
type Constructor = new (path: string) => Connection;

/**
 * Opens or makes a database of SQLite: with the one that Node has (from 22.13 on), else with better-sqlite3.
 *
 * @param fresh whether what is there goes
 * @throws YaqutError `PACKAGE_MISSING` where neither is there; `FILE_UNWRITABLE`
 */
export async function openSqlite(path: string, fresh: boolean): Promise<Database> {
  const Sqlite = await driver();
  if (fresh)
    for (const file of [path, `${path}-journal`, `${path}-wal`, `${path}-shm`]) await rm(file, { force: true });
  const connection = await attempt(path, () => new Sqlite(path));
  return {
    execute: async (sql) => void connection.exec(sql),
    value: async (sql) => firstOf(connection.prepare(sql).all()[0]),
    values: async (sql) =>
      connection
        .prepare(sql)
        .all()
        .map((row) => firstOf(row) ?? ""),
    async insert(table, columns, rows) {
      const marks = columns.map(() => "?").join(", ");
      const names = columns.map(({ name }) => quoted(name)).join(", ");
      const statement = connection.prepare(`insert into ${table} (${names}) values (${marks})`);
      for (const row of rows) statement.run(...row.map(bound));
    },
    close: async () => connection.close(),
  };
}

async function driver(): Promise<Constructor> {
  try {
    const name = "node:sqlite"; // bundlers don't know it yet
    return ((await import(name)) as { readonly DatabaseSync: Constructor }).DatabaseSync;
  } catch {
    const purpose = "writing SQLite before Node 22.13";
    return (await optionalPackage<{ readonly default: Constructor }>("better-sqlite3", purpose)).default;
  }
}

function firstOf(row: unknown): string | undefined {
  const [value] = Object.values((row ?? {}) as Record<string, unknown>);
  return value === undefined || value === null ? undefined : String(value);
}

/** SQLite has no booleans. */
function bound(value: RowValue): string | number | null {
  return typeof value === "boolean" ? Number(value) : value;
}
