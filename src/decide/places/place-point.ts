import type { PointPrecision } from "../../span.js";
import { ACCEPTED } from "../cover.js";
import { isUnit } from "./containment.js";
import type { DecidedPlace } from "./decided-place.js";
import type { PlaceBook, PlaceFacts } from "./place-book.js";
import { linkedPlace } from "./place-entry.js";

/** Where a span lies, in degrees, and how exact that is. */
export interface PlacePoint {
  readonly lat: number;
  readonly lon: number;
  readonly precision: PointPrecision;
}

/** `X في Y`, `X بريف Y`, `X قرب Y`, and what is coordinated with such an X; not what only stands beside it in the text. */
const PLAIN_MIN = 0.9;

/**
 * The point of a decided mention: that of its entry; where there is none, that of the place that the text plainly puts it in, or
 * beside. What its own name is made of says nothing: no school lies in the village that it shares a name with.
 */
export function placePoint(
  ranked: DecidedPlace,
  entry: PlaceFacts | undefined,
  book: PlaceBook,
): PlacePoint | undefined {
  const own = entry && pointOf(entry, ranked.mention.how === "countryside" ? "approximate" : entry.precision);
  return own ?? containerPoint(ranked, book);
}

function containerPoint({ outer }: DecidedPlace, book: PlaceBook): PlacePoint | undefined {
  for (const { of, strength, isBeside } of outer) {
    if (strength < PLAIN_MIN || of.accepted * (of.readings[0]?.share ?? 0) < ACCEPTED) continue;
    const entry = linkedPlace(of, book);
    if (!entry) continue;
    // `شمال محافظة X` lies in it, `شمال مدينة X` need not
    const isNear = isBeside && !isUnit(entry) && of.mention.how !== "countryside";
    const point = pointOf(entry, isNear ? "approximate" : "container");
    if (point) return point;
  }
  return undefined;
}

function pointOf({ lat, lon }: PlaceFacts, precision: PointPrecision): PlacePoint | undefined {
  return Number.isNaN(lat) ? undefined : { lat, lon, precision };
}
