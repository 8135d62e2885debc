import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

/** The folders of the core, the lowest first: each imports from those above it in this list, and from itself. */
const LAYERS: readonly string[] = [
  "text",
  "gazetteer",
  "lexicon",
  "match",
  "countries",
  "detect",
  "decide",
  "pipeline",
  "detectors",
];

/** Imports between layers: the file, and what it imports. */
function imports(): (readonly [file: string, imported: string])[] {
  return LAYERS.flatMap((layer) =>
    readdirSync(`src/${layer}`, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => join("src", layer, file))
      .flatMap((file) =>
        [...readFileSync(file, "utf8").matchAll(/(?:from|import) "(\.[^"]+)"/g)].map(
          ([, imported]) => [file, join(dirname(file), imported!)] as const,
        ),
      ),
  );
}

test("layers import downwards only", () => {
  const level = (file: string): number => LAYERS.indexOf(file.split(/[\\/]/)[1]!);
  const between = imports();
  expect(between.length).toBeGreaterThan(500);
  expect(between.filter(([file, imported]) => level(imported) > level(file))).toEqual([]);
});
