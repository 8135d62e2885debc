import { describe, expect, test } from "vitest";
import {
  createTagger,
  defineGazetteer,
  type LexiconPart,
  type PatternRow,
  patterns,
  places,
  wordClass,
  wordList,
} from "../../src/index.js";
import { namesWords } from "./classes.js";

const towns = defineGazetteer({
  name: "towns",
  type: "place",
  entries: [
    { id: "t1", name: "تل الريحان", placeType: "town" },
    { id: "t2", name: "السنديانة", placeType: "town" },
    { id: "t3", name: "النبعة", placeType: "town" },
  ],
});

function found(text: string, row: Omit<PatternRow, "id" | "gives">): string[] {
  const detector = patterns([{ id: "x", gives: "thing", ...row }], { lexicon: [namesWords] });
  const { spans } = createTagger({ gazetteers: [towns], detectors: [places(), detector] }).tag(text);
  return spans.flatMap((span) => (span.type === "thing" ? [span.text] : []));
}

describe("what a part of a pattern matches", () => {
  test.each<[string, string, string, string[]]>([
    ["words in any spelling", "مجلس الشورى", "اجتمع مجلس الشورىٰ أمس", ["مجلس الشورىٰ"]],
    ["proclitics before the first word stay outside", "مجلس الشورى", "ولمجلس الشورى", ["مجلس الشورى"]],
    ["no proclitic inside", "مجلس الشورى", "مجلس والشورى", []],
    ["a name of a type", "مجلس @place المحلي", "مجلس تل الريحان المحلي", ["مجلس تل الريحان المحلي"]],
    ["no name of that type", "مجلس @place المحلي", "مجلس تل المحلي", []],
    ["a name that begins a pattern", "@place برس", "قالت والنبعة برس", ["النبعة برس"]],
    ["a name with a proclitic", "المجلس ل@place", "المجلس لتل الريحان", ["المجلس لتل الريحان"]],
    ["a name with another one", "المجلس ل@place", "المجلس بتل الريحان", []],
    ["one of several", "مجلس @place (المحلي|المدني)", "مجلس النبعة المدني", ["مجلس النبعة المدني"]],
    ["none of several", "مجلس @place (المحلي|المدني)", "مجلس النبعة الأعلى", []],
    ["a part that may be missing, there", "لجنة أهلية? @place", "لجنة أهلية السنديانة", ["لجنة أهلية السنديانة"]],
    ["a part that may be missing, not there", "لجنة أهلية? @place", "لجنة السنديانة", ["لجنة السنديانة"]],
    ["as many as may stand", "قافلة (جديدة|كبيرة|طويلة){0,2}", "قافلة كبيرة طويلة جديدة", ["قافلة كبيرة طويلة"]],
    ["at least as many as must", "قافلة (جديدة|كبيرة){2,3}", "قافلة كبيرة", []],
    ["a number", "اللواء #", "اللواء 47 مدرع", ["اللواء 47"]],
    ["words in quotes", "حملة “…”", "حملة «الوفاء للأرض» انتهت", ["حملة «الوفاء للأرض»"]],
    ["words without quotes", "حملة “…”", "حملة الوفاء للأرض", []],
    ["any word", "دورية _ المشتركة", "دورية الصباح المشتركة", ["دورية الصباح المشتركة"]],
    ["a dash between two names", "طريق @place - @place", "طريق النبعة – السنديانة", ["طريق النبعة – السنديانة"]],
    ["no dash between them", "طريق @place - @place", "طريق النبعة السنديانة", []],
    ["a word of a class", "وفد <tribe>", "وصل وفد الشمري أمس", ["وفد الشمري"]],
    ["any word but one of a class", "وفد _!tribe", "وفد الشمري، وفد المعلمين", ["وفد المعلمين"]],
    ["a class but not another", "<tribe>!tribe _", "الشمري وصل", []],
    ["a word with a proclitic", "صندوق ل_", "صندوق لدعم القرى", ["صندوق لدعم"]],
    ["a particle is no word with a proclitic", "صندوق ل_", "صندوق لها", []],
    ["a word with the article", "نادي ال_", "نادي الضباط، نادي ضباط", ["نادي الضباط"]],
    ["the article after a proclitic", "صندوق لل_", "صندوق للطلاب، صندوق لطلاب", ["صندوق للطلاب"]],
    [
      "an adjective of relation",
      "النادي ال_ي",
      "النادي الزراعي، النادي الزراعية، النادي القديم",
      ["النادي الزراعي", "النادي الزراعية"],
    ],
    ["a feminine adjective of relation", "الرابطة ال_ية", "الرابطة الزراعي، الرابطة الزراعية", ["الرابطة الزراعية"]],
    ["a word without the article", "نادي ~_", "نادي الضباط، نادي ضباط", ["نادي ضباط"]],
    ["a class with a proclitic", "نادي _ و<tribe>", "نادي العنزي والشمري", ["نادي العنزي والشمري"]],
    ["a class without that proclitic", "نادي _ و<tribe>", "نادي العنزي الشمري", []],
    ["a bracket before a part", "خط [ @place - @place", "خط (النبعة – السنديانة)", ["خط (النبعة – السنديانة)"]],
    ["a bracket after what it holds", "حملة “…” ال_ية", "حملة (وفاء) الخيرية", ["حملة (وفاء) الخيرية"]],
    ["a colon after the match", "@place اليوم :", "النبعة اليوم: قصف", ["النبعة اليوم"]],
    ["a bar after the match", "@place اليوم :", "النبعة اليوم || قصف", ["النبعة اليوم"]],
    ["no colon after it", "@place اليوم :", "النبعة اليوم هادئة", []],
    ["a word that no part of the lexicon has", "قافلة _ البحرين", "قافلة إلى المغرب", []],
    ["a comma between parts", "مجلس @place المحلي", "مجلس النبعة، المحلي", []],
    ["a blank line between parts", "مجلس @place المحلي", "مجلس النبعة\n\nالمحلي", []],
  ])("%s: %s", (_, match, text, expected) => {
    expect(found(text, { match })).toEqual(expected);
  });
});

