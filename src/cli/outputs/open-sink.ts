import type { Job } from "../../node/many/job.js";
import { isLineFormat } from "../formats.js";
import type { Io } from "../io.js";
import { wrong } from "../options.js";
import { type RunState, readState, resumeError, stateFile } from "../tagging/run-state.js";
import { databaseSink, databaseState } from "./database.js";
import type { Destination } from "./destination.js";
import { bratSink, documentsSink } from "./documents-sink.js";
import { DUCKDB_TYPES, openDuckDb } from "./duckdb.js";
import { lastingLinesSink, linesSink } from "./lines-sink.js";
import { parquetSink } from "./parquet.js";
import type { LastingSink, Sink } from "./sink.js";
import { spooledSink } from "./spooled-sink.js";
import { openSqlite, SQLITE_TYPES } from "./sqlite.js";
import { xlsxSink } from "./xlsx.js";

/** An open output. */
export interface OpenSink {
  readonly sink: Sink | LastingSink;
  /** How far an interrupted run came; none for a new one. */
  readonly before: RunState | undefined;
}

/** A destination whose format is settled. */
export type Settled = Destination & { readonly format: NonNullable<Destination["format"]> };

/** What workers make of texts for a destination. */
export function outputOf({ container, format }: Settled): Job["output"] {
  if (container === "stdout" || container === "file") return isLineFormat(format) ? format : "documents";
  if (container === "folder") return "documents";
  if (container === "sqlite" || container === "duckdb") return "tables";
  return format === "wide" ? "wide-rows" : "flat-rows";
}

/**
 * Opens an output. One that an interrupted run left is only gone on with when that is asked for, and never overwritten.
 *
 * @throws YaqutError `OPTION_INVALID`, `RESUME_INVALID`, `PACKAGE_MISSING`, `FILE_UNWRITABLE`
 */
export async function openSink(io: Io, destination: Settled, resume: boolean): Promise<OpenSink> {
  const { container, path, format } = destination;
  if (resume && (container === "stdout" || container === "folder"))
    throw wrong("resume", "--out FILE: only a file can be gone on with", path ?? "the standard output");
  if (container === "stdout" || path === undefined)
    return fresh(
      isLineFormat(format) ? linesSink(format, (text) => io.stdout.write(text)) : documentsSink(io, format, undefined),
    );
  if (container === "folder") return fresh(bratSink(io, path));
  if (container === "sqlite" || container === "duckdb") return openDatabase(container, path, resume);
  const before = checked(await readState(path), stateFile(path), resume);
  if (container === "file") {
    if (isLineFormat(format)) return { before, sink: await lastingLinesSink(format, path, before) };
    return { before, sink: await spooledSink(documentsSink(io, format, path), path, before, true) };
  }
  const open = container === "parquet" ? parquetSink : xlsxSink;
  const table = await open(path, format === "wide" ? "wide" : "rows");
  return { before, sink: await spooledSink(table, path, before, false) };
}

async function openDatabase(container: "sqlite" | "duckdb", path: string, resume: boolean): Promise<OpenSink> {
  const [open, types] = container === "sqlite" ? [openSqlite, SQLITE_TYPES] : [openDuckDb, DUCKDB_TYPES];
  let database = await open(path, false);
  let before: RunState | undefined;
  try {
    before = checked(await databaseState(database, path), path, resume);
  } catch (error) {
    await database.close();
    throw error;
  }
  if (!before) {
    await database.close();
    database = await open(path, true);
  }
  return { before, sink: databaseSink(database, types, path, before) };
}

function fresh(sink: Sink): OpenSink {
  return { sink, before: undefined };
}

/** The state to go on from. @throws YaqutError `RESUME_INVALID` for an interrupted run that shall not be gone on with */
function checked(state: RunState | undefined, at: string, resume: boolean): RunState | undefined {
  if (resume || state === undefined || state.done) return resume ? state : undefined;
  throw resumeError(at, "--resume, or no output of an interrupted run (remove it to begin anew)", "neither");
}
