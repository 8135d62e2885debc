import { describe, expect, test } from "vitest";
import {
  type Gazetteer,
  LINT_RULES,
  type LintCode,
  type LintOptions,
  lintGazetteer,
} from "../../src/gazetteer/index.js";

const PLACE = { placeType: "village", location: [36.7, 35.1] };
const places = (...entries: object[]): Gazetteer =>
  ({ name: "g", type: "place", entries: entries.map((entry) => ({ ...PLACE, ...entry })) }) as unknown as Gazetteer;
const actors = (...entries: object[]): Gazetteer =>
  ({
    name: "a",
    type: "actor",
    entries: entries.map((entry) => ({ actorType: "rebel-group", ...entry })),
  }) as unknown as Gazetteer;
const found = (gazetteer: Gazetteer, options?: LintOptions): string[] =>
  lintGazetteer(gazetteer, options).map(({ code, id, path }) => `${code} ${id} ${path}`);

const ring = (lon: number, lat: number, side: number): [number, number][] => [
  [lon, lat],
  [lon + side, lat],
  [lon + side, lat + side],
  [lon, lat + side],
  [lon, lat],
];
const WARD = { id: "p1", name: "تل الورد" };
const isEveryday = (word: string): boolean => word === "الثوره";

test("a sound gazetteer has no findings", () => {
  const parents = [places({ id: "d1", name: "ناحية الورد", placeType: "subdistrict" })];
  expect(
    found(places({ ...WARD, parent: "d1", names: ["الورد", { name: "وردان", use: "epithet" }] }), { parents }),
  ).toEqual([]);
});

test.each<[code: LintCode, gazetteer: Gazetteer, options?: LintOptions, at?: string]>([
  ["duplicate-id", places(WARD, { id: "p1", name: "تل آخر" }), {}, "p1 entries[1].id"],
  ["unreachable-name", places({ ...WARD, names: ["ـــ"] }), {}, "p1 entries[0].names[0]"],
  ["shadowed-name", places({ ...WARD, names: ["تَل الورد"] }), {}, "p1 entries[0].names[0]"],
  ["shadowed-name", places({ ...WARD, names: ["الوردة", "الورده"] }), {}, "p1 entries[0].names[1]"],
  ["untidy-name", places({ ...WARD, names: ["تل  وردان"] }), {}, "p1 entries[0].names[0]"],
  ["everyday-word", places({ id: "p1", name: "الثورة" }), { isEveryday }, "p1 entries[0].name"],
  ["short-name", places({ ...WARD, names: ["م"] }), {}, "p1 entries[0].names[0]"],
  ["short-name", actors({ ...WARD, names: ["١٢"] }), {}, "p1 entries[0].names[0]"],
  ["function-word", places({ id: "p1", name: "إلى" }), {}, "p1 entries[0].name"],
  ["bare-noun", places({ id: "p1", name: "القرية" }), {}, "p1 entries[0].name"],
  ["bare-noun", places({ ...WARD, placeType: "hospital", names: ["مستشفى"] }), {}, "p1 entries[0].names[0]"],
  [
    "probable-duplicate",
    places(WARD, { id: "p2", name: "وردان", names: ["تل الورد"], location: [36.71, 35.1] }),
    {},
    "p2 entries[1].names[0]",
  ],
  ["parent-missing", places({ ...WARD, parent: "p9" }), {}, "p1 entries[0].parent"],
  ["seat-missing", places({ ...WARD, seat: "p9" }), {}, "p1 entries[0].seat"],
  [
    "relation-missing",
    actors({ ...WARD, relations: [{ type: "joined", to: "p9" }] }),
    {},
    "p1 entries[0].relations[0].to",
  ],
  ["location-missing", places({ ...WARD, location: undefined }), {}, "p1 entries[0].location"],
  ["bidi-control", places({ ...WARD, note: "see \u202Ehere" }), {}, "p1 entries[0].note"],
  ["bidi-control", places({ ...WARD, names: [{ name: "وردان\u200F" }] }), {}, "p1 entries[0].names[0].name"],
  ["mixed-script", places({ ...WARD, names: ["الوoرد"] }), {}, "p1 entries[0].names[0]"],
  ["latin-name", places({ ...WARD, name: "Tell al-Ward" }), {}, "p1 entries[0].name"],
  ["arabic-in-english", places({ ...WARD, en: "Tell الورد" }), {}, "p1 entries[0].en"],
  ["validity-empty", actors({ ...WARD, from: "2016", to: "2015-03" }), {}, "p1 entries[0]"],
  [
    "validity-empty",
    actors({ ...WARD, names: [{ name: "الورد", from: "2016", to: "2015" }] }),
    {},
    "p1 entries[0].names[0]",
  ],
  ["validity-empty", actors({ ...WARD, side: [{ side: "a", from: "2016", to: "2015" }] }), {}, "p1 entries[0].side[0]"],
  [
    "source-unknown",
    { ...places({ ...WARD, source: "survey press" }), sources: { survey: "A survey" } },
    {},
    "p1 entries[0].source",
  ],
])("%s", (code, gazetteer, options, at) => {
  const findings = lintGazetteer(gazetteer, options);
  expect(findings.map((finding) => `${finding.code} ${finding.id} ${finding.path}`)).toEqual([`${code} ${at}`]);
  expect(findings[0]).toMatchObject(LINT_RULES[code]);
});

