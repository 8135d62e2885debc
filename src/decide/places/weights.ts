import { ACTOR_WEIGHTS, type ActorFeature } from "../actors/actor-weights.js";

/**
 * What each feature weighs. `rank` weights choose among the entries that share a name (softmax over their sums);
 * `accept` weights decide whether a name is a place at all, `actor` weights whether it is an actor (logistic). Learned by `scripts/train-weights.ts`, kept readable.
 */
export interface Weights {
  /** Weight of each feature of {@link RANK_FEATURES}. */
  readonly rank: Readonly<Record<RankFeature, number>>;
  /** Weight of each feature of {@link ACCEPT_FEATURES}. */
  readonly accept: Readonly<Record<AcceptFeature, number>>;
  /** Weight of each feature of {@link ACTOR_FEATURES} (default: the built-in ones). */
  readonly actor?: Readonly<Record<ActorFeature, number>>;
}

/** Features of one entry as the meaning of one mention; each from -1 to 1 unless said. */
export const RANK_FEATURES = [
  /** 1 for a capital, 0 for a hamlet. */
  "importance",
  /** The cue noun's type is the entry's: 1 the first of the cue's types, 0.6 another. */
  "typeFits",
  /** The cue noun announces another type. */
  "typeDiffers",
  /** An administrative unit without its noun, where a settlement bears the same name. */
  "bareUnit",
  /** A quarter without its noun, where a city or one of the highest units bears the same name. */
  "bareQuarter",
  /** A unit without its noun, where something lies in it and outside the town of the same name. */
  "asUnit",
  /** The place that is said to contain it does. */
  "contained",
  /** The place that is said to contain it does not. */
  "notContained",
  /** It lies in the direction that the text gives. */
  "direction",
  /** Closeness to the other places of the document. */
  "near",
  /** Closeness to the places coordinated with it. */
  "sibling",
  /** It contains, or lies in, a place named elsewhere in the document. */
  "related",
  /** Same entry as the name that it stands in brackets beside. */
  "alias",
  /** The string is a spelling variant of its name, not a name as written. */
  "variant",
  /** The string is a second name, not the canonical one. */
  "secondName",
  /** Entry of the low tier. */
  "low",
  /** Outside the country of the gazetteer, where the document is inside. */
  "abroad",
  /** The name's record says that it needs context. */
  "needsContext",
] as const;
/** One of {@link RANK_FEATURES}. */
export type RankFeature = (typeof RANK_FEATURES)[number];
export type RankFeatures = Record<RankFeature, number>;

