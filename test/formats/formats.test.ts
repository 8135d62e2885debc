import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import {
  bratConfiguration,
  fromBrat,
  fromConll,
  fromCsv,
  fromJsonl,
  fromSpacy,
  fromWebAnnotation,
  linkOf,
  toBrat,
  toConll,
  toCsv,
  toGeoJson,
  toJsonl,
  toSpacy,
  toWebAnnotation,
} from "../../src/formats/index.js";
import { tag } from "../../src/syria.js";
import { SAMPLE, spanOf, TEXT } from "./samples.js";

describe("links", () => {
  test.each([
    [{ type: "place", entity: "C1007" }, "C1007"],
    [{ type: "place", entity: null }, undefined],
    [{ type: "date", value: "2016-05" }, "2016-05"],
    [{ type: "date", value: null }, undefined],
    [{ type: "casualty", kind: "killed", min: 3, max: 3 }, "killed:3"],
    [{ type: "casualty", kind: "injured", min: 3, max: 5 }, "injured:3-5"],
    [{ type: "casualty", kind: "injured", min: 3, max: null }, "injured:3-"],
  ])("%j is %s", (fields, link) => expect(linkOf({ start: 0, end: 1, text: "x", ...fields })).toBe(link));
});

describe("JSON Lines", () => {
  test("documents without an id are numbered; line separators inside are escaped", () => {
    const text = "حلب\u2028";
    const jsonl = toJsonl([{ text, spans: [{ type: "x", start: 0, end: 4, text }] }]);
    expect(jsonl).toBe('{"id":"1","spans":[{"type":"x","start":0,"end":4,"text":"حلب\\u2028"}]}\n');
  });

  test("a tagged document keeps neither entries nor evidence", () => {
    const line = toJsonl([tag("قصف على مدينة دوما")]);
    expect(line).toContain('"entity":"C2338"');
    expect(line).not.toMatch(/"entry"|"evidence"|"alternatives"/);
  });

  test("every problem has its line", () => {
    const bad = '{"id":"a","spans":[]}\n{\n{"id":1,"spans":[{"type":"x","start":-1,"end":2,"text":"ab"}]}\n';
    const wrongSlice = '{"id":"a","text":"abc","spans":[{"type":"x","start":0,"end":2,"text":"bc"}]}';
    expect(() => fromJsonl(bad + wrongSlice)).toThrow(
      /JSONL_INVALID[\s\S]*line 2: [\s\S]*line 3 id: [\s\S]*line 3 spans\[0\]\.start: [\s\S]*line 4 spans\[0\]\.text: expected the slice/,
    );
  });
});

describe("CSV", () => {
  test("begins with a byte-order mark and is read back by others", () => {
    const csv = toCsv([SAMPLE]);
    expect(csv.startsWith("\uFEFFid,date,type,")).toBe(true);
    const rows = parse(csv, { bom: true, columns: true }) as Record<string, string>[];
    expect(rows.map(({ type, text, start }) => [type, text, Number(start)])).toEqual(
      SAMPLE.spans.map(({ type, text, start }) => [type, text, start]),
    );
    expect(rows[0]).toMatchObject({ id: "sample", date: "2016-05-04", kind: "killed", min: "3", max: "3" });
  });

  test.each([
    ["=1+1", "'=1+1"],
    ["+963", "'+963"],
    ["-2+3", "'-2+3"],
    ["@SUM(A1)", "'@SUM(A1)"],
    [" =1", "' =1"],
    ["\t=1", "'\t=1"],
    ["-5", "-5"],
    ["\uFF1D1", "'\uFF1D1"],
    ["'=1", "''=1"],
    ["'tis", "'tis"],
    ['حي "الورد"، حلب', 'حي "الورد"، حلب'],
    ["a,b\nc", "a,b\nc"],
  ])("the text %j is the cell %j", (text, cell) => {
    const csv = toCsv([{ id: "x", text, spans: [{ type: "t", start: 0, end: text.length, text }] }]);
    expect((parse(csv, { bom: true, columns: true }) as { text: string }[])[0]!.text).toBe(cell);
  });
});

