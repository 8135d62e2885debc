import { describe, expect, test } from "vitest";
import { armsOf } from "../../src/countries/country.js";
import { actors } from "../../src/data/actors.js";
import { syriaPlaces } from "../../src/data/syria-places.js";
import {
  type CountryProfile,
  createTagger,
  defineCountry,
  defineGazetteer,
  standardDetectors,
} from "../../src/index.js";
import { actorsOf, createCountry, syria, yemen } from "./profiles.js";

const detectors = standardDetectors();

describe("a bad profile is refused, with what was expected and where", () => {
  test.each<[what: string, country: unknown, at: string, expected: string]>([
    ["no object", "SY", "country", "a country profile (an object)"],
    ["null", null, "country", "a country profile (an object)"],
    ["no code", {}, "country.code", "a value, since it is required"],
    ["a code of three letters", { code: "SYR" }, "country.code", "an ISO 3166-1 code of two capital letters"],
    ["a misspelt field", { code: "SD", side: {} }, "country.side", "one of the fields code, "],
    [
      "a role that there is not",
      { code: "SD", sides: { army: { role: "friend" } } },
      "country.sides.army.role",
      "one of domestic, transnational, involved, elsewhere",
    ],
    [
      "an arm that there is not",
      { code: "SD", parties: { sudan: { arms: { tanks: "a" } } } },
      "country.parties.sudan.arms.tanks",
      "one of air, helicopter, ",
    ],
    [
      "a day that is none",
      { code: "SD", zones: [{ side: "army", from: "April 2023", areas: [] }] },
      "country.zones[0].from",
      "an ISO 8601 date",
    ],
    [
      "a government before the one before it",
      {
        code: "SD",
        governments: [
          { from: "2019-04-11", arms: {} },
          { from: "2019", arms: {} },
        ],
      },
      "country.governments[1].from",
      "a date after 2019-04-11",
    ],
    [
      "a later government without a day",
      { code: "SD", governments: [{ arms: {} }, { arms: {} }] },
      "country.governments[1].from",
      "a date",
    ],
  ])("%s", (_, country, at, expected) => {
    expect(() => defineCountry(country as CountryProfile)).toThrowError(
      expect.objectContaining({
        code: "COUNTRY_INVALID",
        problems: [expect.objectContaining({ at, expected: expect.stringContaining(expected) })],
      }),
    );
  });

  test.each([
    ["Syria", syria],
    ["Yemen", yemen],
    ["the least", { code: "SD" }],
  ])("%s is taken", (_, country) => {
    expect(defineCountry(country)).toBe(country);
    expect(() => createTagger({ gazetteers: [], country })).not.toThrow();
  });
});

test.each<[country: unknown, at: string, expected: string]>([
  ["SY", "options.country", "a country profile (an object)"],
  [{}, "options.country.code", "an ISO 3166-1 code of two capital letters"],
  [{ code: "SD", zones: {} }, "options.country.zones", "a list"],
  [{ code: "SD", sides: ["army"] }, "options.country.sides", "an object"],
])("a tagger refuses %j", (country, at, expected) => {
  expect(() => createTagger({ gazetteers: [], country: country as CountryProfile })).toThrowError(
    expect.objectContaining({ code: "OPTION_INVALID", problems: [expect.objectContaining({ at, expected })] }),
  );
});

describe("what a profile is laid over", () => {
  const country = createCountry({
    code: "SD",
    nationality: "sudan",
    parties: { sudan: { arms: { police: "police" } }, russia: { arms: { gunmen: "wagner" } } },
    governments: [
      { arms: { army: "army", "*": "government" } },
      { from: "2019-04-11", arms: { "*": "council" } },
      { from: "2021-10-25", arms: { police: "new-police" } },
    ],
  });

  test("the built-in arms of a state", () => {
    expect(armsOf(country, "russia", undefined)).toMatchObject({ gunmen: "wagner", air: "russian-air-force" });
    expect(armsOf(createCountry(), "russia", undefined)).not.toHaveProperty("gunmen");
  });

  test.each<[day: string | undefined, arms: object]>([
    [undefined, { police: "police", army: "army", "*": "government" }],
    ["2019-04-10", { police: "police", army: "army", "*": "government" }],
    ["2019-04-11", { police: "police", army: "army", "*": "council" }],
    ["2022", { police: "new-police", army: "army", "*": "council" }],
  ])("the government of %s", (day, arms) => {
    expect(armsOf(country, "sudan", day)).toEqual(arms);
  });

  test("the latest change of government", () => {
    expect(country.latestChange).toBe("2021-10-25");
    expect(createCountry().latestChange).toBeUndefined();
  });
});

