import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { tag } from "../../src/syria.js";

const TEXT = readFileSync("examples/reports/deir-ez-zor-2017-10-31.txt", "utf8");
const GOLDEN = "test/golden/deir-ez-zor-2017-10-31-incidents.json";
const texts = (stretches: readonly { readonly text: string }[]): string[] => stretches.map(({ text }) => text);

test("the incidents of the report, as they were reviewed", () => {
  const found = tag(TEXT, "2017-10-31").incidents.map(({ type, trigger, also, by, target, places, ...more }) => ({
    type,
    trigger: `${trigger.text} ${trigger.start}`,
    also: texts(also),
    by: texts(by),
    target: texts(target),
    places: texts(places),
    day: more.day,
    casualties: texts(more.casualties),
    source: texts(more.source),
    status: more.status,
  }));
  expect(found).toEqual(JSON.parse(readFileSync(GOLDEN, "utf8")));
});
