import type { LexiconPart } from "../part.js";
import { ACTORS } from "../tables/actors.js";
import { type WordClass, wordClass } from "../word-class.js";

/** Kinds of arms and bodies that a party acts through. */
export type Arm =
  | "air"
  | "helicopter"
  | "drone"
  | "artillery"
  | "navy"
  | "forces"
  | "army"
  | "militias"
  | "factions"
  | "gunmen"
  | "base"
  | "airdefence"
  | "intelligence"
  | "police"
  | "side"
  | "aggression"
  | "government"
  | "parliament"
  | "ministry"
  | "media"
  | "security";

/** Nouns of arms and bodies. */
export const ARM: WordClass<Arm> = /* @__PURE__ */ wordClass("arm", (value) => value as Arm);
/** Adjectives between an arm and its party: `الطيران الحربي الروسي`, `القوات المسلحة التركية`. */
export const ARM_ADJECTIVE: WordClass = /* @__PURE__ */ wordClass("arm-adjective");
/** After the adjective of a nation, this says where an arm was made, not whose it is: `إيرانية الصنع`. */
export const ORIGIN: WordClass = /* @__PURE__ */ wordClass("origin");
/** Kinds of arms that stand after the owner too: `طيران النظام الحربي`. */
export const ARM_KIND: WordClass = /* @__PURE__ */ wordClass("arm-kind");
/**
 * Participles that tie an arm or a group to its patron. `allied` makes a descriptive actor of a collective noun
 * (`المسلحين الموالين لها`); `part` only tells whose it is (`التابع`).
 */
export const TIE: WordClass<"allied" | "part"> = /* @__PURE__ */ wordClass(
  "tie",
  (value) => value as "allied" | "part",
);
/** `له`, `لها`, `معها`, `منها` … after a tie: the patron is the party named before. */
export const PATRON_PRONOUN: WordClass = /* @__PURE__ */ wordClass("pronoun");
/** Arms and allies of the party named before: `طيرانها`, `ميليشياته`, and `سلاح الجو` without its nation. */
export const OWNED: WordClass<Arm | "allies"> = /* @__PURE__ */ wordClass("owned", (value) => value as Arm | "allies");

/**
 * Counting and collective nouns that stay outside before the proper name of a group. The `collective` ones (`فصائل`) belong to names
 * that mean nothing without them.
 */
export const COUNTING: WordClass<"counting" | "collective"> = /* @__PURE__ */ wordClass("counting", (value) =>
  value === "" ? "counting" : "collective",
);
/** Titles of persons, before the body that they hold them in. */
export const TITLE: WordClass = /* @__PURE__ */ wordClass("title");

/** Verbs, masdars and particles of acting and speaking, before or after which a country is a party; with their objects. */
export const ACTING: WordClass = /* @__PURE__ */ wordClass("acting");
/** Verbs whose object is a party too: `اتهمت لندن موسكو`. */
export const ADDRESSING: WordClass = /* @__PURE__ */ wordClass("addressing");
/** Nouns before which a country or capital is a party: `بدعم من روسيا`, `حكومة دمشق`. */
export const PARTY_NOUN: WordClass = /* @__PURE__ */ wordClass("party-noun");
/** Nouns of `من قبل`, `من جانب`: the party after them acts. */
export const AGENT: WordClass = /* @__PURE__ */ wordClass("agent");
/** Prepositions after which a country is a place and no party. */
export const PLACING: WordClass = /* @__PURE__ */ wordClass("placing");
/** `حدود`, `طريق`: `الحدود مع تركيا`, `الطريق بين دمشق وحلب` name no party. */
export const BORDER: WordClass = /* @__PURE__ */ wordClass("border");
/** Words that begin a clause, whose subject stands right after them. */
export const COMPLEMENTIZER: WordClass = /* @__PURE__ */ wordClass("complementizer");

/** After the name of an alliance: who leads it is no part of the name. */
export const LED_BY: WordClass = /* @__PURE__ */ wordClass("led-by");
/** Nouns that take a party after a preposition: `ضغوط على`, `تعليق من`, `دعما ل`. The value: which prepositions, as `PARTICLE` names them. */
export const PARTY_RELATION: WordClass<readonly string[]> = /* @__PURE__ */ wordClass("party-relation", (value) =>
  value.split(" "),
);
/** Adverbs that stand between a verb and its object: `دعت روسيا أمس الولايات المتحدة`. */
export const INSERTED: WordClass = /* @__PURE__ */ wordClass("inserted");

/** Nouns after which `النظام`, `التنظيم` is an order of things and no party: `حفظ النظام`. */
export const ORDER: WordClass = /* @__PURE__ */ wordClass("order");
/** Words of membership: `ينتمي إلى القاعدة`. */
export const JOINING: WordClass = /* @__PURE__ */ wordClass("joining");
/** `يوم الجيش`, `عيد الشرطة`: a day that is named after a body. */
export const FEAST: WordClass = /* @__PURE__ */ wordClass("feast");

/** `بينهم`, `استشهد`: words before people who are counted, or to whom something happened. */
export const BEFORE_PEOPLE: WordClass = /* @__PURE__ */ wordClass("before-people");

/** Particles between a subject and its verb: `إيران لم تعلن`. */
export const BEFORE_VERB: WordClass = /* @__PURE__ */ wordClass("before-verb");

/** Words of parties. */
export const actorsWords: LexiconPart = {
  name: "actors",
  classes: [
    ARM,
    ARM_ADJECTIVE,
    ORIGIN,
    ARM_KIND,
    TIE,
    PATRON_PRONOUN,
    OWNED,
    COUNTING,
    TITLE,
    ACTING,
    ADDRESSING,
    PARTY_NOUN,
    AGENT,
    PLACING,
    BORDER,
    COMPLEMENTIZER,
    BEFORE_VERB,
    LED_BY,
    PARTY_RELATION,
    INSERTED,
    ORDER,
    JOINING,
    FEAST,
    BEFORE_PEOPLE,
  ],
  table: ACTORS,
};
