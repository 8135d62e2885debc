import type { Gazetteer } from "../gazetteer/types.js";
import type { OwnSpan, Span } from "../span.js";
import { syriaGazetteers, syriaTagger } from "../syria.js";
import type { Tagger } from "../tagger.js";
import { readCorrectionFiles } from "./corrections.js";
import { placesAndActorsNextDoor } from "./further-gazetteers.js";
import type { Io } from "./io.js";
import { type Arguments, columnOption, listOption } from "./options.js";
import { ownGazetteers } from "./own-gazetteers.js";

/** A tagger with gazetteers of types that only their files know. */
export type CliTagger = Tagger<Span | OwnSpan>;

/**
 * The built-in tagger with the places and actors next door, the user's corrections and gazetteers.
 *
 * @throws YaqutError for files that are no gazetteers
 */
export async function cliTagger(io: Io, args: Arguments): Promise<CliTagger> {
  const gazetteers = await ownGazetteers(io, listOption(args, "gazetteer"), { columns: columnOption(args) });
  const further = await placesAndActorsNextDoor();
  const known = async (): Promise<readonly Gazetteer[]> => [...syriaGazetteers, ...further];
  const corrections = await readCorrectionFiles(io, listOption(args, "corrections"), known);
  return syriaTagger({ gazetteers, corrections, further });
}
