import { dot, type Features, learn, type Vector } from "./learn.js";

/** Things to choose from, and which of them are right. */
export interface Choice {
  readonly options: readonly Features[];
  readonly right: readonly number[];
  readonly weight: number;
}

/** Softmax regression, held to `start`. @param signed weights keep their sign @param fixed weights that stand as set by hand */
export function learnRanking(
  choices: readonly Choice[],
  start: Vector,
  signed = false,
  fixed?: ReadonlySet<string>,
): Vector {
  const gradient = (weights: Vector, add: (name: string, value: number) => void): void => {
    for (const { options, right, weight } of choices) {
      const scores = options.map((o) => dot(weights, o));
      const top = Math.max(...scores);
      const shares = scores.map((s) => Math.exp(s - top));
      const sum = shares.reduce((a, b) => a + b, 0);
      const rightSum = right.reduce((a, i) => a + shares[i]!, 0);
      for (const [i, option] of options.entries()) {
        const error = (shares[i]! / sum - (right.includes(i) ? shares[i]! / rightSum : 0)) * weight;
        for (const name in option) add(name, error * (option[name] ?? 0));
      }
    }
  };
  return learn(start, choices.length, gradient, signed, fixed);
}
