import { expect, test } from "vitest";
import { readGeoJson } from "../../src/gazetteer/index.js";
import { problems, refusal } from "./refusal.js";

const options = { name: "mine", type: "place", file: "m.geojson" };
const feature = (
  geometry: unknown,
  properties: unknown = { name: "تل الورد", type: "village" },
  id?: unknown,
): object => ({
  type: "Feature",
  ...(id === undefined ? {} : { id }),
  geometry,
  properties,
});
const collection = (...features: unknown[]): string => JSON.stringify({ type: "FeatureCollection", features });
const point = { type: "Point", coordinates: [36.7, 35.1, 402] };

test("a point is exact; properties are read as columns are", () => {
  const properties = { الاسم: "تل الورد", "أسماء أخرى": "الورد|تل وردة", النوع: "قرية", caseId: 7, note: null };
  expect(readGeoJson(collection(feature(point, properties, 12)), options).entries).toEqual([
    {
      id: "12",
      name: "تل الورد",
      names: ["الورد", "تل وردة"],
      placeType: "village",
      caseId: 7,
      location: [36.7, 35.1],
    },
  ]);
});

const square = [
  [0, 0],
  [2, 0],
  [2, 2],
  [0, 2],
  [0, 0],
];
const hole = [
  [1, 1],
  [1, 2],
  [2, 2],
  [2, 1],
  [1, 1],
];
test.each<[name: string, geometry: object, location: number[]]>([
  ["a square", { type: "Polygon", coordinates: [square] }, [1, 1]],
  ["a square turned the other way", { type: "Polygon", coordinates: [[...square].reverse()] }, [1, 1]],
  ["a square with a hole", { type: "Polygon", coordinates: [square, hole] }, [0.833333, 0.833333]],
  ["two squares", { type: "MultiPolygon", coordinates: [[square], [square.map(([x, y]) => [x! + 4, y])]] }, [3, 1]],
  [
    "a ring without area",
    {
      type: "Polygon",
      coordinates: [
        [
          [0, 0],
          [2, 0],
          [0, 0],
        ],
      ],
    },
    [0.666667, 0],
  ],
])("of %s the centroid, which is called one", (_, geometry, location) => {
  const [entry] = readGeoJson(collection(feature(geometry)), options).entries;
  expect(entry).toMatchObject({ location, precision: "centre" });
});

test("a feature without geometry has no location; without an id the folded name is it", () => {
  const [entry] = readGeoJson(collection(feature(null)), options).entries;
  expect(entry).toEqual({ id: "تل-الورد", name: "تل الورد", placeType: "village" });
});

test("reports every problem at its feature", () => {
  const line = {
    type: "LineString",
    coordinates: [
      [0, 0],
      [1, 1],
    ],
  };
  const found = problems(() =>
    readGeoJson(
      collection(
        feature(line, undefined, "a"),
        feature(point, { الاسم: "…", type: "village" }, "b"),
        feature({ type: "Point", coordinates: ["36", 35] }, undefined, "c"),
        feature({ type: "Point", coordinates: [36, 135] }, undefined, "d"),
        feature({ type: "Polygon", coordinates: [[]] }, undefined, "e"),
      ),
      options,
    ),
  );
  expect(found.map((line) => line.replace(/:1:\d+/, ""))).toEqual([
    'm.geojson: features[0].geometry.type | Point, Polygon or MultiPolygon | "LineString"',
    'm.geojson: features[2].geometry.coordinates | [longitude, latitude] | ["36",35]',
    "m.geojson: features[4].geometry.coordinates | rings of [longitude, latitude] points | [[[]]]",
    'm.geojson: features[1].properties.الاسم (id "b") | a name with at least one letter or digit | "…"',
    'm.geojson: features[3].geometry.coordinates[1] (id "d") | a latitude between -90 and 90 | 135',
  ]);
});

test("each problem has its line and column, and own fields are checked", () => {
  const text = JSON.stringify(
    JSON.parse(collection(feature(point, { name: "تل", type: "vilage", beds: "4" }))),
    null,
    1,
  );
  const found = problems(() => readGeoJson(text, { ...options, fields: { beds: "number" } }));
  const lines = text.split("\n");
  expect(
    found.map((line) => {
      const [, row, column] = /^m\.geojson:(\d+):(\d+): features\[0\]/.exec(line)!;
      return lines[Number(row) - 1]!.slice(Number(column) - 1);
    }),
  ).toEqual(['"vilage",', '"4"']);
});

test.each(['{"type":"Feature"}', "[]", "4"])("refuses %s", (text) => {
  expect(refusal(() => readGeoJson(text, options)).code).toBe("GEOJSON_INVALID");
});
