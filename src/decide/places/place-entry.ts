import type { DecidedPlace, Reading } from "./decided-place.js";
import { ACCEPT, featureOf, RANK } from "./feature-rows.js";
import { isNamesake } from "./namesakes.js";
import type { PlaceBook, PlaceFacts } from "./place-book.js";

/** A misspelling is linked only to a place that lies where the text says: a wrong village is worse than none. */
const MISSPELT_CONTAINED_MIN = 0.5;

/** The entry that a decided mention is linked to; `undefined` where no gazetteer has what is meant. */
export function linkedPlace(ranked: DecidedPlace, book: PlaceBook): PlaceFacts | undefined {
  const { mention, readings } = ranked;
  const fixed = mention.entity ? book.byId(mention.entity) : undefined;
  const best = readings[0];
  if (fixed || !best) return fixed;
  if (isHomonymAbroad(ranked, best)) return undefined;
  const sure = isMisspelt(ranked)
    ? featureOf(best, RANK.contained) >= MISSPELT_CONTAINED_MIN || isMisspeltTown(ranked)
    : !isNamesake(ranked, best);
  return sure ? best.place : undefined;
}

/** A name that no gazetteer has, one letter from names that one has. */
export function isMisspelt({ mention, readings }: DecidedPlace): boolean {
  return mention.how === "unknown" && readings.length > 0;
}

const ABROAD_MIN = 0.6;
const AT_HOME_MAX = 0.35;
/** From this rank on a place is one that few outside its country name. */
const LITTLE_KNOWN_RANK = 5;

/** A small place of the country, in a text that is about another one: the text means a homonym that no gazetteer has. */
function isHomonymAbroad(ranked: DecidedPlace, best: Reading): boolean {
  const { place } = best;
  if (!place.domestic || place.own || place.rank < LITTLE_KNOWN_RANK || featureOf(best, RANK.contained) > 0)
    return false;
  return featureOf(ranked, ACCEPT.elsewhere) >= ABROAD_MIN && featureOf(ranked, ACCEPT.domestic) <= AT_HOME_MAX;
}

const TOWNS: readonly string[] = ["city", "town"];
/** Letters of a name of which one may be wrong, and it is still no other name. */
const MISSPELT_LETTERS_MIN = 6;

/** `مدينة القامسلي`: a long name after the noun of its kind, which is one edit away from one town and no other. */
function isMisspeltTown({ mention, readings }: DecidedPlace): boolean {
  if (mention.to - mention.from < MISSPELT_LETTERS_MIN || mention.cue?.role !== "kind") return false;
  const towns = readings.filter(({ place }) => TOWNS.includes(place.type));
  return towns.length === 1 && towns[0] === readings[0] && mention.cue.types.includes(towns[0]!.place.type);
}
