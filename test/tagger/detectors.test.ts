import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  actors,
  createTagger,
  type Detector,
  dates,
  defineGazetteer,
  keepAll,
  longestFirst,
  patterns,
  places,
  readCsv,
  standardDetectors,
  syriaTagger,
} from "../../src/syria.js";

const TEXT = "قصف الطيران الروسي بلدة كفر زيتا أمس، ومقتل 3 مدنيين بقذائف هاون";
const typesOf = (spans: readonly { type: string }[]): string[] => [...new Set(spans.map(({ type }) => type))].sort();

describe("a detector left out finds nothing", () => {
  test.each([
    ["dates", ["actor", "casualty", "place", "weapon"]],
    ["casualties", ["actor", "date", "place", "weapon"]],
    ["weapons", ["actor", "casualty", "date", "place"]],
    ["places", ["actor", "casualty", "date", "weapon"]],
    ["actors", ["casualty", "date", "place", "weapon"]],
  ])("%s", (name, types) => {
    expect(typesOf(syriaTagger({ disable: [name] }).tag(TEXT).spans)).toEqual(types);
  });

  test("the others find what they found with it", () => {
    const all = syriaTagger().tag(TEXT);
    expect(syriaTagger({ disable: ["dates"] }).tag(TEXT).spans).toEqual(
      all.spans.filter(({ type }) => type !== "date"),
    );
  });

  test("a name that is none of theirs is refused", () => {
    expect(() => syriaTagger({ disable: ["tolls"] })).toThrowError(
      expect.objectContaining({
        code: "OPTION_INVALID",
        problems: [
          {
            at: "options.disable[0]",
            expected: "one of places, actors, dates, casualties, weapons, incidents",
            received: '"tolls"',
          },
        ],
      }),
    );
  });
});

const phones: Detector = {
  name: "phones",
  *detect({ text }) {
    for (const { 0: number, index } of text.matchAll(/\+963\d{6,9}/g))
      yield { type: "phone", start: index, end: index + number.length };
  },
};

describe("a detector of one's own", () => {
  test("stands beside the built-in ones, with its name as evidence", () => {
    const { spans } = syriaTagger({ detectors: [phones] }).tag("اتصل بالرقم +963944123456 في حلب");
    expect(spans.map(({ type, text }: { type: string; text: string }) => [type, text])).toEqual([
      ["phone", "+963944123456"],
      ["place", "حلب"],
    ]);
    expect(spans[0]!.evidence).toEqual([{ rule: "phones", detail: "found by phones" }]);
  });

  test("takes the place of the built-in one of its name", () => {
    const noDates: Detector = { name: "dates", detect: () => [] };
    expect(typesOf(syriaTagger({ detectors: [noDates] }).tag(TEXT).spans)).not.toContain("date");
  });

  test("finds words by number, without their proclitics", () => {
    const second: Detector = { name: "second", detect: () => [{ type: "second", first: 1, last: 1 }] };
    const { spans } = createTagger({ gazetteers: [], detectors: [dates(), second] }).tag("هنا وأمس");
    expect(spans.map(({ start, end }) => [start, end])).toEqual([[5, 8]]);
  });

  test.each([
    ["words after the last", { type: "x", first: 1, last: 9 }],
    ["a range that is none", { type: "x", start: 3, end: 3 }],
    ["half a unit", { type: "x", start: 0.5, end: 2 }],
  ])("%s: a finding outside the text is refused", (_, finding) => {
    const wrong: Detector = { name: "wrong", detect: () => [finding] };
    expect(() => createTagger({ gazetteers: [], detectors: [wrong] }).tag("في حلب")).toThrowError(
      expect.objectContaining({ code: "DETECTOR_INVALID", problems: [expect.objectContaining({ at: "wrong" })] }),
    );
  });
});

test.each<[string, unknown]>([
  ["a function", [places]],
  ["nothing", [null]],
  ["no list", {}],
  ["two of one name", [places(), places()]],
])("%s in the place of detectors is refused when the tagger is made", (_, detectors) => {
  expect(() => createTagger({ gazetteers: [], detectors: detectors as never })).toThrowError(
    expect.objectContaining({ code: "OPTION_INVALID" }),
  );
});

