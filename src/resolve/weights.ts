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
    importance: 3,
    typeFits: 2.2,
    typeDiffers: -1.6,
    bareUnit: -2.2,
    contained: 4,
    notContained: -1.5,
    direction: 0.8,
    near: 3,
    sibling: 2.5,
    related: 1.5,
    alias: 3,
    variant: -1,
    secondName: -0.3,
    low: -1.5,
    abroad: -2,
    needsContext: -0.5,
  },
  accept: {
    bias: 1.2,
    everyday: -3.5,
    person: -3,
    directionWord: -4,
    calendar: -4,
    nationality: -4,
    foreignName: -1.5,
    common: -2,
    needsContext: -1.5,
    low: -2.5,
    variant: -1.2,
    splitWord: -5,
    adjective: -9,
    manyWords: 1,
    short: -1,
    cue: 4,
    cueDiffers: 2.2,
    position: 1.2,
    preposition: 0.6,
    list: 2.2,
    contained: 2.5,
    container: 1.5,
    repeated: 1.5,
    near: 1.5,
    domestic: 1.5,
    domesticAmbiguous: 0.8,
    country: 3,
    foreign: 2,
    importance: 2,
    hashtag: 1.5,
    quoted: 0,
    heading: 1,
    inName: -2.5,
    afterNoun: -2.5,
    unknown: -2,
    facility: 1,
    countryside: 4,
  },
};
