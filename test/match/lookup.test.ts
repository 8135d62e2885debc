import { describe, expect, test } from "vitest";
import type { Gazetteer } from "../../src/gazetteer/types.js";
import { compileIndex, lookupName } from "../../src/match/index.js";
import { syriaGazetteers } from "../../src/syria.js";

const index = compileIndex(syriaGazetteers);
const ids = (text: string): string[] =>
  lookupName(index, text).map(({ gazetteer, entry }) => index.gazetteers[gazetteer]!.entries[entry]!.id);

describe("a string leads to", () => {
  test.each([
    ["a town by its English name", "Duma", "C2338"],
    ["a town by another transliteration", "Douma", "C2338"],
    ["a town by what its Arabic name sounds like", "Kafr Nabl", "C4068"],
    ["a town with its article assimilated", "Deir ez-Zor", "C5086"],
    ["a town with marks", "Ma‘arrat an Nu‘mān", "C3985"],
    ["a town by a further English name", "Onaiza", "C1933"],
    ["a town by the transliteration of a second name", "Kobani", "C1946"],
    ["an actor by a name in brackets", "ISIS", "islamic-state"],
    ["an actor by the label of another dataset", "HTS", "hayat-tahrir-al-sham"],
    ["a weapon by its designation", "Su-24", "su-24"],
    ["a make whose name stands in texts with its noun only", "خرمشهر", "khorramshahr"],
    ["a city abroad", "Gaziantep", "foreign:gaziantep"],
    ["an entry by its id", "C5086", "C5086"],
    ["an id in small letters", "c4068", "C4068"],
    ["an id of GeoNames", "170654", "C1001"],
    ["an id of GeoNames as ours are written", "gn:170654", "C1001"],
    ["an id of Wikidata", "Q2429253", "islamic-state"],
    ["an id with the name of its system", "wikidata:Q2429253", "islamic-state"],
    ["a former id", "X-yarmouk-camp", "C1002"],
    ["an Arabic name in any spelling", "كفرنبل", "C4068"],
  ])("%s: %s", (_, text, id) => {
    expect(ids(text).slice(0, 3)).toContain(id);
  });

  test("nothing, where it is no name and no id", () => {
    for (const text of ["", " ", "…", "zzxq", "X-no-such-place", "qwrtplkj mnbvcx"]) expect(ids(text)).toEqual([]);
  });

  test("no facility for the town in the brackets of its English name", () => {
    expect(ids("Saraqib")).toEqual(["C3916", "SY070003"]);
  });

  test("each entry once, with how it was found", () => {
    const found = lookupName(index, "SDF");
    expect(found[0]!.by).toBe("id");
    expect(new Set(ids("SDF")).size).toBe(found.length);
    expect(lookupName(index, "X-yarmouk-camp")[0]!.by).toBe("former-id");
    expect(lookupName(index, "170654")[0]!.by).toBe("foreign-id");
    expect(lookupName(index, "Duma")[0]!.by).toBe("english");
    expect(lookupName(index, "دوما")[0]!.by).toBe("name");
  });
});

test("a gazetteer of one's own, with and without English names", () => {
  const entries = [
    { id: "a", name: "عين الورد", en: "Rose Spring", ids: { geonames: "12345" } },
    { id: "b", name: "تل الزيتون" },
  ];
  const own: Gazetteer = { name: "own", type: "place", entries };
  const small = compileIndex([own]);
  const look = (text: string): string[] => lookupName(small, text).map(({ entry }) => entries[entry]!.id);
  expect(look("rose spring")).toEqual(["a"]);
  expect(look("Ain al-Ward")).toEqual(["a"]);
  expect(look("Tall az-Zaytun")).toEqual(["b"]);
  expect(look("12345")).toEqual(["a"]);
  expect(look("Ward")).toEqual([]);
});
