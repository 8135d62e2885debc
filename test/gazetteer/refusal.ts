import { expect } from "vitest";
import type { YaqutError } from "../../src/errors.js";

/** The error that an action throws; the test fails where it throws none. */
export function refusal(action: () => unknown): YaqutError {
  try {
    action();
  } catch (error) {
    return error as YaqutError;
  }
  return expect.fail("expected an error");
}

/** Its problems, a line each: `at | expected | received`. */
export function problems(action: () => unknown): string[] {
  return refusal(action).problems.map(({ at, expected, received }) => `${at} | ${expected} | ${received}`);
}
