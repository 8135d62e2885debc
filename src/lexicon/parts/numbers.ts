import type { LexiconPart } from "../part.js";
import { NUMBERS } from "../tables/numbers.js";
import { type WordClass, wordClass } from "../word-class.js";

/**
 * - `unit` 1 to 9, `ten`, `teen` 11 to 19 in one word (`اطنعش`), `tens` 20 to 90, `hundred` (a bare one multiplies the unit before it), `hundreds` 200 to 900;
 * - `scale` multiplies what stands before it, `dual-scale` is a number by itself (`ألفين`), `fraction` a part of a scale;
 * - `stem` counts only in a compound (`أحد عشر`, `اثنا عشر`, `واحد وعشرون`).
 */
export type Rank =
  | "unit"
  | "stem"
  | "ten"
  | "teen"
  | "tens"
  | "hundred"
  | "hundreds"
  | "scale"
  | "dual-scale"
  | "fraction";

/** A word of a cardinal number. */
export interface NumberWord {
  readonly rank: Rank;
  readonly value: number;
  readonly definite: boolean;
  /** Written like a dual in the construct: `ألفا شخص` is two thousand, `خمسون ألفا` fifty thousand. */
  readonly construct: boolean;
  /** The word where its first letter is the conjunction: `وأحد` is folded like `واحد`. */
  readonly afterAnd?: NumberWord;
}

/** What a word of estimate makes of the number: about it, it or more, it or less. */
export type Bound = "about" | "least" | "most";

/** `[min, max]` of a quantity that is not counted out; an open `max` is `null`. */
export type VagueQuantity = readonly [number, number | null];

function numberWord(value: string, definite: boolean): NumberWord {
  const [rank, number] = value.split(" ");
  const construct = rank === "construct";
  return {
    rank: construct ? "scale" : (rank as Rank),
    value: Number(number),
    definite: definite && !construct,
    construct,
  };
}

/** Words of cardinal numbers. Value: rank and number; after `/` those that hold where the first letter is a conjunction. */
export const NUMBER: WordClass<NumberWord> = /* @__PURE__ */ wordClass("number", (value, { definite }) => {
  const [word, afterAnd] = value.split(" / ");
  const number = numberWord(word!, definite);
  return afterAnd === undefined ? number : { ...number, afterAnd: numberWord(afterAnd, false) };
});

/** Some more than the tens or hundreds with which `و` joins them (`نيف وعشرون`, `مئة ونيف`): how many at least. */
export const ODD: WordClass<number> = /* @__PURE__ */ wordClass("odd", Number);

/** Ordinals from 1 to 10, by their number. */
export const ORDINAL: WordClass<number> = /* @__PURE__ */ wordClass("ordinal", Number);

/** Cardinals that are ordinals in a compound only, by their number: `الواحد والعشرون`. */
export const ORDINAL_STEM: WordClass<number> = /* @__PURE__ */ wordClass("ordinal-stem", Number);

/** Estimates before a number: `نحو`, `ما لا يقل عن`. */
export const BOUND_BEFORE: WordClass<Bound> = /* @__PURE__ */ wordClass("bound-before", (value) => value as Bound);

/** Estimates after a number or its noun: `على الأقل`. Read them with `boundAfter`. */
export const BOUND_AFTER: WordClass<Bound> = /* @__PURE__ */ wordClass("bound-after", (value) => value as Bound);

/** Estimates after a number, onto which a conjunction is written: `فأكثر`. */
export const BOUND_JOINED: WordClass<Bound> = /* @__PURE__ */ wordClass("bound-joined", (value) => value as Bound);

/** Quantities that are not counted out: `عشرات`, `بضعة`. Value: `min`, or `min-max`. */
export const VAGUE_QUANTITY: WordClass<VagueQuantity> = /* @__PURE__ */ wordClass("vague-quantity", (value) => {
  const [min, max] = value.split("-");
  return [Number(min), max === undefined ? null : Number(max)];
});

/** Between two numbers: `5 إلى 7`. */
export const UNTIL: WordClass = /* @__PURE__ */ wordClass("until");

/** `أو` between two numbers. */
export const OR: WordClass = /* @__PURE__ */ wordClass("or");

/** `بين`, `ما بين` before two numbers. */
export const BETWEEN: WordClass = /* @__PURE__ */ wordClass("between");

/** The article apart from its number: `الـ 29`. Value: the folded units of the proclitic within the word (1 in `للـ 29`). */
export const ARTICLE_APART: WordClass<number> = /* @__PURE__ */ wordClass("article-apart", Number);

/** Words of numbers. */
export const numbersWords: LexiconPart = {
  name: "numbers",
  classes: [
    NUMBER,
    ODD,
    ORDINAL,
    ORDINAL_STEM,
    BOUND_BEFORE,
    BOUND_AFTER,
    BOUND_JOINED,
    VAGUE_QUANTITY,
    UNTIL,
    OR,
    BETWEEN,
    ARTICLE_APART,
  ],
  table: NUMBERS,
};