test("a circle of parents is found from each of its entries, and ends", () => {
  const circle = places(
    { ...WARD, parent: "p2" },
    { id: "p2", name: "عين النخيل", parent: "p1" },
    { id: "p3", name: "حي", parent: "p1" },
  );
  expect(found(circle)).toEqual(["parent-circle p1 entries[0].parent", "parent-circle p2 entries[1].parent"]);
});

describe("an everyday word is no finding", () => {
  test.each<[string, object]>([
    ["where its ambiguity is said", { ambiguity: ["everyday"] }],
    ["where it is said that it is nothing else", { ambiguity: [] }],
    ["where it needs a context", { needsContext: true }],
    ["in a country", { placeType: "country" }],
  ])("%s", (_, fields) => {
    expect(found(places({ id: "p1", name: "الثورة", ...fields }), { isEveryday })).toEqual([]);
  });
});

describe("names that stand in any text", () => {
  test.each<[string, object]>([
    ["a short word", { name: "دم" }],
    ["a number with its noun", { name: "نقطة 12" }],
    ["a function word that needs a context", { name: "بين", needsContext: true }],
    ["a function word whose ambiguity is said", { name: "فوق", ambiguity: ["direction"] }],
    ["the noun of another kind", { name: "الجسر" }],
    ["a noun with more", { name: "قرية الورد" }],
  ])("%s is no finding", (_, fields) => {
    expect(found(places({ id: "p1", ...fields }))).toEqual([]);
  });
});

describe("duplicates", () => {
  const known = places(
    { id: "k1", name: "تل الورد", parent: "d1" },
    { id: "d1", name: "ناحية النخيل", placeType: "subdistrict" },
  );
  const against = (entry: object): string[] =>
    found(places({ ...WARD, ...entry }), { parents: [known] }).filter((finding) => finding.startsWith("probable"));
  test("a row that is an entry of another gazetteer already is found", () => {
    expect(against({ location: [36.705, 35.1] })).toEqual(["probable-duplicate p1 entries[0].name"]);
    expect(against({ location: undefined, parent: "d1" })).toEqual(["probable-duplicate p1 entries[0].name"]);
  });
  test("big and small of one name share it where both need a context", () => {
    const small = { name: "تل الورد الصغير", names: [{ name: "تل الورد", needsContext: true }] };
    expect(found(places({ ...WARD, needsContext: true }, { id: "p2", ...small }))).toEqual([]);
    expect(found(places(WARD, { id: "p2", ...small }))).toEqual(["probable-duplicate p2 entries[1].names[0]"]);
  });
  test.each<[string, object]>([
    ["far away", { location: [36.9, 35.1] }],
    ["of another kind", { placeType: "hill" }],
    ["of another name", { name: "تل الوردات" }],
    ["that corrects the entry by its id", { id: "k1" }],
    ["without a point in another parent", { location: undefined, parent: "d2" }],
    ["whose point is only its parent's", { precision: "parent" }],
  ])("one %s is none", (_, fields) => {
    expect(against(fields)).toEqual([]);
  });
});

describe("homonyms", () => {
  const parent = { id: "d1", name: "ناحية النخيل", placeType: "subdistrict" };
  test("settlements of one name in one parent are found, by any of their names", () => {
    const entries = [parent, { ...WARD, parent: "d1" }, { id: "p2", name: "وردان", names: ["تل الورد"], parent: "d1" }];
    expect(found(places(...entries))).toEqual(["homonym-in-parent p2 entries[2].names[0]"]);
  });
  test("in two parents, or of two kinds, they are none", () => {
    const hill = { id: "p2", name: "تل الورد", placeType: "hill", parent: "d1" };
    expect(
      found(places(parent, { ...WARD, parent: "d1" }, hill, { id: "p3", name: "تل الورد", location: [36.9, 35.1] })),
    ).toEqual([]);
  });
});

