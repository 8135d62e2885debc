import { describe, expect, test } from "vitest";
import {
  correctEntry,
  defineGazetteer,
  extendGazetteer,
  type Gazetteer,
  keepFirst,
  keepLast,
  mergeChanges,
  mergeEntries,
  mergeGazetteers,
  refuseConflict,
} from "../../src/gazetteer/index.js";
import { problems, refusal } from "./refusal.js";

const base = defineGazetteer({
  name: "base",
  type: "hospital",
  sources: { survey: "A survey" },
  entries: [
    { id: "h1", name: "مشفى الورد", names: ["مشفى الوردة"], beds: 40 },
    { id: "h2", name: "مشفى النخيل", names: [], beds: 12 },
  ],
});
const byId = (id: string, gazetteer: { entries: readonly { id: string }[] }): unknown =>
  gazetteer.entries.find((entry) => entry.id === id);

test("defining returns the very object, and refuses what is no gazetteer", () => {
  const gazetteer = { name: "g", type: "hospital", entries: [{ id: "h1", name: "مشفى الورد" }] };
  expect(defineGazetteer(gazetteer)).toBe(gazetteer);
  expect(refusal(() => defineGazetteer({ ...gazetteer, entries: [{ id: "h1", name: "" }] })).code).toBe(
    "GAZETTEER_INVALID",
  );
});

describe("extendGazetteer", () => {
  test("adds, removes, renames, names and overrides without touching the base", () => {
    const before = JSON.stringify(base);
    const extended = extendGazetteer(base, {
      remove: ["h2"],
      override: { h1: { beds: 45 } },
      rename: { h1: "مشفى الورود" },
      addNames: { h1: ["الورد", { name: "مشفى الوردة", use: "epithet" }] },
      add: [{ id: "h3", name: "مشفى السنديان", names: [], beds: 3 }],
      name: "mine",
    });
    expect(extended.name).toBe("mine");
    expect(extended.sources).toEqual(base.sources);
    expect(extended.entries).toEqual([
      {
        id: "h1",
        name: "مشفى الورود",
        names: [{ name: "مشفى الوردة", use: "epithet" }, "مشفى الورد", "الورد"],
        beds: 45,
      },
      { id: "h3", name: "مشفى السنديان", names: [], beds: 3 },
    ]);
    expect(JSON.stringify(base)).toBe(before);
  });

  test("a field is taken away with undefined; the id stays what it is", () => {
    const changed = extendGazetteer(base, { override: { h1: { names: undefined } } });
    expect(byId("h1", changed)).toEqual({ id: "h1", name: "مشفى الورد", beds: 40 });
  });

  test("a name that is there already is not added twice", () => {
    expect(byId("h1", extendGazetteer(base, { addNames: { h1: ["مشفى الورده"] } }))).toEqual(byId("h1", base));
  });

  test("all unknown ids are named", () => {
    const changes = { remove: ["h9", "h2"], override: { h8: {} }, rename: { h7: "ا" }, addNames: { h2: ["ب"] } };
    expect(refusal(() => extendGazetteer(base, changes)).code).toBe("GAZETTEER_UNKNOWN_ID");
    expect(problems(() => extendGazetteer(base, changes))).toEqual([
      'remove[0] | the id of an entry of the base | "h9"',
      'override["h8"] | the id of an entry of the base | "h8"',
      'rename["h7"] | the id of an entry of the base | "h7"',
      'addNames["h2"] | the id of an entry that stays | "h2", which is removed',
    ]);
  });

  test("an added id that is taken is a conflict, one that was removed is free", () => {
    const entry = { id: "h1", name: "مشفى جديد", names: [], beds: 1 };
    const error = refusal(() => extendGazetteer(base, { add: [entry] }));
    expect([error.code, error.problems[0]?.at]).toEqual(["GAZETTEER_CONFLICT", "add[0].id"]);
    expect(byId("h1", extendGazetteer(base, { remove: ["h1"], add: [entry] }))).toBe(entry);
  });

  test("changes that give no gazetteer are refused with the path of the change", () => {
    const changes = { rename: { h1: "" }, add: [{ id: "h 4", name: "مشفى", names: [], beds: 2 }] };
    expect(problems(() => extendGazetteer(base, changes)).map((line) => line.split(" | ")[0])).toEqual([
      "add[0].id",
      'changed[0].name (id "h1")',
    ]);
  });
});

