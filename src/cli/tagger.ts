import type { OwnSpan, Span } from "../span.js";
import { syriaTagger } from "../syria.js";
import type { Tagger } from "../tagger.js";
import { placesAndActorsNextDoor } from "./further-gazetteers.js";
import type { GazetteerOptions } from "./gazetteer-files.js";
import type { Io } from "./io.js";
import { ownGazetteers } from "./own-gazetteers.js";

/** A tagger with gazetteers of types that only their files know. */
export type CliTagger = Tagger<Span | OwnSpan>;

/**
 * The built-in tagger with the places and actors next door, and the user's gazetteers.
 *
 * @throws YaqutError for files that are no gazetteers
 */
export async function cliTagger(io: Io, files: readonly string[], options?: GazetteerOptions): Promise<CliTagger> {
  return syriaTagger({ gazetteers: await ownGazetteers(io, files, options), further: await placesAndActorsNextDoor() });
}