test("names of gazetteers that no detector reads are tagged as they stand", () => {
  const towns = defineGazetteer({
    name: "towns",
    type: "place",
    entries: [
      { id: "t1", name: "السنديانة", placeType: "town" },
      { id: "t2", name: "السنديانة", placeType: "village" },
    ],
  });
  const [place] = createTagger({ gazetteers: [towns] }).tag("حريق في السنديانة").places;
  expect([place?.entity, place?.confidence, place?.alternatives]).toEqual([
    "t1",
    0.45,
    [
      { entity: "t1", score: 0.5 },
      { entity: "t2", score: 0.5 },
    ],
  ]);
});

const WORDS = [
  "مقتل",
  "إصابة",
  "3",
  "مدنيين",
  "مفخخة",
  "قوات",
  "النظام",
  "في",
  "حلب",
  "وإدلب",
  "ريف",
  "أمس",
  "12",
  "آذار",
  "“",
  "”",
  "،",
  "مجلس",
  "المدني",
];
const own = defineGazetteer({
  name: "own",
  type: "own",
  entries: [
    { id: "o1", name: "مدنيين" },
    { id: "o2", name: "3 مدنيين في حلب" },
    { id: "o3", name: "النظام في" },
    { id: "o4", name: "مجلس" },
  ],
});
const councils = patterns([{ id: "c", match: "مجلس (@place|المدني)", gives: "council" }]);
const build = (overlap: typeof longestFirst) =>
  syriaTagger({ gazetteers: [own], detectors: [councils, phones], overlap });

describe("spans of all types meet one cover", () => {
  const text = fc
    .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(" ", "", "\n", " ")), { maxLength: 14 })
    .map((parts) => parts.flat().join(""));

  test.each([
    ["best total", syriaTagger({ gazetteers: [own], detectors: [councils, phones] })],
    ["longest first", build(longestFirst)],
  ])("%s: no two overlap", (_, tagger) => {
    fc.assert(
      fc.property(text, (written) => {
        const { spans } = tagger.tag(written);
        for (let i = 1; i < spans.length; i++) expect(spans[i]!.start).toBeGreaterThanOrEqual(spans[i - 1]!.end);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test("keep all: casualties and names of one's own stand side by side", () => {
    const { spans } = build(keepAll).tag("مقتل 3 مدنيين");
    expect(spans.map(({ type, text: said }) => [type, said])).toContainEqual(["own", "مدنيين"]);
    expect(typesOf(spans)).toContain("casualty");
  });

  test("a casualty ends before a name of one's own, whatever the policy", () => {
    for (const overlap of [undefined, longestFirst]) {
      const tagger = syriaTagger({ gazetteers: [own], ...(overlap ? { overlap } : {}) });
      expect(tagger.tag("مقتل 3 مدنيين").spans.map(({ text: said }) => said)).toEqual(["مقتل 3", "مدنيين"]);
    }
  });
});

test("the detectors of a tagger have names", () => {
  expect(createTagger({ gazetteers: [], detectors: standardDetectors() }).detectors).toEqual([
    "places",
    "actors",
    "dates",
    "casualties",
    "weapons",
    "incidents",
  ]);
  expect(createTagger({ gazetteers: [], detectors: [actors()] }).tag(TEXT).places).toEqual([]);
});

test("a place that no detector of places reads says how exact its point is", () => {
  const table = `name,type,lat,lon,precision
دوما,city,33.57,36.4,
حرستا,city,33.56,36.36,approximate
زملكا,town,,,`;
  const places = readCsv(table, { name: "mine", type: "place" });
  const { spans } = createTagger({ gazetteers: [places] }).tag("دوما وحرستا وزملكا");
  expect(spans.map((span) => (span as { precision?: string }).precision)).toEqual(["exact", "approximate", undefined]);
});
