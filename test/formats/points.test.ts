import { inspect } from "node:util";
import { expect, test } from "vitest";
import {
  fromCsv,
  fromGeoJson,
  fromJsonl,
  toCsv,
  toGeoJson,
  toHtml,
  toJsonl,
  toMapPage,
  toReport,
  toSvgMap,
} from "../../src/index.js";
import { tag } from "../../src/syria.js";

/** A school that no gazetteer has, in a town: its point is the town's, and each format says so. */
const tagged = tag("قصف على مدرسة الياسمين في مدينة درعا");
const document = { ...tagged, id: "r1" };
const place = tagged.places[0]!;
const POINT = "~32.624, 36.105 (container)";

test("the place of these tests", () => {
  expect(place).toMatchObject({ text: "مدرسة الياسمين", entity: null, precision: "container" });
});

test.each<[name: string, spans: readonly object[]]>([
  ["CSV", fromCsv(toCsv(document))[0]!.spans],
  ["GeoJSON", fromGeoJson(JSON.parse(JSON.stringify(toGeoJson(document))))[0]!.spans],
  ["JSON Lines", fromJsonl(toJsonl(document))[0]!.spans],
  ["JSON Lines with all fields", fromJsonl(toJsonl(document, { full: true }))[0]!.spans],
])("the precision of a point comes back from %s", (_, spans) => {
  const { lat, lon, precision } = place;
  expect(spans[0]).toMatchObject({ lat, lon, precision });
});

test.each<[name: string, written: string, said: string]>([
  ["HTML", toHtml(document), POINT],
  ["the report", toReport([document]), POINT],
  ["the map's page", toMapPage([document]), POINT],
  ["the image", toSvgMap([document]), "point: container"],
  ["a console", inspect(tagged), POINT],
])("%s says how exact a point is", (_, written, said) => {
  expect(written).toContain(said);
});
