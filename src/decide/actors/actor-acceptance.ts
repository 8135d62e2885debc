import type { ActorMention } from "../../detect/mention.js";
import type { ActorContext, DecidedActor } from "./actor-reading.js";
import type { ActorFeature, ActorFeatures } from "./actor-weights.js";

/** What a mention means, and what speaks for and against its being one. */
export type WeighedActor = Omit<DecidedActor, "accepted">;

/** Probability that a mention is an actor: logistic of the weighted sum of its features. */
export function actorAcceptance(features: ActorFeatures, weights: ActorContext["weights"]): number {
  let z = 0;
  for (const name in features) z += weights[name as ActorFeature] * features[name as ActorFeature]!;
  return 1 / (1 + Math.exp(-z));
}

/** A decision with its probability. */
export function accept(actor: WeighedActor, { weights }: Pick<ActorContext, "weights">): DecidedActor {
  const { mention, entry, bindable, evidence, features } = actor;
  return { mention, entry, bindable, evidence, features, accepted: actorAcceptance(features, weights) };
}

/** The same decision with one feature more. */
export function withFeature(
  actor: DecidedActor,
  feature: ActorFeature,
  { weights }: Pick<ActorContext, "weights">,
): DecidedActor {
  const { mention, entry, bindable, evidence } = actor;
  const features: ActorFeatures = { ...actor.features, [feature]: 1 };
  return { mention, entry, bindable, evidence, features, accepted: actorAcceptance(features, weights) };
}

/** A mention without an entry. */
export function unlinked(mention: ActorMention, features: ActorFeatures, bindable: boolean): WeighedActor {
  return { mention, entry: undefined, bindable, evidence: [...mention.evidence], features: { bias: 1, ...features } };
}
