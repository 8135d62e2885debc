import { standardDetectors } from "../../src/detectors/standard.js";
import { compileLexicon, type Lexicon } from "../../src/lexicon/lexicon.js";

let lexicon: Lexicon | undefined;

/** The lexicon of all built-in detectors, compiled when first asked for. */
export function grammarLexicon(): Lexicon {
  lexicon ??= compileLexicon(new Set(standardDetectors().flatMap((detector) => detector.lexicon ?? [])));
  return lexicon;
}
