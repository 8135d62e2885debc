import type { LexiconPart } from "../part.js";
import { NATIONALITIES } from "../tables/nationalities.js";
import { type WordClass, wordClass } from "../word-class.js";

/** Adjectives of nations and leanings, and nouns of their people. Value: the party, a key of the table of arms. */
export const NISBA: WordClass<string> = /* @__PURE__ */ wordClass("nisba", (value) => value);

/** Words of nations and leanings, the same for every country. */
export const nationalitiesWords: LexiconPart = { name: "nationalities", classes: [NISBA], table: NATIONALITIES };
