import { contains, directionFit, isUnit } from "./containment.js";
import type { DecidedPlace, PlaceLink, Reading } from "./decided-place.js";
import { RANK } from "./feature-rows.js";
import type { Neighbours } from "./neighbours.js";
import { distanceKm, liesIn, type PlaceFacts } from "./place-book.js";
import type { Whereabouts } from "./whereabouts.js";

const OUTER_READINGS_MAX = 4;
const SIBLINGS_MAX = 8;
/** What contains a reading by so much plainly does. */
const INSIDE_MIN = 0.3;

/** What the other mentions say of a reading, as they are ranked so far. @param home id of the gazetteers' country */
export function relativeFeatures(
  ranked: DecidedPlace,
  reading: Reading,
  others: Neighbours,
  whereabouts: Whereabouts,
  home: string | undefined,
): void {
  const { values, row, place } = reading;
  containmentFeatures(ranked, reading);
  values[row + RANK.sibling] = closenessToSiblings(ranked, place, whereabouts);
  if (ranked.alias) values[row + RANK.alias] = ranked.alias.readings.find((r) => r.place === place)?.share ?? 0;
  let near = 0;
  let related = 0;
  let domestic = 0;
  let compatriots = 0;
  for (let i = 0; i < others.count; i++) {
    const other = others.places[i]!;
    const weight = others.weights[i]!;
    near += weight * whereabouts.closeness(other.index, place);
    const { place: top, share } = other.readings[0]!;
    if (share * weight > related && top.type !== "country" && isRelated(top, place)) related = share * weight;
    if (other.accepted > domestic && (top.domestic || top.id === home)) domestic = other.accepted;
    if (top.country === place.country && top.country >= 0) compatriots += weight * share;
  }
  values[row + RANK.near] = others.sum > 0 ? near / others.sum : 0;
  values[row + RANK.related] = related;
  const isAbroad = !place.domestic && place.type !== "country";
  // `الرمادي وكركوك وسنجار`: beside others of its country it is no stranger
  values[row + RANK.abroad] = isAbroad && others.sum > 0 ? domestic * (1 - compatriots / others.sum) : 0;
}

function containmentFeatures(ranked: DecidedPlace, reading: Reading): void {
  const { values, row, place } = reading;
  let inside = 0;
  let outside = 0;
  let direction = 0;
  for (const { of, strength } of ranked.outer) {
    const fit = containedIn(of, place);
    inside = Math.max(inside, fit * strength);
    outside = Math.max(outside, (hasParent(place) ? 1 - fit : awayFromTowns(of, place)) * strength);
    if (of.mention.direction && of.readings.length > 0)
      direction += directionFit(of.readings[0]!.place, place, of.mention.direction) * strength * fit;
  }
  let asUnit = 0;
  const mayBeUnit = isUnit(place) && values[row + RANK.typeDiffers] === 0; // `مدينة X` is no district, whatever lies in it
  if (mayBeUnit) for (const inner of ranked.inner) asUnit = Math.max(asUnit, unitFit(place, inner, ranked));
  values[row + RANK.asUnit] = asUnit;
  values[row + RANK.contained] = inside;
  values[row + RANK.notContained] = inside > INSIDE_MIN ? 0 : outside;
  values[row + RANK.direction] = direction;
}

function closenessToSiblings({ siblings }: DecidedPlace, place: PlaceFacts, whereabouts: Whereabouts): number {
  const count = Math.min(SIBLINGS_MAX, siblings.length);
  let sum = 0;
  for (let i = 0; i < count; i++) sum += whereabouts.closeness(siblings[i]!.index, place);
  return count > 0 ? sum / count : 0;
}

function isRelated(a: PlaceFacts, b: PlaceFacts): boolean {
  return liesIn(b, a) || liesIn(a, b);
}

const TOWN_KM = 8;
/** A bare name at the head of a text is a governorate's, but a town's before its district's. */
const HEADED_MIN = 0.6;

/** A place that lies in the unit, but not in the town of the same name: the unit is meant (`حمص – تلبيسة`). */
function unitFit(unit: PlaceFacts, { of, strength }: PlaceLink, ranked: DecidedPlace): number {
  const best = of.readings[0];
  if (!best || isUnit(best.place) || of.mention.how === "countryside" || !liesIn(best.place, unit)) return 0;
  if (unit.level !== 1 && strength < HEADED_MIN) return 0;
  const { cue } = ranked.mention;
  if (cue?.role === "kind" && !cue.types.includes(unit.type)) return 0; // `مدينة حلب` is the town
  const town = ranked.readings.find((r) => !isUnit(r.place));
  if (!town || liesIn(best.place, town.place) || !(distanceKm(town.place, best.place) > TOWN_KM)) return 0;
  return Math.min(1, strength * 2) * best.share * of.accepted;
}

function hasParent(place: PlaceFacts): boolean {
  return place.ancestors.length > 0 || place.type === "country";
}

/** How surely a place without a parent lies elsewhere: it may lie in any unit, and near any town where it has no point. */
function awayFromTowns(outer: DecidedPlace, inner: PlaceFacts): number {
  if (Number.isNaN(inner.lat)) return 0;
  const countryside = outer.mention.how === "countryside";
  let away = 0;
  for (let i = 0; i < Math.min(OUTER_READINGS_MAX, outer.readings.length); i++) {
    const { place, share } = outer.readings[i]!;
    if (!isUnit(place)) away += share * (1 - contains(place, inner, countryside));
  }
  return away;
}

/** How well what `outer` means contains `inner`, from 0 to 1. */
export function containedIn(outer: DecidedPlace, inner: PlaceFacts): number {
  let fit = 0;
  const countryside = outer.mention.how === "countryside";
  for (let i = 0; i < Math.min(OUTER_READINGS_MAX, outer.readings.length); i++)
    fit += outer.readings[i]!.share * contains(outer.readings[i]!.place, inner, countryside);
  return Math.min(1, fit);
}
