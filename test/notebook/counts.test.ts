import { describe, expect, test } from "vitest";
import { type CountOptions, type CountRow, documents, syriaGovernorates, tag } from "../../src/syria.js";

const reports = documents([
  tag("قصفت قوات النظام مدينة دوما وحي جوبر بدمشق، ثم دوما مرة أخرى", "2018-02-20"),
  tag("غارات للطيران الروسي على دوما", "2018-02-21"),
  tag("اشتباكات في ريف إدلب", "2018-03-05"),
  tag("غارات على مدينة إدلب"),
]);
const short = ({ from, key, count }: CountRow): unknown[] => [from, key, count];
const counted = (options: CountOptions): unknown[] => reports.counts(options).rows.map(short);

describe("counts", () => {
  test("documents once for each thing that they name", () => {
    expect(counted({ by: "place" })).toContainEqual([null, "C2338", 2]);
    expect(counted({ by: "place", of: "mentions" })).toContainEqual([null, "C2338", 3]);
  });

  test("by governorate, the countryside where its base place lies", () => {
    expect(counted({ by: "governorate", outlines: syriaGovernorates })).toEqual([
      [null, "SY03", 2],
      [null, "SY07", 2],
      [null, "SY01", 1],
    ]);
  });

  test("by week from Monday, what has no day last, what names none too", () => {
    expect(counted({ by: "actor", per: "week" })).toEqual([
      ["2018-02-19", "syrian-government-forces", 1],
      ["2018-02-19", "russian-air-force", 1],
      ["2018-03-05", null, 1],
      [null, null, 1],
    ]);
  });

  test("incidents by their types, at their own days", () => {
    const types = counted({ of: "incidents", by: "type", per: "month" }) as [string, string, number][];
    expect(types).toContainEqual(["2018-02-01", "shelling", 1]);
    expect(types).toContainEqual(["2018-02-01", "air-strike", 1]);
  });

  test("all of them, where nothing is told apart", () => {
    expect(counted({})).toEqual([[null, null, 4]]);
  });

  test("of bad options says each", () => {
    expect(() => reports.counts({ by: "governorate" })).toThrow(/options\.outlines/);
    const bad = { by: "colour", per: "hour", of: "words", minConfidence: 7 } as unknown as CountOptions;
    expect(() => reports.counts(bad)).toThrow(
      /options\.by[\s\S]*options\.per[\s\S]*options\.of[\s\S]*options\.minConfidence/,
    );
  });
});

describe("a figure", () => {
  test("over time has title, range, legend and unit", () => {
    const svg = reports.timeline({ by: "actor" }).toSvg({ title: "Who is named" });
    for (const part of ["Who is named", "2018-02-19 – 2018-03-11 · per week", ">Reports<", ">none named<"])
      expect(svg).toContain(part);
  });

  test("without time is ranked", () => {
    expect(reports.counts({ by: "place" }).toSvg({ language: "ar" })).toMatch(/>التقارير بحسب المكان<[\s\S]*>دوما</);
  });

  test("of nothing is empty, and no error", () => {
    expect(documents([]).timeline().toSvg()).toContain("</svg>");
    expect(documents([]).counts({ by: "place" }).toSvg()).toContain("</svg>");
  });

  test("shows itself in notebooks, and as a table in consoles", () => {
    const counts = reports.counts({ by: "place" });
    const bundle = (counts as unknown as Record<symbol, () => Record<string, string>>)[
      Symbol.for("Jupyter.display")
    ]!();
    expect(bundle["image/svg+xml"]).toBe(counts.toSvg());
    expect(bundle["text/plain"]).toContain("Duma");
    expect(counts.toCsv()).toContain("C2338,دوما,Duma,2");
    expect(JSON.parse(JSON.stringify(counts))).toEqual(counts.rows);
  });
});
