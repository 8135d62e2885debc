import type { PlaceType } from "../../gazetteer/types.js";
import type { DecidedPlace, PlaceLink, Reading } from "./decided-place.js";
import { featureOf, RANK } from "./feature-rows.js";
import { distanceKm, type PlaceFacts } from "./place-book.js";
import { containedIn } from "./relative-features.js";

// A wrong village is worse than none: where the text says that a place lies elsewhere, its only namesake is not linked.

const INSIDE_MIN = 0.3;
const PLAINLY_ELSEWHERE_MIN = 0.95;
const NEAR_MIN = 0.25;
const SHARE_MIN = 0.6;
/** A settlement that is said to lie in a place, or listed with others, does not lie this far from it. */
const FAR_KM = 60;
/** What bears the name of a village lies in the town that it is said to lie in, and no farther from it. */
const TOWN_KM = 8;
/** A facility that is said to lie in a town does not lie this far from it. */
const AWAY_KM = 20;
/** From this rank on a settlement is a village: its name recurs all over a country. */
const VILLAGE_RANK = 6;

/** `حارة X بمدينة Y`: the quarter of that name is one of another town, however near that is. */
function isInOtherTown({ of, strength }: PlaceLink, quarter: PlaceFacts): boolean {
  return strength === 1 && isSettlement(of) && of.accepted > FIRM_MIN && containedIn(of, quarter) < IN_TOWN_MIN;
}
const IN_TOWN_MIN = 0.7;

/** Kinds whose names recur all over a country, and of which no gazetteer has all. */
const RECURRING: readonly PlaceType[] = [
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
  "checkpoint",
  "factory",
  "facility",
];
/** Kinds of which the better known ones are listed, and of which every town may have one. */
const SITES: readonly PlaceType[] = [
  "power-station",
  "military-site",
  "prison",
  "camp",
  "bridge",
  "hill",
  "spring",
  "archaeological-site",
  "island",
];
const VILLAGES: readonly PlaceType[] = ["village", "farm"];
const SETTLEMENTS: readonly PlaceType[] = ["city", "town", ...VILLAGES];

/** `المشفى الوطني في بلدة X`: the text says that it lies where the only entry of that name does not. */
export function isNamesake(ranked: DecidedPlace, reading: Reading): boolean {
  const { outer, mention } = ranked;
  const { place, share } = reading;
  // `مخبز الزهراء في مدينة X`: facilities and quarters are often named after what many villages are named after too
  const isBorrowed = mention.cue?.role === "kind" ? featureOf(reading, RANK.typeDiffers) === 1 : ranked.headed === true;
  if (isBorrowed && isAwayFromTown(ranked, place, TOWN_KM)) return true;
  if (Number.isNaN(place.lat) && place.ancestors.length === 0) return false; // it may lie anywhere
  if (isRecurring(place) && outer.some((link) => isAbroad(link) && containedIn(link.of, place) === 0)) return true;
  // `حي الزيتون`: a quarter of a town abroad is meant where the text names that town or its country
  if (
    place.type === "neighbourhood" &&
    !place.domestic &&
    featureOf(reading, RANK.related) === 0 &&
    featureOf(reading, RANK.contained) === 0
  )
    return true;
  if (place.type === "neighbourhood")
    return featureOf(reading, RANK.notContained) >= PLAINLY_ELSEWHERE_MIN || outer.some((o) => isInOtherTown(o, place));
  if (isStranger(reading)) return true;
  if (VILLAGES.includes(place.type)) return place.rank >= VILLAGE_RANK && isVillageElsewhere(ranked, place);
  if (SITES.includes(place.type)) return outer.some((o) => o.strength >= SAID_MIN && isAway(o.of, place, AWAY_KM));
  if (!RECURRING.includes(place.type)) return false;
  const parentKnown = place.ancestors.length > 0; // else it may lie in what is named, unless that is far
  if (outer.some(({ of, strength }) => strength >= SAID_MIN && containedIn(of, place) < INSIDE_MIN))
    return parentKnown || featureOf(reading, RANK.near) < NEAR_MIN;
  if (featureOf(reading, RANK.contained) > 0) return false;
  // `السوق الشعبي`: every town has one, so that the text must name its own
  const isGeneral = featureOf(reading, RANK.needsContext) > 0;
  const isFar = featureOf(reading, RANK.near) < NEAR_MIN || (isGeneral && featureOf(reading, RANK.related) === 0);
  return (isGeneral || share < SHARE_MIN) && isFar;
}

