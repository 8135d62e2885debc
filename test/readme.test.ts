import { describe, expect, test } from "vitest";
import { examplesOf, runExample } from "./readme-examples.js";

describe.each(["README.md", "README.ar.md", "gazetteers/README.md"])("%s", (file) => {
  const examples = examplesOf(file);

  test("has examples", () => expect(examples.length).toBeGreaterThanOrEqual(3));

  test.each(examples)("example %i prints what it says", (_, code) => {
    expect(runExample(code)).toBeGreaterThan(0);
  });
});
