import type { Reason } from "../pipeline/considered.js";
import { featureDetail } from "../resolve/feature-words.js";
import type { AcceptFeature, RankFeature } from "../resolve/weights.js";

/** Features with what they weighed, the weightiest first; what weighed nothing is left out. */
export function weigh<F extends RankFeature | AcceptFeature>(
  features: Readonly<Partial<Record<F, number>>>,
  weights: Readonly<Record<F, number>>,
): Reason[] {
  const reasons: Reason[] = [];
  for (const rule in features) {
    const value = features[rule]!;
    const weight = Math.round(value * weights[rule] * 100) / 100;
    if (weight !== 0) reasons.push({ rule, detail: featureDetail(rule, value), weight });
  }
  return reasons.sort((a, b) => Math.abs(b.weight!) - Math.abs(a.weight!));
}
