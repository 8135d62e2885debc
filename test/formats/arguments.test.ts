import { describe, expect, test } from "vitest";
import {
  type AnnotatedText,
  documents,
  entitiesOf,
  fromBrat,
  fromConll,
  fromCsv,
  fromGeoJson,
  fromJsonl,
  fromSpacy,
  fromWebAnnotation,
  placeMap,
  spansInUnits,
  toBrat,
  toConll,
  toCsv,
  toGeoJson,
  toHtml,
  toJsonl,
  toMapPage,
  toReport,
  toSpacy,
  toSvgMap,
  toWebAnnotation,
} from "../../src/index.js";
import { refusal } from "../gazetteer/refusal.js";

const span = { type: "place", start: 4, end: 8, text: "دوما", entity: "C2338", lat: 33.57, lon: 36.4 };
const one: AnnotatedText<typeof span> = { id: "r1", text: "قصف دوما", date: "2017-10-31", spans: [span] };
const two: AnnotatedText = { id: "r2", text: "قصف دوما", date: null, spans: [span] };

const WRITERS: readonly (readonly [string, (given: never) => unknown])[] = [
  ["toCsv", toCsv],
  ["toConll", toConll],
  ["toJsonl", toJsonl],
  ["toGeoJson", toGeoJson],
  ["toReport", toReport],
  ["toMapPage", toMapPage],
  ["toSvgMap", toSvgMap],
  ["entitiesOf", entitiesOf],
  ["placeMap", (given) => placeMap(given).toSvg()],
  ["documents", (given) => documents(given).toHtml()],
  ["toBrat", toBrat],
  ["toHtml", toHtml],
  ["toSpacy", toSpacy],
  ["toWebAnnotation", toWebAnnotation],
];

describe.each(WRITERS)("%s", (name, write) => {
  const written = (given: unknown): unknown => write(given as never);

  test("takes one document or a list of it", () => {
    const alone = written(one);
    if (name === "toHtml") expect(written([one])).toContain(alone);
    else if (name === "toSpacy") expect(written([one])).toEqual([alone]);
    else expect(written([one])).toEqual(alone);
  });

  test("takes several, or says that it takes one", () => {
    if (name === "toBrat") expect(refusal(() => written([one, two])).code).toBe("ARGUMENT_INVALID");
    else expect(() => written(new Set([one, two]))).not.toThrow();
  });

  test.each([null, undefined, "نص", 5, {}, [one, null], ["نص"], [[one]], [span], { spans: "x", text: "" }])(
    "refuses %j with a code",
    (given) => expect(refusal(() => written(given)).code).toBe("ARGUMENT_INVALID"),
  );

  test("a date that is null is none", () =>
    expect(JSON.stringify(written([two]))).not.toMatch(/null \(|>null<|= null/));
});

test("of spaCy and of units there are no others", () => {
  expect(refusal(() => toSpacy(one, { key: "entities" as never })).code).toBe("OPTION_INVALID");
  expect(refusal(() => spansInUnits(one, "codepoint" as never)).code).toBe("ARGUMENT_INVALID");
});

test("annotations of several texts have their own sources", () => {
  expect(toWebAnnotation([one, two]).map(({ target }) => target.source)).toEqual(["./r1", "./r2"]);
  expect(refusal(() => toWebAnnotation([one, two], "https://example.org/x")).code).toBe("ARGUMENT_INVALID");
  const { id: _, ...nameless } = one;
  expect(refusal(() => toWebAnnotation([one, nameless])).code).toBe("ARGUMENT_INVALID");
});

describe("readers", () => {
  test.each<[string, () => unknown, string]>([
    ["a text that is none", () => fromCsv(undefined as never), "ARGUMENT_INVALID"],
    ["", () => fromConll(null as never), "ARGUMENT_INVALID"],
    ["", () => fromJsonl(Buffer.from("{}") as never), "ARGUMENT_INVALID"],
    ["", () => fromBrat("x", undefined as never), "ARGUMENT_INVALID"],
    ["", () => fromWebAnnotation(undefined as never, []), "ARGUMENT_INVALID"],
    ["a row that was cut off", () => fromCsv("id,type,start,end,text,entity\r\nx,place,0"), "CSV_INVALID"],
    ["a row that was cut off late", () => fromCsv("id,type,start,end,text,entity\r\nx,place,0,3,abc"), "CSV_INVALID"],
    ["an end before the start", () => fromCsv("id,type,start,end,text\r\nx,place,3,0,abc\r\n"), "CSV_INVALID"],
    ["a hexadecimal number", () => fromCsv("id,type,start,end,text,lat\r\nx,place,0,3,abc,0x1\r\n"), "CSV_INVALID"],
    ["an empty table", () => fromCsv(""), "CSV_INVALID"],
    ["no map", () => fromGeoJson({}), "FORMAT_INVALID"],
    ["", () => fromGeoJson(null), "FORMAT_INVALID"],
    ["no properties", () => fromGeoJson({ type: "FeatureCollection", features: [{}] }), "FORMAT_INVALID"],
    ["", () => fromGeoJson({ type: "FeatureCollection", features: [null] }), "FORMAT_INVALID"],
    [
      "mentions that are none",
      () =>
        fromGeoJson({
          type: "FeatureCollection",
          features: [{ geometry: null, properties: { type: "place", mentions: [{}, null, 5] } }],
        }),
      "FORMAT_INVALID",
    ],
    [
      "a line for a point",
      () =>
        fromGeoJson({
          type: "FeatureCollection",
          features: [
            { geometry: { type: "LineString", coordinates: [] }, properties: { type: "place", mentions: [] } },
          ],
        }),
      "FORMAT_INVALID",
    ],
    ["no annotation", () => fromWebAnnotation("x", [{}]), "FORMAT_INVALID"],
    ["", () => fromWebAnnotation("x", [null, 5, { body: [null], target: { selector: 5 } }]), "FORMAT_INVALID"],
    ["no text of spaCy", () => fromSpacy(null), "FORMAT_INVALID"],
    ["groups that are none", () => fromSpacy({ text: "x", spans: "abc" }), "FORMAT_INVALID"],
    ["", () => fromSpacy({ text: "x", spans: { a: { b: [] } } }), "FORMAT_INVALID"],
    ["", () => fromSpacy({ text: "x", ents: [null, 5, { start: "0", end: "1", label: "a" }] }), "FORMAT_INVALID"],
    ["lines that are none", () => fromJsonl('null\n5\n"x"\n[]\n{"id":"a","spans":[null]}'), "JSONL_INVALID"],
  ])("%s %#", (_, read, code) => expect(refusal(read).code).toBe(code));

  test("features of another maker are passed over, one or a list is read", () => {
    const other = [{ type: "Feature", geometry: null, properties: null }, { properties: { name: "x" } }];
    expect(fromGeoJson({ type: "FeatureCollection", features: other })).toEqual([]);
    const [annotation] = toWebAnnotation(one);
    const [position] = annotation!.target.selector;
    const single = { body: annotation!.body[0], target: { selector: position } };
    expect(fromWebAnnotation(one.text, single).spans).toHaveLength(1);
  });

  test("rows whose last cells are empty may end early", () => {
    const table = "id,type,start,end,text,entity\r\nx,place,0,3,abc\r\ny,place,0,3,abc,\r\n";
    expect(fromCsv(table).map(({ spans }) => spans[0]?.entity)).toEqual([null, null]);
  });
});
