import { describe, expect, test } from "vitest";
import {
  applyCorrections,
  type CorrectionRow,
  defineGazetteer,
  readCorrections,
  syriaGazetteers,
  syriaPlaces,
  syriaTagger,
} from "../../src/syria.js";
import { yaqut } from "../cli/world.js";
import { refusal } from "./refusal.js";

const DOUMA = syriaPlaces.entries.find(({ id }) => id === "C2338")!;

const mine = defineGazetteer({
  name: "mine",
  type: "place",
  entries: [
    {
      id: "m1",
      name: "تل السنونو",
      names: ["السنونو", { name: "سنونو", needsContext: true }],
      en: "Tell Snunu",
      placeType: "village",
      location: [36.7, 35.9],
      precision: "approximate",
      note: "seen",
    },
    { id: "m2", name: "الوردية", placeType: "farm", parent: "m1" },
  ],
});

function correct(table: string): readonly unknown[] {
  return applyCorrections([mine], readCorrections(table)).gazetteers[0]!.entries;
}

describe("corrections of a table", () => {
  test("say what changes, and leave the rest", () => {
    expect(correct("id,en,kind\nm1,Tall as-Sununu,بلدة")[0]).toEqual({
      ...mine.entries[0],
      en: "Tall as-Sununu",
      placeType: "town",
    });
    expect(correct("المعرف;النوع\nm1;مدينة")[0]).toMatchObject({ placeType: "city", note: "seen" });
  });

  test("move a point, whose precision was that of the former one", () => {
    const [entry] = correct("id,lat,lon\nm1,35.91,36.72");
    expect(entry).toMatchObject({ location: [36.72, 35.91] });
    expect(entry).not.toHaveProperty("precision");
  });

  test("add names, and remove them in any spelling", () => {
    expect(correct("id,add names,remove names\nm1,تلة السنونو | السنونة,السُّنونو")[0]).toMatchObject({
      names: ["تلة السنونو", "السنونة", { name: "سنونو", needsContext: true }],
    });
    expect(correct("id,أسماء تُحذف\nm1,السنونو|سنونو")[0]).not.toHaveProperty("names");
  });

  test("rename: the former name stays unless it is removed", () => {
    expect(correct("id,name\nm2,الورديات")[1]).toMatchObject({ name: "الورديات", names: ["الوردية"] });
    expect(correct("id,name,remove names\nm2,الورديات,الوردية")[1]).toEqual({
      id: "m2",
      name: "الورديات",
      placeType: "farm",
      parent: "m1",
    });
  });

  test("take a value away by a dash", () => {
    const [first, second] = correct("id,lat,lon,note,parent\nm1,-,-,–,\nm2,,,,-");
    expect(first).toEqual({
      id: "m1",
      name: "تل السنونو",
      names: mine.entries[0]!.names,
      en: "Tell Snunu",
      placeType: "village",
    });
    expect(second).not.toHaveProperty("parent");
  });

  test("of several rows, all count; the gazetteer itself stays", () => {
    const rows = readCorrections("id,en,note\nm1,A,\nm1,,b\nm1,A,");
    const { gazetteers, corrections } = applyCorrections([mine], rows);
    expect(gazetteers[0]!.entries[0]).toMatchObject({ en: "A", note: "b" });
    expect(corrections.map(({ by, of, id }) => `${by} ${of} ${id}`)).toEqual([
      "corrections:2 mine m1",
      "corrections:3 mine m1",
      "corrections:4 mine m1",
    ]);
    expect(mine.entries[0]!.en).toBe("Tell Snunu");
    expect(applyCorrections([mine], []).gazetteers[0]).toBe(mine);
  });
});

