/**
 * What each feature weighs. `rank` weights choose among the entries that share a name (softmax over their sums);
 * `accept` weights decide whether a name is a place at all (logistic). Learned by `scripts/train-weights.ts`, kept readable.
 */
export interface Weights {
  readonly rank: Readonly<Record<RankFeature, number>>;
  readonly accept: Readonly<Record<AcceptFeature, number>>;
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
export type RankFeature = (typeof RANK_FEATURES)[number];

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
  "manyWords",
  "short",
  /** A cue noun of kind stands before it, and an entry is of that type; or of another; or a noun of position. */
  "cue",
  "cueDiffers",
  "position",
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
  /** Country or foreign place. */
  "country",
  "foreign",
  /** Capital, city: 1 to 0. */
  "importance",
  /** In a hashtag, in quotes, first in the text, before a colon or bar. */
  "hashtag",
  "quoted",
  "heading",
  /** A person's name seems to go on around it. */
  "inName",
  /** A noun that takes an adjective stands before it (`الريف الشرقي`). */
  "afterNoun",
  "unknown",
  "facility",
  "countryside",
] as const;
export type AcceptFeature = (typeof ACCEPT_FEATURES)[number];

export const WEIGHTS: Weights = {
  rank: {
    importance: 4.77,
    typeFits: 3.88,
    typeDiffers: -1.56,
    bareUnit: -4.09,
    contained: 3.4,
    notContained: -0.69,
    direction: 1.07,
    near: 4.18,
    sibling: 3.17,
    related: 2.36,
    alias: 3.05,
    variant: -0.62,
    secondName: -0.79,
    low: -1.8,
    abroad: -2.01,
    needsContext: 0.88,
  },
  accept: {
    bias: -1.29,
    everyday: -4.11,
    person: -3.43,
    directionWord: -4.09,
    calendar: -4.22,
    nationality: -3.69,
    foreignName: -1.77,
    common: -2.52,
    needsContext: -0.94,
    low: -2.95,
    variant: -2.16,
    splitWord: -4.35,
    adjective: -9.04,
    manyWords: 1.41,
    short: -1.66,
    cue: 4.55,
    cueDiffers: 1.94,
    position: 1.85,
    preposition: 1.14,
    list: 2.65,
    contained: 4.59,
    container: 1.41,
    repeated: 0.94,
    near: 3.85,
    domestic: 0.41,
    domesticAmbiguous: 0.78,
    country: 1.8,
    foreign: 0.1,
    importance: 3.44,
    hashtag: 1.45,
    quoted: -0.42,
    heading: 2.57,
    inName: -4.34,
    afterNoun: -2.5,
    unknown: -1.63,
    facility: 1.9,
    countryside: 4.07,
  },
};
