import type { DecidedPlace, Reading } from "./decided-place.js";
import { KM_PER_DEGREE, type PlaceFacts } from "./place-book.js";

/** Readings of a mention that count for closeness, the likeliest ones. */
const READINGS_MAX = 3;
/** Latitude, longitude, scale of the longitude and share of each reading. */
const FIELDS = 4;
const STRIDE = READINGS_MAX * FIELDS;
const NEAR_KM = 25;

/**
 * Where the mentions of a document lie as they are ranked so far, side by side in one array: how close something is to a mention is asked
 * more often than anything else.
 */
export class Whereabouts {
  private values: Float64Array = new Float64Array(0);

  /** Notes what the mentions of a document mean. */
  begin(places: readonly DecidedPlace[]): void {
    if (this.values.length < places.length * STRIDE) this.values = new Float64Array(2 * places.length * STRIDE);
    for (const { index, readings } of places) this.note(index, readings);
  }

  /** Notes what mention `index` means, the likeliest reading first. */
  note(index: number, readings: readonly Reading[]): void {
    const { values } = this;
    const count = Math.min(READINGS_MAX, readings.length);
    let at = index * STRIDE;
    for (let i = 0; i < count; i++, at += FIELDS) {
      const { place, share } = readings[i]!;
      values[at] = place.lat;
      values[at + 1] = place.lon;
      values[at + 2] = place.lonScale;
      values[at + 3] = share;
    }
    if (count < READINGS_MAX) values[at + 3] = 0;
  }

  /** Expected closeness of a place to what mention `index` means: 1 beside it, 0.5 at 25 km, 0 where a point is unknown. */
  closeness(index: number, { lat, lon }: PlaceFacts): number {
    const { values } = this;
    let sum = 0;
    const end = (index + 1) * STRIDE;
    for (let at = index * STRIDE; at < end && values[at + 3] !== 0; at += FIELDS) {
      const north = lat - values[at]!;
      const east = (lon - values[at + 1]!) * values[at + 2]!;
      const km = KM_PER_DEGREE * Math.sqrt(north * north + east * east);
      if (!Number.isNaN(km)) sum += values[at + 3]! / (1 + km / NEAR_KM);
    }
    return sum;
  }
}
