import { describe, test } from "vitest";
import { checkRepeated, REPEATED } from "./repeated.js";

const MEGABYTE = 1 << 20;

// A quadratic scan of a megabyte takes hours.
describe("a megabyte of", () => {
  test.each(REPEATED)("%s", (_name, unit) => checkRepeated(unit, MEGABYTE));
});
