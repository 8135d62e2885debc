import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeIncidents, tag } from "../../src/syria.js";
import { runs } from "../support/property.js";

const DAY = "2018-02-20";
type Report = string | readonly [text: string, date: string];
const reports = (...texts: readonly Report[]) =>
  texts.map((given, i) => {
    const [text, date] = typeof given === "string" ? [given, DAY] : given;
    const { spans, incidents } = tag(text, date);
    return { id: `r${i}`, text, date, spans, incidents };
  });
const groupsOf = (...texts: readonly Report[]): string[][] =>
  mergeIncidents(reports(...texts)).map(({ reports: group }) => group.map(({ document }) => document));

describe("reports of one incident are one group", () => {
  test("same day, place, type, party", () => {
    expect(groupsOf("قصفت قوات النظام مدينة دوما.", "قصف مدفعي لقوات النظام على مدينة دوما.")).toEqual([["r0", "r1"]]);
  });

  test("with a score and reasons", () => {
    const [group] = mergeIncidents(reports("قصفت قوات النظام مدينة دوما.", "قصفت قوات النظام مدينة دوما."));
    expect(group!.score).toBeGreaterThan(0.6);
    expect(group!.reasons.map(({ rule }) => rule)).toEqual(["day", "place", "type", "by"]);
  });

  test.each([
    ["the next day", ["قصفت قوات النظام مدينة دوما.", ["قصفت قوات النظام مدينة دوما.", "2018-02-21"]]],
    ["no day, the same party", ["قصفت قوات النظام مدينة دوما.", ["سبق أن قصفت قوات النظام مدينة دوما.", "2018-06-01"]]],
    ["a quarter in its town", ["قصفت قوات النظام مدينة حمص.", "قصفت قوات النظام حي الوعر في حمص."]],
    ["a town in its countryside", ["قصفت قوات النظام ريف إدلب.", "قصفت قوات النظام مدينة سراقب."]],
    ["a toll that rose", ["مقتل 4 مدنيين بغارة على مدينة سراقب.", "مقتل 5 مدنيين بغارة على مدينة سراقب."]],
    ["a strike told by its toll", ["غارات على مدينة سراقب.", "قصف على مدينة سراقب."]],
  ] satisfies [string, Report[]][])("%s is the same incident", (_, texts) => {
    expect(groupsOf(...texts)).toEqual([["r0", "r1"]]);
  });

  test.each([
    ["another day", ["قصفت قوات النظام مدينة دوما.", ["قصفت قوات النظام مدينة دوما.", "2018-02-25"]]],
    ["no day and no party", ["قصف على مدينة دوما.", ["سبق أن تعرضت مدينة دوما لقصف.", "2018-06-01"]]],
    [
      "another toll by far",
      ["مقتل 4 مدنيين بقصف على مدينة سراقب.", ["مقتل 40 مدنيا بقصف على مدينة سراقب.", "2018-02-21"]],
    ],
    ["another place", ["قصفت قوات النظام مدينة دوما.", "قصفت قوات النظام مدينة سراقب."]],
    ["another party", ["قصفت قوات النظام مدينة دوما.", "قصف الجيش التركي مدينة دوما."]],
    ["another act", ["قصفت قوات النظام مدينة دوما.", "مظاهرة في مدينة دوما."]],
  ] satisfies [string, Report[]][])("%s is another incident", (_, texts) => {
    expect(groupsOf(...texts)).toEqual([["r0"], ["r1"]]);
  });

  test("nothing is lost: every report stands in one group", () => {
    const documents = reports(
      "قصفت قوات النظام مدينة دوما.",
      "انفجار في مدينة الباب.",
      "قصفت قوات النظام مدينة دوما.",
      "لا شيء.",
    );
    const told = mergeIncidents(documents).flatMap(({ reports: group }) => group);
    expect(told).toHaveLength(documents.flatMap(({ incidents }) => incidents).length);
  });

  test("incidents of one document are never one group", () => {
    const [document] = reports("قصفت قوات النظام مدينة دوما.");
    expect(mergeIncidents([document!, { ...document!, id: "r0" }])).toHaveLength(2);
  });
});

describe("whatever the reports", () => {
  const places = ["دوما", "حرستا", "سراقب", "أريحا"];
  const acts = ["قصفت قوات النظام مدينة", "غارة لطيران التحالف الدولي على مدينة", "انفجار في مدينة"];
  const report = fc.record({
    place: fc.constantFrom(...places),
    act: fc.constantFrom(...acts),
    day: fc.integer({ min: 10, max: 14 }),
  });
  const documentsOf = (list: readonly { place: string; act: string; day: number }[]) =>
    reports(...list.map(({ place, act, day }) => [`${act} ${place}.`, `2018-02-${day}`] as const));
  const some = fc.array(report, { maxLength: 8 });
  const sizeOf = (groups: readonly { reports: readonly unknown[] }[]): number =>
    groups.reduce((sum, group) => sum + group.reports.length, 0);

  test("each stands in one group, and none of a group is of one document", () => {
    fc.assert(
      fc.property(some, (list) => {
        const documents = documentsOf(list);
        const groups = mergeIncidents(documents);
        expect(sizeOf(groups)).toBe(documents.flatMap(({ incidents }) => incidents).length);
        for (const { reports: group } of groups)
          expect(new Set(group.map(({ document }) => document)).size).toBe(group.length);
      }),
      runs(20),
    );
  });

  test("a report again changes no group but its own", () => {
    fc.assert(
      fc.property(some, (list) => {
        const groups = mergeIncidents(documentsOf(list));
        const doubled = mergeIncidents([
          ...documentsOf(list),
          ...documentsOf(list).map((d) => ({ ...d, id: `again ${d.id}` })),
        ]);
        expect(doubled.length).toBe(groups.length);
        for (const { score } of doubled) expect(score).toBeGreaterThanOrEqual(0.6);
      }),
      runs(20),
    );
  });

  test("the days apart are those of the options", () => {
    const twoDays = reports("قصفت قوات النظام مدينة دوما.", ["قصفت قوات النظام مدينة دوما.", "2018-02-22"]);
    expect(mergeIncidents(twoDays)).toHaveLength(2);
    expect(mergeIncidents(twoDays, { days: 2 })).toHaveLength(1);
    expect(mergeIncidents(twoDays, { days: 2, minScore: 1 })).toHaveLength(2);
  });

  test("the work grows with the number of reports", () => {
    const [one] = reports("قصف على مدينة دوما.");
    const readsOf = (count: number): number => {
      let reads = 0;
      const documents = Array.from({ length: count }, (_, i) => {
        const incident = { ...one!.incidents[0]!, day: `2018-02-${10 + (i % 10)}` };
        Object.defineProperty(incident, "type", {
          enumerable: true,
          get() {
            reads++;
            return i % 2 ? "protest" : "explosion";
          },
        });
        return { ...one!, id: `r${i}`, incidents: [incident] };
      });
      mergeIncidents(documents, { minScore: 1 });
      return reads / count;
    };
    expect(readsOf(1600)).toBeLessThan(2 * readsOf(400));
  });
});

test.each([{ distanceKm: -1 }, { days: 8 }, { minScore: 2 }, { days: Number.NaN }])("%j is refused", (options) => {
  expect(() => mergeIncidents([], options)).toThrow(/OPTION_INVALID/);
});
