import type { LexiconPart } from "../part.js";
import { GIVEN_NAMES } from "../tables/given-names.js";
import { type WordClass, wordClass } from "../word-class.js";

/** Given names of people, which facilities are named after: `مدرسة جواد أنزور`. */
export const GIVEN_NAME: WordClass = /* @__PURE__ */ wordClass("given-name");

/** Given names. */
export const givenNamesWords: LexiconPart = { name: "given-names", classes: [GIVEN_NAME], table: GIVEN_NAMES };
