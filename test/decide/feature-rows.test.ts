import { describe, expect, test } from "vitest";
import {
  ACCEPT,
  ACCEPT_SHIFTING,
  ACCEPT_WIDTH,
  acceptFeatures,
  clearRow,
  RANK,
  RANK_RELATIVE,
  RANK_WIDTH,
  weightedSum,
  weightRow,
} from "../../src/decide/places/feature-rows.js";
import { ACCEPT_FEATURES, RANK_FEATURES, WEIGHTS } from "../../src/decide/places/weights.js";

describe.each([
  ["readings", RANK, RANK_FEATURES, RANK_WIDTH, RANK_RELATIVE],
  ["mentions", ACCEPT, ACCEPT_FEATURES, ACCEPT_WIDTH, ACCEPT_SHIFTING],
] as const)("rows of %s", (_, places, names, width, second) => {
  test("have one place for each feature, and no other", () => {
    expect(Object.keys(places).sort()).toEqual([...names].sort());
    expect(Object.values(places)).toEqual(Array.from({ length: width }, (_, i) => i));
    expect(second).toBeGreaterThan(0);
    expect(second).toBeLessThan(width);
  });
});

test("a row is weighed in two parts as it is in one, wherever it begins", () => {
  const row = 7;
  const values = new Float64Array(row + ACCEPT_WIDTH + 1).fill(1);
  values[row + ACCEPT.cue] = 0.8;
  const mention = { values, row };
  const weights = weightRow(WEIGHTS.accept, ACCEPT);
  const whole = ACCEPT_FEATURES.reduce((sum, name) => sum + WEIGHTS.accept[name] * (name === "cue" ? 0.8 : 1), 0);
  const fixed = weightedSum(mention, weights, 0, ACCEPT_SHIFTING);
  const shifting = weightedSum(mention, weights, ACCEPT_SHIFTING, ACCEPT_WIDTH);
  expect(fixed + shifting).toBeCloseTo(whole, 9);
  expect(acceptFeatures(mention).cue).toBe(0.8);

  clearRow(mention, ACCEPT_SHIFTING, ACCEPT_WIDTH);
  expect(weightedSum(mention, weights, 0, ACCEPT_WIDTH)).toBeCloseTo(fixed, 9);
  expect([values[row - 1], values[row], values[row + ACCEPT.cue], values[row + ACCEPT_WIDTH]]).toEqual([1, 1, 0, 1]);
});