describe("mergeGazetteers", () => {
  const other = defineGazetteer({
    name: "other",
    type: "hospital",
    sources: { survey: "Another survey", press: "The press" },
    entries: [{ id: "h1", name: "مشفى الورد الكبير", names: ["مشفى الورده"], beds: 44, ids: { wikidata: "Q1" } }],
  });
  const both = [base, other] as Parameters<typeof mergeGazetteers>[0];

  test.each([
    [keepFirst, base.entries[0]],
    [keepLast, other.entries[0]],
    [
      mergeEntries,
      { id: "h1", name: "مشفى الورد", names: ["مشفى الوردة", "مشفى الورد الكبير"], beds: 40, ids: { wikidata: "Q1" } },
    ],
  ])("an id in two gazetteers, by %o", (conflict, expected) => {
    const merged = mergeGazetteers(both, { name: "all", conflict });
    expect(byId("h1", merged)).toEqual(expected);
    expect(merged.entries.map(({ id }) => id)).toEqual(["h1", "h2"]);
    expect(merged.sources).toEqual({ survey: "A survey", press: "The press" });
  });

  test("refuses conflicts by default, and types that differ, with all problems", () => {
    expect(refusal(() => mergeGazetteers(both, { name: "all" })).code).toBe("GAZETTEER_CONFLICT");
    const places = { name: "places", type: "place", entries: [{ id: "h2", name: "تل" }] };
    expect(problems(() => mergeGazetteers([...both, places], { name: "all", conflict: refuseConflict }))).toEqual([
      'gazetteers[1] "other" | an id of its own | "h1"',
      'gazetteers[2].type | "hospital" | "place"',
      'gazetteers[2] "places" | an id of its own | "h2"',
    ]);
  });

  test("an entry that the policy spoils is refused", () => {
    const spoil = <Entry>(first: Entry): Entry => ({ ...first, name: "" });
    expect(refusal(() => mergeGazetteers(both, { name: "all", conflict: spoil })).code).toBe("GAZETTEER_INVALID");
  });
});

describe("mergeGazetteers, its arguments", () => {
  const other = { ...base, name: "other", entries: [{ id: "h3", name: "مشفى السنديان", names: [], beds: 3 }] };

  test("without options, or with a part of them, the result is named by all", () => {
    expect(mergeGazetteers([base, other]).name).toBe("base+other");
    expect(mergeGazetteers([base, other], { conflict: undefined, name: undefined }).name).toBe("base+other");
    expect(mergeGazetteers([base, other], {}).entries).toHaveLength(3);
  });

  test.each<[string, unknown, unknown, string]>([
    ["no list", base, undefined, "OPTION_INVALID"],
    ["an empty list", [], undefined, "ARGUMENT_INVALID"],
    ["a list of nothing", [null], undefined, "GAZETTEER_INVALID"],
    ["two of a name", [base, base], { name: "x" }, "GAZETTEER_INVALID"],
    ["a name for options", [base, other], "mine", "OPTION_INVALID"],
    ["the name of a policy", [base, other], { conflict: "keepFirst" }, "OPTION_INVALID"],
  ])("%s", (_, gazetteers, options, code) => {
    expect(refusal(() => mergeGazetteers(gazetteers as never, options as never)).code).toBe(code);
  });
});

