import type { Country } from "../../countries/country.js";
import type { PlaceMention } from "../../detect/mention.js";
import type { NameFacts } from "../../gazetteer/name-record.js";
import { contains, directionFit, isUnit } from "./containment.js";
import { noRankFeatures, rankScore } from "./feature-vectors.js";
import { distanceKm, liesIn, nameOf, type PlaceBook, type PlaceFacts } from "./place-book.js";
import type { RankFeatures, Weights } from "./weights.js";
import { Whereabouts } from "./whereabouts.js";

/** One entry that a mention may mean. */
export interface Reading {
  readonly place: PlaceFacts;
  /** 0: the canonical name; see `Posting`. */
  readonly record: number;
  readonly rule: number;
  /** What the gazetteer says of that name. */
  readonly name: NameFacts;
  readonly features: RankFeatures;
  score: number;
  /** What its being a row of the user's own adds to the score; 0 where the text says otherwise. */
  own: number;
  /** Softmax share among the readings of the mention. */
  share: number;
}

/** A mention with what it may mean, the likeliest first once ranked. */
export interface RankedPlace {
  readonly mention: PlaceMention;
  /** Its number among the mentions that are decided together. */
  readonly index: number;
  readonly readings: Reading[];
  /** Mentions that are said to contain it, with how plainly (0 to 1), and whether it rather lies beside them (`قرب X`, `شرقي X`). */
  readonly outer: { readonly of: RankedPlace; readonly strength: number; readonly isBeside?: boolean }[];
  /** Mentions that are said to lie in it. */
  readonly inner: { readonly of: RankedPlace; readonly strength: number }[];
  /** Mentions coordinated with it. */
  readonly siblings: RankedPlace[];
  alias: RankedPlace | undefined;
  /** A noun of a facility stands right before it: it may be the name of that (`مخبز الزهراء`). */
  headed: boolean;
  /** Probability that it is a place at all, so far. */
  accepted: number;
}

const ROUNDS = 2;
/** Mentions on either side whose closeness counts. */
const OTHERS_MAX = 10;
const OUTER_READINGS_MAX = 4;
const SIBLINGS_MAX = 8;

export function readingsOf(mention: PlaceMention, book: PlaceBook): Reading[] {
  const readings: Reading[] = [];
  const positions = mention.readings.length > FEW_READINGS ? new Map<string, number>() : undefined;
  for (const { gazetteer, entry, record, rule } of mention.readings) {
    const place = book.at(gazetteer, entry);
    const found = positions ? (positions.get(place.id) ?? -1) : readings.findIndex((r) => r.place.id === place.id);
    if (found >= 0 && (readings[found]!.rule === 0 || rule !== 0)) continue;
    const at = found >= 0 ? found : readings.length;
    const name = nameOf(place, record);
    readings[at] = { place, record, rule, name, features: noRankFeatures(), score: 0, own: 0, share: 0 };
    positions?.set(place.id, at);
  }
  return readings;
}
/** Up to so many readings, looking through them costs less than a table. */
const FEW_READINGS = 32;

/** Ranks the readings of each mention by their own features: what `rankPlaces` begins with. */
export function rankAlone(places: readonly RankedPlace[], weights: Weights["rank"]): void {
  for (const ranked of places) {
    for (const reading of ranked.readings) ownFeatures(ranked, reading);
    settle(ranked, weights);
  }
}

/**
 * Ranks the readings of all mentions jointly, in rounds, by the features that lean on the other mentions. What has one reading means that
 * in each round: its features are asked for in the last one alone.
 */
export function rankPlaces(places: readonly RankedPlace[], weights: Weights["rank"], country: Country): void {
  const whereabouts = new Whereabouts(places.length);
  for (const { index, readings } of places) whereabouts.note(index, readings);
  for (let round = 1; round <= ROUNDS; round++) {
    for (const ranked of places) {
      const { index, readings } = ranked;
      if (readings.length === 0 || (readings.length === 1 && round < ROUNDS)) continue;
      const others = neighbours(ranked, places);
      for (const reading of readings) relativeFeatures(ranked, reading, others, whereabouts, country);
      settle(ranked, weights);
      whereabouts.note(index, readings);
    }
  }
}

