import type { RowValue } from "../../formats/rows.js";
import type { TablesResult } from "../../node/many/job.js";
import { parseState, type RunState } from "../tagging/run-state.js";
import { attempt } from "./append-file.js";
import { type Column, databaseTables, TABLE_NAMES, type TableName } from "./columns.js";
import type { LastingSink } from "./sink.js";

/** An open database. */
export interface Database {
  execute(sql: string): Promise<void>;
  /** The first value of the first row of a query, as text. */
  value(sql: string): Promise<string | undefined>;
  /** All first values of a query. */
  values(sql: string): Promise<readonly string[]>;
  insert(table: string, columns: readonly Column[], rows: readonly (readonly RowValue[])[]): Promise<void>;
  close(): Promise<void>;
}

/** What of a column's type the database calls what. */
export type TypeNames = Readonly<Record<Column["type"], string>>;

const STATE_TABLE = "yaqut_run";
/** How far the run came that wrote a database; `undefined` for a new one. */
export async function databaseState(database: Database, path: string): Promise<RunState | undefined> {
  try {
    const text = await database.value(`select state from ${STATE_TABLE}`);
    return text === undefined ? undefined : parseState(text, path);
  } catch {
    return undefined; // it has no such table
  }
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
          for (const key of await database.values("select type || ' ' || entity from entities")) entities.add(key);
          return;
        }
        for (const name of [...TABLE_NAMES, STATE_TABLE]) await database.execute(`drop table if exists ${name}`);
        for (const name of TABLE_NAMES) await database.execute(createTable(name, tables[name], types));
        await database.execute(`create table ${STATE_TABLE} (state ${types.text})`);
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
    close: () => attempt(path, () => database.close()),
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
