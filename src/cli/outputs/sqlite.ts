import { rm } from "node:fs/promises";
import type { RowValue } from "../../formats/rows.js";
import { optionalPackage } from "../optional.js";
import { attempt } from "./append-file.js";
import { type Database, quoted, type TypeNames } from "./database.js";

export const SQLITE_TYPES: TypeNames = { text: "text", integer: "integer", real: "real", day: "text" };

/** What `node:sqlite` and the packages have in common. */
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
 * Opens or makes a database of SQLite: with the one that Node has (from 22.13 on), else with better-sqlite3 or @photostructure/sqlite,
 * whose binary comes with the package.
 *
 * @param fresh whether what is there goes
 * @throws YaqutError `PACKAGE_MISSING` where none is there; `FILE_UNWRITABLE`
 */
export async function openSqlite(path: string, fresh: boolean): Promise<Database> {
  const Sqlite = await driver();
  if (fresh)
    for (const file of [path, `${path}-journal`, `${path}-wal`, `${path}-shm`]) await rm(file, { force: true });
  const connection = await attempt(path, () => new Sqlite(path));
  const rows: Database["rows"] = async (sql) =>
    connection
      .prepare(sql)
      .all()
      .map((row) => Object.values(row as object));
  return {
    execute: async (sql) => void connection.exec(sql),
    rows,
    tables: async () =>
      (await rows("select name from sqlite_master where type = 'table'")).map(([name]) => String(name)),
    async insert(table, columns, rows) {
      const marks = columns.map(() => "?").join(", ");
      const names = columns.map(({ name }) => quoted(name)).join(", ");
      const statement = connection.prepare(`insert into ${table} (${names}) values (${marks})`);
      for (const row of rows) statement.run(...row.map(bound));
    },
    close: async () => connection.close(),
  };
}

interface NodeSqlite {
  readonly DatabaseSync: Constructor;
}

async function driver(): Promise<Constructor> {
  try {
    const name = "node:sqlite"; // bundlers don't know it yet
    return ((await import(name)) as NodeSqlite).DatabaseSync;
  } catch {} // an earlier Node
  const purpose = "writing SQLite before Node 22.13";
  try {
    return (await optionalPackage<{ readonly default: Constructor }>("better-sqlite3", purpose)).default;
  } catch {} // not installed, or for another Node
  return (await optionalPackage<NodeSqlite>("@photostructure/sqlite", purpose, "1")).DatabaseSync;
}

/** SQLite has no booleans. */
function bound(value: RowValue): string | number | null {
  return typeof value === "boolean" ? Number(value) : value;
}
