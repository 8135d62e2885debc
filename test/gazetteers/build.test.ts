import { describe, expect, test } from "vitest";
import { NEIGHBOURS } from "../../scripts/build-gazetteers/places/abroad.js";
import { everydayWords } from "../../src/data/everyday-words.js";
import { syriaGovernorates } from "../../src/data/syria-governorates.js";
import { lintGazetteer } from "../../src/gazetteer/index.js";
import { everydayIn } from "../../src/gazetteer/lint/everyday.js";
import { data, dataText } from "./read.js";

const NAMES = ["syria-places", "countries", "foreign-places", "actors", "weapons", "events"];
const NEXT = [...NEIGHBOURS.map((country) => `${country}-places`), "neighbour-actors"];
const gazetteers = [...NAMES, ...NEXT].map((name) => data(name));

describe("the lint of what is shipped", () => {
  const isEveryday = everydayIn(everydayWords.words);

  test.each(gazetteers)("finds nothing in $name that is not accepted", (gazetteer) => {
    expect(lintGazetteer(gazetteer, { parents: gazetteers, isEveryday, outlines: syriaGovernorates })).toEqual([]);
  });

  test("finds no error at all, accepted or not", () => {
    const errors = gazetteers.flatMap(({ accept: _, ...gazetteer }) =>
      lintGazetteer(gazetteer, { parents: gazetteers, isEveryday, outlines: syriaGovernorates }).filter(
        ({ severity }) => severity === "error",
      ),
    );
    expect(errors).toEqual([]);
  });

  test.each(gazetteers)(
    "finds in $name all that is accepted, each with its reason",
    ({ accept = [], ...gazetteer }) => {
      const found = new Set(
        lintGazetteer(gazetteer, { parents: gazetteers, isEveryday, outlines: syriaGovernorates }).map(
          ({ code, id }) => `${code} ${id}`,
        ),
      );
      for (const { code, ids, reason } of accept) {
        expect(reason.length).toBeGreaterThan(20);
        expect(ids?.filter((id) => !found.has(`${code} ${id}`))).toEqual([]);
      }
    },
  );
});

/** The count of a row of `STATISTICS.md`. */
function counted(row: string): number {
  const line = dataText("STATISTICS.md")
    .split("\n")
    .find((text) => text.startsWith(`| ${row} |`));
  return Number(line?.split("|")[2]);
}

describe("the statistics", () => {
  test.each([
    ["with a parent, in all gazetteers", 14_500],
    ["facilities and natural features", 1250],
    ["neighbourhoods and squares", 950],
    ["regions and zones", 180],
    ["`actors`", 480],
  ])("%s: %i at least", (row, least) => {
    expect(counted(row)).toBeGreaterThanOrEqual(least);
  });

  test.each(["errors", "warnings that are not accepted below"])("no %s", (row) => {
    expect(counted(row)).toBe(0);
  });

  test("count what is shipped", () => {
    for (const { name, entries } of gazetteers) expect(counted(`\`${name}\``)).toBe(entries.length);
  });
});