/** Features of a mention as a place at all; each from -1 to 1 unless said. */
export const ACCEPT_FEATURES = [
  "bias",
  /** The string is an everyday word, a given name, a direction … (one feature a class). */
  "everyday",
  "person",
  "directionWord",
  "calendar",
  "nationality",
  "foreignName",
  /** How common the string is in unrelated news: log2 of articles / 10. */
  "common",
  "needsContext",
  "low",
  "variant",
  /** The whole written word, proclitics and all, is an everyday word: `كبيرة` is no ك + بيرة. */
  "splitWord",
  /** It qualifies the indefinite noun before it: `جنسيات سورية`. */
  "adjective",
  /** A definite noun of a kind of places, without a cue: `المدينة`, `الجسر`. */
  "kindNoun",
  "manyWords",
  "short",
  /** A cue noun of kind stands before it, and an entry is of that type; or of another; or a noun of position. */
  "cue",
  "cueDiffers",
  "position",
  /** An ordinary word behind its cue: in the definite the cue is in the construct, which a name makes (`قرية الحفر`); else an adjective may (`قرية صغيرة`). */
  "construct",
  "cueAdjective",
  /** A preposition stands before it or is written onto it. */
  "preposition",
  /** Coordinated with a place that stands firmly. */
  "list",
  /** Something that contains its best entry is named beside it. */
  "contained",
  "container",
  /** Same string accepted elsewhere in the document with a cue. */
  "repeated",
  /** Its best entry is close to another firm place of the document. */
  "near",
  /** How sure it is that the document is about the country: 0 to 1. */
  "domestic",
  "domesticAmbiguous",
  /** How much the document is about an armed conflict, wherever that is: 0 to 1. */
  "war",
  /** How much of the document is abroad; of a plain domestic name (a name and nothing else); of a place abroad. */
  "elsewhere",
  "foreignElsewhere",
  "plainAtWar",
  "plainElsewhere",
  /** A name of an organisation stands right before it: `الدفاع المدني سلمية`. */
  "afterActor",
  /** Country or foreign place. */
  "country",
  "foreign",
  /** Capital, city: 1 to 0. */
  "importance",
  /** In a hashtag, in quotes, first in the text, before a colon or bar. */
  "hashtag",
  "quoted",
  "heading",
  /** At the head of the text or a line, before a colon, dash or bar. */
  "dateline",
  /** Object of a verb that takes a place, after a known party; after another noun phrase; right after the verb or masdar. */
  "objectOf",
  "looseObject",
  "bareObject",
  /** Subject of a verb whose subject is a place: `شهدت X`. */
  "subjectOf",
  /** After the preposition that the verb or noun takes: `سيطر على X`. */
  "governed",
  /** After its people or its streets: `أبناء X`. */
  "inhabitants",
  /** How surely the syntax expects a place, where the text is at war or at home; of a name that is an ordinary word; of another. */
  "placedWord",
  "placed",
  /** The document has established the name elsewhere: title, dateline, three mentions, or one that stands firmly. */
  "established",
  /** A noun before it makes it the name of something else (`مراسل قاسيون`). */
  "inName",
  /** A noun that takes an adjective stands before it (`الريف الشرقي`). */
  "afterNoun",
  /** A definite word stands right before it, which takes no name (`الروسية تدمر`); or a demonstrative. */
  "afterDefinite",
  "demonstrative",
  /** An ordinal, or a relative pronoun in the masculine, stands after an ordinary word, as after a common noun. */
  "qualified",
  /** It is plainly said to lie in a place abroad, where no entry of its name lies. */
  "locatedAbroad",
  /** It stands where the verb that it is as well would stand. */
  "verb",
  "unknown",
  "facility",
  "countryside",
] as const;
/** One of {@link ACCEPT_FEATURES}. */
export type AcceptFeature = (typeof ACCEPT_FEATURES)[number];
export type AcceptFeatures = Record<AcceptFeature, number>;

/** The weights of the built-in taggers, for {@link TaggerOptions.weights} to start from. */
export const WEIGHTS: Weights & Required<Pick<Weights, "actor">> = {
  actor: ACTOR_WEIGHTS,
  rank: {
    importance: 6.67,
    typeFits: 4.19,
    typeDiffers: -1.63,
    bareUnit: -6.16,
    asUnit: 8,
    contained: 3.26,
    notContained: -0.35,
    direction: 1.37,
    near: 5.53,
    sibling: 3.61,
    related: 2.45,
    alias: 3.06,
    variant: -0.46,
    secondName: -0.5,
    low: -2.14,
    abroad: -2.55,
    needsContext: 0.45,
    bareQuarter: -6,
  },
  accept: {
    bias: -1.11,
    everyday: -2.32,
    person: -2.91,
    directionWord: -3.56,
    calendar: -4.17,
    nationality: -3.74,
    foreignName: -1.02,
    common: -2.32,
    needsContext: -1.29,
    low: -2.53,
    variant: -3.43,
    splitWord: -4,
    adjective: -8.12,
    manyWords: 1.64,
    short: -1.35,
    cue: 4.48,
    cueDiffers: 1.27,
    position: 2.14,
    preposition: 1.1,
    list: 3.86,
    contained: 5.14,
    container: 1.5,
    repeated: 1.52,
    near: 3.51,
    domestic: -0.63,
    domesticAmbiguous: -1.07,
    war: 2.31,
    elsewhere: -3.99,
    foreignElsewhere: 1.38,
    plainAtWar: 1.27,
    plainElsewhere: -1.15,
    afterActor: 1.3,
    country: 0.44,
    foreign: -0.84,
    importance: 4.66,
    hashtag: 1.4,
    quoted: -0.52,
    heading: 1.6,
    inName: -4.28,
    afterNoun: -2.48,
    afterDefinite: -1.66,
    demonstrative: -3.15,
    unknown: -1.66,
    facility: 2.09,
    countryside: 4.08,
    construct: 0.77,
    cueAdjective: -1.69,
    verb: -5.95,
    dateline: 1.32,
    objectOf: 3.43,
    looseObject: 1.47,
    bareObject: 1.63,
    subjectOf: 3.32,
    governed: 1.72,
    inhabitants: 1.64,
    placedWord: 1.49,
    placed: 0.38,
    established: 1.47,
    kindNoun: -2.51,
    qualified: -4,
    locatedAbroad: 0.68,
  },
};