describe("points", () => {
  const district = { id: "d1", name: "منطقة النخيل", placeType: "district", location: [36.7, 35.1] };
  test.each<[string, object, string[]]>([
    [
      "swapped",
      { location: [35.05, 36.75] },
      ["far-from-parent p1 entries[1].location", "swapped-point p1 entries[1].location"],
    ],
    ["out of the parent's reach", { location: [39.7, 35.1] }, ["far-from-parent p1 entries[1].location"]],
    ["within it", { location: [37.2, 35.1] }, []],
    ["that is the parent's", { location: [39.7, 35.1], precision: "parent" }, []],
    ["of a river", { location: [39.7, 35.1], placeType: "river" }, []],
  ])("%s", (_, fields, expected) => {
    expect(found(places(district, { ...WARD, parent: "d1", ...fields }))).toEqual(expected);
  });
  test("a point is held against the units of the gazetteers of parents", () => {
    const point = (location: readonly number[]): string[] =>
      found(places({ ...WARD, location }), { parents: [places(district)] });
    expect(point([36.75, 35.05])).toEqual([]);
    expect(point([35.05, 36.75])).toEqual(["swapped-point p1 entries[0].location"]);
    expect(point([35.6, 36.2])).toEqual([]); // abroad either way
    expect(found(places({ ...WARD, location: [35.05, 36.75] }))).toEqual([]); // nobody says which country it is
  });
  test("a point is held against the outline of the nearest parent that has one", () => {
    const square = { type: "Polygon" as const, coordinates: [ring(36, 35, 1), ring(36.4, 35.4, 0.01)] };
    const outlines = { features: [{ id: "g1", geometry: square }] };
    const units = { id: "g1", name: "محافظة النخيل", placeType: "governorate", location: [36.5, 35.5] };
    const parents = [
      places(units, { ...units, id: "d1", name: "ناحية النخيل", placeType: "subdistrict", parent: "g1" }),
    ];
    const at = (location: readonly number[], more: object = {}): string[] =>
      found(places({ ...WARD, parent: "d1", location, ...more }), { parents, outlines });
    expect(at([36.9, 35.9])).toEqual([]);
    expect(at([37.2, 35.5])).toEqual([]); // 18 km out: borders are drawn roughly
    expect(at([36.41, 35.41])).toEqual([]); // in a hole, by its edge
    expect(at([37.5, 35.5])).toEqual(["outside-parent p1 entries[0].location"]);
    expect(at([37.5, 35.5], { precision: "parent" })).toEqual([]);
    expect(at([37.5, 35.5], { placeType: "river" })).toEqual([]);
    expect(at([37.5, 35.5], { parent: undefined })).toEqual([]);
  });
  test("a road has none", () => {
    expect(found(places({ ...WARD, placeType: "road", location: undefined }))).toEqual([]);
  });
});

describe("validity of one string", () => {
  const one = { id: "a1", name: "لواء الورد", names: [{ name: "درع الورد", to: "2024-12-08" }] };
  const two = (record: object): object => ({
    id: "a2",
    name: "لواء النخيل",
    names: [{ name: "درع الورد", ...record }],
  });
  test.each<[string, object, string[]]>([
    ["overlaps", { from: "2020" }, ["validity-overlap a2 entries[1].names[0]"]],
    ["without a date overlaps a dated one", {}, ["validity-overlap a2 entries[1].names[0]"]],
    ["begins where the other ends", { from: "2024-12-08" }, []],
  ])("%s", (_, record, expected) => {
    expect(found(actors(one, two(record)))).toEqual(expected);
  });
  test("is left to the context where both need one", () => {
    const needy = { ...one, names: [{ name: "درع الورد", to: "2024", needsContext: true }] };
    expect(found(actors(needy, two({ needsContext: true })))).toEqual([]);
  });
  test("a record that dates the canonical name stands for it", () => {
    const dated = { id: "a1", name: "درع الورد", names: [{ name: "درع الورد", use: "canonical", to: "2024" }] };
    expect(found(actors(dated, two({ from: "2024" })))).toEqual([]);
  });
});

test("accepted findings are left out, for one entry or for all", () => {
  const gazetteer = places({ ...WARD, location: undefined }, { id: "p2", name: "وردان", location: undefined });
  const accept = [{ code: "location-missing", ids: ["p1"], reason: "surveyed in vain" }];
  expect(found(gazetteer, { accept })).toEqual(["location-missing p2 entries[1].location"]);
  expect(found(gazetteer, { accept: [{ code: "location-missing", reason: "a list without points" }] })).toEqual([]);
  expect(found({ ...gazetteer, accept })).toEqual(["location-missing p2 entries[1].location"]);
});

test("every code has a severity and an advice", () => {
  for (const [code, { severity, advice }] of Object.entries(LINT_RULES)) {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(["error", "warning"]).toContain(severity);
    expect(advice.length).toBeGreaterThan(20);
  }
});
