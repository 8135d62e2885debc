import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AnnotatedText,
  fromBrat,
  fromConll,
  fromJsonl,
  fromSpacy,
  fromWebAnnotation,
  type LinkedSpan,
  toBrat,
  toConll,
  toJsonl,
  toSpacy,
  toWebAnnotation,
} from "../../src/formats/index.js";
import { arbitraryDocument, SAMPLE } from "./samples.js";

type Sample = AnnotatedText<LinkedSpan> & { readonly id: string };
const viaJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Each format's way out and back. */
const ROUTES: readonly [format: string, there: (document: Sample) => readonly LinkedSpan[]][] = [
  ["JSON Lines", (d) => fromJsonl(toJsonl([d], { text: true }))[0]!.spans],
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
    );
  });
});

test("CoNLL brings text, id and date back", () => {
  fc.assert(
    fc.property(fc.array(arbitraryDocument, { maxLength: 3 }), (documents) => {
      expect(fromConll(toConll(documents))).toEqual(documents);
    }),
  );
  expect(fromConll(toConll([SAMPLE]))).toEqual([SAMPLE]);
});
