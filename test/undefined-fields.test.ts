import { expect, test } from "vitest";
import {
  createTagger,
  defineCountry,
  defineDetector,
  defineGazetteer,
  extendGazetteer,
  lintGazetteer,
  mergeGazetteers,
  parseGazetteer,
  patterns,
  places,
  segment,
  tokenize,
} from "../src/index.js";

// Rows of a database are mapped with fields that may be undefined: they say nothing, in types and at run time.
const nothing = undefined as string | undefined;

const clinics = defineGazetteer({
  name: "clinics",
  type: "clinic",
  version: nothing,
  licence: nothing,
  entries: [
    {
      id: "c1",
      name: "مستوصف النور",
      en: nothing,
      parent: nothing,
      names: undefined,
      ambiguity: undefined,
      note: nothing,
    },
    { id: "c2", name: "مستوصف الأمل", names: [{ name: "نقطة الأمل", use: undefined, from: nothing, to: nothing }] },
  ],
});
const villages = defineGazetteer({
  name: "villages",
  type: "place",
  entries: [
    {
      id: "p1",
      name: "خربة السنونو",
      placeType: "village",
      location: undefined as readonly [number, number] | undefined,
      precision: undefined,
      rank: undefined,
      population: undefined,
      ids: undefined,
    },
  ],
});

test("fields of entries that are undefined are ones that are not there", () => {
  for (const gazetteer of [clinics, villages]) {
    parseGazetteer(gazetteer, { file: nothing });
    expect(
      lintGazetteer(gazetteer, { parents: undefined, accept: undefined }).every(({ severity }) => severity !== "error"),
    ).toBe(true);
  }
  mergeGazetteers([clinics, { ...clinics, name: "b" }], { name: nothing, conflict: (first) => first });
  extendGazetteer(clinics, { remove: undefined, add: undefined, override: { c1: { en: nothing } }, name: nothing });
});

test("so are those of countries, patterns, findings and options", () => {
  const country = defineCountry({
    code: "SD",
    placeId: nothing,
    nationality: nothing,
    parties: undefined,
    governments: undefined,
    sides: undefined,
    zones: undefined,
    levels: undefined,
  });
  const wards = patterns([{ id: "w", match: "قسم #", gives: "ward", data: undefined, confidence: undefined }], {
    name: nothing,
    lexicon: undefined,
  });
  const words = defineDetector({
    name: "words",
    reads: undefined,
    *detect() {
      yield {
        type: "word",
        start: 0,
        end: 3,
        confidence: undefined,
        evidence: undefined,
        fields: undefined,
        weight: undefined,
      };
    },
  });
  const tagger = createTagger({ gazetteers: [clinics, villages], country, detectors: [places(), wards, words] });
  expect(tagger.tag("نقل إلى قسم 5 في مستوصف النور بقرية خربة السنونو").spans.map(({ type }) => type)).toEqual([
    "word",
    "ward",
    "clinic",
    "place",
  ]);
  expect(tokenize("قصف", { profile: undefined })).toHaveLength(1);
  expect(segment("وقصف", { lexicon: undefined }).proclitics).toEqual(["و"]);
});