/** A village abroad by a spelling made by rule, in a text that names places here and none of its country, and far from them all. */
function isStranger(reading: Reading): boolean {
  const { place } = reading;
  if (place.domestic || reading.rule === 0 || place.rank < VILLAGE_RANK || !SETTLEMENTS.includes(place.type))
    return false;
  if (featureOf(reading, RANK.abroad) < STRANGER_MIN || featureOf(reading, RANK.contained) > 0) return false;
  return featureOf(reading, RANK.near) < NEAR_MIN && featureOf(reading, RANK.related) === 0;
}
const STRANGER_MIN = 0.9;

/** The text plainly puts it in a town that its entry is farther from than so much. */
function isAwayFromTown({ outer }: DecidedPlace, place: PlaceFacts, km: number): boolean {
  return outer.some(
    ({ of, strength }) => strength >= SAID_MIN && isSettlement(of) && distanceKm(of.readings[0]!.place, place) > km,
  );
}

function isSettlement({ mention, readings: [best] }: DecidedPlace): boolean {
  return mention.how === "name" && best !== undefined && SETTLEMENTS.includes(best.place.type);
}

/** `الطيبة في محافظة إربد`: the text plainly says that it lies abroad, and the likeliest entry of its name does not. */
export function isLocatedAbroad({ outer, readings: [best] }: DecidedPlace): boolean {
  if (outer.length === 0 || (best && (!best.place.domestic || best.place.type === "country"))) return false;
  return outer.some((o) => isAbroad(o) && !(best && containedIn(o.of, best.place) > 0));
}

/** `في حي X ببغداد`: it is plainly said to lie in a place abroad. */
function isAbroad({ of, strength }: PlaceLink): boolean {
  const best = of.readings[0];
  return (
    strength === 1 && best !== undefined && !best.place.domestic && best.share > SHARE_MIN && of.accepted > FIRM_MIN
  );
}
const FIRM_MIN = 0.7;

/** A small settlement, a quarter, or a site whose name recurs. */
function isRecurring({ domestic, rank, type }: PlaceFacts): boolean {
  return domestic && rank >= SMALL_RANK && SMALL_OR_RECURRING.has(type);
}
const SMALL_OR_RECURRING: ReadonlySet<PlaceType> = new Set([...VILLAGES, ...RECURRING, "town", "neighbourhood"]);
const SMALL_RANK = 4;

/** `قريتي X وY بريف Z`: far from what it is said to lie in, or from all that it is listed with. */
function isVillageElsewhere({ outer, siblings, mention }: DecidedPlace, place: PlaceFacts): boolean {
  const said = outer.filter(({ strength }) => strength >= SAID_MIN);
  if (said.some(({ of }) => containedIn(of, place) > 0)) return false;
  if (said.some(({ of }) => isAway(of, place, FAR_KM))) return true;
  if (mention.cue?.role !== "kind") return false;
  const known = siblings.filter((s) => s.accepted > LISTED_MIN && (s.readings[0]?.share ?? 0) > SHARE_MIN);
  return known.length > 0 && known.every((s) => isAway(s, place, FAR_KM));
}
const SAID_MIN = 0.9;
const LISTED_MIN = 0.5;

/** What `other` means is surely known, does not hold the place, and lies farther than `km` from it. */
function isAway(other: DecidedPlace, place: PlaceFacts, km: number): boolean {
  const best = other.readings[0];
  if (!best || other.accepted < LISTED_MIN || containedIn(other, place) > 0) return false;
  return distanceKm(best.place, place) > km;
}
