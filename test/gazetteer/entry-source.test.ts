import { describe, expect, test } from "vitest";
import {
  entryAt,
  entryCount,
  entryFinder,
  isChanged,
  isSourced,
  listSource,
  sourcedGazetteer,
} from "../../src/gazetteer/entry-source.js";
import type { BaseEntry, Gazetteer } from "../../src/gazetteer/types.js";

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

  test.each<[string, (entries: BaseEntry[]) => unknown, number[]]>([
    ["a row was added", (entries) => entries.push({ id: "c", name: "عربين" }), [0, 1, 3]],
    ["rows were taken away", (entries) => entries.splice(0, 1), [1, 0, -1]],
    ["they stand in another order", (entries) => entries.reverse(), [0, 1, -1]],
    ["one stands in place of another", (entries) => entries.fill({ id: "c", name: "عربين" }, 0, 1), [2, 1, 0]],
  ])("its list counts once it was changed: %s", (_, change, found) => {
    const { gazetteer } = sourced();
    const entries = gazetteer.entries as BaseEntry[];
    expect([isChanged(gazetteer), isSourced(gazetteer)]).toEqual([false, true]);
    change(entries);
    expect([isChanged(gazetteer), isSourced(gazetteer), gazetteer.entries === entries]).toEqual([true, false, true]);
    expect(entryCount(gazetteer)).toBe(entries.length);
    expect(entries.map((__, i) => entryAt(gazetteer, i))).toEqual(entries);
    expect(["a", "b", "c"].map(entryFinder(gazetteer))).toEqual(found);
    expect(sourced().gazetteer.entries).toEqual(ENTRIES); // nobody else has that list
  });
});
