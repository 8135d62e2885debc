import { expect, test } from "vitest";
import { createModel, type Facet } from "../../pages/explorer/model.js";
import { type Bars, type Filters, type Selection, select } from "../../pages/explorer/selection.js";
import { NONE } from "../../pages/explorer/tally.js";
import type { ExplorerData } from "../../src/explorer/data-types.js";
import { dayNumber } from "../../src/formats/chart/periods.js";

const [DUMA, HOMS, ARMY, RAIDERS] = [0, 1, 2, 3];
const span = (entity: number, start: number, confidence = 90): number[] => [entity, start, start + 1, confidence];
const incident = { status: "reported", confidence: 80, words: [0, 1], target: [], weapons: [], casualties: [] };
const data: ExplorerData = {
  title: null,
  language: null,
  credits: [],
  reports: [
    { id: "a", date: "2018-01-01", text: "قصف دوما", spans: [...span(DUMA, 0), ...span(DUMA, 2), ...span(ARMY, 4)] },
    { id: "b", date: "2018-01-03", text: "قصف حمص", spans: [...span(HOMS, 0), ...span(ARMY, 4, 40)] },
    { id: "c", date: null, text: "هجوم على دوما", spans: [...span(DUMA, 0), ...span(RAIDERS, 4)] },
  ],
  entities: [
    { type: "place", name: "دوما", area: 0 },
    { type: "place", name: "حمص", area: 1 },
    { type: "actor", name: "الجيش" },
    { type: "actor", name: "المهاجمون" },
  ],
  areas: [
    { name: "ريف دمشق", rings: [] },
    { name: "حمص", rings: [] },
  ],
  incidents: [
    { ...incident, report: 0, type: "shelling", day: "2018-01-01", places: [DUMA], by: [ARMY] },
    { ...incident, report: 0, type: "clash", day: "2017-12-30/2018-01-01", places: [HOMS], by: [ARMY, RAIDERS] },
    { ...incident, report: 2, type: "clash", day: "2018-01", places: [DUMA], by: [RAIDERS] },
  ],
};
const model = createModel(data);
const starts = ["2017-12-30", "2018-01-01", "2018-01-02", "2018-01-03", "2018-01-04"].map((day) => dayNumber(day)!);
const all: Filters = {
  unit: "reports",
  query: "",
  days: undefined,
  confidence: 0,
  chosen: { type: new Set(), actor: new Set(), place: new Set(), area: new Set(), weapon: new Set() },
};

function chosen(facet: Facet, ...keys: number[]): Pick<Filters, "chosen"> {
  return { chosen: { ...all.chosen, [facet]: new Set(keys) } };
}

function selected(filters: Partial<Filters>, by: Bars["by"] = "none"): Selection {
  return select(model, { ...all, ...filters }, { starts, by });
}

test("counts reports, spans and incidents", () => {
  expect((["reports", "mentions", "incidents"] as const).map((unit) => selected({ unit }).total)).toEqual([3, 7, 3]);
});

test("counts in a report each place once, and as a span each time", () => {
  expect(selected({}).places.get(DUMA)).toBe(2);
  expect(selected({ unit: "mentions" }).places.get(DUMA)).toBe(3);
});

test("filters by place and area, actor, days, confidence and words", () => {
  expect(selected(chosen("place", DUMA)).reports).toEqual([0, 2]);
  expect(selected(chosen("area", 1)).reports).toEqual([1]);
  expect(selected(chosen("actor", ARMY)).reports).toEqual([0, 1]);
  expect(selected({ ...chosen("actor", ARMY), confidence: 50 }).reports).toEqual([0]);
  expect(selected({ days: [starts[1]!, starts[2]!] }).reports).toEqual([0]);
  expect(selected({ query: "قَصف دوما" }).reports).toEqual([0]);
});

test("a list counts what would pass if nothing of it were chosen", () => {
  const { counts, places } = selected(chosen("place", DUMA));
  expect([...counts.place]).toEqual([
    [DUMA, 2],
    [HOMS, 1],
  ]);
  expect([...counts.actor]).toEqual([
    [ARMY, 1],
    [RAIDERS, 1],
  ]);
  expect([...places.keys()]).toEqual([DUMA]);
});

test("of the chosen facet a span must be what is chosen, of the others its report names it", () => {
  const { places, counts } = selected({ unit: "mentions", ...chosen("actor", RAIDERS) });
  expect([...places]).toEqual([[DUMA, 1]]);
  expect(counts.actor.get(ARMY)).toBe(2);
  expect(selected({ unit: "mentions", ...chosen("actor", RAIDERS) }).total).toBe(2);
});

test("bars stand for the days of all that pass the other filters", () => {
  const { bars, undated, total } = selected({ days: [starts[1]!, starts[1]!] }, "actor");
  expect(total).toBe(1);
  expect([...bars.get(ARMY)!]).toEqual([0, 1, 0, 1]);
  expect(undated).toBe(1);
  expect([...selected({ confidence: 50 }, "actor").bars.get(NONE)!]).toEqual([0, 0, 0, 1]);
});

test("incidents stand at their own day, the first of a few; a month is no day", () => {
  const { bars, undated, incidents } = selected({ unit: "incidents", ...chosen("type", 1) }, "type");
  expect(incidents).toEqual([1, 2]);
  expect([...bars.get(1)!]).toEqual([1, 0, 0, 0]);
  expect(undated).toBe(1);
});
