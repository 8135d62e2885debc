import { describe, expect, test } from "vitest";
import { mergeIncidents, tag } from "../../src/syria.js";

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
    ["another day", ["قصفت قوات النظام مدينة دوما.", ["قصفت قوات النظام مدينة دوما.", "2018-02-25"]]],
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
