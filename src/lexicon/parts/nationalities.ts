import type { LexiconPart } from "../part.js";
import { NATIONALITIES } from "../tables/nationalities.js";
import { type WordClass, wordClass } from "../word-class.js";

/** Adjectives of nations and leanings, and nouns of their people. Value: the party, a key of the table of arms. */
export const NISBA: WordClass<string> = /* @__PURE__ */ wordClass("nisba", (value) => value);

/**
 * The same in the indefinite accusative, as adverbs (`المدعومة تركيا`) and after a noun (`رتلا تركيا`): some are spelled like the country.
 * Source: Ryding, A Reference Grammar of Modern Standard Arabic, ch. 8, 10.
 */
export const NISBA_ACCUSATIVE: WordClass<string> = /* @__PURE__ */ wordClass("nisba-accusative", (value) => value);

/** Words of nations and leanings, the same for every country. */
export const nationalitiesWords: LexiconPart = {
  name: "nationalities",
  classes: [NISBA, NISBA_ACCUSATIVE],
  table: NATIONALITIES,
};
