import { describe, expect, test } from "vitest";
import {
  entryAt,
  entryCount,
  entryFinder,
  isSourced,
  listSource,
  sourcedGazetteer,
} from "../../src/gazetteer/entry-source.js";
import type { Gazetteer } from "../../src/gazetteer/types.js";

const ENTRIES = [
  { id: "a", name: "دوما" },
  { id: "b", name: "حرستا" },
  { id: "a", name: "زملكا" },
];
const PLAIN: Gazetteer = { name: "mine", type: "place", entries: ENTRIES };

function sourced(): { gazetteer: Gazetteer; made: () => number } {
  let made = 0;
  const header = {
    name: "mine",
    get type() {
      return "place";
    },
  };
  const gazetteer = sourcedGazetteer(header, () => {
    made++;
    return listSource(ENTRIES);
  });
  return { gazetteer, made: () => made };
}

describe("a gazetteer whose entries are read when they are asked for", () => {
  test("reads none before, and its source once", () => {
    const { gazetteer, made } = sourced();
    expect([gazetteer.name, gazetteer.type, made()]).toEqual(["mine", "place", 0]);
    expect([entryAt(gazetteer, 1), entryCount(gazetteer), made()]).toEqual([ENTRIES[1], 3, 1]);
    expect([gazetteer.entries, made()]).toEqual([ENTRIES, 1]);
  });

  test("is what the same gazetteer is that was written out", () => {
    const { gazetteer } = sourced();
    expect(gazetteer).toEqual(PLAIN);
    expect(structuredClone(gazetteer)).toEqual(PLAIN);
    expect(JSON.stringify(gazetteer)).toBe(JSON.stringify(PLAIN));
    expect([isSourced(gazetteer), isSourced({ ...gazetteer }), isSourced(undefined)]).toEqual([true, false, false]);
  });

  test.each([
    ["of a source", sourced().gazetteer],
    ["of a list", PLAIN],
  ])("the first entry of an id is found, %s", (_, gazetteer) => {
    expect(["a", "b", "c"].map(entryFinder(gazetteer))).toEqual([0, 1, -1]);
  });
});
