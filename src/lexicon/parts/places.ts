import type { LexiconPart } from "../part.js";
import { PLACES } from "../tables/places.js";

/** Words of places. */
export const placesWords: LexiconPart = { name: "places", classes: [], table: PLACES };
