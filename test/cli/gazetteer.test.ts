import { describe, expect, test } from "vitest";
import { readCsv, readGeoJson, syriaActors, syriaPlaces } from "../../src/syria.js";
import { yaqut } from "./world.js";

const FILES = { "mine.csv": "id,name,type,lat,lon\nm1,تل السنونو,village,35.9,36.7" };

describe("yaqut gazetteer", () => {
  test("lists the gazetteers of the package", async () => {
    const { out, status } = await yaqut(["gazetteer", "list"]);
    expect(status).toBe(0);
    expect(out).toMatch(/^syria-places +place .* 14\d{3}$/m);
    expect(out).toMatch(/^iraq-places /m);
  });

  test("exports a built-in one without loss", async () => {
    const { out, status } = await yaqut(["gazetteer", "export"]);
    expect(status).toBe(0);
    expect(readCsv(out)).toEqual(syriaPlaces);
    const map = await yaqut(["gazetteer", "export", "--format", "geojson", syriaActors.name]);
    expect(readGeoJson(map.out)).toEqual(syriaActors);
  });

  test("exports a file, in the format that the output is called, with corrections", async () => {
    const files = { ...FILES, "fixes.csv": "id,en\nm1,Tell Snunu" };
    const args = ["gazetteer", "export", "--corrections", "fixes.csv", "--out", "mine.geojson", "mine.csv"];
    const run = await yaqut(args, { files });
    expect(run.status).toBe(0);
    expect(readGeoJson(run.files.get("mine.geojson")!)).toEqual({
      name: "mine",
      type: "place",
      entries: [{ id: "m1", name: "تل السنونو", en: "Tell Snunu", placeType: "village", location: [36.7, 35.9] }],
    });
  });

  test("what was exported is a gazetteer of the command, under its own name and type", async () => {
    const files = {
      "c.csv": (await yaqut(["gazetteer", "export", "c.json"], { files: CLINICS })).out,
      "r.txt": "قصف مستوصف الورد",
    };
    const { out } = await yaqut(["tag", "-g", "c.csv", "-f", "csv", "r.txt"], { files });
    expect(out).toContain("clinic,4,16,مستوصف الورد,k1");
  });

  test.each([
    [["gazetteer", "import"], "expected list or export"],
    [["gazetteer", "export", "syria"], "one of syria-places, countries"],
    [["gazetteer", "export", "none.csv"], "FILE_UNREADABLE"],
    [["gazetteer", "export", "-f", "xml"], "one of csv, json, geojson"],
    [["gazetteer", "export", "actors", "weapons"], "one name or file"],
  ])("%j is refused", async (args, message) => {
    const { err, status } = await yaqut(args, { files: FILES });
    expect(status).toBe(2);
    expect(err).toContain(message);
  });
});

const CLINICS = { "c.json": '{"name":"clinics","type":"clinic","entries":[{"id":"k1","name":"مستوصف الورد"}]}' };
