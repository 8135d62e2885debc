import { compileLexicon, type Lexicon } from "./lexicon.js";
import { incidentsWords } from "./parts/incidents.js";
import { placesWords } from "./parts/places.js";

let shared: Lexicon | undefined;

/**
 * The words of incidents, apart from those of a tagger: a word that a lexicon knows is never read as a proclitic and another word, and what
 * incidents ask for must not change how places and actors are read. Compiled when first asked for.
 */
export function incidentLexicon(): Lexicon {
  shared ??= compileLexicon([incidentsWords, placesWords]);
  return shared;
}
