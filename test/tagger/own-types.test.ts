import { expect, test } from "vitest";
import {
  createTagger,
  defineGazetteer,
  standardDetectors,
  syria,
  syriaGazetteers,
  syriaTagger,
} from "../../src/syria.js";

const own = defineGazetteer({
  name: "archive",
  type: "case",
  entries: [
    { id: "k1", name: "مشفى الورد", caseId: 7 },
    { id: "k2", name: "كتيبة الورد", caseId: 8 },
    { id: "k3", name: "حلب", caseId: 9 },
  ],
});

test.each([
  ["alone", createTagger({ gazetteers: [own], detectors: standardDetectors() })],
  [
    "behind the Syrian gazetteers",
    createTagger({ gazetteers: [...syriaGazetteers, own], country: syria, detectors: standardDetectors() }),
  ],
])("names of one's own gazetteer outweigh what the grammar and other lists make of them: %s", (_, tagger) => {
  const { spans } = tagger.tag("انسحبت كتيبة الورد من مشفى الورد في حلب");
  expect(spans.flatMap((span) => (span.type === "case" ? [[span.text, span.entity, span.entry.caseId]] : []))).toEqual([
    ["كتيبة الورد", "k2", 8],
    ["مشفى الورد", "k1", 7],
    ["حلب", "k3", 9],
  ]);
  expect(spans.filter((span) => span.type !== "case")).toEqual([]);
});

test("a place of one's own that says neither parent nor point is linked, whatever unit the text puts it in", () => {
  const mine = defineGazetteer({
    name: "mine",
    type: "place",
    entries: [
      { id: "m1", name: "مشفى السنديان", placeType: "hospital" },
      { id: "m2", name: "تل السنديان", placeType: "village", location: [36.72, 35.91] },
    ],
  });
  const { places } = syriaTagger({ gazetteers: [mine] }).tag("غارات على مشفى السنديان وقرية تل السنديان بريف إدلب");
  expect(places.map(({ text, entity }) => [text, entity])).toEqual([
    ["مشفى السنديان", "m1"],
    ["تل السنديان", "m2"],
    ["ريف إدلب", "SY07"],
  ]);
});
