import { createActorBook } from "../decide/actors/actor-book.js";
import { actorContext, priorContext } from "../decide/actors/actor-context.js";
import { actorFeatureDetail } from "../decide/actors/actor-feature-words.js";
import type { ActorContext, DecidedActor } from "../decide/actors/actor-reading.js";
import { ACTOR_WEIGHTS } from "../decide/actors/actor-weights.js";
import { decideActor, leansOnPlaces } from "../decide/actors/actors.js";
import { coordinateStates } from "../decide/actors/coordination.js";
import { bindShorthand, vouchShorthand } from "../decide/actors/shorthand.js";
import { collectActors } from "../decide/collect.js";
import { ACCEPTED, actorRivals, actorScore } from "../decide/cover.js";
import { actorWeight } from "../decide/document/war-signs.js";
import type { ActorInput } from "../decide/input.js";
import { WEIGHTS } from "../decide/places/weights.js";
import { actorSpan } from "../decide/to-spans.js";
import { bodyPatterns } from "../detect/actors/patterns/body-patterns.js";
import type { BuiltInDetector } from "../detect/detector.js";
import type { DocumentView } from "../detect/text-view.js";
import { actorsWords } from "../lexicon/parts/actors.js";
import { bodiesWords } from "../lexicon/parts/bodies.js";
import { commonWords } from "../lexicon/parts/common.js";
import { groupsWords } from "../lexicon/parts/groups.js";
import { lookingBackWords } from "../lexicon/parts/looking-back.js";
import { nationalitiesWords } from "../lexicon/parts/nationalities.js";
import { placesWords } from "../lexicon/parts/places.js";
import type { Considered } from "../pipeline/considered.js";
import { type Item, itemOf } from "../pipeline/item.js";
import type { ActorDecision, ActorStage, Setup, StagedDetector } from "../pipeline/stages.js";
import { weigh } from "./weigh.js";

/** Of a place and an actor of the same words, the actor. */
const ACTOR_LEAN = 1.05;

/** Detects actors: names of actor gazetteers, arms and allies of parties, groups and bodies by the shape of their names, shorthand. */
export function actors(): BuiltInDetector {
  const detector: StagedDetector = {
    name: "actors",
    reads: ["actor"],
    lexicon: [commonWords, placesWords, actorsWords, groupsWords, bodiesWords, nationalitiesWords, lookingBackWords],
    literals: bodyPatterns().literals,
    stage: (setup) => ({ actors: actorStage(setup) }),
  };
  return detector;
}

function actorStage({
  gazetteers,
  country,
  names,
  weights: { actor: weights = ACTOR_WEIGHTS } = WEIGHTS,
}: Setup): ActorStage {
  const actorBook = createActorBook(gazetteers);
  const inputOf = (view: DocumentView): ActorInput => ({ view, country, names, actorBook, date: view.date, weights });
  return {
    collect: (view, byWord) => collectActors(inputOf(view), byWord),
    estimate(view, mentions, dates) {
      const input = inputOf(view);
      const prior = priorContext(input, dates, mentions);
      const decided = mentions.map((mention) => decideActor(mention, prior));
      const branchEnds = new Set(decided.filter(hasBranches).map(({ mention }) => mention.last));
      const weight = actorWeight(input, mentions);
      return { decided, prior, rivals: actorRivals(decided), weight, branchEnds, ends: endsOf(decided) };
    },
    decide(view, { decided, prior = priorContext(inputOf(view), [], []) }, places) {
      if (decided.length === 0) return decision(view, decided, prior);
      const mentions = decided.map(({ mention }) => mention);
      const context = actorContext(inputOf(view), prior, places.places, mentions, places.domestic);
      const alone = decided.map((actor) => (leansOnPlaces(actor) ? decideActor(actor.mention, context) : actor));
      return decision(view, vouchShorthand(context, coordinateStates(context, alone)), context);
    },
  };
}

function decision(
  view: DocumentView,
  decided: readonly DecidedActor[],
  context: ActorContext,
  known?: ReadonlyMap<DecidedActor, Item>,
): ActorDecision {
  const same: ActorDecision = {
    actors: decided,
    items() {
      const items: Item[] = [];
      for (const actor of decided)
        if (actor.accepted >= ACCEPTED) items.push(known?.get(actor) ?? actorItem(view, actor));
      return items;
    },
    bound(standing) {
      const items: Item[] = [];
      const actors: DecidedActor[] = [];
      for (const item of standing) {
        if (!item.actor) continue;
        items.push(item);
        actors.push(item.actor);
      }
      const bound = bindShorthand(context, actors);
      if (bound.every((actor, i) => actor === actors[i])) return same;
      const after = new Map(actors.map((actor, i) => [actor, bound[i]!]));
      const settled = decided.map((actor) => after.get(actor) ?? actor);
      return decision(view, settled, context, new Map(items.map((item, i) => [actors[i]!, item])));
    },
    considered: () => decided.map((actor) => consideredOf(actor, context)),
  };
  return same;
}

function actorItem(view: DocumentView, actor: DecidedActor): Item {
  return itemOf(view, actor.mention, actorScore(actor) * ACTOR_LEAN, (range) => actorSpan(view, actor, range), actor);
}

function consideredOf(
  { mention, entry, accepted, evidence, features }: DecidedActor,
  { weights }: ActorContext,
): Considered {
  const { from, to } = mention;
  const reasons = [...evidence, ...weigh(features, weights, actorFeatureDetail)];
  return { type: "actor", from, to, entity: entry?.id ?? null, accepted, reasons, candidates: [] };
}

/** Bodies that have a branch in every town, which is named right after them: `الدفاع المدني سلمية`. */
const BRANCHED: ReadonlySet<string | undefined> = new Set([
  "civil-defence",
  "local-administration",
  "media-agency",
  "media-outlet",
  "ngo-monitor",
  "ngo-relief",
]);

/** Last words of the actors that look likely, by their first words. */
function endsOf(decided: readonly DecidedActor[]): ReadonlyMap<number, readonly number[]> {
  const ends = new Map<number, number[]>();
  for (const { mention, accepted } of decided) {
    if (accepted < ACCEPTED) continue;
    const known = ends.get(mention.first);
    if (known) known.push(mention.last);
    else ends.set(mention.first, [mention.last]);
  }
  return ends;
}

function hasBranches({ mention: { how }, entry }: DecidedActor): boolean {
  return how === "media" || how === "group" || (how === "name" && BRANCHED.has(entry?.actorType));
}
