import { expect, test } from "vitest";
import { makeEverydayTable } from "../../scripts/build-start/everyday-table.js";
import { everydayCounts } from "../../src/data/everyday-counts.js";
import { countIn } from "../../src/data/start/everyday-table.js";

test("the table of everyday words says what the list says, and nothing of other words", () => {
  const counts = everydayCounts();
  const table = makeEverydayTable(counts);
  const wrong = [...counts].filter(([word, count]) => countIn(table, word) !== count);
  expect(wrong).toEqual([]);
  const others = [...counts.keys()].flatMap((word) => [`${word}ء`, word.slice(1)]).filter((word) => !counts.has(word));
  expect(others.length).toBeGreaterThan(1000);
  expect(others.filter((word) => countIn(table, word) !== 0)).toEqual([]);
});
