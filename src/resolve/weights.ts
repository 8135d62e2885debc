import { ACTOR_WEIGHTS, type ActorFeature } from "./actor-weights.js";

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

/** All features of a reading at 0. All at once, in one order: objects of one shape are read an order of magnitude faster. */
export function noRankFeatures(): RankFeatures {
  return {
    importance: 0,
    low: 0,
    variant: 0,
    secondName: 0,
    needsContext: 0,
    typeFits: 0,
    bareUnit: 0,
    typeDiffers: 0,
    asUnit: 0,
    contained: 0,
    notContained: 0,
    direction: 0,
    sibling: 0,
    alias: 0,
    near: 0,
    related: 0,
    abroad: 0,
  };
}

/** The weighted sum; written out, since it is most of what ranking does: a loop over names takes ten times as long. */
export function rankScore(f: RankFeatures, w: Weights["rank"]): number {
  return (
    w.importance * f.importance +
    w.low * f.low +
    w.variant * f.variant +
    w.secondName * f.secondName +
    w.needsContext * f.needsContext +
    w.typeFits * f.typeFits +
    w.bareUnit * f.bareUnit +
    w.typeDiffers * f.typeDiffers +
    w.asUnit * f.asUnit +
    w.contained * f.contained +
    w.notContained * f.notContained +
    w.direction * f.direction +
    w.sibling * f.sibling +
    w.alias * f.alias +
    w.near * f.near +
    w.related * f.related +
    w.abroad * f.abroad
  );
}

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
  /** A noun before it makes it the name of something else (`مراسل قاسيون`). */
  "inName",
  /** A noun that takes an adjective stands before it (`الريف الشرقي`). */
  "afterNoun",
  /** A definite word stands right before it, which takes no name (`الروسية تدمر`); or a demonstrative. */
  "afterDefinite",
  "demonstrative",
  /** It stands where the verb that it is as well would stand. */
  "verb",
  "unknown",
  "facility",
  "countryside",
] as const;
/** One of {@link ACCEPT_FEATURES}. */
export type AcceptFeature = (typeof ACCEPT_FEATURES)[number];
export type AcceptFeatures = Partial<Record<AcceptFeature, number>>;

/** The weights of the built-in taggers, for {@link TaggerOptions.weights} to start from. */
export const WEIGHTS: Weights & Required<Pick<Weights, "actor">> = {
  actor: ACTOR_WEIGHTS,
  rank: {
    importance: 5.76,
    typeFits: 3.93,
    typeDiffers: -1.54,
    bareUnit: -5.46,
    asUnit: 8,
    contained: 3.17,
    notContained: -0.29,
    direction: 1.1,
    near: 5.19,
    sibling: 3.52,
    related: 2.24,
    alias: 3.07,
    variant: -0.47,
    secondName: -0.95,
    low: -1.96,
    abroad: -2.03,
    needsContext: 1.09,
  },
  accept: {
    bias: -0.99,
    everyday: -4.07,
    person: -3.54,
    directionWord: -4.11,
    calendar: -4.33,
    nationality: -3.58,
    foreignName: -1.76,
    common: -2.8,
    needsContext: -0.75,
    low: -3.28,
    variant: -3.09,
    splitWord: -3.86,
    adjective: -9.08,
    manyWords: 1.42,
    short: -1.78,
    cue: 4.68,
    cueDiffers: 2.07,
    position: 2.14,
    preposition: 0.99,
    list: 3.47,
    contained: 5.13,
    container: 1.35,
    repeated: 1.47,
    near: 4.11,
    domestic: -0.79,
    domesticAmbiguous: 0.5,
    war: 1.86,
    elsewhere: -3.32,
    foreignElsewhere: 0.52,
    plainAtWar: 0.81,
    plainElsewhere: -1.49,
    afterActor: 1.57,
    country: 1.04,
    foreign: -0.37,
    importance: 4.34,
    hashtag: 1.44,
    quoted: -0.56,
    heading: 2.96,
    inName: -5.54,
    afterNoun: -2.5,
    afterDefinite: -1.6,
    demonstrative: -3.54,
    unknown: -1.85,
    facility: 2.15,
    countryside: 4.1,
    construct: 1.53,
    cueAdjective: -1.91,
    verb: -6,
  },
};
