import type { DecidedPlace, Reading } from "./decided-place.js";
import { clearRow, featureOf, RANK, RANK_RELATIVE, RANK_WIDTH, weightedSum } from "./feature-rows.js";
import { Neighbours } from "./neighbours.js";
import { relativeFeatures } from "./relative-features.js";
import { Whereabouts } from "./whereabouts.js";

/** Ranks what mentions mean; one for a tagger, since it keeps its scratch. */
export interface PlaceRanking {
  /** Ranks the readings of each mention by their own features: what `together` begins with. */
  alone(places: readonly DecidedPlace[]): void;
  /** Ranks the readings of all mentions by the features that lean on the other mentions too, in the order of the text. */
  together(places: readonly DecidedPlace[]): void;
}

/** @param weights in the order of `RANK` @param home id of the gazetteers' country */
export function placeRanking(weights: Float64Array, home: string | undefined): PlaceRanking {
  const whereabouts = new Whereabouts();
  const neighbours = new Neighbours();
  return {
    alone(places) {
      for (const { readings } of places) {
        for (const reading of readings) clearRow(reading, RANK_RELATIVE, RANK_WIDTH);
        settle(readings, weights);
      }
    },
    together(places) {
      whereabouts.begin(places);
      for (const place of places) {
        const { index, readings } = place;
        if (readings.length === 0) continue;
        neighbours.find(place, places);
        for (const reading of readings) relativeFeatures(place, reading, neighbours, whereabouts, home);
        settle(readings, weights);
        whereabouts.note(index, readings);
      }
    },
  };
}

function settle(readings: Reading[], weights: Float64Array): void {
  let top = -Infinity;
  for (const reading of readings) {
    reading.own = ownWeight(reading);
    reading.score = reading.ownSum + weightedSum(reading, weights, RANK_RELATIVE, RANK_WIDTH) + reading.own;
    top = Math.max(top, reading.score);
  }
  let sum = 0;
  for (const reading of readings) {
    reading.share = Math.exp(reading.score - top);
    sum += reading.share;
  }
  for (const reading of readings) reading.share /= sum;
  sortReadings(readings);
}

/** More than how well known a place is can add: a row of one's own wins among those that the text does not tell apart. */
const OWN = 10;
const ELSEWHERE_MIN = 0.5;

/**
 * A row of the user's own outweighs others, unless the text says that another kind is meant, or that it lies elsewhere. One that lies
 * in another country does not: which of the two countries is meant, the text must say.
 */
function ownWeight(reading: Reading): number {
  const { place } = reading;
  if (!place.own || !place.domestic || featureOf(reading, RANK.notContained) >= ELSEWHERE_MIN) return 0;
  const differs = featureOf(reading, RANK.typeDiffers);
  const isOtherKind = place.type === "camp" ? differs > 0 : differs === 1;
  return isOtherKind ? 0 : OWN;
}

const FEW = 64;

/** By insertion where they are few, as they nearly always are: they are in order already but for the first time. */
function sortReadings(readings: Reading[]): void {
  if (readings.length > FEW) {
    readings.sort((a, b) => (isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : 0));
    return;
  }
  for (let i = 1; i < readings.length; i++) {
    const reading = readings[i]!;
    let at = i;
    for (; at > 0 && isBefore(reading, readings[at - 1]!); at--) readings[at] = readings[at - 1]!;
    readings[at] = reading;
  }
}

function isBefore(a: Reading, b: Reading): boolean {
  return a.score > b.score || (a.score === b.score && a.place.id < b.place.id);
}
