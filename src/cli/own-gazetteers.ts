import type { Correction } from "../gazetteer/correct.js";
import type { Gazetteer } from "../gazetteer/types.js";
import { say } from "./complain.js";
import { placesAndActorsNextDoor } from "./further-gazetteers.js";
import { type GazetteerOptions, readGazetteerFile } from "./gazetteer-files.js";
import type { Io } from "./io.js";

/**
 * The user's gazetteers. Rows that correct built-in entries are named on the standard error.
 *
 * @throws YaqutError for files that are no gazetteers
 */
export async function ownGazetteers(
  io: Io,
  files: readonly string[],
  options: GazetteerOptions = {},
): Promise<readonly Gazetteer[]> {
  const own: Gazetteer[] = [];
  for (const file of files) own.push(await readGazetteerFile(io, file, options));
  if (own.length === 0) return own;
  const { correctGazetteers, syriaGazetteers } = await import("../syria.js"); // the data is read only where it is asked for
  for (const line of correctionLines(
    correctGazetteers([...syriaGazetteers, ...(await placesAndActorsNextDoor())], own).corrections,
  ))
    say(io, line);
  return own;
}

const IDS_MAX = 5;

/** A line for each file that corrects a gazetteer: how many entries, and the first of them. */
function correctionLines(corrections: readonly Correction[]): string[] {
  const ids = new Map<string, string[]>();
  for (const { by, of, id } of corrections) {
    const list = ids.get(`${by}\n${of}`);
    if (list) list.push(id);
    else ids.set(`${by}\n${of}`, [id]);
  }
  return [...ids].map(([key, list]) => {
    const [by, of] = key.split("\n");
    const entries = list.length === 1 ? "1 entry" : `${list.length} entries`;
    const more = list.length > IDS_MAX ? ", …" : "";
    return `${by} corrects ${entries} of ${of}: ${list.slice(0, IDS_MAX).join(", ")}${more}`;
  });
}