describe("a table that is no list of spans", () => {
  test.each([
    ["a;b\n1;2", /csv:1: expected a column id/],
    [
      "id,type,start,end,text\nx,place,one,3,abc",
      /csv:2:9: expected an offset \(a whole number\) in column start, got "one"/,
    ],
    ['id,type,start,end,text\nx,place,0,3,"abc', /CSV_INVALID/],
  ])("%j is refused", (csv, message) => expect(() => fromCsv(csv)).toThrow(message));
});

describe("CoNLL", () => {
  const rows = (spans = SAMPLE.spans): string[] => toConll([{ ...SAMPLE, spans }]).split("\n");

  test("a proclitic is a piece of its own", () => {
    const at = TEXT.indexOf("بحلب");
    expect(rows()).toContain(`ب\t${at}\t${at + 1}\t_\tO`);
    expect(rows()).toContain(`حلب\t${at + 1}\t${at + 4}\tC1007\tB-place`);
  });

  test("a span of several tokens goes on with I", () => {
    expect(
      rows()
        .filter((row) => row.includes("-actor"))
        .map((row) => row.split("\t")[4]),
    ).toEqual(["B-actor", "I-actor"]);
  });

  test("two spans side by side both begin with B", () => {
    const text = "حلب حمص";
    const spans = [spanOf(text, "حلب", { type: "place" }), spanOf(text, "حمص", { type: "place" })];
    expect(toConll([{ text, spans }]).match(/B-place/g)).toHaveLength(2);
  });

  test("a sentence ends with an empty line, a span does not end with its sentence", () => {
    const at = rows().indexOf("");
    expect(rows()[at - 1]).toContain("النظام");
    const whole = [{ type: "x", start: 0, end: TEXT.length, text: TEXT }];
    expect(rows(whole).indexOf("")).toBe(rows(whole).length - 2);
  });

  test("of overlapping spans the first and longest is written", () => {
    const text = "ريف حلب";
    const spans = [spanOf(text, "حلب", { type: "a" }), spanOf(text, "ريف حلب", { type: "b" })];
    expect(fromConll(toConll([{ text, spans }]))[0]!.spans.map(({ type }) => type)).toEqual(["b"]);
  });

  test.each([
    ["a\t0\t1\t_\tO", /line 1: expected a comment # id/],
    ['# id = "x"\n# text = "ab"\na\t0\t1\t_\tI-x', /line 3: expected B-x before it/],
    ['# id = "x"\n# text = "ab"\na\t0\t9\t_\tB-x', /line 3: expected offsets inside the text/],
    ['# id = "x"\nnonsense', /line 2: expected form, start, end/],
    ["# id = x", /line 1: expected a JSON string/],
  ])("%j is refused", (conll, message) => expect(() => fromConll(conll)).toThrow(message));
});

describe("brat", () => {
  test("offsets are code points, a line break parts a span in two", () => {
    const text = "🚨 ريف\nحلب";
    const ann = toBrat({ text, spans: [spanOf(text, "ريف\nحلب", { type: "place", entity: "SY02" })] });
    expect(ann).toBe("T1\tplace 2 5;6 9\tريف حلب\nN1\tReference T1 yaqut:SY02\tريف حلب\n");
  });

  test("types are written in the letters that brat allows, and listed in its configuration", () => {
    const text = "مستوصف";
    expect(toBrat({ text, spans: [spanOf(text, text, { type: "عيادة 1" })] })).toMatch(/^T1\t______1 0 6\t/);
    expect(bratConfiguration(["place", "actor", "place", "my clinic"])).toBe(
      "[entities]\nactor\nmy_clinic\nplace\n\n[relations]\n\n[events]\n\n[attributes]\n",
    );
  });

  test("what we do not write is passed over", () => {
    expect(fromBrat("حلب", "T1\tplace 0 3\tحلب\nR1\tIn Arg1:T1 Arg2:T1\n*\tEquiv T1 T1\n").spans).toHaveLength(1);
  });

  test.each(["T1\tplace 0 4\tحلب", "T1\tplace\tحلب", "T1\tplace 2 1\tحلب"])("%j is refused", (ann) => {
    expect(() => fromBrat("حلب", ann)).toThrow(/FORMAT_INVALID[\s\S]*line 1/);
  });
});

describe("spaCy", () => {
  test("offsets are code points", () => {
    expect(toSpacy(SAMPLE).ents![0]).toEqual({ start: 2, end: 14, label: "casualty", kb_id: "killed:3" });
    expect([...TEXT].slice(2, 14).join("")).toBe("قُتل 3 أشخاص");
  });

  test("span groups are read", () => {
    const value = { text: "حلب", spans: { sc: [{ start: 0, end: 3, label: "place", kb_id: "" }] } };
    expect(fromSpacy(value).spans).toEqual([{ type: "place", start: 0, end: 3, text: "حلب", entity: null }]);
  });

  test.each([
    [{}, /text: expected a string/],
    [null, /text: expected a string/],
    [{ text: "a", ents: [{ start: 0, end: 2, label: "x" }] }, /ents\[0\]: expected start and end inside/],
    [{ text: "a", ents: [{ start: 0, end: 1 }] }, /ents\[0\]\.label: expected a string/],
    [{ text: "a", ents: [null] }, /ents\[0\]/],
  ])("%j is refused", (value, message) => expect(() => fromSpacy(value)).toThrow(message));
});

describe("Web Annotation", () => {
  test("by position in code points, and by quote", () => {
    const [first] = toWebAnnotation(SAMPLE, "https://example.org/1");
    expect(first!.target).toEqual({
      source: "https://example.org/1",
      selector: [
        { type: "TextPositionSelector", start: 2, end: 14 },
        { type: "TextQuoteSelector", exact: "قُتل 3 أشخاص", prefix: "🚨 ", suffix: expect.stringMatching(/^ بقصف من/) },
      ],
    });
  });

  test("another text is refused", () => {
    expect(() => fromWebAnnotation("نص آخر تماما غير الأول", toWebAnnotation(SAMPLE))).toThrow("FORMAT_INVALID");
  });
});

describe("GeoJSON", () => {
  const documents = [
    { ...tag("قصف على مدينة دوما، ثم قصف على مدينة دوما مجددا"), id: "a" },
    { ...tag("غارات على مدينة دوما بريف دمشق، وعلى ريف حماة الشمالي"), id: "b" },
  ];
  const map = toGeoJson(documents);

  test("one feature a place, with its point, precision, count and mentions", () => {
    const douma = map.features.find(({ properties }) => properties.entity === "C2338")!;
    expect(douma.geometry!.coordinates[0]).toBeCloseTo(36.4, 1); // longitude first
    expect(douma.properties).toMatchObject({
      name: "دوما",
      placeType: "city",
      precision: "exact",
      count: 3,
      documents: 2,
    });
    expect(douma.properties.mentions.map(({ id }) => id)).toEqual(["a", "a", "b"]);
  });

  test("a countryside is a feature of its own, under its own name, at an approximate point", () => {
    const countryside = map.features.find(({ properties }) => properties.placeType === "countryside")!;
    expect(countryside.properties).toMatchObject({
      name: "ريف حماة الشمالي",
      direction: "north",
      precision: "approximate",
    });
  });

  test("places without a point are left out, unless asked for", () => {
    const text = "قرية";
    const documents = [{ text, spans: [spanOf(text, text, { type: "place", entity: null })] }];
    expect(toGeoJson(documents).features).toEqual([]);
    expect(toGeoJson(documents, { unlocated: true }).features).toMatchObject([
      { geometry: null, properties: { count: 1 } },
    ]);
  });
});
