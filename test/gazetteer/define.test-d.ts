import { describe, expectTypeOf, test } from "vitest";
import {
  type BaseEntry,
  defineGazetteer,
  extendGazetteer,
  type Gazetteer,
  mergeGazetteers,
  type PlaceGazetteer,
  type PlaceType,
  readCsv,
  readGeoJson,
  readJson,
} from "../../src/gazetteer/index.js";
import { createTagger } from "../../src/tagger.js";

const hospitals = defineGazetteer({
  name: "archive",
  type: "hospital",
  entries: [
    { id: "h1", name: "مشفى الورد", beds: 40 },
    { id: "h2", name: "مشفى النخيل", beds: 12 },
  ],
});

test("the type of the gazetteer is a literal", () => {
  expectTypeOf(hospitals.type).toEqualTypeOf<"hospital">();
});

test("the fields of the entries are kept", () => {
  expectTypeOf(hospitals.entries[0]!.beds).toEqualTypeOf<number>();
  expectTypeOf(hospitals.entries[0]!.id).toEqualTypeOf<string>();
});

test("a gazetteer with extra fields is a gazetteer", () => {
  expectTypeOf(hospitals).toExtend<Gazetteer<"hospital", BaseEntry & { readonly beds: number }>>();
  expectTypeOf(hospitals).toExtend<Gazetteer>();
});

test("entries of places need a place type of the list", () => {
  const entries = [{ id: "p1", name: "تل الورد", placeType: "village", caseId: 7 }] as const;
  const places = defineGazetteer({ name: "p", type: "place", entries });
  expectTypeOf(places.entries[0]!.caseId).toEqualTypeOf<7>();
  defineGazetteer({
    name: "p",
    type: "place",
    // @ts-expect-error no such place type
    entries: [{ id: "p1", name: "تل الورد", placeType: "vilage" }],
  });
});

test("extending keeps type and fields, and takes no other", () => {
  const extended = extendGazetteer(hospitals, { override: { h1: { beds: 50 } } });
  expectTypeOf(extended).toEqualTypeOf(hospitals);
  // @ts-expect-error beds are a number
  extendGazetteer(hospitals, { override: { h1: { beds: "fifty" } } });
});

test("merging keeps type and fields", () => {
  expectTypeOf(mergeGazetteers([hospitals, hospitals], { name: "both" })).toEqualTypeOf(hospitals);
});

test("everything is readonly", () => {
  // @ts-expect-error readonly
  hospitals.name = "other";
  // @ts-expect-error readonly
  hospitals.entries.push({ id: "h3", name: "مشفى ثالث", beds: 1 });
});

describe("readers", () => {
  const fields = { beds: "number", open: "flag", wards: "list", head: "text" } as const;
  interface Own {
    readonly beds?: number;
    readonly open?: boolean;
    readonly wards?: readonly string[];
    readonly head?: string;
  }
  const table = readCsv("id,name,beds,open,wards,head", { name: "t", type: "clinic", fields });

  test("keep the literal type and type the fields that are said", () => {
    expectTypeOf(table.type).toEqualTypeOf<"clinic">();
    expectTypeOf(table.entries[0]!).toExtend<BaseEntry & Own>();
    expectTypeOf(table.entries[0]!.beds).toEqualTypeOf<number | undefined>();
    expectTypeOf(table.entries[0]!.wards).toEqualTypeOf<readonly string[] | undefined>();
    const map = readGeoJson('{"type":"FeatureCollection","features":[]}', {
      name: "m",
      type: "place",
      fields: { caseId: "number" },
    });
    expectTypeOf(map.entries[0]!.placeType).toEqualTypeOf<PlaceType>();
    expectTypeOf(map.entries[0]!.caseId).toEqualTypeOf<number | undefined>();
    const list = readJson("[]", { name: "l", type: "place" });
    expectTypeOf(list).toExtend<PlaceGazetteer>();
    expectTypeOf(readJson('{"name":"g","type":"t","entries":[]}').type).toEqualTypeOf<string>();
  });

  test("know no field that is not said, and no kind that there is not", () => {
    // @ts-expect-error no such field
    table.entries[0]?.rooms;
    // @ts-expect-error no such kind
    readCsv("id,name,beds", { name: "t", type: "clinic", fields: { beds: "integer" } });
  });

  test("spans of what they read are typed as any others", () => {
    for (const span of createTagger({ gazetteers: [table] }).tag("").spans)
      if (span.type === "clinic") expectTypeOf(span.entry.beds).toEqualTypeOf<number | undefined>();
  });
});
