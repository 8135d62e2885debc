import type { LexiconPart } from "../part.js";
import { THINGS } from "../tables/things.js";
import { type WordClass, wordClass } from "../word-class.js";

/** A noun of which a number counts no people. */
export interface Thing {
  /** A measure or an object, of which thousands are counted; else a site. */
  readonly measured: boolean;
  /** It is a dual, which counts two by itself. */
  readonly dual: boolean;
}

/** Things, in every number, without article. Value: `measure`, `object` or `site`. */
export const THING: WordClass<Thing> = /* @__PURE__ */ wordClass("thing", (kind, { number }) => ({
  measured: kind !== "site",
  dual: number === 2,
}));

/** Nouns of things. */
export const thingsWords: LexiconPart = { name: "things", classes: [THING], table: THINGS };
