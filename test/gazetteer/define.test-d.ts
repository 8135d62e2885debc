import { expectTypeOf, test } from "vitest";
import {
  type BaseEntry,
  defineGazetteer,
  extendGazetteer,
  type Gazetteer,
  mergeGazetteers,
} from "../../src/gazetteer/index.js";

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
