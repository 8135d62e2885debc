import { wrongOptions } from "../arguments.js";
import { type Problem, show } from "../errors.js";
import { ACCEPT_FEATURES, RANK_FEATURES, type Weights } from "./places/weights.js";

/** @throws YaqutError `OPTION_INVALID` where a feature has no finite weight */
export function checkWeights(weights: Weights): void {
  const problems = [...problemsOf(weights, "rank", RANK_FEATURES), ...problemsOf(weights, "accept", ACCEPT_FEATURES)];
  if (problems.length > 0) throw wrongOptions(problems);
}

function problemsOf(weights: Weights, part: "rank" | "accept", features: readonly string[]): Problem[] {
  const given: Readonly<Record<string, unknown>> = weights[part] ?? {};
  return features.flatMap((feature) =>
    Number.isFinite(given[feature])
      ? []
      : { at: `options.weights.${part}.${feature}`, expected: "a finite number", received: show(given[feature]) },
  );
}
