import type { DateMatch } from "../grammar/dates/find-dates.js";
import type { PlaceMention } from "../grammar/mention.js";
import type { DecidedActor } from "./actor-reading.js";
import { decideActor } from "./actors.js";
import type { AnalysisInput } from "./analysis-input.js";
import { collectMentions } from "./collect.js";
import { ACCEPTED, firstCover, rangeOf, score } from "./cover.js";
import { type OtherMention, otherMentions } from "./other-mentions.js";
import type { Weighted } from "./overlap.js";
import { type DecidedPlace, decidePlaces } from "./places.js";
import { bindShorthand } from "./shorthand.js";
import { actorWeight } from "./war-signs.js";

export type Decided =
  | (Weighted & { readonly kind: "place"; readonly place: DecidedPlace })
  | (Weighted & { readonly kind: "actor"; readonly actor: DecidedActor })
  | (Weighted & { readonly kind: "other"; readonly other: OtherMention })
  | (Weighted & { readonly kind: "date"; readonly date: DateMatch });

export interface Analysis {
  /** What stands, in order of the text. */
  readonly chosen: readonly Decided[];
  /** Everything that was weighed, for `explain`. */
  readonly places: readonly DecidedPlace[];
  readonly actors: readonly DecidedActor[];
  readonly domestic: number;
}

const ATTEMPTS = 2;
const DATE_SCORE = 100;
const OTHER_ACCEPTED = 0.7;

/** From a view to decided mentions: collect, choose a first cover, decide places jointly, decide actors, choose the final cover. */
export function analyse(input: AnalysisInput): Analysis {
  const { view, names } = input;
  const { places: placeMentions, actors: actorMentions } = collectMentions(input);
  const standing = input.dates.filter(
    (d) => !actorMentions.some((m) => m.how === "media" && m.first < d.first && d.last <= m.last),
  );
  const dates = standing.map((date): Decided => ({ kind: "date", date, ...rangeOf(date), score: DATE_SCORE }));

  let rejected: ReadonlySet<PlaceMention> = new Set();
  let decidedPlaces: DecidedPlace[] = [];
  const refusedBefore: DecidedPlace[] = [];
  let domestic = 0;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const cover = firstCover(input, placeMentions, actorMentions, rejected, dates);
    const decided = decidePlaces({
      ...input,
      mentions: cover,
      book: input.placeBook,
      actors: actorWeight(input, actorMentions),
    });
    decidedPlaces = decided.places;
    domestic = decided.domestic;
    const refused = decidedPlaces.filter((p) => p.accepted < ACCEPTED);
    if (refused.length === 0 || attempt + 1 === ATTEMPTS) break;
    refusedBefore.push(...refused);
    rejected = new Set(refused.map((p) => p.mention));
  }
  const decidedActors = actorMentions.map((mention) =>
    decideActor(mention, { view, book: input.actorBook, date: input.date, domestic }),
  );
  const items: Decided[] = [
    ...decidedPlaces
      .filter((p) => p.accepted >= ACCEPTED)
      .map(
        (place): Decided => ({
          kind: "place",
          place,
          ...rangeOf(place.mention),
          score: score(place.mention, place.accepted),
        }),
      ),
    ...decidedActors
      .filter((a) => a.accepted >= ACCEPTED)
      .map(
        (actor): Decided => ({
          kind: "actor",
          actor,
          ...rangeOf(actor.mention),
          score: score(actor.mention, actor.accepted) * 1.05,
        }),
      ),
    ...otherMentions(view, names, input.gazetteers).map(
      (other): Decided => ({ kind: "other", other, ...rangeOf(other), score: score(other, OTHER_ACCEPTED) }),
    ),
    ...dates,
  ];
  const chosen = input.overlap(items);
  const actors = chosen.flatMap((d) => (d.kind === "actor" ? [d.actor] : []));
  bindShorthand(view, actors, input.actorBook, input.date);
  return { chosen, places: [...decidedPlaces, ...refusedBefore], actors: decidedActors, domestic };
}
