import type { LexiconPart } from "../part.js";
import { COMMON } from "../tables/common.js";

/** Words that every grammar asks for: what never stands in a name, what links the parts of one. */
export const commonWords: LexiconPart = { name: "common", classes: [], table: COMMON };
