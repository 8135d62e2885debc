import type { LexiconPart } from "../part.js";
import { NUMBERS } from "../tables/numbers.js";

/** Words of numbers. */
export const numbersWords: LexiconPart = { name: "numbers", classes: [], table: NUMBERS };
