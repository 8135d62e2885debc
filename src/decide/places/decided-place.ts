import type { PlaceMention } from "../../detect/mention.js";
import type { NameFacts } from "../../gazetteer/name-record.js";
import type { FeatureRow } from "./feature-rows.js";
import type { PlaceFacts } from "./place-book.js";

/** One entry that a mention may mean; its row holds the features of `RANK`. */
export interface Reading extends FeatureRow {
  readonly place: PlaceFacts;
  /** 0: the canonical name; see `Posting`. */
  readonly record: number;
  readonly rule: number;
  /** What the gazetteer says of that name. */
  readonly name: NameFacts;
  /** What its own features weigh, which lean on no other mention. */
  ownSum: number;
  score: number;
  /** What its being a row of the user's own adds to the score; 0 where the text says otherwise. */
  own: number;
  /** Softmax share among the readings of the mention. */
  share: number;
}

/** That a place lies in another, or beside it. */
export interface PlaceLink {
  readonly of: DecidedPlace;
  /** How plainly the text says so, 0 to 1. */
  readonly strength: number;
  /** It rather lies beside it: `قرب X`, `شرقي X`. */
  readonly isBeside: boolean;
}

/** A mention, what it may mean, the likeliest first once ranked, and how likely it is a place at all; its row holds the features of `ACCEPT`. */
export interface DecidedPlace extends FeatureRow {
  readonly mention: PlaceMention;
  readonly readings: Reading[];
  /** In how many articles of unrelated news its word stands; 0 for several words. */
  readonly articles: number;
  /** How surely the syntax expects a place, 0 to 1. */
  readonly expected: number;
  /** An ordinal or a relative pronoun stands after it, as after a common noun. */
  readonly isQualified: boolean;
  /** A given name stands right before it. */
  readonly isFamilyName: boolean;
  /** Number of its name: the same for the same name. */
  readonly name: number;
  /** What its features weigh that stand whatever it means. */
  readonly fixedSum: number;
  /** Its number among the mentions that are decided together. */
  index: number;
  /** Mentions that are said to contain it. */
  outer: readonly PlaceLink[];
  /** Mentions that are said to lie in it. */
  inner: readonly PlaceLink[];
  /** Mentions coordinated with it. */
  siblings: readonly DecidedPlace[];
  alias: DecidedPlace | undefined;
  /** A noun of a facility stands right before it: it may be the name of that (`مخبز الزهراء`). */
  headed: boolean;
  /** A firm mention is plainly said to lie in it. */
  isContainer: boolean;
  /** How much it does to establish its name, so far. */
  stands: number;
  /** Probability that it is a place at all, so far. */
  accepted: number;
  /** The same after this round, while others are still weighed by what it was before. */
  next: number;
}