describe("words and levels that a profile brings", () => {
  const places = defineGazetteer({
    name: "places",
    type: "place",
    entries: [
      { id: "u1", name: "الجزيرة", placeType: "region" },
      { id: "c1", name: "ود مدني", placeType: "city", parent: "u1" },
    ],
  });
  const of = (profile: Omit<CountryProfile, "code">): CountryProfile => ({ code: "SD", ...profile });

  test("the adjective of a countryside, with and without proclitics", () => {
    const country = of({ countrysideAdjectives: { الجزيري: "u1" } });
    const tagger = createTagger({ gazetteers: [places], country, detectors });
    for (const text of ["قصف على الريف الجزيري", "قصف بالريف الجزيري الشرقي"])
      expect(tagger.tag(text).places.map(({ entity, placeType }) => [entity, placeType])).toEqual([
        ["u1", "countryside"],
      ]);
    expect(createTagger({ gazetteers: [places], detectors }).tag("قصف على الريف الجزيري").places).toEqual([]);
  });

  test("a region that is an administrative unit is what the countryside of its name means", () => {
    const namesakes = defineGazetteer({
      name: "namesakes",
      type: "place",
      entries: [
        { id: "u2", name: "سنار", placeType: "region" },
        { id: "c2", name: "سنار", placeType: "city", parent: "u2" },
      ],
    });
    const entity = (country: CountryProfile): string | null =>
      createTagger({ gazetteers: [namesakes], country, detectors }).tag("قصف على ريف سنار").places[0]!.entity;
    expect(entity(of({ levels: ["region"] }))).toBe("u2");
    expect(entity(of({}))).toBe("c2");
  });
});

describe("the Syrian profile", () => {
  test("names actors, units and sides that there are", () => {
    const ids = new Set(actors.entries.map(({ id }) => id));
    const units = new Set(syriaPlaces.entries.map(({ id }) => id));
    const sides = new Set(
      actors.entries.flatMap(({ side }) => (typeof side === "string" ? side : (side ?? []).map((p) => p.side))),
    );
    const { parties, owners } = createCountry(syria);
    const named = [
      ...syria.governments!.flatMap(({ arms }) => Object.values(arms)),
      ...[...parties.values()].flatMap(({ arms = {} }) => Object.values(arms)),
      ...Object.values(syria.sides!).flatMap(({ allies }) => allies ?? []),
      ...owners.keys(),
    ];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    expect([...owners.values()].filter((party) => !parties.has(party))).toEqual([]);
    expect(Object.keys(syria.sides!).filter((side) => !sides.has(side))).toEqual([]);
    expect(syria.zones!.flatMap(({ areas }) => areas).filter((area) => !units.has(area))).toEqual([]);
    expect(Object.values(syria.countrysideAdjectives!).filter((unit) => !units.has(unit))).toEqual([]);
  });

  test("is what tells the government of the day", () => {
    const text = "انتشرت القوات الحكومية في مدينة دوما بريف دمشق";
    const gazetteers = [syriaPlaces, actors] as const;
    const tagger = createTagger({ gazetteers, country: syria, detectors });
    expect(actorsOf(tagger as never, text, "2018-01-01")).toEqual(["syrian-government-forces: القوات الحكومية"]);
    expect(actorsOf(tagger as never, text, "2025-01-01")).toEqual(["syrian-army-2025: القوات الحكومية"]);
    expect(actorsOf(createTagger({ gazetteers, detectors }) as never, text, "2018-01-01")).toEqual([
      "null: القوات الحكومية",
    ]);
  });
});
