import type { LexiconPart } from "../part.js";
import { PLACE_WORDS } from "../tables/place-words.js";
import { type WordClass, wordClass } from "../word-class.js";

/**
 * Where the place stands that a verb, masdar, participle or noun of events takes: as its object (`دخل الجيش X`, `حصار X`), as its subject
 * (`شهدت X`), or after a preposition (`سيطر على X`, `وصل إلى X`).
 */
export type PlaceRole = "for" | "from" | "in" | "object" | "on" | "subject" | "to";

/** The roles that a word gives to a place. */
export type PlaceRoles = Readonly<Partial<Record<PlaceRole, true>>>;

/** Verbs, masdars, participles and nouns of events that take a place. Value: {@link PlaceRole}s, parted by spaces. */
export const PLACE_WORD: WordClass<PlaceRoles> = /* @__PURE__ */ wordClass("place-word", (value) =>
  Object.fromEntries(value.split(" ").map((role) => [role, true])),
);

/** What a place has, in the construct before its name: its people, its streets and fields, its rank (`أبناء X`, `شوارع X`, `العاصمة X`). */
export const INHABITANT: WordClass = /* @__PURE__ */ wordClass("inhabitant");

/** Definite nouns of kinds of places, which name none by themselves but where a noun of another kind stands before them. */
export const KIND_NOUN: WordClass = /* @__PURE__ */ wordClass("kind-noun");

/** Words whose grammar says that a place follows. */
export const placeWords: LexiconPart = {
  name: "place-words",
  classes: [PLACE_WORD, INHABITANT, KIND_NOUN],
  table: PLACE_WORDS,
};
