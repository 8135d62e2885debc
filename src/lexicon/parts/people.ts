import type { LexiconPart } from "../part.js";
import { PEOPLE } from "../tables/people.js";
import { type WordClass, wordClass } from "../word-class.js";

/** A noun that is counted: who it names (`civilian`, `child` …), and how many it says by its own form. */
export interface CountedNoun {
  readonly kind: string;
  /** 1 singular, 2 dual, 0 plural, as many as a number says. */
  readonly count: 0 | 1 | 2;
  readonly definite: boolean;
}

/** People, in every number, with and without article. Value: their kind; one `family` is as many people as a number says. */
export const PERSON: WordClass<CountedNoun> = /* @__PURE__ */ wordClass("person", (kind, { number, definite }) => ({
  kind,
  count: kind === "family" && number === 1 ? 0 : number,
  definite,
}));

/** Nouns of people. */
export const peopleWords: LexiconPart = { name: "people", classes: [PERSON], table: PEOPLE };
