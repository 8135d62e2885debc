import { describe, expect, test } from "vitest";
import { CONSOLE } from "../../src/formats/text/style.js";
import { table } from "../../src/formats/text/table.js";
import { toText } from "../../src/formats/text/to-text.js";
import {
  type AnnotatedText,
  fromConll,
  fromCsv,
  linkOf,
  toConll,
  toCsv,
  documents as together,
  toHtml,
  toReport,
  toSvgMap,
} from "../../src/index.js";

describe("spans in spans, thousands deep", () => {
  const depth = 8000;
  const text = "ا".repeat(2 * depth + 1);
  const spans = Array.from({ length: depth }, (_, i) => ({
    type: "place",
    start: i,
    end: text.length - i,
    text: text.slice(i, text.length - i),
  }));

  test("are marks in marks", () => {
    for (const html of [toHtml({ text, spans }), toReport({ text, spans: spans.slice(0, 1000) })])
      expect(html.match(/<mark/g)?.length).toBe(html.match(/<\/mark>/g)?.length);
    expect(toHtml({ text, spans }).match(/<mark/g)).toHaveLength(depth);
  });
});

test("marks nest, cross and follow one another as before", () => {
  const text = "abcdefghij";
  const span = (start: number, end: number): AnnotatedText["spans"][number] => ({
    type: "t",
    start,
    end,
    text: text.slice(start, end),
  });
  const marked = (...spans: AnnotatedText["spans"][number][]): string =>
    toHtml({ text, spans })
      .replace(/<\/?(div|bdi|small)[^>]*>/g, "")
      .replaceAll(/<mark[^>]*>/g, "[")
      .replaceAll("</mark>", "]")
      .replaceAll(" t", "");
  expect(marked(span(0, 10), span(2, 4), span(4, 6), span(2, 3))).toBe("[ab[[c]d][ef]ghij]");
  expect(marked(span(0, 4), span(2, 6), span(6, 8))).toBe("[abcd]ef[gh]ij");
  expect(marked(span(0, 8), span(3, 9), span(4, 5))).toBe("[abcd[e]fgh]ij");
  expect(marked(span(5, 99), span(8, 10))).toBe("abcdefgh[ij]");
});

test("hundreds of thousands of mentions are one entity in every table", () => {
  const spans = Array.from({ length: 150_000 }, (_, i) => ({
    type: "place",
    start: i,
    end: i + 1,
    text: "ا",
    entity: `X-${i % 3}`,
    lat: 35,
    lon: 38,
    confidence: 0.5,
  }));
  const document = { text: "ا".repeat(spans.length), spans };
  expect(toText(document, { ...CONSOLE, rich: false })).toContain("0.50");
  const rows = spans.map(() => ["x"]); // more than a call takes arguments
  expect(table([{ title: "n", width: 5 }], rows, CONSOLE)).toHaveLength(4 * (rows.length + 1));
  expect(toSvgMap(document)).toContain("<svg");
  expect(together(document).length).toBe(1);
});

describe("CoNLL", () => {
  test("a link of half a million digits is no count, and takes no time", () => {
    const rows = toConll({ id: "a", text: "مقتل 3", spans: [{ type: "casualty", start: 0, end: 6, text: "مقتل 3" }] });
    const [document] = fromConll(rows.replaceAll("\t_\t", `\tkilled:${"1".repeat(500_000)}x\t`));
    expect(document?.spans).toEqual([{ type: "casualty", start: 0, end: 6, text: "مقتل 3" }]);
  });

  test.each(["killed:3", "killed:3-5", "killed:3-", "killed:0-0"])("%s is read back as it is written", (link) => {
    const rows = toConll({ id: "a", text: "مقتل", spans: [{ type: "casualty", start: 0, end: 4, text: "مقتل" }] });
    const [document] = fromConll(rows.replaceAll("\t_\t", `\t${link}\t`));
    expect(linkOf(document!.spans[0]!)).toBe(link === "killed:0-0" ? "killed:0" : link);
  });
});

describe("a formula in a cell of CSV", () => {
  const MARKS = ["", " ", "\u00a0", "\t", "\0", "\u200b", "\u200f", "\u061c", "\u2067", "\ufeff", "\u00ad", "\u034f"];
  const FILLERS = ["\u115f", "\u3164", "\u2800", "\ufe0f", "\u180e", "\u{e0041}", "\u007f", "\u0085", "\u2028", "''"];
  const SIGNS = ["=", "+", "-", "@", "\uff1d", "\uff0b", "\ufe66", "\ufe63"];
  const cell = (text: string): string => {
    const table = toCsv({ id: "a", text, spans: [{ type: "place", start: 0, end: text.length, text }] });
    return /,0,\d+,("(?:[^"]|"")*"|[^,\r]*)/.exec(table.slice(table.indexOf("\n") + 1))![1]!.replace(/^"/, "");
  };

  test("is guarded after every mark that nobody sees, and read back as it was", () => {
    for (const mark of [...MARKS, ...FILLERS])
      for (const sign of SIGNS) {
        const text = `${mark}${mark}${sign}1+1`;
        expect(cell(text), JSON.stringify(text)).toMatch(/^'/);
        const table = toCsv({ id: text, text, spans: [{ type: "place", start: 0, end: 4, text }] });
        expect(fromCsv(table)).toMatchObject([{ id: text, spans: [{ text }] }]);
      }
  });

  test.each(["دوما", "\u200fدوما", "a=b", "1+1", "'دوما", "-5.25"])("%j is none", (text) => {
    expect(cell(text)).toBe(text);
  });
});
