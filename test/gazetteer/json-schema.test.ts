import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { buildJsonSchema } from "../../scripts/build-gazetteers/json-schema/build.js";
import { parseGazetteer } from "../../src/gazetteer/index.js";

const published = JSON.parse(readFileSync("gazetteers/gazetteer.schema.json", "utf8")) as object;
const validate = new Ajv({ strict: false, allErrors: true }).compile(published);

test("the published schema is the one that the run-time schema gives", () => {
  expect(published).toEqual(JSON.parse(JSON.stringify(buildJsonSchema())));
});

const place = { id: "p1", name: "تل الورد", placeType: "village" };
const gazetteer = (type: string, entry: object): object => ({ name: "g", type, entries: [entry] });

describe("accepts what the library accepts", () => {
  test.each<[string, object]>([
    [
      "a place with everything",
      gazetteer("place", {
        ...place,
        names: ["الورد", { name: "وردان", use: "epithet", from: "2012-01" }],
        location: [36.7, 35.1],
        rank: 9,
        ids: { geonames: "1" },
      }),
    ],
    [
      "an actor of two sides",
      gazetteer("actor", { id: "a", name: "لواء", actorType: "rebel-group", side: [{ side: "x", to: "2015" }] }),
    ],
    ["a user's own type and fields", gazetteer("hospital", { id: "h", name: "مشفى", beds: 40 })],
    ["a header with a $schema", { $schema: "./gazetteer.schema.json", ...gazetteer("place", place) }],
  ])("%s", (_, value) => {
    expect(() => parseGazetteer(value)).not.toThrow();
    expect(validate(value)).toBe(true);
  });
});

describe("refuses what the library refuses", () => {
  test.each<[string, object]>([
    ["no entries", { name: "g", type: "place" }],
    ["an unknown kind of place", gazetteer("place", { ...place, placeType: "vilage" })],
    ["a place without a kind", gazetteer("place", { id: "p1", name: "تل" })],
    ["an actor without a type", gazetteer("actor", { id: "a", name: "لواء" })],
    ["a weapon without a class", gazetteer("weapon", { id: "w", name: "لغم" })],
    ["a name without letters", gazetteer("hospital", { id: "h", name: "--" })],
    ["an id with a space", gazetteer("hospital", { id: "h 1", name: "مشفى" })],
    ["a date that is none", gazetteer("place", { ...place, names: [{ name: "ا", to: "soon" }] })],
    ["a latitude beyond the pole", gazetteer("place", { ...place, location: [36.7, 95] })],
    ["three coordinates", gazetteer("place", { ...place, location: [36.7, 35, 400] })],
  ])("%s", (_, value) => {
    expect(() => parseGazetteer(value)).toThrow(/GAZETTEER_INVALID/);
    expect(validate(value)).toBe(false);
  });
});
