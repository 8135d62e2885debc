import type { Country } from "../../countries/country.js";
import type { View } from "../../detect/view.js";
import { documentContext, type NameCounts } from "../document/document-context.js";
import type { DecidedPlace } from "./decided-place.js";
import { ACCEPT, featureOf } from "./feature-rows.js";
import { acceptance } from "./place-acceptance.js";
import { linkPlaces } from "./place-links.js";
import type { PlaceRanking } from "./place-ranking.js";

export interface PlaceDecisionInput {
  readonly view: View;
  readonly country: Country;
  readonly ranking: PlaceRanking;
  /** Weights in the order of `ACCEPT`. */
  readonly acceptWeights: Float64Array;
  /** How many firm actors of the war the document names. */
  readonly actors: number;
  /** How much it is about an armed conflict, see `warfare`. */
  readonly war: number;
}

const ROUNDS = 3;

/**
 * Decides over all places of a document together: what each means, and whether it is a place. Rounds let firm places vouch
 * for doubtful ones: coordination, containment and closeness count as far as their partners are accepted themselves.
 *
 * @param places mentions in order of the text, without overlap, prepared and not yet linked; they are changed
 * @returns how sure it is that the document is about the gazetteers' country, 0 to 1
 */
export function decidePlaces(input: PlaceDecisionInput, places: readonly DecidedPlace[]): number {
  const { view, country, ranking, acceptWeights, war } = input;
  if (places.length === 0) return domesticity(places, input.actors, country);
  linkPlaces(view, places);
  ranking.alone(places);
  let names = 0;
  for (const { name } of places) names = Math.max(names, name + 1);
  const counts: NameCounts = { cued: view.room.floats(names), standing: view.room.floats(names) };
  let domestic = Math.min(1, input.actors / 2);
  for (let round = 0; round < ROUNDS; round++) {
    ranking.together(places);
    const context = documentContext(places, domestic, war, country, counts);
    for (const place of places) place.next = acceptance(view, place, context, acceptWeights);
    for (const place of places) place.accepted = place.next;
    domestic = domesticity(places, input.actors, country);
  }
  return domestic;
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
    else if (best.place.domestic && place.accepted > 0.7 && featureOf(place, ACCEPT.common) === 0)
      sum += best.place.rank <= 4 ? 0.7 : best.rule === 0 ? 0.35 : 0.15;
    else if (best.place.domestic && best.place.rank <= 2) sum += 0.5;
  }
  return sum / (sum + 0.6);
}
