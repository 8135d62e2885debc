import type { PreparedLexicon } from "../../lexicon/prepared.js";
import { startSections } from "./start-file.js";

/** The lexicon of the Syrian tagger as the build compiled it; `undefined` where the package's files are not at hand. */
export function shippedLexicon(): PreparedLexicon | undefined {
  const sections = startSections();
  if (!sections?.has("lexicon.key")) return undefined;
  const words = (name: string): Int32Array => sections.words(`lexicon.${name}`);
  const ends = words("ends");
  return {
    key: words("key"),
    words: {
      pool: sections.units("lexicon.pool"),
      ends: new Uint32Array(ends.buffer, ends.byteOffset, ends.length),
      slots: words("slots"),
      size: ends.length - 1,
    },
    rows: words("rows"),
    rowOf: words("rowOf"),
    lexemes: words("lexemes"),
    shapes: sections.bytes("lexicon.shapes"),
    restStarts: words("restStarts"),
    rests: words("rests"),
  };
}
