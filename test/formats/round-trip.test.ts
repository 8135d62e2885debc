import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AnnotatedText,
  fromBrat,
  fromConll,
  fromCsv,
  fromGeoJson,
  fromJsonl,
  fromSpacy,
  fromWebAnnotation,
  type LinkedSpan,
  toBrat,
  toConll,
  toCsv,
  toGeoJson,
  toJsonl,
  toSpacy,
  toWebAnnotation,
} from "../../src/formats/index.js";
import { PRECISIONS } from "../../src/gazetteer/types.js";
import { runs } from "../support/property.js";
import { arbitraryDocument, SAMPLE } from "./samples.js";

type Sample = AnnotatedText<LinkedSpan> & { readonly id: string };
const viaJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Each format's way out and back. */
const ROUTES: readonly [format: string, there: (document: Sample) => readonly LinkedSpan[]][] = [
  ["JSON Lines", (d) => fromJsonl(toJsonl([d], { text: true }))[0]!.spans],
  ["CSV", (d) => fromCsv(toCsv([d]))[0]?.spans ?? []],
  ["CoNLL", (d) => fromConll(toConll([d]))[0]!.spans],
  ["brat", (d) => fromBrat(d.text, toBrat(d)).spans],
  ["spaCy, ents", (d) => fromSpacy(viaJson(toSpacy(d))).spans],
  ["spaCy, spans", (d) => fromSpacy(viaJson(toSpacy(d, { key: "spans" }))).spans],
  ["Web Annotation", (d) => fromWebAnnotation(d.text, viaJson(toWebAnnotation(d))).spans],
];

describe.each(ROUTES)("%s", (_, route) => {
  test("a document comes back", () => expect(route(SAMPLE)).toEqual(SAMPLE.spans));

  test("any document comes back", () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        expect(route(document)).toEqual(document.spans);
      }),
      runs(100),
    );
  });
});

test("a table comes back from a spreadsheet that parts cells by semicolons and decimals by commas", () => {
  const rows = parse(toCsv([SAMPLE, { ...SAMPLE, id: "=2" }]), { bom: true }) as string[][];
  const saved = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";")).join("\r\n");
  expect(fromCsv(saved)).toEqual(["sample", "=2"].map((id) => ({ id, date: SAMPLE.date, spans: SAMPLE.spans })));
  const decimals = "id;type;start;end;text;confidence\nx;place;0;3;abc;0,75";
  expect(fromCsv(decimals)[0]!.spans[0]).toMatchObject({ confidence: 0.75 });
});

test("GeoJSON brings the spans with a place back, document by document", () => {
  const point = fc.record({
    lat: fc.double({ min: -90, max: 90, noNaN: true }).map((n) => n + 0),
    lon: fc.double({ min: -180, max: 180, noNaN: true }).map((n) => n + 0),
    precision: fc.constantFrom(...PRECISIONS, "container"),
  });
  fc.assert(
    fc.property(fc.uniqueArray(arbitraryDocument, { selector: ({ id }) => id, maxLength: 3 }), point, (texts, at) => {
      const documents = texts.map(({ id, text, spans }) => ({
        id,
        text,
        spans: spans.map(({ type: _, start, end, text, entity = null }) => ({
          type: "place",
          start,
          end,
          text,
          entity,
          ...at,
        })),
      }));
      const back = new Map(fromGeoJson(viaJson(toGeoJson(documents))).map(({ id, spans }) => [id, spans]));
      for (const { id, spans } of documents) expect(back.get(id) ?? []).toEqual(viaJson(spans));
    }),
    runs(100),
  );
});

test("CoNLL brings text, id and date back", () => {
  fc.assert(
    fc.property(fc.array(arbitraryDocument, { maxLength: 3 }), (documents) => {
      expect(fromConll(toConll(documents))).toEqual(documents);
    }),
    runs(100),
  );
  expect(fromConll(toConll([SAMPLE]))).toEqual([SAMPLE]);
});
