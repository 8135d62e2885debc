import { DuckDBInstance } from "@duckdb/node-api";
import { openSqlite } from "../../../src/cli/outputs/sqlite.js";

/** A value of a database, as both of them give it. */
export type Cell = string | number | null;

/** Asks a database that the command wrote, by the extension of its name. */
export async function ask(path: string, queries: readonly string[]): Promise<Cell[][][]> {
  return path.endsWith(".duckdb") ? askDuckDb(path, queries) : askSqlite(path, queries);
}

async function askDuckDb(path: string, queries: readonly string[]): Promise<Cell[][][]> {
  const instance = await DuckDBInstance.create(path, { access_mode: "read_only" });
  const connection = await instance.connect();
  const answers: Cell[][][] = [];
  for (const query of queries) {
    const rows = await (await connection.run(query)).getRows();
    answers.push(rows.map((row) => row.map(plain)));
  }
  connection.closeSync();
  instance.closeSync();
  return answers;
}

function plain(value: unknown): Cell {
  if (value === null || typeof value === "number") return value;
  return typeof value === "bigint" ? Number(value) : String(value);
}

async function askSqlite(path: string, queries: readonly string[]): Promise<Cell[][][]> {
  const database = await openSqlite(path, false);
  const answers = [];
  for (const query of queries) answers.push(await database.rows(query));
  await database.close();
  return answers as Cell[][][];
}
