import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { toJsonl } from "../../src/formats/jsonl.js";
import { jobDoer, type LinesResult } from "../../src/node/many/job.js";
import { syriaTagger } from "../../src/syria.js";
import { PART_UNITS, partsOf } from "../../src/text/parts.js";

const REPORT = readFileSync("examples/reports/deir-ez-zor-2017-10-31.txt", "utf8");
const DATE = "2017-10-31";
const TEXT = `${REPORT.trim()}\n\n`.repeat(Math.ceil((2 * PART_UNITS) / REPORT.length));
const tagger = syriaTagger();
const document = tagger.tag(TEXT, DATE);
const parts = partsOf(TEXT);
const second = parts[1]!;
const alone = tagger.tag(TEXT.slice(second.start, second.end), DATE);

describe("a text of several parts", () => {
  test("is each of them, at its place", () => {
    expect(parts.length).toBeGreaterThan(1);
    const inSecond = document.spans.filter(({ start }) => start >= second.start && start < second.end);
    const moved = alone.spans.map(({ start, end, text, type }) => [
      start + second.start,
      end + second.start,
      text,
      type,
    ]);
    expect(inSecond.map(({ start, end, text, type }) => [start, end, text, type])).toEqual(moved);
    expect(document.spans.every(({ start, end, text }) => TEXT.slice(start, end) === text)).toBe(true);
  });

  test("its evidence stands where it says", () => {
    const words = (text: string, span: (typeof document.spans)[number]): string[] =>
      span.evidence.flatMap(({ start, end }) => (start === undefined ? [] : text.slice(start, end)));
    const inSecond = document.spans.filter(({ start }) => start >= second.start && start < second.end);
    const part = TEXT.slice(second.start, second.end);
    expect(inSecond.map((span) => words(TEXT, span))).toEqual(alone.spans.map((span) => words(part, span)));
    expect(inSecond.some((span) => words(TEXT, span).length > 0)).toBe(true);
  });

  test("its incidents are of its own spans", () => {
    const inSecond = document.incidents.filter(({ trigger }) => trigger.start >= second.start);
    expect(inSecond.length).toBeGreaterThan(0);
    for (const { trigger, by, places, casualties, date } of inSecond) {
      expect(TEXT.slice(trigger.start, trigger.end)).toBe(trigger.text);
      const spans = [...by, ...places, ...casualties, ...(date ? [date] : [])];
      expect(spans.every((span) => (document.spans as readonly object[]).includes(span))).toBe(true);
    }
  });

  test("is explained where it is asked about", () => {
    const target = document.spans.find(({ start, type }) => start >= second.start && type === "place")!;
    const { chosen, text, start, end, reasons } = tagger.explain(TEXT, target, DATE);
    expect({ text, start, end }).toEqual({ text: target.text, start: target.start, end: target.end });
    expect(chosen).toEqual(target);
    expect(reasons).toEqual(expect.arrayContaining([...target.evidence]));
  });

  test.each([{}, { full: true, text: true }])("has the same line in pieces: %o", (jsonl) => {
    const job = { gazetteers: [], disable: [], minConfidence: 0.7, output: "jsonl", jsonl } as const;
    const { lines } = jobDoer(job, tagger)({ id: "a", text: TEXT, date: DATE }, []) as LinesResult;
    const spans = document.spans.filter(({ confidence }) => confidence >= job.minConfidence);
    expect(lines.length).toBeGreaterThan(parts.length);
    expect([...lines].join("")).toBe(toJsonl({ id: "a", text: TEXT, date: DATE, spans }, jsonl));
  });

  test("an empty stretch at its end is explained too", () => {
    const at = { start: TEXT.length, end: TEXT.length };
    expect(tagger.explain(TEXT, at)).toMatchObject({ ...at, chosen: null, text: "" });
  });
});
