import type { PlaceType } from "../gazetteer/types.js";
import { distanceKm, type PlaceBook, type PlaceFacts } from "./place-book.js";
import { containedIn, type RankedPlace, type Reading } from "./place-ranking.js";

/** A misspelling is linked only to a place that lies where the text says: a wrong village is worse than none. */
const MISSPELT_CONTAINED_MIN = 0.5;

/** The entry that a decided mention is linked to; `undefined` where no gazetteer has what is meant. */
export function linkedPlace(ranked: RankedPlace, book: PlaceBook): PlaceFacts | undefined {
  const { mention, readings } = ranked;
  const fixed = mention.entity ? book.byId(mention.entity) : undefined;
  const best = readings[0];
  if (fixed || !best) return fixed;
  const sure = isMisspelt(ranked) ? best.features.contained >= MISSPELT_CONTAINED_MIN : !isNamesake(ranked, best);
  return sure ? best.place : undefined;
}

/** A name that no gazetteer has, one letter from names that one has. */
export function isMisspelt({ mention, readings }: RankedPlace): boolean {
  return mention.how === "unknown" && readings.length > 0;
}

const INSIDE_MIN = 0.3;
const PLAINLY_ELSEWHERE_MIN = 0.95;
const NEAR_MIN = 0.25;
const SHARE_MIN = 0.6;
const TOWN_KM = 8;
const REACH_KM = 25;
/** Kinds whose names recur all over a country, and of which no gazetteer has all. */
const RECURRING: ReadonlySet<PlaceType> = new Set([
  "hospital",
  "school",
  "mosque",
  "church",
  "market",
  "cemetery",
  "stadium",
  "square",
  "roundabout",
  "street",
  "bridge",
  "checkpoint",
  "prison",
  "camp",
  "factory",
  "facility",
]);
/** Kinds whose names recur as well, but which lie outside towns, and are told by those that are near. */
const OUTLYING: ReadonlySet<PlaceType> = new Set(["military-site", "hill", "spring", "archaeological-site", "island"]);
const SETTLEMENTS: ReadonlySet<PlaceType> = new Set(["city", "town", "village", "farm"]);

/** `المشفى الوطني في بلدة X`: the text says that it lies where the only entry of that name does not. */
function isNamesake(ranked: RankedPlace, { place, features, share }: Reading): boolean {
  const cued = ranked.mention.cue?.role === "kind";
  // `مخبز الزهراء في مدينة X`: facilities are often named after what many villages and quarters are named after too
  // so are quarters: `حي الزهراء في مدينة X`
  const borrowed = cued ? features.typeDiffers === 1 : ranked.headed === true;
  if (borrowed && isAwayFromTown(ranked, place, TOWN_KM)) return true;
  if (place.type === "neighbourhood") return features.notContained >= PLAINLY_ELSEWHERE_MIN;
  const doubtful = features.needsContext > 0 || share < SHARE_MIN;
  if (SETTLEMENTS.has(place.type)) return doubtful && !cued && liesElsewhere(ranked, place, isSettlement);
  if (OUTLYING.has(place.type)) return isAwayFromTown(ranked, place, REACH_KM);
  if (!RECURRING.has(place.type)) return false;
  const parentKnown = place.ancestors.length > 0; // else it may lie in what is named, unless that is far
  if (liesElsewhere(ranked, place)) return parentKnown || features.near < NEAR_MIN;
  return doubtful && !features.contained && features.near < NEAR_MIN;
}

/** The text plainly puts it in a town that its entry is farther from than so much. */
function isAwayFromTown({ outer }: RankedPlace, place: PlaceFacts, km: number): boolean {
  return outer.some(
    ({ of, strength }) => strength === 1 && isSettlement(of) && distanceKm(of.readings[0]!.place, place) > km,
  );
}

/** The text plainly puts the mention in something that the entry does not lie in. */
function liesElsewhere({ outer }: RankedPlace, place: PlaceFacts, counts = (_: RankedPlace): boolean => true): boolean {
  if (Number.isNaN(place.lat) && place.ancestors.length === 0) return false; // it may lie anywhere
  return outer.some(({ of, strength }) => strength === 1 && counts(of) && containedIn(of, place) < INSIDE_MIN);
}

function isSettlement({ mention, readings: [best] }: RankedPlace): boolean {
  return mention.how === "name" && best !== undefined && SETTLEMENTS.has(best.place.type);
}
