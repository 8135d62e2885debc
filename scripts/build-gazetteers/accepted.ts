import type { AcceptedFinding } from "../../src/gazetteer/types.js";
import { readTable } from "./places/rows.js";

const TABLE = readTable(new URL("data/lint-accepted.tsv", import.meta.url), "\t");

/** What the lint finds in a gazetteer and is right as it is, with the reason: the rows of `data/lint-accepted.tsv`. */
export function acceptedFindings(gazetteer: string): AcceptedFinding[] {
  return TABLE.filter((row) => row.gazetteer === gazetteer).map((row) => ({
    code: row.code!,
    ids: row.ids!.split(" "),
    reason: row.reason!,
  }));
}