test("captures and data are fields of the span, with offsets into the text", () => {
  const row = { id: "council", match: "مجلس seat:@place kind:(المحلي|المدني)", gives: "council" } as const;
  const detector = patterns([{ ...row, data: { level: 3 }, source: "handbook" }]);
  const text = "أعلن مجلس تل الريحان المدني";
  const [span] = createTagger({ gazetteers: [towns], detectors: [places(), detector] }).tag(text).spans;
  if (span?.type !== "council") throw new Error("no council");
  const { seat, kind } = span.captures;
  expect([span.level, span.pattern, seat?.text, kind?.text]).toEqual([3, "council", "تل الريحان", "المدني"]);
  expect(text.slice(seat!.start, seat!.end)).toBe("تل الريحان");
  expect(span.evidence).toEqual([{ rule: "pattern", detail: "pattern council, handbook" }]);
});

test("at each word the first pattern of the list that matches stands", () => {
  const rows = [
    { id: "b", match: "كتيبة _ _", gives: "one" },
    { id: "a", match: "كتيبة _", gives: "two" },
  ] as const;
  const { spans } = createTagger({ gazetteers: [], detectors: [patterns(rows)] }).tag("كتيبة الورد، كتيبة أهل الورد");
  expect(spans.map(({ type }) => type)).toEqual(["two", "one"]);
});

test("an actor by a pattern is a span as other actors are", () => {
  const rooms = patterns([{ id: "room", match: "غرفة التنسيق", gives: "actor", data: { actorType: "rebel-group" } }]);
  const [actor] = createTagger({ gazetteers: [], detectors: [rooms] }).tag("قالت غرفة التنسيق").actors;
  expect([actor?.text, actor?.entity, actor?.actorType]).toEqual(["غرفة التنسيق", null, "rebel-group"]);
});

