import { expectTypeOf, test } from "vitest";
import {
  type ActorEntry,
  type CasualtySpan,
  createTagger,
  type DateSpan,
  type Document,
  defineDetector,
  defineGazetteer,
  type Gazetteer,
  mergeGazetteers,
  type OwnSpan,
  type PlaceEntry,
  type PlaceSpan,
  patterns,
  readCsv,
  type SpacyText,
  type Span,
  toCsv,
  toSpacy,
  type WeaponEntry,
} from "../../src/index.js";
import { explain, syriaGazetteers, syriaTagger, tag } from "../../src/syria.js";

const hospitals = defineGazetteer({
  name: "hospitals",
  type: "hospital",
  entries: [{ id: "h1", name: "مشفى الورد", beds: 40 }],
});
const cases = defineGazetteer({
  name: "cases",
  type: "place",
  entries: [{ id: "p1", name: "تل الورد", placeType: "village", caseId: "c-7" }],
});
const tagger = createTagger({ gazetteers: [hospitals, cases, ...syriaGazetteers] });
const { spans } = tagger.tag("");
type Tagged = (typeof spans)[number];

test("the types of the spans are those of the grammar and of the gazetteers", () => {
  expectTypeOf<Tagged["type"]>().toEqualTypeOf<"place" | "actor" | "weapon" | "date" | "casualty" | "hospital">();
});

test("narrowing on the type gives the fields of the span and of its entry", () => {
  for (const span of spans) {
    if (span.type === "hospital") {
      expectTypeOf(span.entry.beds).toEqualTypeOf<number>();
      expectTypeOf(span.entity).toEqualTypeOf<string>();
    }
    if (span.type === "actor") expectTypeOf(span.entry).toEqualTypeOf<ActorEntry | undefined>();
    if (span.type === "weapon") expectTypeOf(span.entry).toEqualTypeOf<WeaponEntry | undefined>();
    if (span.type === "date") expectTypeOf(span).toEqualTypeOf<DateSpan>();
    if (span.type === "casualty") expectTypeOf(span).toEqualTypeOf<CasualtySpan>();
    // @ts-expect-error no gazetteer has this type
    if (span.type === "clinic") return;
    // @ts-expect-error not every span has an entry
    span.entry;
  }
});

test("a switch over the types leaves nothing over", () => {
  const label = (span: Tagged): string => {
    switch (span.type) {
      case "place":
      case "actor":
      case "weapon":
      case "hospital":
        return span.entity ?? span.text;
      case "date":
        return span.value ?? span.text;
      case "casualty":
        return span.kind;
      default:
        return span satisfies never;
    }
  };
  expectTypeOf(label).returns.toEqualTypeOf<string>();
});

test("places of two gazetteers have the entries of both", () => {
  const [place] = tagger.tag("").places;
  if (place?.entry && "caseId" in place.entry) expectTypeOf(place.entry.caseId).toEqualTypeOf<string>();
  expectTypeOf(place!.entry!.placeType).toEqualTypeOf<PlaceEntry["placeType"]>();
  const alone = createTagger({ gazetteers: [cases] }).tag("").places[0]!;
  expectTypeOf(alone.entry!.caseId).toEqualTypeOf<string>();
});

test("explanations hold the same spans", () => {
  expectTypeOf(tagger.explain("", { start: 0, end: 0 }).chosen).toEqualTypeOf<Tagged | null>();
  expectTypeOf(explain("", { start: 0, end: 0 }).chosen).toEqualTypeOf<Span | null>();
});

test("the Syrian tagger yields the built-in spans", () => {
  expectTypeOf(tag("")).toEqualTypeOf<Document<Span>>();
  expectTypeOf(syriaTagger().tag("")).toEqualTypeOf<Document<Span>>();
  expectTypeOf(tag("").places).toEqualTypeOf<readonly PlaceSpan[]>();
});

test("without a gazetteer of places or actors the grammar still yields them", () => {
  expectTypeOf(createTagger({ gazetteers: [hospitals] }).tag("").places[0]!.entry).toEqualTypeOf<
    PlaceEntry | undefined
  >();
  expectTypeOf(createTagger({ gazetteers: [] }).tag("")).toEqualTypeOf<Document<Span>>();
});

test("a list of gazetteers that are known at run time only yields spans of any type", () => {
  const unknown: readonly Gazetteer[] = [];
  const document = createTagger({ gazetteers: unknown }).tag("");
  expectTypeOf(document.spans).toEqualTypeOf<readonly (Span | OwnSpan)[]>();
  expectTypeOf(document.places).toEqualTypeOf<readonly PlaceSpan[]>();
});

test("documents are readonly; an entity may be null, a date is a text or a Date", () => {
  const place = tag("").places[0]!;
  expectTypeOf(place.entity).toEqualTypeOf<string | null>();
  // @ts-expect-error readonly
  place.start = 0;
  // @ts-expect-error readonly
  tag("").spans.push(place);
  // @ts-expect-error readonly
  tag("").spans = [];
  tag("", { date: new Date() });
  // @ts-expect-error a year alone is no day
  tag("", { date: 2017 });
});

test("options and documents take what is undefined", () => {
  const date: string | Date | null | undefined = undefined;
  tag("", { date });
  tag("", date);
  createTagger({ gazetteers: [], index: undefined, overlap: undefined, minConfidence: undefined, weights: undefined });
  syriaTagger({ gazetteers: undefined });
  expectTypeOf(syriaTagger([hospitals]).tag("").spans).toEqualTypeOf(
    syriaTagger({ gazetteers: [hospitals] }).tag("").spans,
  );
  toCsv({ id: undefined, date: undefined, ...tag("") });
  expectTypeOf(toSpacy(tag(""))).toEqualTypeOf<SpacyText>();
  expectTypeOf(toSpacy([tag("")])).toEqualTypeOf<SpacyText[]>();
  readCsv("", { name: "g", type: "place", file: undefined, delimiter: undefined, fields: undefined });
  mergeGazetteers([cases, cases], { name: undefined, conflict: undefined });
});

test("detectors and patterns narrow to their spans, beside the built-in ones, with and without data", () => {
  const phones = defineDetector({
    name: "phones",
    *detect({ text }) {
      yield { type: "phone", start: 0, end: text.length, fields: { country: "SY" } };
    },
  });
  const bodies = patterns([
    { id: "council", match: "مجلس seat:@place", gives: "council", data: { level: 1 } },
    { id: "branch", match: "فرع seat:@place", gives: "branch" },
  ]);
  for (const tagger of [
    syriaTagger({ detectors: [phones, bodies], disable: ["dates"] }),
    createTagger({ gazetteers: [], detectors: [phones, bodies] }),
  ])
    for (const span of tagger.tag("").spans) {
      if (span.type === "phone") expectTypeOf(span.country).toEqualTypeOf<string>();
      else if (span.type === "council") expectTypeOf(span.level).toEqualTypeOf<1>();
      else if (span.type === "branch") expectTypeOf(span.captures.seat?.text).toEqualTypeOf<string | undefined>();
      else expectTypeOf(span).toEqualTypeOf<Span>();
    }
});

test("fields that the tagger fills in are refused by the compiler", () => {
  defineDetector({
    name: "bad",
    // @ts-expect-error the start is filled in
    *detect() {
      yield { type: "x", start: 0, end: 1, fields: { start: 5 } };
    },
  });
});
