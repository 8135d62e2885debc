import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { examplesOf, runExample } from "./readme-examples.js";

const GUIDE = readdirSync("docs", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".md"))
  .map((file) => join("docs", file));
const WITH_EXAMPLES = ["README.md", "README.ar.md", "gazetteers/README.md", ...GUIDE].filter(
  (file) => examplesOf(file).length > 0,
);

test("the guide has examples", () => expect(WITH_EXAMPLES.length).toBeGreaterThanOrEqual(10));

describe.each(WITH_EXAMPLES)("%s", (file) => {
  const examples = examplesOf(file);

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
  "llms.txt",
  ...GUIDE,
])("%s", (file) => {
  test("links to files that are there", () => {
    const links = [...readFileSync(file, "utf8").matchAll(/\]\((?!https?:)([^)#]+)/g)].map((found) => found[1]!);
    expect(links.filter((link) => !existsSync(join(dirname(file), link)))).toEqual([]);
  });
});
