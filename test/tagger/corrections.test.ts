import { describe, expect, test } from "vitest";
import {
  compileIndex,
  correctGazetteers,
  defineGazetteer,
  readCsv,
  syriaGazetteers,
  syriaPlaces,
  syriaTagger,
  type YaqutError,
} from "../../src/syria.js";
import { yaqut } from "../cli/world.js";

/** Douma, as it is known. */
const DOUMA = syriaPlaces.entries.find(({ id }) => id === "C2338")!;
const [LON, LAT] = DOUMA.location!;

describe("a row that bears the id of a known entry", () => {
  const mine = readCsv("id,name,type,population,case\nC2338,دوما,city,110000,k7", { name: "mine", type: "place" });
  const tagger = syriaTagger([mine]);

  test("corrects it field by field, and blanks nothing", () => {
    const [span] = tagger.tag("قصف على مدينة دوما").places;
    expect(span).toMatchObject({ entity: "C2338", lat: LAT, lon: LON });
    expect(span?.entry).toEqual({ ...DOUMA, population: 110000, case: "k7" });
  });

  test("moves the point where it says one", () => {
    const table = "id,name,type,lat,lon\nC2338,دوما,city,33.6,36.5\nm1,خربة السنونو,village,35,38";
    const moved = syriaTagger([readCsv(table, { name: "mine", type: "place" })]);
    expect(moved.tag("قصف على مدينة دوما").places[0]).toMatchObject({ lat: 33.6, lon: 36.5 });
    expect(moved.tag("قصف على قرية خربة السنونو").places[0]?.entity).toBe("m1");
  });

  test("gives a name that is found, beside those that are known", () => {
    const renamed = syriaTagger([readCsv("id,name,type\nC2338,دوما الغوطة,city", { name: "mine", type: "place" })]);
    const entities = renamed.tag("قصف على مدينة دوما الغوطة، ثم على مدينة دوما").places.map(({ entity }) => entity);
    expect(entities).toEqual(["C2338", "C2338"]);
  });

  test("of two that correct one entry, both count", () => {
    const other = readCsv("id,name,type,note\nC2338,دوما,city,seen", { name: "other", type: "place" });
    const { gazetteers, corrections } = correctGazetteers(syriaGazetteers, [mine, other]);
    expect(gazetteers[0]!.entries.find(({ id }) => id === "C2338")).toMatchObject({ population: 110000, note: "seen" });
    expect(corrections).toEqual([
      { by: "mine", of: "syria-places", id: "C2338" },
      { by: "other", of: "syria-places", id: "C2338" },
    ]);
  });

  test("leaves the known gazetteers as they are", () => {
    expect(syriaPlaces.entries.find(({ id }) => id === "C2338")).toBe(DOUMA);
    const { gazetteers } = correctGazetteers(syriaGazetteers, [mine]);
    expect(gazetteers.slice(1, 5)).toEqual(syriaGazetteers.slice(1));
    expect(gazetteers[1]).toBe(syriaGazetteers[1]);
  });

  test("of another type is an entry of its own", () => {
    const clinics = defineGazetteer({
      name: "clinics",
      type: "clinic",
      entries: [{ id: "C2338", name: "مستوصف النور" }],
    });
    expect(correctGazetteers(syriaGazetteers, [clinics])).toEqual({
      gazetteers: [...syriaGazetteers, clinics],
      corrections: [],
    });
  });

  test("that makes no entry of it is refused, with its place", () => {
    const bad = { name: "bad", type: "place", entries: [{ id: "C2338", name: "دوما", placeType: "hut" }] };
    expect(() => syriaTagger([bad as never])).toThrowError(
      expect.objectContaining({
        code: "GAZETTEER_INVALID",
        problems: [expect.objectContaining({ at: expect.stringMatching(/^bad: entries\[0\]\.placeType/) })],
      } satisfies Partial<YaqutError>),
    );
  });

  test("an index is of the corrected gazetteers", () => {
    const { gazetteers } = correctGazetteers(syriaGazetteers, []);
    expect(gazetteers).toEqual(syriaGazetteers);
    expect(() => syriaTagger({ gazetteers: [mine], index: compileIndex([mine]) })).toThrow("options.index");
  });
});

test("the command says what a file corrects", async () => {
  const files = { "mine.csv": "id,name,type,lat,lon\nC2338,دوما,city,33.6,36.5" };
  const { out, err, status } = await yaqut(["tag", "-g", "mine.csv", "-f", "jsonl"], {
    stdin: "قصف على مدينة دوما",
    files,
  });
  expect(status).toBe(0);
  expect(out).toContain('"lat":33.6,"lon":36.5');
  expect(err).toBe("yaqut: mine corrects 1 entry of syria-places: C2338\n");
});
