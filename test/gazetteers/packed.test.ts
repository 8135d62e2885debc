import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { actors } from "../../src/data/actors.js";
import { everydayWords } from "../../src/data/everyday-words.js";
import { foreignPlaces } from "../../src/data/foreign-places.js";
import { packEntries, unpackEntries } from "../../src/data/packed/entries.js";
import { packIds, unpackIds } from "../../src/data/packed/ids.js";
import { packNumbers, unpackNumbers } from "../../src/data/packed/numbers.js";
import { packPlaces, unpackPlaces } from "../../src/data/packed/places.js";
import { packPoints, unpackPoints } from "../../src/data/packed/points.js";
import { packWords, unpackWords } from "../../src/data/packed/words.js";
import { syriaPlaces } from "../../src/data/syria-places.js";
import { weapons } from "../../src/data/weapons.js";
import type { ActorEntry, ActorGazetteer, PlaceEntry, PlaceGazetteer, WeaponEntry } from "../../src/gazetteer/index.js";
import { runs } from "../support/property.js";
import { data, dataText } from "./read.js";

describe("the packed files hold what the readable ones do", () => {
  test("places of Syria", () => {
    expect(syriaPlaces).toEqual(data<PlaceEntry>("syria-places"));
  });

  test("places abroad", () => {
    expect(foreignPlaces).toEqual(data<PlaceEntry>("foreign-places"));
  });

  test("actors", () => {
    expect(actors).toEqual(data<ActorEntry>("actors"));
  });

  test("weapons", () => {
    expect(weapons).toEqual(data<WeaponEntry>("weapons"));
  });

  test("everyday words", () => {
    expect(everydayWords).toEqual(JSON.parse(dataText("everyday-words.json")));
  });
});

/** What `yaqut/syria` loads. */
const LOADED = [
  "packed/syria-places.json",
  "packed/everyday-words.json",
  "countries.json",
  "packed/foreign-places.json",
  "packed/actors.json",
  "packed/weapons.json",
];

test("the data of the Syrian tagger is 480 kB at most under gzip", () => {
  const sizes = LOADED.map((file) => gzipSync(dataText(file), { level: 9 }).length);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(480_000);
});

describe("packing and unpacking", () => {
  test.each<[name: string, ids: string[], packed: string]>([
    ["a step to the next number of a prefix", ["C9", "C12", "C11"], "C9\n+3\n+-1"],
    ["a new prefix in full", ["C1", "N2", "N3"], "C1\nN2\n+1"],
    ["a leading zero in full", ["N0425", "N0426"], "N0425\nN0426"],
    ["words in full", ["X-a", "X-b", "X-b-2", "X-b-3"], "X-a\nX-b\nX-b-2\n+1"],
  ])("%s", (_, ids, packed) => {
    expect(packIds(ids)).toBe(packed);
    expect(unpackIds(packed)).toEqual(ids);
  });

  test("any ids come back", () => {
    const id = fc.stringMatching(/^[A-Za-z:-]{0,3}[0-9]{0,6}$/).filter((text) => text !== "");
    fc.assert(
      fc.property(fc.array(id, { minLength: 1 }), (ids) => {
        expect(unpackIds(packIds(ids))).toEqual(ids);
      }),
      runs(100),
    );
  });

  test("any numbers come back; what is no number, or too large, is not packed", () => {
    const line = fc.option(fc.integer({ min: 0, max: 64 ** 4 - 1 }).map(String), { nil: "" });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        expect(unpackNumbers(packNumbers(lines)!)).toEqual(lines);
      }),
      runs(100),
    );
    for (const odd of ["Q1", "007", "-1", "1.5", String(64 ** 4)]) expect(packNumbers(["1", odd]), odd).toBeUndefined();
  });

  test("any sorted words come back, with their counts", () => {
    const counts = fc.dictionary(fc.stringMatching(/^[ابتثج]{1,40}$/), fc.nat(), { minKeys: 1 });
    fc.assert(
      fc.property(counts, (words) => {
        const sorted = Object.fromEntries(Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1)));
        expect(unpackWords(packWords(sorted))).toEqual(new Map(Object.entries(sorted)));
      }),
      runs(100),
    );
  });

  test("every field of a place comes back", () => {
    const entries: PlaceEntry[] = [
      { id: "X-a", name: "الأول", placeType: "town", location: [36.2767, 33.5173], parent: "SY01" },
      { id: "X-b", name: "الثاني", placeType: "hill" },
      {
        id: "X-c",
        name: "الثالث",
        en: "Third",
        placeType: "region",
        parent: "SY01",
        location: [-0.0001, 0],
        precision: "centre",
        radiusKm: 2.5,
        population: 0,
        rank: 9,
        tier: "low",
        seat: "X-a",
        needsContext: true,
        ambiguity: [],
        names: ["الثالثة", { name: "ثالث", use: "shorthand", needsContext: true, from: "2014" }],
        ids: { geonames: "1", wikidata: "Q1" },
        source: "ocha press",
        note: "with a point",
      },
    ];
    const gazetteer: PlaceGazetteer = { name: "test", type: "place", version: "1", entries };
    expect(unpackPlaces(packPlaces(gazetteer))).toEqual(gazetteer);
  });

  test("points far from each other and to the last decimal come back", () => {
    const degrees = (limit: number) => fc.integer({ min: -limit * 1e4, max: limit * 1e4 }).map((units) => units / 1e4);
    const located = fc.record({
      parent: fc.constantFrom(undefined, "SY01", "SY02"),
      location: fc.option(fc.tuple(degrees(180), degrees(90)), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(located), (places) => {
        const back = unpackPoints(
          packPoints(places as Pick<PlaceEntry, "location">[]),
          places.map(({ parent }) => parent),
        );
        expect(back).toEqual(places.map(({ location }) => location?.map((value) => value + 0)));
      }),
      runs(100),
    );
  });

  test("every field of an actor comes back", () => {
    const entries: ActorEntry[] = [
      { id: "a", name: "الأول", actorType: "rebel-group" },
      {
        id: "b",
        name: "الثاني",
        en: "Second",
        actorType: "ngo-relief",
        side: [{ side: "one", to: "2014" }, { side: "two" }],
        from: "2012",
        to: "2020-01",
        needsContext: true,
        ambiguity: [],
        names: ["الثانية", { name: "ثان", use: "epithet" }],
        relations: [{ type: "joined", to: "a", date: "2013" }],
        ids: { acled: "Second", wikidata: "Q2" },
        source: "editorial",
        note: "a note",
      },
    ];
    const gazetteer: ActorGazetteer = { name: "test", type: "actor", version: "1", entries };
    expect(unpackEntries(packEntries(gazetteer))).toEqual(gazetteer);
  });
});
