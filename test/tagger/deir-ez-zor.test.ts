import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { tag } from "../../src/syria.js";

interface GoldSpan {
  start: number;
  end: number;
  text: string;
  type: string;
  entity?: string;
  value?: string;
}
interface GoldDocument {
  text: string;
  date: string;
  spans: GoldSpan[];
}

const [gold] = JSON.parse(readFileSync("test/golden/deir-ez-zor-2017-10-31.json", "utf8")) as [GoldDocument];
const document = tag(gold.text, { date: gold.date });
const key = (s: GoldSpan): string => `${s.start}-${s.end} ${s.type} ${s.entity ?? s.value ?? ""}`;

describe("the report from Deir ez-Zor of 31 October 2017", () => {
  test.each(["place", "actor"])("every %s is exact and linked, and none is extra", (type) => {
    const found = document.spans.filter((s) => s.type === type) as unknown as GoldSpan[];
    expect(found.map(key)).toEqual(gold.spans.filter((s) => s.type === type).map(key));
  });

  test("every span has evidence and slices back", () => {
    for (const span of document.spans) {
      expect(gold.text.slice(span.start, span.end)).toBe(span.text);
      expect(span.evidence.length).toBeGreaterThan(0);
    }
  });
});
