import type { ActorMention } from "../../detect/mention.js";
import type { ActorEntry } from "../../gazetteer/types.js";
import type { Evidence } from "../../span.js";
import type { ActorContext, DecidedActor } from "./actor-reading.js";
import type { ActorFeature, ActorFeatures } from "./actor-weights.js";

/** Probability that a mention is an actor: logistic of the weighted sum of its features. */
export function actorAcceptance(features: ActorFeatures, weights: ActorContext["weights"]): number {
  let z = 0;
  for (const name in features) z += weights[name as ActorFeature] * features[name as ActorFeature]!;
  return 1 / (1 + Math.exp(-z));
}

/** A decision: what a mention means, and how likely its features make it. All fields in one order, as decisions of one shape are read faster. */
export function decision(
  { weights }: Pick<ActorContext, "weights">,
  mention: ActorMention,
  entry: ActorEntry | undefined,
  bindable: boolean,
  evidence: readonly Evidence[],
  features: ActorFeatures,
): DecidedActor {
  return { mention, entry, bindable, evidence, features, accepted: actorAcceptance(features, weights) };
}

/** The same decision with one feature more. */
export function withFeature(
  { mention, entry, bindable, evidence, features }: DecidedActor,
  feature: ActorFeature,
  context: Pick<ActorContext, "weights">,
): DecidedActor {
  return decision(context, mention, entry, bindable, evidence, { ...features, [feature]: 1 });
}
