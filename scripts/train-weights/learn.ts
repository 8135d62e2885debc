/** What is learned from: features with their values. */
export type Features = Readonly<Record<string, number | undefined>>;
/** Weights by the names of features. */
export type Vector = Record<string, number>;

/** A mention with what the reference says of it. */
export interface Row {
  readonly features: Features;
  readonly label: 0 | 1;
  readonly weight: number;
}

const HOLD = 0.6;
const STEPS = 400;
const RATE = 0.5;
/** What is left of a signed weight, at least. */
const LEAST = 0.1;
const NONE: ReadonlySet<string> = new Set();

/** Adds the slope of each feature. */
type Gradient = (weights: Vector, add: (name: string, value: number) => void) => void;

export function dot(weights: Vector, features: Features): number {
  let sum = 0;
  for (const name in features) sum += (weights[name] ?? 0) * (features[name] ?? 0);
  return sum;
}

/**
 * Gradient descent (AdaGrad) from `start`, held to it by a Gaussian prior.
 *
 * @param total how many rows the gradient sums over
 * @param signed weights keep their sign
 * @param fixed weights that stand as set by hand
 */
export function learn(
  start: Vector,
  total: number,
  gradient: Gradient,
  signed = false,
  fixed: ReadonlySet<string> = NONE,
): Vector {
  const weights = { ...start };
  const seen: Vector = {};
  for (let step = 0; step < STEPS; step++) {
    const slope: Vector = {};
    gradient(weights, (name, value) => {
      slope[name] = (slope[name] ?? 0) + value;
    });
    for (const name in weights) {
      if (fixed.has(name)) continue;
      const g = (slope[name] ?? 0) + HOLD * (weights[name]! - start[name]!);
      seen[name] = (seen[name] ?? 0) + g * g;
      weights[name] = weights[name]! - (RATE * g) / Math.sqrt(seen[name]! + 1e-6 + total * 0.001);
      const least = LEAST * start[name]!;
      if (signed && weights[name] / least < 1) weights[name] = least;
    }
  }
  return weights;
}

/** Probability that a mention is one. */
export function probability(weights: Vector, features: Features): number {
  return 1 / (1 + Math.exp(-dot(weights, features)));
}

/** Logistic regression. @param signed a feature that speaks for a mention at the start never comes to speak against it, and the other way round */
export function learnAcceptance(rows: readonly Row[], start: Vector, signed = false): Vector {
  const gradient: Gradient = (weights, add) => {
    for (const { features, label, weight } of rows) {
      const error = (probability(weights, features) - label) * weight;
      for (const name in features) add(name, error * (features[name] ?? 0));
    }
  };
  return learn(start, rows.length, gradient, signed);
}