function settle({ readings }: RankedPlace, weights: Weights["rank"]): void {
  let top = -Infinity;
  for (const reading of readings) {
    reading.own = ownWeight(reading);
    reading.score = rankScore(reading.features, weights) + reading.own;
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
function ownWeight({ place, features }: Reading): number {
  if (!place.own || !place.domestic || features.notContained >= ELSEWHERE_MIN) return 0;
  const isOtherKind = place.type === "camp" ? features.typeDiffers > 0 : features.typeDiffers === 1;
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

/** Settlement kinds pass for one another in the press; a unit or a quarter does not. */
const SETTLEMENTS: readonly string[] = ["city", "town", "village", "farm", "camp"];

function ownFeatures(ranked: RankedPlace, reading: Reading): void {
  const { mention } = ranked;
  const { place } = reading;
  const f = reading.features;
  f.importance = (9 - place.rank) / 8;
  if (place.low) f.low = 1;
  if (reading.rule !== 0) f.variant = 1;
  if (reading.record !== 0) f.secondName = 1;
  if (reading.name.needsContext) f.needsContext = 1;
  const types = mention.cue?.types ?? [];
  if (mention.how === "countryside") {
    if (place.level === 1) f.typeFits = 1;
    else if (place.level !== undefined && place.level > 1) f.bareUnit = 0.5;
    else if (!SETTLEMENTS.includes(place.type)) f.typeDiffers = 1;
  } else if (types.length > 0) {
    const at = types.indexOf(place.type);
    if (at === 0 || (types.includes("region") && isRegional(place))) f.typeFits = 1;
    else if (at > 0)
      f.typeFits = types.includes("region") && ranked.readings.some((r) => isRegional(r.place)) ? 0.2 : 0.6;
    else f.typeDiffers = SETTLEMENTS.includes(place.type) && SETTLEMENTS.includes(types[0]!) ? 0.4 : 1;
  } else if (place.type === "neighbourhood" && ranked.readings.some((r) => isNamedAlone(r.place))) f.bareQuarter = 1;
  else if (isUnit(place) && place.type !== "country" && ranked.readings.some((r) => !isUnit(r.place))) f.bareUnit = 1;
}

/** A stretch of land: `منطقة القلمون` is the mountains, not the village. */
function isRegional({ type }: PlaceFacts): boolean {
  return REGIONS.includes(type);
}
const REGIONS: readonly string[] = ["region", "mountain", "desert", "plain", "valley"];

/** A city, or one of the highest units: what a name without a noun means before a quarter. */
function isNamedAlone({ type, level }: PlaceFacts): boolean {
  return type === "city" || level === 1;
}

/** A mention nearby that is firm enough to count, and how much it does. */
interface Neighbour {
  readonly of: RankedPlace;
  readonly weight: number;
}

function neighbours(ranked: RankedPlace, places: readonly RankedPlace[]): Neighbour[] {
  const { index } = ranked;
  const others: Neighbour[] = [];
  const to = Math.min(places.length, index + OTHERS_MAX + 1);
  for (let j = Math.max(0, index - OTHERS_MAX); j < to; j++) {
    const of = places[j]!;
    if (j === index || of.readings.length === 0 || of.accepted < 0.3 || sameString(of, ranked)) continue;
    others.push({ of, weight: of.accepted / (1 + Math.abs(j - index) / 4) });
  }
  return others;
}

function relativeFeatures(
  ranked: RankedPlace,
  reading: Reading,
  others: readonly Neighbour[],
  whereabouts: Whereabouts,
  country: Country,
): void {
  const f = reading.features;
  const { place } = reading;
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
  const mayBeUnit = isUnit(place) && f.typeDiffers === 0; // `مدينة X` is no district, whatever lies in it
  f.asUnit = 0;
  if (mayBeUnit) for (const inner of ranked.inner) f.asUnit = Math.max(f.asUnit, unitFit(place, inner, ranked));
  f.contained = inside;
  f.notContained = inside > 0.3 ? 0 : outside;
  f.direction = direction;
  const siblings = Math.min(SIBLINGS_MAX, ranked.siblings.length);
  let sibling = 0;
  for (let i = 0; i < siblings; i++) sibling += whereabouts.closeness(ranked.siblings[i]!.index, place);
  f.sibling = siblings > 0 ? sibling / siblings : 0;
  if (ranked.alias) f.alias = ranked.alias.readings.find((r) => r.place === place)?.share ?? 0;
  let near = 0;
  let sum = 0;
  let related = 0;
  let domestic = 0;
  for (const { of, weight } of others) {
    near += weight * whereabouts.closeness(of.index, place);
    sum += weight;
    const { place: top, share } = of.readings[0]!;
    if (share * weight > related && top.type !== "country" && isRelated(top, place)) related = share * weight;
    if (top.domestic || top.id === country.placeId) domestic = Math.max(domestic, of.accepted);
  }
  f.near = sum > 0 ? near / sum : 0;
  f.related = related;
  f.abroad = !place.domestic && place.type !== "country" ? domestic : 0;
}

function isRelated(a: PlaceFacts, b: PlaceFacts): boolean {
  return liesIn(b, a) || liesIn(a, b);
}

const TOWN_KM = 8;
/** A bare name at the head of a text is a governorate's, but a town's before its district's. */
const HEADED_MIN = 0.6;

/** A place that lies in the unit, but not in the town of the same name: the unit is meant (`حمص – تلبيسة`). */
function unitFit(unit: PlaceFacts, inner: RankedPlace["inner"][number], ranked: RankedPlace): number {
  const best = inner.of.readings[0];
  if (!best || isUnit(best.place) || inner.of.mention.how === "countryside" || !liesIn(best.place, unit)) return 0;
  if (unit.level !== 1 && inner.strength < HEADED_MIN) return 0;
  const { cue } = ranked.mention;
  if (cue?.role === "kind" && !cue.types.includes(unit.type)) return 0; // `مدينة حلب` is the town
  const town = ranked.readings.find((r) => !isUnit(r.place));
  if (!town || liesIn(best.place, town.place) || !(distanceKm(town.place, best.place) > TOWN_KM)) return 0;
  return Math.min(1, inner.strength * 2) * best.share * inner.of.accepted;
}

function sameString(a: RankedPlace, b: RankedPlace): boolean {
  return a.readings[0]!.place === b.readings[0]!.place && a.readings.length === b.readings.length;
}

function hasParent(place: PlaceFacts): boolean {
  return place.ancestors.length > 0 || place.type === "country";
}

/** How surely a place without a parent lies elsewhere: it may lie in any unit, and near any town where it has no point. */
function awayFromTowns(outer: RankedPlace, inner: PlaceFacts): number {
  if (Number.isNaN(inner.lat)) return 0;
  const countryside = outer.mention.how === "countryside";
  let away = 0;
  for (const { place, share } of outer.readings.slice(0, OUTER_READINGS_MAX))
    if (!isUnit(place)) away += share * (1 - contains(place, inner, countryside));
  return away;
}

/** How well what `outer` means contains `inner`, from 0 to 1. */
export function containedIn(outer: RankedPlace, inner: PlaceFacts): number {
  let fit = 0;
  const countryside = outer.mention.how === "countryside";
  for (let i = 0; i < Math.min(OUTER_READINGS_MAX, outer.readings.length); i++)
    fit += outer.readings[i]!.share * contains(outer.readings[i]!.place, inner, countryside);
  return Math.min(1, fit);
}
