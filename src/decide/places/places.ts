import type { Country } from "../../countries/country.js";
import type { PlaceMention } from "../../detect/mention.js";
import type { View } from "../../detect/view.js";
import { documentContext, warfare } from "../document/document-context.js";
import { noAcceptFeatures } from "./feature-vectors.js";
import type { FixedFeatures } from "./fixed-features.js";
import { acceptance, acceptFeatures } from "./place-acceptance.js";
import type { PlaceBook } from "./place-book.js";
import { linkPlaces } from "./place-links.js";
import { type RankedPlace, rankAlone, rankPlaces, readingsOf } from "./place-ranking.js";
import type { AcceptFeatures, Weights } from "./weights.js";

/** A mention, what it means, and whether it is a place at all. */
export interface DecidedPlace extends RankedPlace {
  features: AcceptFeatures;
}

export interface PlaceDecisionInput {
  readonly view: View;
  readonly country: Country;
  readonly book: PlaceBook;
  readonly weights: Weights;
  /** How many firm actors of the war the document names. */
  readonly actors: number;
  /** What speaks for and against a mention whatever it means. */
  readonly fixed: (mention: PlaceMention) => FixedFeatures;
}

const ROUNDS = 3;

/**
 * Decides over all places of a document together: what each means, and whether it is a place. Rounds let firm places vouch
 * for doubtful ones: coordination, containment and closeness count as far as their partners are accepted themselves.
 *
 * @param mentions in order of the text, without overlap
 */
export function decidePlaces(
  input: PlaceDecisionInput,
  mentions: readonly PlaceMention[],
): { places: DecidedPlace[]; domestic: number } {
  const { view, country, book, weights } = input;
  const places: DecidedPlace[] = mentions.map((mention, index) => ({
    mention,
    index,
    readings: readingsOf(mention, book),
    outer: [],
    inner: [],
    siblings: [],
    alias: undefined,
    headed: false,
    accepted: 0.5,
    features: noAcceptFeatures(),
  }));
  linkPlaces(view, places);
  rankAlone(places, weights.rank);
  const fixed = places.map(({ mention }) => input.fixed(mention));
  const war = warfare(view);
  let domestic = Math.min(1, input.actors / 2);
  for (let round = 0; round < ROUNDS; round++) {
    rankPlaces(places, weights.rank, country);
    const context = documentContext(places, fixed, domestic, war, country);
    const next = places.map((place, i) => {
      place.features = acceptFeatures(view, place, fixed[i]!, context);
      return acceptance(place.features, weights.accept);
    });
    for (const [i, value] of next.entries()) places[i]!.accepted = value;
    domestic = domesticity(places, input.actors, country);
  }
  return { places, domestic };
}

/**
 * How sure the document is about the gazetteers' country: from the firm domestic names that are nothing else, weighed by
 * importance, and the actors of its war.
 */
function domesticity(places: readonly DecidedPlace[], actors: number, country: Country): number {
  let sum = actors * 0.5;
  for (const place of places) {
    const best = place.readings[0];
    if (!best) continue;
    if (best.place.id === country.placeId) sum += 0.7;
    else if (best.place.domestic && place.accepted > 0.7 && !place.features.common)
      sum += best.place.rank <= 4 ? 0.7 : best.rule === 0 ? 0.35 : 0.15;
    else if (best.place.domestic && best.place.rank <= 2) sum += 0.5;
  }
  return sum / (sum + 0.6);
}