describe("a bad pattern is refused when it is made, with its place and what was expected", () => {
  test.each<[string, unknown, string]>([
    ["nothing", "", "patterns[0].match"],
    ["no string", 7, "patterns[0].match"],
    ["a first part that may be missing", "مجلس? @place", "patterns[0].match"],
    ["a first part that is any word", "_ @place", "patterns[0].match"],
    ["a class that is not there", "<unheard> @place", "patterns[0].match"],
    ["an open bracket", "(مجلس|لجنة @place", "patterns[0].match"],
    ["two words in one choice", "(مجلس أعلى|لجنة) @place", "patterns[0].match"],
    ["a bracket at the end", "طريق @place [", "patterns[0].match"],
    ["an article of relation that is missing", "نادي _ي", "patterns[0].match"],
    ["an unknown class that is not taken", "نادي _!unheard", "patterns[0].match"],
    ["two words in a choice after a preposition", "نادي (في @place|ب@place)", "patterns[0].match"],
    ["a dash at the end", "طريق @place -", "patterns[0].match"],
    ["a sign at a word", "مجلس، @place", "patterns[0].match"],
    ["a word in quotes", '"مجلس" @place', "patterns[0].match"],
    ["a number glued to its sign", "لواء #5", "patterns[0].match"],
    ["a proclitic that is none", "وفد ال@place", "patterns[0].match"],
    ["the article after its proclitic", "وفد لل@place", "patterns[0].match"],
    ["brackets in brackets", "((مجلس|لجنة)|هيئة) @place", "patterns[0].match"],
    ["a part that may be missing, inside brackets", "مجلس (محلي?|مدني)", "patterns[0].match"],
    ["a repetition without bounds", "مجلس محلي+", "patterns[0].match"],
    ["two dashes", "طريق @place - - @place", "patterns[0].match"],
    ["a megabyte of brackets", "( ".repeat(500_000), "patterns[0].match"],
    ["more at least than at most", "قافلة كبيرة{3,2}", "patterns[0].match"],
    ["too long", "أ_".repeat(1).padEnd(3) + "ب{9,9} ".repeat(3), "patterns[0].match"],
  ])("%s", (_, match, at) => {
    expect(() => patterns([{ id: "x", match: match as string, gives: "thing" }])).toThrowError(
      expect.objectContaining({ code: "PATTERN_INVALID", problems: [expect.objectContaining({ at })] }),
    );
  });

  test("two of one id", () => {
    const row = { id: "x", match: "مجلس", gives: "thing" };
    expect(() => patterns([row, row])).toThrowError(expect.objectContaining({ code: "PATTERN_INVALID" }));
  });
});

describe("a bad row is refused with its field", () => {
  test.each<[string, object, string]>([
    ["no type", { gives: undefined }, "patterns[0].gives"],
    ["a field of every span", { data: { start: 5 } }, "patterns[0].data.start"],
    ["a field of patterns", { data: { captures: 5 } }, "patterns[0].data.captures"],
    ["data that is a text", { data: "level" }, "patterns[0].data"],
    ["a confidence above 1", { confidence: 5 }, "patterns[0].confidence"],
    ["a misspelt key", { confidense: 0.5 }, "patterns[0].confidense"],
    ["casualties without a count", { gives: "casualty" }, "patterns[0].data.min"],
  ])("%s", (_, fields, at) => {
    const row = { id: "x", match: "مجلس", gives: "thing", ...fields };
    expect(() => patterns([row as never])).toThrowError(
      expect.objectContaining({
        code: "PATTERN_INVALID",
        problems: expect.arrayContaining([expect.objectContaining({ at })]),
      }),
    );
  });

  test.each([[null], ["abc"], [[null]]])("%j in the place of rows", (rows) => {
    expect(() => patterns(rows as never)).toThrowError(expect.objectContaining({ code: "PATTERN_INVALID" }));
  });
});

test("a type that no gazetteer has is refused when the tagger is made", () => {
  const misspelt = patterns([{ id: "x", match: "مجلس @plase", gives: "thing" }]);
  expect(() => createTagger({ gazetteers: [towns], detectors: [misspelt] })).toThrowError(
    expect.objectContaining({ code: "OPTION_INVALID" }),
  );
});

test("captures may have any name, and one that stands twice covers both", () => {
  const row = { id: "x", match: "constructor:مجلس هنا constructor:@place __proto__:_", gives: "thing" };
  const [span] = createTagger({ gazetteers: [towns], detectors: [patterns([row])] }).tag("مجلس هنا النبعة اليوم").spans;
  const captures = (span as unknown as { captures: Record<string, { text: string }> }).captures;
  expect(Object.entries(captures).map(([name, { text }]) => [name, text])).toEqual(
    expect.arrayContaining([
      ["constructor", "مجلس هنا النبعة"],
      ["__proto__", "اليوم"],
    ]),
  );
});

