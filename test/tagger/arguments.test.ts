import { describe, expect, test } from "vitest";
import {
  countries,
  createTagger,
  defineGazetteer,
  explain,
  keepAll,
  syriaTagger,
  tag,
  WEIGHTS,
  type YaqutError,
} from "../../src/syria.js";

/** Code and first problem of a refusal. */
function refused(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    const { name, code, problems } = error as YaqutError;
    return `${name} ${code} ${problems[0]?.at}: ${problems[0]?.expected}, ${problems[0]?.received}`;
  }
  return "taken";
}

const clinics = defineGazetteer({
  name: "clinics",
  type: "clinic",
  entries: [{ id: "c1", name: "مستوصف النور" }],
});
const gazetteers = [clinics];

describe("options of a tagger", () => {
  test.each<[string, unknown, string]>([
    ["no options", undefined, "options.gazetteers: an array of gazetteers, nothing"],
    ["a list", gazetteers, "options: an object { gazetteers: […] }, [{"],
    ["NaN", { gazetteers, minConfidence: Number.NaN }, "options.minConfidence: a number from 0 to 1, NaN"],
    ["a text", { gazetteers, minConfidence: "x" }, 'options.minConfidence: a number from 0 to 1, "x"'],
    ["more than one", { gazetteers, minConfidence: 2 }, "options.minConfidence: a number from 0 to 1, 2"],
    ["an object", { gazetteers, minConfidence: {} }, "options.minConfidence: a number from 0 to 1, {}"],
    ["null", { gazetteers, minConfidence: null }, "options.minConfidence: a number from 0 to 1, null"],
    [
      "the name of a policy",
      { gazetteers, overlap: "keepAll" },
      "options.overlap: a function: bestTotal, longestFirst",
    ],
    ["no weights", { gazetteers, weights: {} }, "options.weights: weights as WEIGHTS has them"],
    [
      "a weight that is none",
      { gazetteers, weights: { ...WEIGHTS, rank: { ...WEIGHTS.rank, near: "1" } } },
      "options.weights",
    ],
    ["no index", { gazetteers, index: {} }, "options.index: an index of compileIndex or loadIndex, {}"],
    ["words as a list", { gazetteers, everydayWords: ["x"] }, "options.everydayWords: an object or a map of numbers"],
    [
      "a map without counts",
      { gazetteers, everydayWords: new Map([["مصر", "3"]]) },
      "options.everydayWords: an object or a map of numbers",
    ],
    [
      "words without counts",
      { gazetteers, everydayWords: { مصر: "3" } },
      "options.everydayWords: an object or a map of numbers",
    ],
    [
      "a misspelt name",
      { gazetteers, minConfidance: 0.5 },
      "options.minConfidance: one of gazetteers, detectors, country, index",
    ],
  ])("%s is refused when the tagger is made", (_, options, problem) => {
    expect(refused(() => createTagger(options as never))).toContain(`YaqutError OPTION_INVALID ${problem}`);
  });

  test("two gazetteers of one name are refused, those of different names are not", () => {
    expect(refused(() => createTagger({ gazetteers: [clinics, countries, { ...clinics }] }))).toBe(
      'YaqutError GAZETTEER_INVALID gazetteers[2].name: a name of its own (gazetteers[0] has it), "clinics"',
    );
    expect(refused(() => syriaTagger({ gazetteers: [countries] }))).toContain("GAZETTEER_INVALID");
  });

  test("an option that is undefined is one that is not given", () => {
    const options = { index: undefined, overlap: undefined, minConfidence: undefined, weights: undefined };
    const { spans } = createTagger({ gazetteers, everydayWords: undefined, ...options }).tag("مستوصف النور");
    expect(spans).toEqual(createTagger({ gazetteers }).tag("مستوصف النور").spans);
  });

  test("0, 1 and a policy are taken", () => {
    for (const minConfidence of [0, 1])
      expect(refused(() => createTagger({ gazetteers, minConfidence, overlap: keepAll }))).toBe("taken");
  });
});

