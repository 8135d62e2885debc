import type { LexiconPart } from "../part.js";
import { DATES } from "../tables/dates.js";

/** Words of dates. */
export const datesWords: LexiconPart = { name: "dates", classes: [], table: DATES };
