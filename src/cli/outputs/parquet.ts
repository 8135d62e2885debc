import type { RowValue } from "../../formats/rows.js";
import type { RowsResult } from "../../node/many/job.js";
import { optionalPackage } from "../optional.js";
import { attempt } from "./append-file.js";
import { type Column, tableColumns } from "./columns.js";
import type { Sink } from "./sink.js";

type ParquetFiles = typeof import("hyparquet-writer");
type Writer = InstanceType<ParquetFiles["ParquetWriter"]>;

/** Rows a row group: so many are in memory. */
const GROUP_ROWS = 50_000;
const TYPES = { text: "STRING", day: "STRING", integer: "INT32", real: "DOUBLE" } as const;

/** Rows in a Parquet file, a row group at a time. @throws YaqutError `PACKAGE_MISSING` */
export async function parquetSink(path: string, format: "rows" | "wide"): Promise<Sink> {
  const { ParquetWriter, fileWriter, schemaFromColumnData } = await optionalPackage<ParquetFiles>(
    "hyparquet-writer",
    "writing Parquet",
  );
  let columns: readonly Column[] = [];
  let writer: Writer | undefined;
  let rows: Readonly<Record<string, RowValue>>[] = [];
  const flush = (): Promise<void> =>
    attempt(path, async () => {
      const columnData = columns.map(({ name, type }) => ({
        name,
        type: TYPES[type],
        nullable: true,
        data: rows.map((row) => textIn(row[name] ?? null, type)),
      }));
      rows = [];
      writer ??= new ParquetWriter({ writer: fileWriter(path), schema: schemaFromColumnData({ columnData }) });
      writer.write({ columnData, rowGroupSize: GROUP_ROWS });
    });
  return {
    async open(_, kept) {
      columns = tableColumns(format, kept);
    },
    async add(_, result) {
      for (const row of (result as RowsResult).rows) rows.push(row);
      if (rows.length >= GROUP_ROWS) await flush();
      return undefined;
    },
    async close() {
      await flush();
      await attempt(path, () => writer!.finish());
      return undefined;
    },
  };
}

function textIn(value: RowValue, type: Column["type"]): RowValue {
  return value === null || type === "integer" || type === "real" ? value : String(value);
}
