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
/** Stores, markets and makers of what stands in the construct right after them: `مستودع ذخيرة`. */
export const STORE: WordClass = /* @__PURE__ */ wordClass("store");
/** Munitions in the construct before the weapon that they belong to: `قذائف مدفع جهنم`. */
export const MUNITION: WordClass = /* @__PURE__ */ wordClass("munition");
/** Nouns of weapons that come in makes. Value: the classes of the makes that may follow them. */
export const WEAPON_NOUN: WordClass<ReadonlySet<string>> = /* @__PURE__ */ wordClass(
  "weapon-noun",
  (value) => new Set(value.split(" ")),
);
/** Adjectives, and phrases like them, that say what kind a weapon is. Value: whether what they qualify is a weapon for sure. */
export const WEAPON_ADJECTIVE: WordClass<boolean> = /* @__PURE__ */ wordClass(
  "weapon-adjective",
  (value) => value === "proves",
);
/** What stands between a noun of a weapon and its make, after `من`: `طراز`. */
export const MAKE_WORD: WordClass = /* @__PURE__ */ wordClass("make-word");
/** After what is no weapon: of a figure of speech, a march, a civil aircraft (`ألغام سياسية`, `مسيرة حاشدة`, `طائرة ركاب`). */
export const FIGURATIVE: WordClass = /* @__PURE__ */ wordClass("figurative");
/** Words of parades and fairs: what their sentence names is used against nobody. */
export const SHOW: WordClass = /* @__PURE__ */ wordClass("show");
/** Nouns that make a parade with one of {@link SHOW_ADJECTIVE}, or with what is shown: `عرض عسكري`, `عرض دبابات`. */
export const SHOW_HEAD: WordClass = /* @__PURE__ */ wordClass("show-head");
export const SHOW_ADJECTIVE: WordClass = /* @__PURE__ */ wordClass("show-adjective");
/** Nouns of what brings weapons: `تعزيزات`, `شحنة`. */
export const TRANSIT: WordClass = /* @__PURE__ */ wordClass("transit");
/** Nouns of units, schools and factories, in the construct before the weapon that they have their name from: `سرية الهاون`. */
export const ARMS_UNIT: WordClass = /* @__PURE__ */ wordClass("arms-unit");
/** Adjectives of an owner whom nobody names: `طائرات مجهولة`. */
export const UNNAMED_OWNER: WordClass = /* @__PURE__ */ wordClass("unnamed-owner");
/** What stands between an attack and its means: `غارة من مسيرة`. */
export const OUT_OF: WordClass = /* @__PURE__ */ wordClass("out-of");
/** What makes `سلاح` before it a branch of an army: `سلاح الجو`. */
export const ARMS_BRANCH: WordClass = /* @__PURE__ */ wordClass("arms-branch");

/** Between an attack and its means, how many they are: `إسقاط عشرات المسيرات`. */
export const QUANTITY: WordClass = /* @__PURE__ */ wordClass("quantity");
/** Before the size of a weapon: `عيار 120`. */
export const CALIBRE: WordClass = /* @__PURE__ */ wordClass("calibre");
/** After the size of a weapon: `500 كغ`. */
export const CALIBRE_UNIT: WordClass = /* @__PURE__ */ wordClass("calibre-unit");
/** What stands with an adjective between the noun of a weapon and its make: `منظومة دفاع جوي`. */
export const WEAPON_COMPLEMENT: WordClass = /* @__PURE__ */ wordClass("weapon-complement");

/** Words of weapons and attacks. */
export const weaponsWords: LexiconPart = {
  name: "weapons",
  classes: [
    ATTACK,
    MEANS,
    FLIGHT,
    KEEPING,
    STORE,
    MUNITION,
    WEAPON_NOUN,
    WEAPON_ADJECTIVE,
    MAKE_WORD,
    FIGURATIVE,
    SHOW,
    SHOW_HEAD,
    SHOW_ADJECTIVE,
    TRANSIT,
    ARMS_UNIT,
    ARMS_BRANCH,
    UNNAMED_OWNER,
    OUT_OF,
    QUANTITY,
    CALIBRE,
    CALIBRE_UNIT,
    WEAPON_COMPLEMENT,
  ],
  table: WEAPONS,
};
