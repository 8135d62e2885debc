import type { OwnSpan, Span } from "../span.js";
import { syriaTagger } from "../syria.js";
import type { Tagger } from "../tagger.js";
import type { GazetteerOptions } from "./gazetteer-files.js";
import type { Io } from "./io.js";
import { ownGazetteers } from "./own-gazetteers.js";

/** A tagger with gazetteers of types that only their files know. */
export type CliTagger = Tagger<Span | OwnSpan>;

/**
 * The built-in tagger with the user's gazetteers.
 *
 * @throws YaqutError for files that are no gazetteers
 */
export async function cliTagger(io: Io, files: readonly string[], options?: GazetteerOptions): Promise<CliTagger> {
  const gazetteers = await ownGazetteers(io, files, options);
  return gazetteers.length === 0 ? syriaTagger() : syriaTagger({ gazetteers });
}
