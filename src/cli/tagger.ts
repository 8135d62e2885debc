import type { Gazetteer } from "../gazetteer/types.js";
import { actors } from "../gazetteers/actors.js";
import { countries } from "../gazetteers/countries.js";
import { everydayWords } from "../gazetteers/everyday-words.js";
import { foreignPlaces } from "../gazetteers/foreign-places.js";
import { syriaPlaces } from "../gazetteers/syria-places.js";
import { weapons } from "../gazetteers/weapons.js";
import { syriaTagger } from "../syria.js";
import { createTagger, type Tagger } from "../tagger.js";
import { readGazetteerFile } from "./gazetteer-files.js";
import type { Io } from "./io.js";

/** The gazetteers that the command knows by itself. */
export const BUILT_IN: readonly Gazetteer[] = [syriaPlaces, countries, foreignPlaces, actors, weapons];

/** The built-in tagger with the user's gazetteers. @throws YaqutError for files that are no gazetteers */
export async function cliTagger(io: Io, files: readonly string[]): Promise<Tagger> {
  if (files.length === 0) return syriaTagger();
  const own: Gazetteer[] = [];
  for (const file of files) own.push(await readGazetteerFile(io, file));
  return createTagger({ gazetteers: [...BUILT_IN, ...own], everydayWords: everydayWords.words });
}
