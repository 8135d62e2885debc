import { YaqutError } from "../../errors.js";
import type { RowValue } from "../../formats/rows.js";
import type { TablesResult } from "../../node/many/job.js";
import { parseState, type RunState } from "../tagging/run-state.js";
import { attempt } from "./append-file.js";
import { type Column, databaseTables, TABLE_NAMES, type TableName } from "./columns.js";
import type { LastingSink } from "./sink.js";

/** An open database. */
export interface Database {
  execute(sql: string): Promise<void>;
  /** The names of its tables. */
  tables(): Promise<readonly string[]>;
  /** What a query finds. */
  rows(sql: string): Promise<readonly (readonly unknown[])[]>;
  insert(table: string, columns: readonly Column[], rows: readonly (readonly RowValue[])[]): Promise<void>;
  close(): Promise<void>;
}

/** What of a column's type the database calls what. */
export type TypeNames = Readonly<Record<Column["type"], string>>;

const STATE_TABLE = "yaqut_run";

/**
 * How far the run came that wrote a database; `undefined` for a new one.
 *
 * @throws YaqutError `FILE_UNWRITABLE` for what is no database, or one of another program; `RESUME_INVALID` for a damaged one
 */
export async function databaseState(database: Database, path: string): Promise<RunState | undefined> {
  const tables = await attempt(path, () => database.tables());
  if (tables.length === 0) return undefined;
  if (!tables.includes(STATE_TABLE)) {
    const problem = {
      at: path,
      expected: "a new file, or a database that this command wrote",
      received: `tables ${tables.join(", ")}`,
    };
    throw new YaqutError("FILE_UNWRITABLE", "a database of another program is not overwritten", [problem]);
  }
  const [row] = await attempt(path, () => database.rows(`select state from ${STATE_TABLE}`));
  return row && parseState(String(row[0]), path);
}

/**
 * Documents, spans, entities and incidents in a database. What was added and how far the run is are written in one transaction.
 *
 * @param before how far an interrupted run came
 */
export function databaseSink(
  database: Database,
  types: TypeNames,
  path: string,
  before: RunState | undefined,
): LastingSink {
  const rows: Record<TableName, RowValue[][]> = { documents: [], spans: [], entities: [], incidents: [] };
  const entities = new Set<string>();
  let tables = databaseTables([]);
  let opened = false;
  const take = (table: TableName, values: Readonly<Record<string, RowValue>>): void => {
    rows[table].push(tables[table].map(({ name }) => values[name] ?? null));
  };
  return {
    async open(_, kept) {
      opened = true;
      tables = databaseTables(kept);
      await attempt(path, async () => {
        if (before?.entries) {
          for (const [type, entity] of await database.rows("select type, entity from entities"))
            entities.add(`${type} ${entity}`);
          return;
        }
        await database.execute(`create table if not exists ${STATE_TABLE} (state ${types.text})`); // it says whose the others are
        for (const name of TABLE_NAMES) {
          await database.execute(`drop table if exists ${name}`);
          await database.execute(createTable(name, tables[name], types));
        }
      });
    },
    async add(text, result, doc) {
      const { rows: spans, wide, incidents } = result as TablesResult;
      take("documents", { ...wide, doc, text: text.text });
      for (const span of spans) {
        take("spans", { ...span, doc });
        const key = `${span.type} ${span.entity}`;
        if (span.entity === null || entities.has(key)) continue;
        entities.add(key);
        take("entities", span);
      }
      for (const incident of incidents) take("incidents", { ...incident, doc } as unknown as Record<string, RowValue>);
      return undefined;
    },
    async commit(state) {
      if (!opened) return; // there are no tables yet
      await attempt(path, async () => {
        await database.execute("begin transaction");
        for (const name of TABLE_NAMES) await database.insert(name, tables[name], rows[name].splice(0));
        await database.execute(`delete from ${STATE_TABLE}`);
        await database.insert(
          STATE_TABLE,
          [{ name: "state", type: "text" }],
          [[JSON.stringify({ ...state, bytes: 0 })]],
        );
        await database.execute("commit");
      });
    },
    close: async () => {
      await attempt(path, () => database.close());
      return undefined;
    },
    abandon: () => database.close(),
  };
}

function createTable(name: TableName, columns: readonly Column[], types: TypeNames): string {
  const cells = columns.map(({ name, type }) => `${quoted(name)} ${types[type]}`);
  return `create table ${name} (${cells.join(", ")})`;
}

/** A name as SQL takes it, whatever it holds. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
