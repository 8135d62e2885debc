/**
 * What each feature weighs. `rank` weights choose among the entries that share a name (softmax over their sums);
 * `accept` weights decide whether a name is a place at all (logistic). Learned by `scripts/train-weights.ts`, kept readable.
 */
export interface Weights {
  /** Weight of each feature of {@link RANK_FEATURES}. */
  readonly rank: Readonly<Record<RankFeature, number>>;
  /** Weight of each feature of {@link ACCEPT_FEATURES}. */
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
export const WEIGHTS: Weights = {
  rank: {
    importance: 6.45,
    typeFits: 4.21,
    typeDiffers: -1.62,
    bareUnit: -6.17,
    asUnit: 6.35,
    contained: 3.2,
    notContained: -0.34,
    direction: 1.39,
    near: 5.61,
    sibling: 3.65,
    related: 2.35,
    alias: 3.07,
    variant: 0,
    secondName: -0.39,
    low: -2.12,
    abroad: -1.93,
    needsContext: 0.68,
  },
  accept: {
    bias: -2.03,
    everyday: -4.19,
    person: -3.85,
    directionWord: -3.83,
    calendar: -4.17,
    nationality: -3.64,
    foreignName: -1.29,
    common: -3.4,
    needsContext: -1.39,
    low: -2.34,
    variant: -3.1,
    splitWord: -3.45,
    adjective: -8.26,
    manyWords: 1.41,
    short: -1.17,
    cue: 4.89,
    cueDiffers: 1.17,
    position: 1.95,
    preposition: 0.91,
    list: 3.42,
    contained: 5.41,
    container: 1.25,
    repeated: 2.2,
    near: 4,
    domestic: -0.08,
    domesticAmbiguous: 0.42,
    war: 2.94,
    elsewhere: -1.35,
    foreignElsewhere: 1.21,
    plainAtWar: 0.3,
    plainElsewhere: -1.57,
    afterActor: 1.57,
    country: -0.26,
    foreign: 1.13,
    importance: 4.15,
    hashtag: 1.44,
    quoted: -0.58,
    heading: 2.81,
    inName: -4.28,
    afterNoun: -2.5,
    afterDefinite: -1.32,
    demonstrative: -3.48,
    unknown: -2.2,
    facility: 2.15,
    countryside: 4.1,
    construct: 1.9,
    cueAdjective: -0.94,
    verb: -6,
    dateline: 0.31,
    objectOf: 1.46,
    looseObject: -0.51,
    bareObject: 0.91,
    subjectOf: 0.7,
    governed: 1.2,
    inhabitants: 0.81,
    placedWord: 0.83,
    placed: 1.41,
    established: 1.7,
  },
};
