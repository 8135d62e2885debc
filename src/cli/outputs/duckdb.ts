import { rm } from "node:fs/promises";
import type { RowValue } from "../../formats/rows.js";
import { optionalPackage } from "../optional.js";
import { attempt } from "./append-file.js";
import type { Column } from "./columns.js";
import type { Database, TypeNames } from "./database.js";

type DuckDb = typeof import("@duckdb/node-api");
type Appender = Awaited<
  ReturnType<Awaited<ReturnType<InstanceType<DuckDb["DuckDBInstance"]>["connect"]>>["createAppender"]>
>;

export const DUCKDB_TYPES: TypeNames = { text: "varchar", integer: "integer", real: "double", day: "date" };
const MS_A_DAY = 86_400_000;

/**
 * Opens or makes a database of DuckDB.
 *
 * @param fresh whether what is there goes
 * @throws YaqutError `PACKAGE_MISSING`; `FILE_UNWRITABLE`
 */
export async function openDuckDb(path: string, fresh: boolean): Promise<Database> {
  const duckdb = await optionalPackage<DuckDb>("@duckdb/node-api", "writing DuckDB");
  if (fresh) for (const file of [path, `${path}.wal`]) await rm(file, { force: true });
  const instance = await attempt(path, () => duckdb.DuckDBInstance.create(path, { threads: "1", memory_limit: "1GB" }));
  const connection = await attempt(path, () => instance.connect());
  const rows: Database["rows"] = async (sql) => (await connection.run(sql)).getRows();
  return {
    execute: async (sql) => void (await connection.run(sql)),
    rows,
    tables: async () => (await rows("select table_name from information_schema.tables")).map(([name]) => String(name)),
    async insert(table, columns, rows) {
      const appender = await connection.createAppender(table);
      for (const row of rows) {
        for (const [i, value] of row.entries()) append(duckdb, appender, columns[i]!, value);
        appender.endRow();
      }
      appender.closeSync();
    },
    async close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

function append(duckdb: DuckDb, appender: Appender, { type }: Column, value: RowValue): void {
  if (value === null) appender.appendNull();
  else if (type === "integer") appender.appendInteger(Number(value));
  else if (type === "real") appender.appendDouble(Number(value));
  else if (type === "day")
    appender.appendDate(new duckdb.DuckDBDateValue(Date.parse(String(value).slice(0, 10)) / MS_A_DAY));
  else appender.appendVarchar(String(value));
}
