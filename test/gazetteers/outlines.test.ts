import { describe, expect, test } from "vitest";
import { contains, type Ring, signedArea } from "../../scripts/build-outlines/rings.js";
import { distanceToSegment, simplify } from "../../scripts/build-outlines/simplify.js";
import { mergedRings, type Position } from "../../scripts/build-outlines/topology.js";
import { syriaGovernorates as outlines } from "../../src/data/syria-governorates.js";
import type { PlaceEntry } from "../../src/gazetteer/index.js";
import { data } from "./read.js";

const polygons = outlines.features.map(({ id, properties, geometry }) => ({
  id,
  properties,
  rings: geometry.coordinates as unknown as Ring[],
}));
const places = new Map(data<PlaceEntry>("syria-places").entries.map((entry) => [entry.id, entry]));

/** The governorate that a place lies in by its parents. */
function governorateOf(entry: PlaceEntry): string | undefined {
  let at: PlaceEntry | undefined = entry;
  while (at && at.placeType !== "governorate") at = at.parent === undefined ? undefined : places.get(at.parent);
  return at?.id;
}

describe("the outlines of the governorates", () => {
  test("are the fourteen, by p-code, with the names of the gazetteer and a source", () => {
    expect(polygons.map(({ id }) => id)).toEqual(
      [...places.values()].filter(({ placeType }) => placeType === "governorate").map(({ id }) => id),
    );
    for (const { id, properties } of polygons)
      expect(properties).toMatchObject({ name: places.get(id as string)!.name, en: places.get(id as string)!.en });
    expect(outlines).toMatchObject({ credit: "Natural Earth", source: expect.stringContaining("public domain") });
  });

  test("are closed rings, the outer one counterclockwise, holes clockwise (RFC 7946)", () => {
    for (const { rings } of polygons)
      for (const [i, ring] of rings.entries()) {
        expect(ring[0]).toEqual(ring.at(-1));
        expect(ring.length).toBeGreaterThanOrEqual(4);
        expect(signedArea(ring) > 0).toBe(i === 0);
      }
  });

  test("have their names inside", () => {
    for (const { rings, properties } of polygons) expect(contains(rings, properties.label as Position)).toBe(true);
  });

  test("hold the settlements of their governorate, but for those on the border", () => {
    const settled = [...places.values()].filter(({ id, location }) => /^C\d/.test(id) && location);
    const inside = settled.filter((entry) => {
      const home = polygons.find(({ id }) => id === governorateOf(entry));
      return home && contains(home.rings, entry.location as unknown as Position);
    });
    expect(settled.length).toBeGreaterThan(7000);
    expect(inside.length / settled.length).toBeGreaterThan(0.96);
  });
});

describe("how they are made", () => {
  test("two squares side by side become one ring around both", () => {
    // arcs: 0 the border between them, 1 around the left, 2 around the right; each ring runs along the border one way
    const ends: (readonly [string, string])[] = [
      ["b", "t"],
      ["t", "b"],
      ["b", "t"],
    ];
    const endsOf = (arc: number): readonly [string, string] =>
      arc >= 0 ? ends[arc]! : [ends[~arc]![1], ends[~arc]![0]];
    const left = { type: "Polygon", id: "l", arcs: [[0, 1]] };
    const right = { type: "Polygon", id: "r", arcs: [[2, ~0]] };
    expect(mergedRings([left, right], endsOf)).toEqual([[1, 2]]);
  });

  test("a line loses the points that lie near it, and keeps its ends", () => {
    const line: Position[] = [
      [0, 0],
      [1, 0.01],
      [2, 1],
      [3, 0.99],
      [4, 1],
    ];
    expect(simplify(line, 0.1, 1)).toEqual([line[0], line[1], line[2], line[4]]);
    expect(simplify(line, 5, 1)).toEqual([line[0], line[4]]);
    for (const point of line) expect(distanceToSegment(point, point, point, 1)).toBe(0);
  });
});