describe("correctEntry", () => {
  const known = {
    id: "p1",
    name: "الثورة",
    names: ["الطبقة القديمة", { name: "مدينة السد", use: "epithet" as const }],
    en: "Al-Thawra",
    placeType: "town" as const,
    parent: "p0",
    location: [38.5, 35.8] as const,
    precision: "seat" as const,
    ambiguity: ["everyday" as const],
    needsContext: true,
    ids: { ocha: "C1" },
  };

  test("what the later one says counts, what it leaves out stays", () => {
    expect(
      correctEntry(known, { id: "p1", name: "الثورة", placeType: "city", population: 1, en: undefined } as never),
    ).toEqual({
      ...known,
      placeType: "city",
      population: 1,
    });
  });

  test("a new point has its own precision", () => {
    const { precision: _, ...rest } = known;
    const moved = { id: "p1", name: "الثورة", location: [38.6, 35.9] };
    expect(correctEntry(known, moved as never)).toEqual({ ...rest, location: [38.6, 35.9] });
    expect(correctEntry(known, { ...moved, precision: "centre" } as never)).toMatchObject({ precision: "centre" });
  });

  test("a name that is replaced stays among the names, with what is known of it", () => {
    const renamed = correctEntry(known, { id: "p1", name: "الطبقة", names: ["السد"], ids: { mine: "7" } } as never)!;
    expect(renamed).toEqual({
      ...Object.fromEntries(Object.entries(known).filter(([field]) => !/^(ambiguity|needsContext)$/.test(field))),
      name: "الطبقة",
      names: [
        "السد",
        "الطبقة القديمة",
        { name: "مدينة السد", use: "epithet" },
        { name: "الثورة", ambiguity: ["everyday"], needsContext: true },
      ],
      ids: { ocha: "C1", mine: "7" },
    });
  });

  test("as a policy of a merge", () => {
    const mine = { ...base, name: "mine", entries: [{ id: "h2", name: "مشفى النخيل", names: [], beds: 14 }] };
    expect(byId("h2", mergeGazetteers([base, mine], { conflict: correctEntry }))).toMatchObject({ beds: 14 });
  });
});

describe("merging changes of copies", () => {
  const place = (fields: object): Gazetteer["entries"][number] =>
    ({ id: "m1", name: "تل الورد", placeType: "village", ...fields }) as Gazetteer["entries"][number];
  const copy = (name: string, fields: object): Gazetteer => ({ name, type: "place", entries: [place(fields)] });
  const merge = (was: object, first: object, second: object): unknown =>
    mergeGazetteers([copy("a", first), copy("b", second)], { conflict: mergeChanges(copy("base", was)) }).entries[0];

  test.each<[string, was: object, first: object, second: object, expected: object]>([
    ["what neither changed", { en: "x" }, { en: "x" }, { en: "x" }, { en: "x" }],
    ["what the first changed", { en: "x" }, { en: "y" }, { en: "x" }, { en: "y" }],
    ["what the second changed", { en: "x" }, { en: "x" }, { en: "y" }, { en: "y" }],
    ["what both changed alike", { en: "x" }, { en: "y" }, { en: "y" }, { en: "y" }],
    ["what one took out", { en: "x", note: "n" }, { en: "x" }, { en: "x", note: "n" }, { en: "x" }],
    [
      "names of both",
      { names: ["أ ب"] },
      { names: ["أ ب", "ج د"] },
      { names: ["أ ب", "ه و"] },
      { names: ["أ ب", "ج د", "ه و"] },
    ],
    [
      "a name that one took out",
      { names: ["أ ب", "ج د"] },
      { names: ["ج د"] },
      { names: ["أ ب", "ج د"] },
      { names: ["ج د"] },
    ],
    [
      "a record that one changed",
      { names: ["أ ب"] },
      { names: ["أ ب"] },
      { names: [{ name: "أ ب", needsContext: true }] },
      { names: [{ name: "أ ب", needsContext: true }] },
    ],
  ])("%s", (_, was, first, second, expected) => {
    expect(merge(was, first, second)).toEqual(place(expected));
  });

  test("what both changed, each to something else, is refused with the field and both values", () => {
    const error = refusal(() => merge({ en: "x" }, { en: "y", note: "a" }, { en: "z", note: "b" }));
    expect(error.code).toBe("GAZETTEER_CONFLICT");
    expect(error.problems).toEqual([
      { at: 'gazetteers[1] "b": en of "m1"', expected: '"y", as before it', received: '"z"' },
      { at: 'gazetteers[1] "b": note of "m1"', expected: '"a", as before it', received: '"b"' },
    ]);
  });

  test("without a base, what only one says counts as long as nothing contradicts", () => {
    const conflict = mergeChanges();
    expect(mergeGazetteers([copy("a", { en: "x" }), copy("b", { note: "n" })], { conflict }).entries).toEqual([
      place({ en: "x", note: "n" }),
    ]);
    expect(() => mergeGazetteers([copy("a", { en: "x" }), copy("b", { en: "y" })], { conflict })).toThrow("en of");
  });
});
