import type { PointPrecision } from "../../span.js";
import { ACCEPTED } from "../cover.js";
import type { PlaceBook, PlaceFacts } from "./place-book.js";
import { linkedPlace } from "./place-entry.js";
import type { RankedPlace } from "./place-ranking.js";

/** Where a span lies, in degrees, and how exact that is. */
export interface PlacePoint {
  readonly lat: number;
  readonly lon: number;
  readonly precision: PointPrecision;
}

/** `X في Y`, `X بريف Y`, and what is coordinated with such an X; not what only stands beside it. */
const PLAIN_MIN = 0.9;

/**
 * The point of a decided mention: that of its entry, or that of the place that the text plainly puts it in. What its own name
 * is made of says nothing: no school lies in the village that it shares a name with.
 */
export function placePoint(
  ranked: RankedPlace,
  entry: PlaceFacts | undefined,
  book: PlaceBook,
): PlacePoint | undefined {
  if (entry === undefined) return containerPoint(ranked, book);
  const precision = ranked.mention.how === "countryside" ? "approximate" : entry.precision;
  return pointOf(entry, precision);
}

function containerPoint({ outer }: RankedPlace, book: PlaceBook): PlacePoint | undefined {
  for (const { of, strength } of outer) {
    if (strength < PLAIN_MIN || of.accepted * (of.readings[0]?.share ?? 0) < ACCEPTED) continue;
    const entry = linkedPlace(of, book);
    const point = entry && pointOf(entry, "container");
    if (point) return point;
  }
  return undefined;
}

function pointOf({ lat, lon }: PlaceFacts, precision: PointPrecision): PlacePoint | undefined {
  return Number.isNaN(lat) ? undefined : { lat, lon, precision };
}
