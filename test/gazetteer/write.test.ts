import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Gazetteer,
  type PlaceGazetteer,
  readCsv,
  readGeoJson,
  readJson,
  writeCsv,
  writeGeoJson,
  writeJson,
} from "../../src/index.js";
import { runs } from "../support/property.js";

const FORMATS = [
  { format: "csv", write: writeCsv, read: (text: string): Gazetteer => readCsv(text) },
  { format: "json", write: writeJson, read: (text: string): Gazetteer => readJson(text) },
  { format: "geojson", write: writeGeoJson, read: (text: string): Gazetteer => readGeoJson(text) },
] as const;

const name = fc.oneof(
  fc.constantFrom(
    "دوما",
    "كوباني (عين العرب)",
    "a/b",
    "a_b",
    "تل | تلة",
    "-دوما",
    "=1+1",
    " دوما",
    "٢",
    "[x]",
    "\u00D8\u00B1 x",
  ),
  fc.string({ unit: "binary", minLength: 1 }).map((text) => `م${text}`),
);
const text = fc.oneof(
  fc.string({ unit: "binary", minLength: 1 }),
  fc.constantFrom("true", "7", "[]", "'x", "-", "a\r\nb", '"'),
);
const id = fc.stringMatching(/^[A-Za-z=@+:-][\w:.-]{0,8}$/);
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const optional: { requiredKeys: [] } = { requiredKeys: [] };
const record = fc
  .record({ name, use: fc.constantFrom("variant" as const, "epithet" as const), needsContext: fc.boolean() }, optional)
  .chain((rest) => name.map((given) => ({ ...rest, name: given })));
const base = { en: text, names: fc.array(fc.oneof(name, record)), note: text, needsContext: fc.boolean(), parent: id };
const own = {
  beds: number,
  open: fc.boolean(),
  tags: fc.array(text),
  mixed: fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown), // no -0
  latitude: number,
  code: text,
  kind: text,
  الرمز: text,
};
const header = fc.record(
  { version: text, licence: text, sources: fc.dictionary(fc.string(), text, { noNullPrototype: true }) },
  optional,
);

function gazetteers(type: string, fields: object, required: object): fc.Arbitrary<Gazetteer> {
  const entry = fc
    .tuple(fc.record({ ...base, ...fields }, optional), fc.record({ id, name, ...required }))
    .map(([some, needed]) => ({ ...some, ...needed }));
  const entries = fc.uniqueArray(entry, { selector: (one) => one.id, maxLength: 6 });
  return fc.tuple(header, entries).map(([head, list]) => ({ name: "mine", type, ...head, entries: list }) as Gazetteer);
}

const placed = { location: fc.tuple(fc.integer({ min: -180, max: 180 }), fc.double({ min: 1, max: 90, noNaN: true })) };
const any = fc.oneof(
  gazetteers(
    "place",
    { ...placed, ids: fc.dictionary(fc.stringMatching(/^[a-z]+$/), text, { noNullPrototype: true }) },
    { placeType: fc.constant("city") },
  ),
  gazetteers("hospital", own, {}),
  gazetteers("hospital", { ...placed, ...own }, {}),
  gazetteers("hospital", placed, {}),
);

describe.each(FORMATS)("a gazetteer as $format", ({ format, write, read }) => {
  test("is read as it was, whatever it holds", () => {
    fc.assert(
      fc.property(any, (gazetteer) => {
        expect(read(write(gazetteer))).toEqual(gazetteer);
      }),
      runs(150),
    );
  });

  test.each(["syria-places", "actors", "weapons", "events"])("%s is read as it was", (file) => {
    const gazetteer = JSON.parse(readFileSync(`gazetteers/${file}.json`, "utf8")) as Gazetteer;
    expect(read(write(gazetteer))).toEqual(gazetteer);
  });

  test("what is no gazetteer is refused", () => {
    expect(() => write({ name: "x", type: "place", entries: [{ id: "a", name: "." }] })).toThrow(
      expect.objectContaining({ code: "GAZETTEER_INVALID" }),
    );
    expect(format).not.toBe("");
  });
});

describe("a written table", () => {
  const mine: PlaceGazetteer = {
    name: "mine",
    type: "place",
    version: "1",
    entries: [
      { id: "m1", name: "تل السنونو", names: ["السنونو", "سنونو"], placeType: "village", location: [36.7, 35.9] },
      { id: "m2", name: "عين العرب (كوباني)", names: [{ name: "كوباني", use: "variant" }], placeType: "city" },
    ],
  };

  test("has a field a column, and is one that people read", () => {
    const [titles, first] = writeCsv(mine).split("\r\n");
    expect(titles).toMatch(/^\uFEFFid,name,names,placeType,latitude,longitude,"gazetteer \{/);
    expect(first).toBe("m1,تل السنونو,السنونو | سنونو,village,35.9,36.7,");
  });

  test("without its last column is a table like any other", () => {
    const plain = writeCsv(mine)
      .replace(/,"gazetteer[^\r]*/, "")
      .replaceAll(",\r\n", "\r\n");
    const [first] = readCsv(plain, { name: "other", type: "place" }).entries;
    expect(first).toEqual(mine.entries[0]);
  });

  test("that someone changed is read with the change, and its faults are placed", () => {
    const table = writeCsv(mine).replace("35.9", "35,91").replace("village", "town");
    expect(table).toContain("35,91");
    expect(() => readCsv(table)).toThrow(/CSV:2:/); // the comma is one of the table
    const quoted = writeCsv(mine).replace("35.9", '"35,91"').replace("village", "planet");
    expect(() => readCsv(quoted)).toThrow(/CSV:2:\d+: expected one of country/);
    expect(readCsv(quoted.replace("planet", "town")).entries[0]).toMatchObject({
      placeType: "town",
      location: [36.7, 35.91],
    });
  });

  test("options come before its header, and its header before what else a file is called", () => {
    const table = writeCsv(mine);
    expect(readCsv(table, { name: "given" }).name).toBe("given");
    expect(readCsv(table, { otherwise: { name: "file", type: "place" } }).name).toBe("mine");
  });

  test.each(['gazetteer {"name"', "gazetteer {}", 'gazetteer {"columns":{"id":"word"}}'])(
    "a damaged header is named: %s",
    (title) => {
      expect(() => readCsv(`id,name,"${title.replaceAll('"', '""')}"\nm1,تل,`)).toThrow(
        expect.objectContaining({ code: "CSV_SYNTAX" }),
      );
    },
  );

  test("a field that can be no title is named", () => {
    const odd = { name: "x", type: "y", entries: [{ id: "a", name: "تل", " ": 1 }] };
    expect(() => writeCsv(odd)).toThrow(/fields whose names can be titles/);
  });
});
