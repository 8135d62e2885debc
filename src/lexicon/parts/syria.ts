import type { LexiconPart } from "../part.js";
import { SYRIA } from "../tables/syria.js";
import { OWNED } from "./actors.js";
import { NISBA } from "./nationalities.js";
import { COUNTRYSIDE_ADJECTIVE } from "./places.js";

/** Words of Syria: what its parties are called, and the adjectives of its countrysides. */
export const syriaWords: LexiconPart = { name: "syria", classes: [NISBA, COUNTRYSIDE_ADJECTIVE, OWNED], table: SYRIA };
