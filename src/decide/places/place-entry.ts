import { isNamesake } from "./namesakes.js";
import type { PlaceBook, PlaceFacts } from "./place-book.js";
import type { RankedPlace, Reading } from "./place-ranking.js";
import type { AcceptFeatures } from "./weights.js";

/** A misspelling is linked only to a place that lies where the text says: a wrong village is worse than none. */
const MISSPELT_CONTAINED_MIN = 0.5;

/** A mention with what was found for and against its being a place, once that is known. */
type WeighedPlace = RankedPlace & { readonly features?: AcceptFeatures };

/** The entry that a decided mention is linked to; `undefined` where no gazetteer has what is meant. */
export function linkedPlace(ranked: WeighedPlace, book: PlaceBook): PlaceFacts | undefined {
  const { mention, readings } = ranked;
  const fixed = mention.entity ? book.byId(mention.entity) : undefined;
  const best = readings[0];
  if (fixed || !best) return fixed;
  if (isHomonymAbroad(ranked, best)) return undefined;
  const sure = isMisspelt(ranked)
    ? best.features.contained >= MISSPELT_CONTAINED_MIN || isMisspeltTown(ranked)
    : !isNamesake(ranked, best);
  return sure ? best.place : undefined;
}

/** A name that no gazetteer has, one letter from names that one has. */
export function isMisspelt({ mention, readings }: RankedPlace): boolean {
  return mention.how === "unknown" && readings.length > 0;
}

const ABROAD_MIN = 0.6;
const AT_HOME_MAX = 0.35;
/** From this rank on a place is one that few outside its country name. */
const LITTLE_KNOWN_RANK = 5;

/** A small place of the country, in a text that is about another one: the text means a homonym that no gazetteer has. */
function isHomonymAbroad({ features }: WeighedPlace, { place, features: { contained } }: Reading): boolean {
  if (!features || !place.domestic || place.own || place.rank < LITTLE_KNOWN_RANK || contained > 0) return false;
  return (features.elsewhere ?? 0) >= ABROAD_MIN && (features.domestic ?? 0) <= AT_HOME_MAX;
}

const TOWNS: readonly string[] = ["city", "town"];
/** Letters of a name of which one may be wrong, and it is still no other name. */
const MISSPELT_LETTERS_MIN = 6;

/** `مدينة القامسلي`: a long name after the noun of its kind, which is one edit away from one town and no other. */
function isMisspeltTown({ mention, readings }: RankedPlace): boolean {
  if (mention.to - mention.from < MISSPELT_LETTERS_MIN || mention.cue?.role !== "kind") return false;
  const towns = readings.filter(({ place }) => TOWNS.includes(place.type));
  return towns.length === 1 && towns[0] === readings[0] && mention.cue.types.includes(towns[0]!.place.type);
}
