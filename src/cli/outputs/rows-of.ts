import type { RowValue } from "../../formats/rows.js";
import type { JobResult, TablesResult } from "../../node/many/job.js";

/** The rows of a result: its spans, or its document. */
export function rowsOf(result: JobResult, format: "rows" | "wide"): readonly Readonly<Record<string, RowValue>>[] {
  const { rows, wide } = result as TablesResult;
  return format === "rows" ? rows : [wide];
}
