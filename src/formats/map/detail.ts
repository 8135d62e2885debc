import { type Bounds, boundsOf, withMargin } from "./frame.js";
import { type MapPlace, stacked } from "./map-place.js";

/** A detail shows where at least this share of the places is, */
const SHARE = 0.6;
/** and is drawn when it is so much smaller than the whole. */
const SMALL = 0.25;
const PLACES_MIN = 3;
/** Of more places, the most often named stand for all: comparing each with each must stay cheap. */
const PLACES_MAX = 300;
const MARGIN = 0.18;
/** The least size of a detail in degrees, some 3 km. */
const DEGREES_MIN = 0.03;

/** Where most places of a map lie close together: bounds for a second, closer map. */
export function denseBounds(places: readonly MapPlace[], whole: Bounds): Bounds | undefined {
  const looked = stacked(places)
    .map(([place]) => place!)
    .slice(0, PLACES_MAX);
  if (looked.length < PLACES_MIN) return undefined;
  const enough = Math.ceil(looked.length * SHARE);
  let best: { readonly reach: number; readonly near: readonly MapPlace[] } | undefined;
  for (const { lon, lat } of looked) {
    const distance = (place: MapPlace): number => Math.max(Math.abs(place.lon - lon), Math.abs(place.lat - lat));
    const near = [...looked].sort((a, b) => distance(a) - distance(b)).slice(0, enough);
    const reach = distance(near.at(-1)!);
    if (best === undefined || reach < best.reach) best = { reach, near };
  }
  const around = boundsOf(best!.near.map(({ lon, lat }) => [lon, lat]))!;
  const detail = withMargin(around, MARGIN, DEGREES_MIN);
  const fits = detail.east - detail.west < SMALL * (whole.east - whole.west);
  return fits && detail.north - detail.south < SMALL * (whole.north - whole.south) ? detail : undefined;
}
