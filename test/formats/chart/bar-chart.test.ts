import { describe, expect, test } from "vitest";
import { type BarChart, barChart, countTicks } from "../../../src/formats/chart/bar-chart.js";
import {
  dayNumber,
  fittingPeriod,
  isoDay,
  type Period,
  periodIndex,
  periodStart,
  periodsBetween,
} from "../../../src/formats/chart/periods.js";
import { timeTicks } from "../../../src/formats/chart/time-ticks.js";

const day = (iso: string): number => dayNumber(iso)!;

describe("periods", () => {
  test.each([
    ["day", "2018-02-21"],
    ["week", "2018-02-19"],
    ["month", "2018-02-01"],
    ["year", "2018-01-01"],
  ] as const)("a Wednesday lies in the %s of %s", (per: Period, first) => {
    expect(isoDay(periodStart(day("2018-02-21"), per))).toBe(first);
  });

  test("cover the time from first to last, and the day after", () => {
    expect(periodsBetween(day("2018-01-31"), day("2018-03-01"), "month").map(isoDay)).toEqual([
      "2018-01-01",
      "2018-02-01",
      "2018-03-01",
      "2018-04-01",
    ]);
  });

  test("are found by their days, before 1970 too", () => {
    const starts = periodsBetween(day("1967-06-01"), day("1967-08-01"), "week");
    expect(isoDay(starts[periodIndex(starts, day("1967-06-10"))]!)).toBe("1967-06-05");
    expect([periodIndex(starts, day("1967-05-01")), periodIndex(starts, day("1970-01-01"))]).toEqual([-1, -1]);
  });

  test.each(["2018-02-30", "2018-2-3", "2018", "", "2018-02-03T10:00"])("%j is no day", (text) => {
    expect(dayNumber(text)).toBeUndefined();
  });

  test("are as short as the room for bars allows", () => {
    const spans = [30, 400, 4000, 40_000].map((days) => fittingPeriod(0, days, 200));
    expect(spans).toEqual(["day", "week", "month", "year"]);
  });
});

describe("a chart", () => {
  const chart: BarChart = {
    per: "week",
    starts: periodsBetween(day("2018-01-01"), day("2018-03-31"), "week"),
    series: [
      { name: "<army>", colour: "#123456", values: [2, 0, 1] },
      { name: "others", colour: "#654321", values: [1, 0, 0] },
    ],
    width: 600,
    height: 300,
    unit: "Reports",
    title: "Shelling & clashes",
    subtitle: "2018-01-01 – 2018-03-31",
    legend: true,
  };

  test("stacks what falls into a bar, and draws no bar of nothing", () => {
    const heights = [
      ...barChart(chart).matchAll(/<rect x="[\d.]+" y="[\d.]+" width="[\d.]+" height="([\d.]+)"><title>/g),
    ];
    expect(heights.length).toBe(3);
    expect(Number(heights[0]![1]) / Number(heights[1]![1])).toBeCloseTo(2, 1);
  });

  test("has title, range, unit, legend and tooltips, escaped", () => {
    const svg = barChart(chart);
    for (const part of [
      "Shelling &amp; clashes",
      "2018-01-01 – 2018-03-31",
      ">Reports<",
      ">others<",
      "&lt;army&gt;: 2",
    ])
      expect(svg).toContain(part);
  });

  test("draws a series as one path where nobody asks for tooltips", () => {
    expect(barChart({ ...chart, tooltips: false })).not.toContain("<title>");
  });

  test("counts in round steps, whole ones", () => {
    expect(countTicks(3, 200)).toEqual([0, 1, 2, 3]);
    expect(countTicks(97, 200)).toEqual([0, 20, 40, 60, 80, 100]);
    expect(countTicks(1, 60)).toEqual([0, 1]);
  });

  test("names months once each, with the year where it begins", () => {
    const starts = periodsBetween(day("2017-11-06"), day("2018-02-28"), "week");
    expect(timeTicks({ starts, months: undefined }, 600).map(({ label }) => label)).toEqual([
      "11 2017",
      "12",
      "01 2018",
      "02",
    ]);
  });
});