describe("the Syrian tagger takes its gazetteers", () => {
  const linked = (tagger: { tag(text: string): { spans: readonly { type: string }[] } }): string[] =>
    tagger.tag("قصف على مستوصف النور في دوما").spans.map(({ type }) => type);

  test("in options, or as a list", () => {
    expect(linked(syriaTagger({ gazetteers }))).toEqual(["clinic", "place"]);
    expect(linked(syriaTagger(gazetteers))).toEqual(["clinic", "place"]);
  });

  test("or none", () => {
    expect(linked(syriaTagger({}))).toContain("place");
    expect(linked(syriaTagger({ gazetteers: undefined, minConfidence: 0.1 }))).toContain("place");
  });

  test.each<[unknown, string]>([
    [clinics, "OPTION_INVALID"],
    ["clinics", "OPTION_INVALID"],
    [{ gazetteers: clinics }, "OPTION_INVALID"],
    [[null], "GAZETTEER_INVALID"],
  ])("%#: anything else is refused", (options, code) => {
    expect(refused(() => syriaTagger(options as never))).toContain(code);
  });
});

describe("the text", () => {
  test.each([null, undefined, 5, {}, ["حلب"], Buffer.from("حلب")])("%s is none", (text) => {
    expect(refused(() => tag(text as never))).toMatch(/^YaqutError ARGUMENT_INVALID text: a text \(string\), /);
    expect(refused(() => explain(text as never, { start: 0, end: 0 }))).toContain("ARGUMENT_INVALID text");
  });

  test.each([null, {}, { start: 2, end: 1 }, { start: -1, end: 1 }, { start: 0, end: 99 }, { start: "0", end: 1 }])(
    "%j is no stretch of it",
    (target) => expect(refused(() => explain("قصف", target as never))).toContain("ARGUMENT_INVALID target"),
  );
});

describe("the day of the report", () => {
  const TEXT = "قصف أمس على دوما";
  const yesterday = (options?: Parameters<typeof tag>[1]): unknown => tag(TEXT, options).dates[0]?.value;

  test.each<[string, Parameters<typeof tag>[1]]>([
    ["in options", { date: "2017-10-31" }],
    ["in their place", "2017-10-31"],
    ["with a time", { date: "2017-10-31T23:59:59.5+03:00" }],
    ["with a time after a space", { date: "2017-10-31 09:30" }],
    ["as a Date at midnight UTC", { date: new Date("2017-10-31") }],
    ["as a Date of the local calendar", { date: new Date(2017, 9, 31, 18, 30) }],
    ["as a Date in place of options", new Date(2017, 9, 31)],
  ])("%s", (_, options) => expect(yesterday(options)).toBe("2017-10-30"));

  test.each([undefined, null, {}, { date: undefined }, { date: null }])("%j is no day", (options) => {
    expect(yesterday(options)).toBeNull();
  });

  test("a document keeps a text as it was given, and of a Date its day", () => {
    expect(tag(TEXT, "2017-10-31T09:30").date).toBe("2017-10-31T09:30");
    expect(tag(TEXT, new Date("2017-10-31")).date).toBe("2017-10-31");
    expect("date" in tag(TEXT, { date: null })).toBe(false);
  });

  test.each<unknown>([
    "0017-10-31",
    "0999-12-31",
    "3000-01-01",
    "9999-12-31",
    "2017-02-29",
    "2017-10-31 junk",
    "2017-10-31T25:00",
    "2017-10-31T09",
    "2017-10-31T09:30:00+99:00",
    " 2017-10-31",
    "2017-10",
    new Date(Number.NaN),
    new Date("0017-10-31"),
    20171031,
    {},
  ])("%s is refused", (date) => {
    expect(refused(() => tag(TEXT, { date } as never))).toMatch(/^YaqutError OPTION_INVALID options\.date: YYYY-MM-DD/);
  });

  test.each<[unknown, string]>([
    ["2017", "date: YYYY-MM-DD"],
    [2017, "options: an object"],
    [["2017-10-31"], "options: an object"],
  ])("%j in place of options is refused", (options, problem) => {
    expect(refused(() => tag(TEXT, options as never))).toContain(`OPTION_INVALID ${problem}`);
  });

  test("a list of texts that is mapped over says how", () => {
    expect(() => ["حلب"].map(tag as never)).toThrow("texts.map((text) => tag(text))");
  });
});
