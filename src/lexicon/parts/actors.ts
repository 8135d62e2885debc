import type { LexiconPart } from "../part.js";
import { ACTORS } from "../tables/actors.js";

/** Words of actors. */
export const actorsWords: LexiconPart = { name: "actors", classes: [], table: ACTORS };
