import type { Direction } from "../../span.js";
import { distanceKm, liesIn, type PlaceFacts } from "./place-book.js";

const TOWN_REACH_KM = 25;

export function isUnit(place: PlaceFacts): boolean {
  return place.level !== undefined;
}

/**
 * How well `outer` contains `inner`, from 0 to 1: by the tree of units, for a town by the unit that it is the seat of, for a
 * region by its radius.
 */
export function contains(outer: PlaceFacts, inner: PlaceFacts, countryside: boolean): number {
  if (outer === inner || (countryside && isQuarterOf(inner, outer))) return 0;
  if (liesIn(inner, outer)) return 1;
  if (isUnit(outer)) return 0;
  if (outer.type === "region" || outer.radiusKm > 0) {
    const km = distanceKm(outer, inner);
    return km <= outer.radiusKm * 1.25 ? 0.9 : km <= outer.radiusKm * 2 ? 0.4 : 0;
  }
  if (inner.seats.includes(outer.number)) return 0.85;
  const km = distanceKm(outer, inner);
  if (countryside) return km <= TOWN_REACH_KM ? 0.8 : 0;
  return km <= 6 ? 0.6 : km <= TOWN_REACH_KM ? 0.25 : 0;
}

/** A quarter of a town, or of the seat of a unit, does not lie in its countryside. */
function isQuarterOf(inner: PlaceFacts, outer: PlaceFacts): boolean {
  return inner.type === "neighbourhood" && inner.ancestors.includes(outer.entry.seat ?? outer.id);
}

const BEARINGS: Record<Exclude<Direction, "centre">, number> = {
  north: 0,
  "north-east": 45,
  east: 90,
  "south-east": 135,
  south: 180,
  "south-west": 225,
  west: 270,
  "north-west": 315,
};

/** From -1 (opposite) to 1: whether `inner` lies in that direction from `base`; 0 where it cannot be told. */
export function directionFit(base: PlaceFacts, inner: PlaceFacts, direction: Direction): number {
  if (direction === "centre") return 0;
  const east = (inner.lon - base.lon) * base.lonScale;
  const north = inner.lat - base.lat;
  if (Number.isNaN(east) || Math.hypot(east, north) < 0.02) return 0;
  return Math.cos(Math.atan2(east, north) - (BEARINGS[direction] * Math.PI) / 180);
}
