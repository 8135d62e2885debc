import type { LexiconPart } from "../part.js";
import { COMMON } from "../tables/common.js";
import { type WordClass, wordClass } from "../word-class.js";

/** Function words and frequent verbs at which an unknown name ends and never begins. */
export const STOP: WordClass = /* @__PURE__ */ wordClass("stop");

/** Words that go on with a name after its first word: `عمر بن الخطاب`, `أبو ظهور`. */
export const NAME_LINK: WordClass = /* @__PURE__ */ wordClass("link");

/** Function words that rules of the grammar ask for one by one, by their meaning in English. */
export type Particle =
  | "against"
  | "all"
  | "and"
  | "between"
  | "by"
  | "for"
  | "from"
  | "in"
  | "inside"
  | "on"
  | "over"
  | "son"
  | "to"
  | "toward"
  | "until"
  | "with";
/** See {@link Particle}. */
export const PARTICLE: WordClass<Particle> = /* @__PURE__ */ wordClass("particle", (value) => value as Particle);

/** Demonstratives. Source: Ryding, A Reference Grammar of Modern Standard Arabic, ch. 13. */
export const DEMONSTRATIVE: WordClass = /* @__PURE__ */ wordClass("demonstrative");

/** Adverbs and conjunctions that end in alef, as accusative nouns do. */
export const ADVERB: WordClass = /* @__PURE__ */ wordClass("adverb");

/** Words that every grammar asks for: what never stands in a name, what links the parts of one. */
export const commonWords: LexiconPart = {
  name: "common",
  classes: [STOP, NAME_LINK, PARTICLE, DEMONSTRATIVE, ADVERB],
  table: COMMON,
};
