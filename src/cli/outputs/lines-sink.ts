import { rm } from "node:fs/promises";
import { csvHeader } from "../../formats/csv.js";
import { ROW_COLUMNS } from "../../formats/rows.js";
import { WIDE_COLUMNS } from "../../formats/wide-rows.js";
import { type KeptNames, type LineFormat, type LinesResult, titlesOf } from "../../node/many/job.js";
import { tableHeader } from "../../table-cells.js";
import { type RunState, stateFile, writeState } from "../tagging/run-state.js";
import { appendFile, attempt } from "./append-file.js";
import type { LastingSink, Sink } from "./sink.js";

/** What stands before the first document of a format. */
function headOf(format: LineFormat, kept: KeptNames): string {
  if (format === "csv") return csvHeader();
  if (format === "rows") return tableHeader(titlesOf(ROW_COLUMNS, kept));
  return format === "wide" ? tableHeader(titlesOf(WIDE_COLUMNS, kept)) : "";
}

/** Lines on the standard output. */
export function linesSink(format: LineFormat, write: (text: string) => void | Promise<void>): Sink {
  return {
    open: async (_, kept) => {
      const head = headOf(format, kept);
      if (head !== "") await write(head);
    },
    add: async (_, result) => {
      const { lines } = result as LinesResult;
      if (typeof lines === "string") await write(lines);
      else for (let piece = lines.shift(); piece !== undefined; piece = lines.shift()) await write(piece);
      return undefined;
    },
    close: async () => undefined,
  };
}

/** Lines in a file, with its state beside it. @param before how far an interrupted run came */
export async function lastingLinesSink(
  format: LineFormat,
  path: string,
  before: RunState | undefined,
): Promise<LastingSink> {
  if (!before) await attempt(path, () => rm(stateFile(path), { force: true })); // it is of the output that goes
  const file = await appendFile(path, before?.bytes);
  const { add } = linesSink(format, file.write);
  return {
    add,
    open: async (_, kept) => {
      if (!before?.bytes) await file.write(headOf(format, kept));
    },
    commit: async (state) => writeState(path, { ...state, bytes: await file.sync() }),
    close: async () => {
      await file.close();
      return undefined;
    },
    abandon: () => file.close(),
  };
}
