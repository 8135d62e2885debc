import { describe, expect, test } from "vitest";
import {
  bestTotal,
  createTagger,
  type Detector,
  dates,
  defineDetector,
  defineGazetteer,
  type Finding,
  longestFirst,
  patterns,
  syriaTagger,
  wordClass,
} from "../../src/syria.js";

const TEXT = "في حلب 😀 وأمس";
const yielding = (...findings: unknown[]): Detector => ({
  name: "own",
  detect: () => findings as never,
});
const refusal = (at: string) =>
  expect.objectContaining({
    code: "DETECTOR_INVALID",
    problems: expect.arrayContaining([expect.objectContaining({ at })]),
  });

describe("what is no finding is refused, with the detector and the field", () => {
  test.each<[string, unknown, string]>([
    ["nothing", null, "own"],
    ["a text", "abc", "own"],
    ["no type", { start: 0, end: 2 }, "own.type"],
    ["half an emoji at the end", { type: "x", start: 7, end: 8 }, "own.end"],
    ["half an emoji at the start", { type: "x", start: 8, end: 9 }, "own.start"],
    ["a range backwards", { type: "x", start: 5, end: 2 }, "own"],
    ["units before the word", { type: "x", first: 1, last: 1, skip: -1 }, "own"],
    ["all units of the word outside", { type: "x", first: 0, last: 0, skip: 2 }, "own"],
    ["a confidence above 1", { type: "x", start: 0, end: 2, confidence: 7 }, "own.confidence"],
    ["a confidence that is no number", { type: "x", start: 0, end: 2, confidence: Number.NaN }, "own.confidence"],
    ["a weight that is no number", { type: "x", start: 0, end: 2, weight: Number.NaN }, "own.weight"],
    ["a weight of nothing", { type: "x", start: 0, end: 2, weight: 0 }, "own.weight"],
    ["evidence that is none", { type: "x", start: 0, end: 2, evidence: "seen" }, "own.evidence"],
    ["offsets among the fields", { type: "x", start: 0, end: 2, fields: { start: 5 } }, "own.fields.start"],
    ["the text among the fields", { type: "x", start: 0, end: 2, fields: { text: "y" } }, "own.fields.text"],
    ["fields that are a list", { type: "x", start: 0, end: 2, fields: [1] }, "own.fields"],
  ])("%s", (_, finding, at) => {
    expect(() => createTagger({ gazetteers: [], detectors: [yielding(finding)] }).tag(TEXT)).toThrowError(refusal(at));
  });

  test.each<[string, () => unknown, string]>([
    ["a detector that gives nothing", () => undefined, "own.detect"],
    ["a promise", async () => [], "own.detect"],
  ])("%s", (_, detect, at) => {
    const detectors = [{ name: "own", detect } as never];
    expect(() => createTagger({ gazetteers: [], detectors }).tag(TEXT)).toThrowError(refusal(at));
  });

  test("an error of a detector has its name, and stays the cause", () => {
    const cause = new Error("no network");
    const broken = defineDetector({
      name: "broken",
      *detect() {
        yield { type: "x", start: 0, end: 2 };
        throw cause;
      },
    });
    expect(() => createTagger({ gazetteers: [], detectors: [broken] }).tag(TEXT)).toThrowError(
      expect.objectContaining({
        code: "DETECTOR_INVALID",
        cause,
        problems: [expect.objectContaining({ at: "broken" })],
      }),
    );
  });
});

test("a finding may lie in a gap, or be an emoji", () => {
  const tagger = createTagger({
    gazetteers: [],
    detectors: [yielding({ type: "gap", start: 6, end: 7 }, { type: "emoji", start: 7, end: 9 })],
  });
  expect(tagger.tag(TEXT).spans.map(({ type, text }) => [type, text])).toEqual([
    ["gap", " "],
    ["emoji", "😀"],
  ]);
});

