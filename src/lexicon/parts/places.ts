import type { PlaceType } from "../../gazetteer/types.js";
import type { Direction } from "../../span.js";
import type { LexiconPart } from "../part.js";
import { PLACES } from "../tables/places.js";
import { type WordClass, wordClass } from "../word-class.js";

/** A noun that announces a place name and stays outside its span: `مدينة`, `حيي`, `قرى`. */
export interface Cue {
  /** A dual or plural: it is said of all names that are coordinated after it. */
  readonly distributes: boolean;
  /** The place types that it announces, the likeliest first. */
  readonly types: readonly PlaceType[];
  /** `kind`: names a kind of place. `position`: only says that a place follows (`محيط`, `محور`, `أطراف`). */
  readonly role: "kind" | "position";
}

/** Nouns before places. Value: place types, parted by commas; none: a noun or preposition of position. */
export const CUE: WordClass<Cue> = /* @__PURE__ */ wordClass("cue", (value, { number }) => ({
  distributes: number !== 1,
  types: value === "" ? [] : (value.split(",") as PlaceType[]),
  role: value === "" ? "position" : "kind",
}));

/** `ريف` in the construct; `several` places follow a dual or plural. */
export const COUNTRYSIDE: WordClass<"one" | "several"> = /* @__PURE__ */ wordClass("countryside", (_, { number }) =>
  number === 1 ? "one" : "several",
);
/** `الريف`. */
export const DEFINITE_COUNTRYSIDE: WordClass = /* @__PURE__ */ wordClass("definite-countryside");
/** The adjective that a town or governorate gives to its countryside (`الريف الحلبي`). Value: id of the place. */
export const COUNTRYSIDE_ADJECTIVE: WordClass<string> = /* @__PURE__ */ wordClass(
  "countryside-adjective",
  (value) => value,
);

/** Words of direction, with the article or not. */
export const DIRECTION: WordClass<Direction> = /* @__PURE__ */ wordClass("direction", (value) => value as Direction);

/** A noun that belongs to the name of a facility or natural feature: `سد الفرات`, `مشفى الكندي`. */
export interface FacilityHead {
  readonly type: PlaceType;
  /**
   * What makes it a name that no gazetteer has: `any` word after it; only a `located` one where the word is an everyday one, since the
   * noun is used of more than places (`سوق العمل`, `ميدان السياسة`); only the name of a place where it is `named` (`فرن دمشق`); nothing, where
   * names must be `listed`.
   */
  readonly composes: "any" | "located" | "named" | "listed";
}
/** Heads of facilities. Value: place type, and `located`, `named` or `listed` after a space. */
export const FACILITY: WordClass<FacilityHead> = /* @__PURE__ */ wordClass("facility", (value) => {
  const [type, composes = "any"] = value.split(" ");
  return { type: type as PlaceType, composes: composes as FacilityHead["composes"] };
});
/** Adjectives that close a facility's name: `المشفى الوطني`, `مطار حلب الدولي`. */
export const FACILITY_ADJECTIVE: WordClass = /* @__PURE__ */ wordClass("facility-adjective");

/** Definite heads of facilities, which an adjective alone makes a name: `المسرح القومي`. Value: place type. */
export const DEFINITE_FACILITY: WordClass<PlaceType> = /* @__PURE__ */ wordClass(
  "definite-facility",
  (value) => value as PlaceType,
);
/** Adjectives that make a name of such a head. */
export const FACILITY_EPITHET: WordClass = /* @__PURE__ */ wordClass("facility-epithet");
/** Missions of states, named by their adjective of nationality: `القنصلية الإيرانية`. */
export const MISSION: WordClass = /* @__PURE__ */ wordClass("mission");

/** Adjectives and verbs that say what a settlement, quarter or facility is like, and name none: `قرية نائية`, `مدرسة تؤوي نازحين`. */
export const DESCRIBING: WordClass = /* @__PURE__ */ wordClass("describing");
/** Feminine adjectives of any noun, which are names of villages too: `مجزرة جديدة`. */
export const QUALITY: WordClass = /* @__PURE__ */ wordClass("quality");
/** What stands after a definite common noun, and after no name of a town: `الطبقة الأولى`, `التل الذي`. */
export const NOUN_QUALIFIER: WordClass = /* @__PURE__ */ wordClass("noun-qualifier");

/** Prepositions after which places stand. */
export const PREPOSITION: WordClass = /* @__PURE__ */ wordClass("preposition");

/** Participles that may stand between a place and what it lies in. */
export const LYING: WordClass = /* @__PURE__ */ wordClass("lying");

/** Nouns whose name is an outlet's, or a clock's: `مراسل قاسيون`, `بتوقيت دمشق`. */
export const NAMING: WordClass = /* @__PURE__ */ wordClass("naming");

/** Names of places that are verbs of the present too. */
export const VERB_AND_PLACE: WordClass = /* @__PURE__ */ wordClass("verb-and-place");

/** Names of countries that are a measure or an hour of the day too: `قطر الحفرة`, `بعد المغرب`. */
export const NOUN_AND_PLACE: WordClass<"measure" | "hour"> = /* @__PURE__ */ wordClass(
  "noun-and-place",
  (value) => value as "measure" | "hour",
);
/** Prepositions of time, after which such an hour stands. */
export const BEFORE_HOUR: WordClass = /* @__PURE__ */ wordClass("before-hour");

/** Words of places. */
export const placesWords: LexiconPart = {
  name: "places",
  classes: [
    CUE,
    COUNTRYSIDE,
    DEFINITE_COUNTRYSIDE,
    COUNTRYSIDE_ADJECTIVE,
    DIRECTION,
    FACILITY,
    FACILITY_ADJECTIVE,
    DEFINITE_FACILITY,
    FACILITY_EPITHET,
    MISSION,
    DESCRIBING,
    NOUN_QUALIFIER,
    QUALITY,
    PREPOSITION,
    LYING,
    NAMING,
    VERB_AND_PLACE,
    NOUN_AND_PLACE,
    BEFORE_HOUR,
  ],
  table: PLACES,
};
