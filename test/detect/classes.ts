import type { LexiconPart } from "../../src/lexicon/part.js";
import { wordClass } from "../../src/lexicon/word-class.js";

const TRIBE = wordClass("tribe");

/** A class of words of the tests' own. */
export const namesWords: LexiconPart = { name: "names", classes: [TRIBE], table: "\n@tribe\nالشمري,العنزي\n" };
