import type { Gazetteer } from "../gazetteer/types.js";
import type { OwnSpan, Span } from "../span.js";
import { syriaTagger } from "../syria.js";
import type { Tagger } from "../tagger.js";
import { readGazetteerFile } from "./gazetteer-files.js";
import type { Io } from "./io.js";

/** A tagger with gazetteers of types that only their files know. */
export type CliTagger = Tagger<Span | OwnSpan>;

/** The built-in tagger with the user's gazetteers. @throws YaqutError for files that are no gazetteers */
export async function cliTagger(io: Io, files: readonly string[]): Promise<CliTagger> {
  if (files.length === 0) return syriaTagger();
  const own: Gazetteer[] = [];
  for (const file of files) own.push(await readGazetteerFile(io, file));
  return syriaTagger({ gazetteers: own });
}
