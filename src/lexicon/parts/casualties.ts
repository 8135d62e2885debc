import type { LexiconPart } from "../part.js";
import { CASUALTIES } from "../tables/casualties.js";

/** Words of casualties. */
export const casualtiesWords: LexiconPart = { name: "casualties", classes: [], table: CASUALTIES };