test("a word is found after its proclitics whatever other patterns ask for", () => {
  const detector = patterns([
    { id: "a", match: "لجنة @place", gives: "one" },
    { id: "b", match: "جنة الخلد", gives: "two" },
  ]);
  const { spans } = createTagger({ gazetteers: [towns], detectors: [detector] }).tag("ولجنة النبعة");
  expect(spans.map(({ text }) => text)).toContain("لجنة النبعة");
});

describe("words of one's own", () => {
  const withWords = (part: LexiconPart, text: string): string[] => {
    const detector = patterns([{ id: "x", match: "وفد <tribe>", gives: "thing" }], { lexicon: [part] });
    return createTagger({ gazetteers: [], detectors: [detector] })
      .tag(text)
      .spans.map((span) => span.text);
  };

  test("in any spelling, inflected, of several words", () => {
    expect(withWords(wordList("tribe", ["قَبيلة", "بني  خالد"], "article"), "وفد القبيلة ووفد بني خالد")).toEqual([
      "وفد القبيلة",
      "وفد بني خالد",
    ]);
  });

  test.each<[string, string]>([
    ["a form that is not folded", "@tribe\nقبيلة"],
    ["no forms", "@tribe"],
    ["a class in the place of forms", "@tribe\n@tribe\nالشمري"],
    ["a class that the part does not have", "@tribes\nالشمري"],
    ["a rule that is none", "@tribe\t\tartcle\nشمري"],
    ["forms in a line of their own", "@tribe\nالشمري\nالعنزي"],
    ["an empty form", "@tribe\nالشمري,,العنزي"],
    ["a comma of the text", "@tribe\nالشمري،العنزي"],
  ])("%s in a table is refused", (_, table) => {
    const part = { name: "tribes", classes: [wordClass("tribe")], table };
    expect(() => withWords(part, "")).toThrowError(expect.objectContaining({ code: "PATTERN_INVALID" }));
  });

  test("two classes of one name are refused", () => {
    const lexicon = [wordList("tribe", ["الشمري"]), wordList("tribe", ["العنزي"])];
    expect(() => patterns([], { lexicon })).toThrowError(expect.objectContaining({ code: "PATTERN_INVALID" }));
  });

  test.each<[unknown, unknown, string?]>([
    ["two words", ["الشمري"]],
    ["tribe", []],
    ["tribe", [5]],
    ["tribe", ["الشمري"], "artcle"],
  ])("a bad list %j %j is refused", (name, words, rules) => {
    expect(() => wordList(name as never, words as never, rules)).toThrowError(
      expect.objectContaining({ code: "ARGUMENT_INVALID" }),
    );
  });
});

test("a pattern of many parts that may be missing costs no more than the length of the text", () => {
  const detector = patterns([{ id: "x", match: "ابدأ _{0,9} _{0,9} (نهاية|ختام)", gives: "thing" }]);
  const tagger = createTagger({ gazetteers: [], detectors: [detector] });
  // each word begins a pattern, and none ends it: with every way tried this would take 55 steps for each of 20,000 words, twice over
  expect(tagger.tag("ابدأ ".repeat(20_000)).spans).toEqual([]);
});

test("of thousands of patterns, those whose words a text does not have cost nothing", () => {
  const letters = [..."بتجحخدرزسشصضطعغفقكلمنهوي"];
  const word = (i: number): string =>
    [letters[i % 25], letters[((i / 25) | 0) % 25], letters[(i / 625) | 0], "ون"].join("");
  const rows = Array.from({ length: 2000 }, (_, i) => ({
    id: `r${i}`,
    match: `مجلس ${word(i)} @place?`,
    gives: "thing",
  }));
  const tagger = createTagger({ gazetteers: [towns], detectors: [patterns(rows)] });
  // 2,000 tries at each of 20,000 words would take minutes
  const { spans } = tagger.tag(`${"مجلس ".repeat(20_000)}${word(1999)} النبعة`);
  expect(spans.map(({ text }) => text)).toEqual([`مجلس ${word(1999)} النبعة`]);
});
