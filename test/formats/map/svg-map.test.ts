import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeMap, toSvgMap } from "../../../src/index.js";
import { syriaGovernorates, tag } from "../../../src/syria.js";
import { runs } from "../../support/property.js";
import { spanOf } from "../samples.js";

const outlines = syriaGovernorates;
const reports = [tag("قصف على مدينة دوما ثم على مدينة دوما"), tag("غارات على مدينة حلب وعلى ريف حماة الشمالي")];
const svg = toSvgMap(reports, { outlines });

/** The circles of a map by the name in their tooltip. */
function circles(map: string): Map<string, { x: number; y: number; r: number; dashed: boolean }> {
  const found = map.matchAll(/<circle [^>]*cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"([^>]*)><title>([^\n<]*)/g);
  return new Map(
    [...found].map(([, x, y, r, rest, name]) => [
      name!,
      { x: Number(x), y: Number(y), r: Number(r), dashed: rest!.includes("dasharray") },
    ]),
  );
}

/** A place somewhere, named so many times. */
function placed(name: string, lat: number, lon: number, times = 1): { text: string; spans: object[] } {
  const text = Array.from({ length: times }, () => name).join(" ");
  const fields = { type: "place", entity: name, lat, lon, placeType: "town" };
  const spans = Array.from({ length: times }, (_, i) => ({
    ...spanOf(text, name, fields),
    start: i * (name.length + 1),
    end: i * (name.length + 1) + name.length,
  }));
  return { text, spans };
}
const mapOf = (...documents: { text: string; spans: object[] }[]): string =>
  toSvgMap(documents as Parameters<typeof toSvgMap>[0], { outlines });

describe("a map", () => {
  test("is one image that loads nothing", () => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" [^>]*role="img" aria-label="Map of 3 places"/);
    expect(svg.replace("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:|url\(|<script|<style|<image|@import/);
  });

  test("has the governorates, and names their source", () => {
    expect(svg.match(/class="yq-area" d=/g)).toHaveLength(14);
    expect(svg).toContain("Outlines: Natural Earth");
  });

  test("has a circle a place, its area by the number of mentions", () => {
    const map = circles(mapOf(placed("a", 35, 37), placed("b", 34, 38, 4)));
    expect(map.get("b")!.r / map.get("a")!.r).toBeCloseTo(2, 1);
  });

  test("has north above and east at the right", () => {
    const map = circles(mapOf(placed("north", 36.5, 38), placed("east", 34.5, 40), placed("west", 34.5, 37)));
    expect(map.get("north")!.y).toBeLessThan(map.get("east")!.y);
    expect(map.get("west")!.x).toBeLessThan(map.get("east")!.x);
  });

  test("dashes what is not the place's own point", () => {
    const map = circles(svg);
    expect(map.get("دوما")!.dashed).toBe(false);
    expect(map.get("ريف حماة الشمالي")!.dashed).toBe(true);
  });

  test("does not draw what lies outside", () => {
    expect([...circles(mapOf(placed("in", 35, 38), placed("out", 55, 37))).keys()]).toEqual(["in"]);
  });

  test("shows closer where most places are", () => {
    const near = [0, 1, 2, 3].map((i) => placed(`n${i}`, 35.33 + i / 200, 40.14));
    const map = mapOf(...near, placed("far", 33, 36.5));
    expect(map.match(/class="yq-sea"/g)).toHaveLength(2);
    expect(map).toContain('class="yq-closer"');
    expect(map.match(/<title>n0\n/g)).toHaveLength(2);
    expect(mapOf(placed("a", 33, 36), placed("b", 36, 37), placed("c", 36, 41))).not.toContain("yq-closer");
  });

  test("names a stack of places once, with how many more there are", () => {
    const map = mapOf(placed("town", 35, 38, 3), placed("quarter", 35, 38), placed("market", 35, 38));
    expect(map).toContain(">town +2</text>");
  });

  test("without areas is as large as its places; without places it is empty", () => {
    expect([...circles(toSvgMap(reports)).keys()]).toHaveLength(3);
    expect(circles(toSvgMap([])).size).toBe(0);
  });
});

describe("names on a map", () => {
  test("are escaped, and what XML cannot hold is replaced", () => {
    const map = mapOf(placed(`<&"'>\u0001\ud800`, 35, 38));
    expect(map).toContain("&lt;&amp;&quot;&#39;&gt;\ufffd\ufffd");
    expect(map).not.toMatch(/[\u0001\ud800]/u);
  });

  test("do not cover each other", () => {
    const point = fc.tuple(fc.double({ min: 33, max: 37, noNaN: true }), fc.double({ min: 36, max: 42, noNaN: true }));
    fc.assert(
      fc.property(fc.array(point, { maxLength: 12 }), (points) => {
        const map = mapOf(...points.map(([lat, lon], i) => placed(`town ${i}`, lat, lon)));
        const whole = map.slice(0, map.indexOf("</svg>"));
        const rows = [...whole.matchAll(/class="yq-name" x="([\d.]+)" y="([\d.]+)"[^>]*text-anchor="(\w+)"/g)];
        const starts = rows.map(([, x, y, anchor]) => `${x} ${y} ${anchor}`);
        expect(new Set(starts).size).toBe(starts.length);
      }),
      runs(30),
    );
  });
});

describe("a map in a notebook", () => {
  const map = placeMap(reports, { outlines });
  const bundle = (map as unknown as Record<symbol, () => Record<string, string>>)[Symbol.for("Jupyter.display")]!();

  test("is an image, and text", () => {
    expect(bundle["image/svg+xml"]).toBe(svg);
    expect(bundle["text/plain"]).toMatch(/دوما.*Duma.*33\.571, 36\.405.*2/);
    expect(bundle["text/plain"]).toMatch(/~35\.\d{3}/);
  });

  test("is GeoJSON as JSON, a page as a file", () => {
    expect(JSON.parse(JSON.stringify(map))).toMatchObject({ type: "FeatureCollection", features: { length: 3 } });
    expect(map.toPage()).toMatch(/^<!doctype html>/);
    expect(map.toHtml()).toContain(svg);
  });
});
