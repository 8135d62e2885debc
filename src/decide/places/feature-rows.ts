import type { AcceptFeature, AcceptFeatures, RankFeature, RankFeatures } from "./weights.js";

// Features are fractions, and an object with dozens of fractions is dozens of objects. So the features of all readings and mentions of
// a document stand in rows of one array, and a feature is a place in its row.

/** A row of features: those of `values` from `row` on. */
export interface FeatureRow {
  readonly values: Float64Array;
  readonly row: number;
}

/** Places of the features of a reading: first those that are its own, then from {@link RANK_RELATIVE} on those that lean on other mentions. */
export const RANK: Readonly<Record<RankFeature, number>> = {
  importance: 0,
  low: 1,
  variant: 2,
  secondName: 3,
  needsContext: 4,
  typeFits: 5,
  bareUnit: 6,
  bareQuarter: 7,
  typeDiffers: 8,
  asUnit: 9,
  contained: 10,
  notContained: 11,
  direction: 12,
  sibling: 13,
  alias: 14,
  near: 15,
  related: 16,
  abroad: 17,
};
export const RANK_RELATIVE: number = RANK.asUnit;
export const RANK_WIDTH = 18;

/** Places of the features of a mention: first those that stand whatever it means, then from {@link ACCEPT_SHIFTING} on the others. */
export const ACCEPT: Readonly<Record<AcceptFeature, number>> = {
  bias: 0,
  splitWord: 1,
  adjective: 2,
  kindNoun: 3,
  manyWords: 4,
  short: 5,
  preposition: 6,
  afterActor: 7,
  hashtag: 8,
  quoted: 9,
  heading: 10,
  dateline: 11,
  objectOf: 12,
  looseObject: 13,
  bareObject: 14,
  subjectOf: 15,
  governed: 16,
  inhabitants: 17,
  inName: 18,
  afterNoun: 19,
  afterDefinite: 20,
  demonstrative: 21,
  verb: 22,
  unknown: 23,
  facility: 24,
  countryside: 25,
  everyday: 26,
  person: 27,
  directionWord: 28,
  calendar: 29,
  nationality: 30,
  foreignName: 31,
  common: 32,
  needsContext: 33,
  low: 34,
  variant: 35,
  cue: 36,
  cueDiffers: 37,
  position: 38,
  construct: 39,
  cueAdjective: 40,
  list: 41,
  contained: 42,
  container: 43,
  repeated: 44,
  near: 45,
  domestic: 46,
  domesticAmbiguous: 47,
  war: 48,
  elsewhere: 49,
  foreignElsewhere: 50,
  plainAtWar: 51,
  plainElsewhere: 52,
  country: 53,
  foreign: 54,
  importance: 55,
  placedWord: 56,
  placed: 57,
  established: 58,
  qualified: 59,
  locatedAbroad: 60,
};
export const ACCEPT_SHIFTING: number = ACCEPT.everyday;
export const ACCEPT_WIDTH = 61;

/** A feature of a row. @param place its place in {@link RANK} or {@link ACCEPT} */
export function featureOf({ values, row }: FeatureRow, place: number): number {
  return values[row + place]!;
}

/** The features of a reading by name. */
export function rankFeatures(reading: FeatureRow): RankFeatures {
  return byName(reading, RANK);
}

/** The features of a mention by name. */
export function acceptFeatures(mention: FeatureRow): AcceptFeatures {
  return byName(mention, ACCEPT);
}

function byName<F extends string>(row: FeatureRow, places: Readonly<Record<F, number>>): Record<F, number> {
  const features: Partial<Record<F, number>> = {};
  for (const name in places) features[name] = featureOf(row, places[name]);
  return features as Record<F, number>;
}

/** Weights in the order of a row. */
export function weightRow<F extends string>(
  weights: Readonly<Record<F, number>>,
  places: Readonly<Record<F, number>>,
): Float64Array {
  const row = new Float64Array(Object.keys(places).length);
  for (const name in places) row[places[name]] = weights[name];
  return row;
}

/** Puts places `from` to `to` of a row to 0, `to` not included; they are so few that a loop is faster than `fill`. */
export function clearRow({ values, row }: FeatureRow, from: number, to: number): void {
  for (let i = row + from; i < row + to; i++) values[i] = 0;
}

/** The weighted sum of places `from` to `to` of a row, `to` not included. */
export function weightedSum({ values, row }: FeatureRow, weights: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += values[row + i]! * weights[i]!;
  return sum;
}

/** `أبوظبي - سكاي نيوز`: where a report was written, which says nothing of what it is about where that lies abroad. */
export function isDeskAbroad(
  place: FeatureRow & { readonly readings: readonly { readonly place: { readonly domestic: boolean } }[] },
): boolean {
  return featureOf(place, ACCEPT.dateline) > 0 && place.readings[0]?.place.domestic === false;
}