describe("a bad detector is refused when it is made", () => {
  test.each<[string, unknown]>([
    ["nothing", null],
    ["no name", { detect: () => [] }],
    ["an empty name", { name: "", detect: () => [] }],
    ["no function", { name: "x", detect: 5 }],
    ["types that are no list", { name: "x", detect: () => [], reads: "place" }],
    ["a class in the place of a part", { name: "x", detect: () => [], lexicon: [wordClass("a")] }],
  ])("%s", (_, detector) => {
    expect(() => defineDetector(detector as never)).toThrowError(expect.objectContaining({ code: "DETECTOR_INVALID" }));
    expect(() => createTagger({ gazetteers: [], detectors: [detector as never] })).toThrowError(
      expect.objectContaining({ code: "OPTION_INVALID" }),
    );
  });

  test("words whose value cannot be made", () => {
    const rank = wordClass("rank", (value) => {
      if (value === "") throw new RangeError("no rank");
      return Number(value);
    });
    const lexicon = [{ name: "ranks", classes: [rank], table: "@rank\t1\nعميد\n@rank\t\nعقيد" }];
    expect(() => defineDetector({ name: "x", detect: () => [], lexicon })).toThrowError(
      /detector\.lexicon\[0\]\.classes, rank: expected a readValue that throws nothing, got "": RangeError: no rank/,
    );
  });

  test("an object of a class is a detector", () => {
    class Emoji implements Detector {
      readonly name = "emoji";
      readonly needs = ["place"];
      detect(): Finding[] {
        return [{ type: "emoji", start: 7, end: 9 }];
      }
    }
    const emoji = new Emoji();
    const { spans } = syriaTagger({ detectors: [emoji], disable: ["places"] }).tag(TEXT);
    expect(spans.map(({ type }) => type as string)).toEqual(["emoji", "date"]);
  });
});

describe("what one's own finds outweighs a date of the same words", () => {
  const streets = defineGazetteer({ name: "streets", type: "street", entries: [{ id: "s", name: "8 آذار" }] });
  const text = "تجمع في 8 آذار";

  test.each([undefined, bestTotal, longestFirst])("a name of one's own, policy %#", (overlap) => {
    const { spans } = syriaTagger({ gazetteers: [streets], ...(overlap ? { overlap } : {}) }).tag(text);
    expect(spans.map(({ type }) => type)).toEqual(["street"]);
  });

  test("a date of more words stands", () => {
    const eight = yielding({ type: "eight", start: 8, end: 9 });
    expect(
      createTagger({ gazetteers: [], detectors: [dates(), eight] })
        .tag(text)
        .spans.map(({ type }) => type),
    ).toEqual(["date"]);
  });

  test("a finding of little weight gives way", () => {
    const eight = yielding({ type: "eight", start: 8, end: 14, weight: 0.7 });
    expect(createTagger({ gazetteers: [], detectors: [dates(), eight] }).tag(text).dates).toHaveLength(1);
  });
});

test("explain names what lost its words, and what was not sure enough", () => {
  const low = defineDetector({ name: "low", detect: () => [{ type: "low", start: 3, end: 6, weight: 0.01 }] });
  const tagger = syriaTagger({ detectors: [low], minConfidence: 0.5 });
  const rejected = tagger.explain(TEXT, { start: 3, end: 6 }).rejected.map(({ type, text }) => [type, text]);
  expect(rejected).toContainEqual(["low", "حلب"]);
  const clinics = defineGazetteer({
    name: "clinics",
    type: "clinic",
    entries: [
      { id: "c1", name: "مستوصف النور" },
      { id: "c2", name: "مستوصف النور" },
    ],
  });
  const whole = { start: 0, end: 12 };
  const sure = createTagger({ gazetteers: [clinics], minConfidence: 0.5 }).explain("مستوصف النور", whole);
  expect([sure.chosen, sure.rejected[0]?.entity]).toEqual([null, "c1"]);
  const all = createTagger({ gazetteers: [clinics] }).explain("مستوصف النور", whole);
  expect([all.rejected, all.candidates.map(({ entity }) => entity)]).toEqual([[], ["c1", "c2"]]);
});

test("a policy that gives no list of its items is refused", () => {
  const tagger = createTagger({ gazetteers: [], overlap: (() => 5) as never });
  expect(() => tagger.tag(TEXT)).toThrowError(expect.objectContaining({ code: "OPTION_INVALID" }));
});

test("names that nobody reads have the fields of their type", () => {
  const towns = defineGazetteer({
    name: "towns",
    type: "place",
    entries: [{ id: "t", name: "السنديانة", placeType: "town", location: [36.5, 35.25] }],
  });
  const [place] = createTagger({ gazetteers: [towns] }).tag("السنديانة").places;
  expect([place?.placeType, place?.lat, place?.lon]).toEqual(["town", 35.25, 36.5]);
});

test("a pattern finds names whose own detector is disabled; they are not tagged themselves", () => {
  const councils = patterns([{ id: "c", match: "مجلس @place", gives: "council" }]);
  const { spans } = syriaTagger({ disable: ["places"], detectors: [councils] }).tag("مجلس حلب في إدلب");
  expect(spans.map(({ text }) => text)).toEqual(["مجلس حلب"]);
});

test("what replaces a built-in detector reads its names", () => {
  const none: Detector = { name: "places", detect: () => [] };
  expect(syriaTagger({ detectors: [none] }).tag("قصف على حلب").places).toEqual([]);
});
