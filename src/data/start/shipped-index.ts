import type { Gazetteer } from "../../gazetteer/types.js";
import type { CompiledIndex } from "../../match/compiled-index.js";
import { viewIndex } from "../../match/serialize.js";
import { readBeside } from "./read-beside.js";
import { startSections } from "./start-file.js";

/** Where the build puts the index. */
const FILE = "dist/start/syria.index";

/**
 * The index of the Syrian gazetteers as the build compiled it (`scripts/build-start`): to read it takes a few milliseconds, to compile
 * it some hundred. `undefined` for other gazetteers, and where the package's files are not at hand: in a browser, in a bundle.
 */
export function shippedIndex(gazetteers: readonly Gazetteer[]): CompiledIndex | undefined {
  const bytes = startSections() && readBeside(FILE);
  return bytes && viewIndex(bytes, gazetteers);
}
