import type { LexiconPart } from "../part.js";
import { LOOKING_BACK } from "../tables/looking-back.js";
import { type WordClass, wordClass } from "../word-class.js";

/** Adjectives after a name: its bearer is gone. `الجيش السابق`, `الجبهة المنحلة`. */
export const GONE: WordClass = /* @__PURE__ */ wordClass("gone-adjective");
/** Of those, what is said of a bearer wherever it stands in a text: the whole text looks back. */
export const GONE_FOR_GOOD: WordClass = /* @__PURE__ */ wordClass("gone-for-good");
/** `النظام السابق`, `الحكومة السابقة`: a text that says so speaks of the rule before this one. */
export const NOUN_OF_RULE: WordClass = /* @__PURE__ */ wordClass("noun-of-rule");
/** Nouns before a name: its time, its end, what is left of it. `عهد الأسد`, `سقوط النظام`, `فلول النظام`. */
export const PAST_NOUN: WordClass = /* @__PURE__ */ wordClass("past-noun");
/** Words that set a sentence in a time before: `آنذاك`, `كان يقاتل`. */
export const PAST_WORD: WordClass = /* @__PURE__ */ wordClass("past-word");
/** `قبل سنوات`, `منذ أعوام`: the units of a time that is long ago. */
export const LONG_AGO_UNIT: WordClass = /* @__PURE__ */ wordClass("long-ago-unit");
/** Prepositions before such a time. */
export const LONG_AGO_PREPOSITION: WordClass = /* @__PURE__ */ wordClass("long-ago-preposition");

/** Words by which a text looks back to what is no more. */
export const lookingBackWords: LexiconPart = {
  name: "looking-back",
  classes: [GONE, GONE_FOR_GOOD, NOUN_OF_RULE, PAST_NOUN, PAST_WORD, LONG_AGO_UNIT, LONG_AGO_PREPOSITION],
  table: LOOKING_BACK,
};
