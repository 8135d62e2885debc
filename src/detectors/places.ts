import { checkWeights } from "../decide/check-weights.js";
import { collectPlaces } from "../decide/collect.js";
import { ACCEPTED, type Competitor, competitors, DATE_SCORE, firstCover, score } from "../decide/cover.js";
import { warfare } from "../decide/document/document-context.js";
import type { DecidedPlace } from "../decide/places/decided-place.js";
import { ACCEPT, acceptFeatures, RANK, rankFeatures, weightRow } from "../decide/places/feature-rows.js";
import { featureDetail } from "../decide/places/feature-words.js";
import { createPlaceBook } from "../decide/places/place-book.js";
import { placeRanking } from "../decide/places/place-ranking.js";
import { decidePlaces } from "../decide/places/places.js";
import { preparePlaces } from "../decide/places/prepare-places.js";
import { WEIGHTS, type Weights } from "../decide/places/weights.js";
import { ownReason, placeSpan } from "../decide/to-spans.js";
import type { BuiltInDetector } from "../detect/detector.js";
import { definiteFacilityPatterns } from "../detect/places/definite-facilities.js";
import { placeSlots } from "../detect/places/place-slots.js";
import { actorsWords } from "../lexicon/parts/actors.js";
import { commonWords } from "../lexicon/parts/common.js";
import { givenNamesWords } from "../lexicon/parts/given-names.js";
import { groupsWords } from "../lexicon/parts/groups.js";
import { nationalitiesWords } from "../lexicon/parts/nationalities.js";
import { placeWords } from "../lexicon/parts/place-words.js";
import { placesWords } from "../lexicon/parts/places.js";
import type { Posting } from "../match/compiled-index.js";
import { fuzzyNames } from "../match/fuzzy.js";
import { nameNumber } from "../match/lookup.js";
import type { Candidate, Considered } from "../pipeline/considered.js";
import { itemOf } from "../pipeline/item.js";
import type { PlaceDecision, PlaceStage, Setup, StagedDetector } from "../pipeline/stages.js";
import { weigh } from "./weigh.js";

/** Kinds of places that a misspelled name after a cue noun may be. */
const SETTLEMENTS: ReadonlySet<string> = new Set(["city", "town", "village", "neighbourhood"]);
const ATTEMPTS = 2;

/** Detects places: names of place gazetteers, lists, countryside, facilities, and names that no gazetteer has after a noun of their kind. */
export function places(): BuiltInDetector {
  const detector: StagedDetector = {
    name: "places",
    reads: ["place"],
    lexicon: [commonWords, placesWords, placeWords, actorsWords, groupsWords, nationalitiesWords, givenNamesWords],
    literals: definiteFacilityPatterns().literals,
    stage: (setup) => ({ places: placeStage(setup) }),
  };
  return detector;
}

function placeStage({ gazetteers, own, country, index, names, weights = WEIGHTS }: Setup): PlaceStage {
  checkWeights(weights);
  const placeBook = createPlaceBook(gazetteers, country, own);
  const rankWeights = weightRow(weights.rank, RANK);
  const ranking = placeRanking(rankWeights, country.placeId);
  const acceptWeights = weightRow(weights.accept, ACCEPT);
  const near = (folded: string) =>
    fuzzyNames(index, folded, { max: 1 }).flatMap(({ name }) =>
      names(name).place.filter((p) => p.rule === 0 && SETTLEMENTS.has(placeBook.at(p.gazetteer, p.entry).type)),
    );
  const exact = (folded: string): readonly Posting[] => {
    const name = nameNumber(index, folded);
    return name < 0 ? [] : names(name).place.filter(({ rule }) => rule === 0);
  };
  return {
    collect: (view) => collectPlaces({ view, country, names, near, exact, placeBook }),
    decide(view, candidates, actors, dates) {
      const input = { view, country, ranking, acceptWeights, actors: actors.weight, war: warfare(view) };
      if (candidates.mentions.length === 0) return { places: [], refused: [], domestic: decidePlaces(input, []) };
      const rivals = [...dates.map(({ first, last }) => ({ first, last, score: DATE_SCORE })), ...actors.rivals];
      const slots = placeSlots(view, actors.ends, dates);
      const weighed = { view, book: placeBook, acceptWeights, rankWeights, actorEnds: actors.branchEnds, slots };
      const prepare = preparePlaces(weighed);
      return decide(competitors(candidates.mentions, rivals), (all) => {
        const places = prepare(firstCover(all));
        return { places, domestic: decidePlaces(input, places) };
      });
    },
    items: (view, { places: decided }) =>
      decided
        .filter(({ accepted }) => accepted >= ACCEPTED)
        .map((place) =>
          itemOf(view, place.mention, score(place.mention, place.accepted), (range) =>
            placeSpan(view, place, placeBook, range),
          ),
        ),
    considered: (_, decision) => [...decision.places, ...decision.refused].map((place) => consideredOf(place, weights)),
  };
}

/** What is refused at first makes room for a shorter or longer reading of the same words. */
function decide(
  all: readonly Competitor[],
  attempt: (left: readonly Competitor[]) => Omit<PlaceDecision, "refused">,
): PlaceDecision {
  let left = all;
  const refused: DecidedPlace[] = [];
  for (let n = 1; ; n++) {
    const { places, domestic } = attempt(left);
    if (n === ATTEMPTS || places.every(isAccepted)) return { places, domestic, refused };
    for (const place of places) if (!isAccepted(place)) refused.push(place);
    left = left.filter(({ place }) => !place || isAccepted(place));
  }
}

function isAccepted({ accepted }: DecidedPlace): boolean {
  return accepted >= ACCEPTED;
}

function consideredOf(place: DecidedPlace, weights: Weights): Considered {
  const { mention, readings, accepted } = place;
  const candidates: Candidate[] = readings.map((reading) => ({
    entity: reading.place.id,
    score: reading.share,
    reasons: [
      ...(reading.own === 0 ? [] : [ownReason(reading)]),
      ...weigh(rankFeatures(reading), weights.rank, featureDetail),
    ],
  }));
  return {
    type: "place",
    from: mention.from,
    to: mention.to,
    entity: readings[0]?.place.id ?? null,
    accepted,
    reasons: weigh(acceptFeatures(place), weights.accept, featureDetail),
    candidates,
  };
}
