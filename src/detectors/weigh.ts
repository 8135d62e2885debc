import type { Reason } from "../pipeline/considered.js";

/** Features with what they weighed, the weightiest first; what weighed nothing is left out. @param detail a feature in words */
export function weigh<F extends string>(
  features: Readonly<Partial<Record<F, number>>>,
  weights: Readonly<Record<F, number>>,
  detail: (feature: F, value: number) => string,
): Reason[] {
  const reasons: Reason[] = [];
  for (const rule in features) {
    const value = features[rule]!;
    const weight = Math.round(value * weights[rule] * 100) / 100;
    if (weight !== 0) reasons.push({ rule, detail: detail(rule, value), weight });
  }
  return reasons.sort((a, b) => Math.abs(b.weight!) - Math.abs(a.weight!));
}