describe("rows that can't be applied are all named, with line and code", () => {
  const codesOf = (table: string, gazetteers: Parameters<typeof applyCorrections>[0] = [mine]): string[] => {
    const error = refusal(() => applyCorrections(gazetteers, readCorrections(table, { file: "fixes.csv" })));
    expect(error.code).toBe("CORRECTIONS_INVALID");
    return error.problems.map(({ at, code }) => `${at} ${code}`);
  };

  test.each([
    ["an id that no entry has", "id,en\nm3,A\nm1,B\nm4,C", ["fixes.csv:2 unknown-id", "fixes.csv:4 unknown-id"]],
    ["a name that the entry has not", "id,remove names\nm1,الورد", ["fixes.csv:2 unknown-name"]],
    ["the only name", "id,remove names\nm2,الوردية", ["fixes.csv:2 name-needed"]],
    ["two rows that differ", "id,en\nm1,A\n\nm1,B", ["fixes.csv:4 contradiction"]],
    ["a kind that is none", "id,kind\nm1,planet", ["fixes.csv:2 invalid-field"]],
    ["a latitude that is none", "id,lat,lon\nm1,136.7,35.9", ["fixes.csv:2 invalid-field"]],
    ["a parent that is not there", "id,parent\nm2,m9", ["fixes.csv:2 parent-missing"]],
    ["a parent that lies in it", "id,parent\nm1,m2", ["fixes.csv:2 parent-circle"]],
  ])("%s", (_, table, expected) => {
    expect(codesOf(table)).toEqual(expected);
  });

  test("a point with longitude and latitude swapped", () => {
    const [lon, lat] = DOUMA.location!;
    expect(codesOf(`id,lat,lon\nC2338,${lon},${lat}`, syriaGazetteers)).toEqual(["fixes.csv:2 swapped-point"]);
    const rows = readCorrections(`id,lat,lon\nC2338,${lat + 0.01},${lon}`);
    expect(applyCorrections(syriaGazetteers, rows).warnings).toEqual([]);
  });

  test("what is only unlikely is a warning", () => {
    const { warnings } = applyCorrections(syriaGazetteers, readCorrections("id,lat,lon\nC2338,36.4,40.6"));
    expect(warnings.map(({ at, code, id }) => [at, code, id])).toEqual([["corrections:2", "far-from-parent", "C2338"]]);
  });
});

describe("tables that are no corrections", () => {
  test.each([
    ["no id", "name,en\nx,y", "corrections:1:1"],
    ["a column that nobody knows", "id,lattitude\nm1,35", "corrections:1:4"],
    ["one column twice", "id,lat,latitude\nm1,35,35", "corrections:1:8"],
    ["a row without id", "id,en\n,y", "corrections:2"],
    ["a row of an id alone", "id,en\nm1,", "corrections:2"],
    ["half a point", "id,lat,lon\nm1,35,", "corrections:2"],
    ["half a point taken away", "id,lat,lon\nm1,-,36", "corrections:2"],
    ["a number that is none", "id,lat,lon\nm1,north,36", "corrections:2:4"],
    ["no name at all", "id,name\nm1,-", "corrections:2:4"],
    ["nothing", "", "corrections:1:1"],
  ])("%s", (_, table, at) => {
    const error = refusal(() => readCorrections(table));
    expect(error.code).toBe("CSV_INVALID");
    expect(error.problems[0]!.at).toBe(at);
  });

  test("what is no row at all", () => {
    expect(refusal(() => applyCorrections([mine], [{ id: "m1" }] as unknown as CorrectionRow[])).code).toBe(
      "ARGUMENT_INVALID",
    );
    expect(refusal(() => syriaTagger({ corrections: "id" as never })).code).toBe("ARGUMENT_INVALID");
  });
});

describe("a tagger with corrections", () => {
  test("finds the new name, and shows the new point", () => {
    const corrections = readCorrections("id,add names,lat,lon\nC2338,دوما الغوطة,33.58,36.41");
    const [span] = syriaTagger({ corrections }).tag("قصف على مدينة دوما الغوطة").places;
    expect(span).toMatchObject({ text: "دوما الغوطة", entity: "C2338", lat: 33.58, lon: 36.41 });
  });

  test("on the command line", async () => {
    const files = { "fixes.csv": "id,add names\nC2338,دوما الغوطة", "r.txt": "قصف على مدينة دوما الغوطة" };
    const { out, err, status } = await yaqut(["tag", "--corrections", "fixes.csv", "-f", "csv", "r.txt"], { files });
    expect([status, out.includes("دوما الغوطة,C2338")]).toEqual([0, true]);
    expect(err).toContain("fixes.csv: 1 row corrects 1 entry");
    const bad = await yaqut(["tag", "--corrections", "fixes.csv", "r.txt"], {
      files: { ...files, "fixes.csv": "id,en\nC00,x" },
    });
    expect(bad.status).toBe(2);
    expect(bad.err).toContain('fixes.csv:2: unknown-id: expected the id of an entry, got "C00"');
  });
});
