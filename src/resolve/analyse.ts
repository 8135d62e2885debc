import type { DateMatch } from "../grammar/dates/find-dates.js";
import type { ActorMention } from "../grammar/mention.js";
import { actorContext, priorContext } from "./actor-context.js";
import type { DecidedActor } from "./actor-reading.js";
import { decideActor } from "./actors.js";
import type { AnalysisInput } from "./analysis-input.js";
import { collectMentions } from "./collect.js";
import { coordinateStates } from "./coordination.js";
import { ACCEPTED, DATE_SCORE, firstCover, rivals, score } from "./cover.js";
import { type OtherMention, otherMentions } from "./other-mentions.js";
import type { Weighted } from "./overlap.js";
import { type DecidedPlace, decidePlaces } from "./places.js";
import { bindShorthand, vouchShorthand } from "./shorthand.js";
import { actorWeight } from "./war-signs.js";

type Decided =
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
/** Names of the built-in lists of weapons and event words give way to places and actors. */
const COMMON_TYPES: ReadonlySet<string> = new Set(["weapon", "event"]);
const COMMON_ACCEPTED = 0.7;
/** A name of a gazetteer of the user's own outweighs any reading of the same words. */
const OWN_ACCEPTED = 1.1;
/** Of a place and an actor of the same words, the actor. */
const ACTOR_LEAN = 1.05;

/** From a view to decided mentions: collect, choose a first cover, decide places jointly, decide actors, choose the final cover. */
export function analyse(input: AnalysisInput): Analysis {
  const { view, names, placeBook, weights } = input;
  const { places: placeMentions, actors: actorMentions } = collectMentions(input);
  const media = mediaReach(actorMentions, view.words.count);
  const dates = input.dates.filter((date) => date.last > media[date.first]!);
  const prior = priorContext(input, dates, actorMentions);
  const actorsBefore = actorMentions.map((mention) => decideActor(mention, prior));
  const others = rivals(actorsBefore, dates);
  const actors = actorWeight(input, actorMentions);

  const actorEnds = new Set(actorsBefore.filter(hasBranches).map(({ mention }) => mention.last));
  let candidates = placeMentions;
  let decidedPlaces: DecidedPlace[] = [];
  const refusedBefore: DecidedPlace[] = [];
  let domestic = 0;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const mentions = firstCover(candidates, others);
    const decided = decidePlaces({ view, mentions, book: placeBook, weights, actors, actorEnds });
    decidedPlaces = decided.places;
    domestic = decided.domestic;
    const refused = decidedPlaces.filter((p) => p.accepted < ACCEPTED);
    if (refused.length === 0 || attempt + 1 === ATTEMPTS) break;
    refusedBefore.push(...refused);
    const rejected = new Set(refused.map((p) => p.mention));
    candidates = candidates.filter((mention) => !rejected.has(mention));
  }
  const context = actorContext(prior, decidedPlaces, actorMentions, domestic);
  const decidedActors = actorMentions.map((mention) => decideActor(mention, context));
  coordinateStates(view, decidedActors);
  vouchShorthand(view, decidedActors);

  const items: Decided[] = [];
  for (const place of decidedPlaces) {
    if (place.accepted < ACCEPTED) continue;
    const { first, last } = place.mention;
    items.push({ kind: "place", place, first, last, score: score(place.mention, place.accepted) });
  }
  for (const actor of decidedActors) {
    if (actor.accepted < ACCEPTED) continue;
    const { first, last } = actor.mention;
    items.push({ kind: "actor", actor, first, last, score: score(actor.mention, actor.accepted) * ACTOR_LEAN });
  }
  for (const other of otherMentions(view, names, input.gazetteers)) {
    const { first, last } = other;
    const { type } = input.gazetteers[other.posting.gazetteer]!;
    const accepted = COMMON_TYPES.has(type) ? COMMON_ACCEPTED : OWN_ACCEPTED;
    items.push({ kind: "other", other, first, last, score: score(other, accepted) });
  }
  for (const date of dates) items.push({ kind: "date", date, first: date.first, last: date.last, score: DATE_SCORE });
  const covering = input.overlap(items);
  bindShorthand(
    view,
    covering.flatMap((d) => (d.kind === "actor" ? d.actor : [])),
    input.actorBook,
    context.date,
  );
  const chosen = covering.filter((d) => d.kind !== "actor" || d.actor.accepted >= ACCEPTED);
  return { chosen, places: [...decidedPlaces, ...refusedBefore], actors: decidedActors, domestic };
}

/** Word to the last word of the media names that begin before it, -1 for none: a day inside one (`بوست اليوم`) is no date. */
function mediaReach(actors: readonly ActorMention[], count: number): Int32Array {
  const reach = new Int32Array(count).fill(-1);
  for (const { how, first, last } of actors) {
    if (how !== "media") continue;
    for (let i = first + 1; i <= last; i++) reach[i] = Math.max(reach[i]!, last);
  }
  return reach;
}

/** Bodies that have a branch in every town, which is named right after them: `الدفاع المدني سلمية`. */
const BRANCHED: readonly (string | undefined)[] = [
  "civil-defence",
  "local-administration",
  "media-agency",
  "media-outlet",
  "ngo-monitor",
  "ngo-relief",
];

function hasBranches({ mention, entry }: DecidedActor): boolean {
  return (
    mention.how === "media" ||
    mention.how === "group" ||
    (mention.how === "name" && BRANCHED.includes(entry?.actorType))
  );
}
