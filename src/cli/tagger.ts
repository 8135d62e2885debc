import { type Correction, correctGazetteers } from "../gazetteer/correct.js";
import type { Gazetteer } from "../gazetteer/types.js";
import type { OwnSpan, Span } from "../span.js";
import { syriaGazetteers, syriaTagger } from "../syria.js";
import type { Tagger } from "../tagger.js";
import { say } from "./complain.js";
import { readGazetteerFile } from "./gazetteer-files.js";
import type { Io } from "./io.js";

/** A tagger with gazetteers of types that only their files know. */
export type CliTagger = Tagger<Span | OwnSpan>;

/**
 * The built-in tagger with the user's gazetteers. Rows that correct built-in entries are named on the standard error.
 *
 * @throws YaqutError for files that are no gazetteers
 */
export async function cliTagger(io: Io, files: readonly string[]): Promise<CliTagger> {
  if (files.length === 0) return syriaTagger();
  const own: Gazetteer[] = [];
  for (const file of files) own.push(await readGazetteerFile(io, file));
  for (const line of correctionLines(correctGazetteers(syriaGazetteers, own).corrections)) say(io, line);
  return syriaTagger({ gazetteers: own });
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
