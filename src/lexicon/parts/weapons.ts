import type { LexiconPart } from "../part.js";
import { WEAPONS } from "../tables/weapons.js";
import { type WordClass, wordClass } from "../word-class.js";

/** Words of attacks and their victims: how much a text is about armed conflict, wherever it is. */
export const ATTACK: WordClass = /* @__PURE__ */ wordClass("attack");
/** Words after which a name that needs context (`طائرة`, `برميل`) is the means of an attack, or its target. */
export const MEANS: WordClass = /* @__PURE__ */ wordClass("means");
/** Verbs whose subject, right before them, is an aircraft at war. */
export const FLIGHT: WordClass = /* @__PURE__ */ wordClass("flight");
/** Words of having and of banning: what they govern is not used in an attack (`مخزون الصواريخ`). */
export const KEEPING: WordClass = /* @__PURE__ */ wordClass("keeping");
/** Munitions in the construct before the weapon that they belong to: `قذائف مدفع جهنم`. */
export const MUNITION: WordClass = /* @__PURE__ */ wordClass("munition");

/** Words of weapons and attacks. */
export const weaponsWords: LexiconPart = {
  name: "weapons",
  classes: [ATTACK, MEANS, FLIGHT, KEEPING, MUNITION],
  table: WEAPONS,
};
