import type { Gazetteer } from "../gazetteer/types.js";
import { everydayWords } from "../gazetteers/everyday-words.js";
import { syriaGazetteers, syriaTagger } from "../syria.js";
import { createTagger, type Tagger } from "../tagger.js";
import { readGazetteerFile } from "./gazetteer-files.js";
import type { Io } from "./io.js";

/** The built-in tagger with the user's gazetteers. @throws YaqutError for files that are no gazetteers */
export async function cliTagger(io: Io, files: readonly string[]): Promise<Tagger> {
  if (files.length === 0) return syriaTagger();
  const own: Gazetteer[] = [];
  for (const file of files) own.push(await readGazetteerFile(io, file));
  return createTagger({ gazetteers: [...syriaGazetteers, ...own], everydayWords: everydayWords.words });
}
