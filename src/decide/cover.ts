import type { ActorMention, PlaceMention } from "../detect/mention.js";
import type { DecidedActor } from "./actors/actor-reading.js";
import { bestTotal, type Weighted } from "./overlap.js";
import type { DecidedPlace } from "./places/decided-place.js";

/** A mention stands when it is likelier than not. */
export const ACCEPTED = 0.5;
/** Nothing outweighs a date. */
export const DATE_SCORE = 100;

/** More than additive: one name of two words outweighs two names of one (`قذائف الهاون`, `طائرات الاحتلال الروسي`). */
const LENGTH_POWER = 1.25;
export function score({ first, last }: { first: number; last: number }, accepted: number): number {
  const words = last - first + 1;
  return accepted * (POWERS[words] ?? words ** LENGTH_POWER);
}
/** The powers of usual lengths: to raise one takes longer than all else about a score. */
const POWERS: readonly number[] = Array.from({ length: 16 }, (_, words) => words ** LENGTH_POWER);

/** Of two readings of the same words, the name of a gazetteer stands; what only its shape makes an actor comes last. */
const WORTH: Readonly<Record<ActorMention["how"], number>> = {
  name: 1,
  party: 0.945,
  allied: 0.945,
  owned: 0.945,
  head: 0.945,
  group: 0.8,
  media: 0.8,
};

/** What any state has comes after every other reading of the same words. */
const ORGAN_WORTH = 0.55;

function worth({ allied, how, organ }: ActorMention): number {
  return organ ? ORGAN_WORTH : WORTH[allied ? "allied" : how];
}

/** What an actor is worth among other mentions. A country that is a party was weighed against the place of its name before. */
export function actorScore({ mention, accepted, features }: DecidedActor): number {
  return score(mention, features.state && accepted >= ACCEPTED ? 1 : accepted * worth(mention));
}

/** Actors that compete with places for their words. */
export function actorRivals(actors: readonly DecidedActor[]): Weighted[] {
  const rivals: Weighted[] = [];
  for (const actor of actors) {
    const { first, last } = actor.mention;
    if (actor.accepted > ACCEPTED) rivals.push({ first, last, score: actorScore(actor) });
  }
  return rivals;
}

/** A place among others that may hold its words, or one of those: actors and dates have no mention here. */
export interface Competitor extends Weighted {
  readonly mention: PlaceMention | undefined;
  /** The mention made ready to be decided, once it is. */
  place: DecidedPlace | undefined;
}

/** Places and what competes with them, by what each is worth beforehand. */
export function competitors(places: readonly PlaceMention[], others: readonly Weighted[]): Competitor[] {
  const all: Competitor[] = [];
  for (const { first, last, score } of others) all.push({ first, last, score, mention: undefined, place: undefined });
  for (const mention of places) {
    const { first, last } = mention;
    all.push({ first, last, score: score(mention, prior(mention)), mention, place: undefined });
  }
  return all;
}

/** The places that are compared with one another: a first choice without overlap. */
export function firstCover(all: readonly Competitor[]): Competitor[] {
  return bestTotal(all).filter(isPlace);
}

function isPlace({ mention }: Competitor): boolean {
  return mention !== undefined;
}

function prior(mention: PlaceMention): number {
  switch (mention.how) {
    case "countryside":
      return 0.95;
    case "name":
      return mention.cue?.role === "kind" ? 0.9 : 0.75;
    case "facility":
    case "road":
      return mention.base ? 0.72 : 0.6;
    default:
      return 0.55;
  }
}
