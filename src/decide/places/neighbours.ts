import type { DecidedPlace } from "./decided-place.js";

/** Mentions on either side whose closeness counts. */
const REACH = 10;
const LIKELY_MIN = 0.3;

/** The mentions near one that are firm enough to count, and how much each does. Made once for a tagger, filled for each mention in turn. */
export class Neighbours {
  count = 0;
  readonly places: DecidedPlace[] = [];
  readonly weights: Float64Array = new Float64Array(2 * REACH);
  /** The sum of the weights. */
  sum = 0;

  /** Looks for those of a mention. */
  find(place: DecidedPlace, among: readonly DecidedPlace[]): void {
    const { index } = place;
    this.count = 0;
    this.sum = 0;
    const end = Math.min(among.length, index + REACH + 1);
    for (let j = Math.max(0, index - REACH); j < end; j++) {
      const other = among[j]!;
      if (j === index || other.readings.length === 0 || other.accepted < LIKELY_MIN || isSame(other, place)) continue;
      const weight = other.accepted / (1 + Math.abs(j - index) / 4);
      this.places[this.count] = other;
      this.weights[this.count++] = weight;
      this.sum += weight;
    }
  }
}

/** Both mean the same, as far as is known: the same name again. */
function isSame(a: DecidedPlace, b: DecidedPlace): boolean {
  return a.readings[0]!.place === b.readings[0]!.place && a.readings.length === b.readings.length;
}
