import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { examplesOf, runExample } from "./readme-examples.js";

describe.each(["README.md", "README.ar.md", "gazetteers/README.md"])("%s", (file) => {
  const examples = examplesOf(file);

  test("has examples", () => expect(examples.length).toBeGreaterThanOrEqual(3));

  test.each(examples)("example %i prints what it says", (_, code) => {
    expect(runExample(code)).toBeGreaterThan(0);
  });
});

describe.each([
  "README.md",
  "README.ar.md",
  "CONTRIBUTING.md",
  "DESIGN.md",
  "gazetteers/README.md",
  "examples/README.md",
])("%s", (file) => {
  test("links to files that are there", () => {
    const links = [...readFileSync(file, "utf8").matchAll(/\]\((?!https?:)([^)#]+)/g)].map((found) => found[1]!);
    expect(links.filter((link) => !existsSync(join(dirname(file), link)))).toEqual([]);
  });
});
