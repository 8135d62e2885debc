import { Buffer } from "node:buffer";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type OffsetUnit, spansFromUnits, spansInUnits } from "../../src/formats/index.js";
import { tag } from "../../src/syria.js";
import { runs } from "../support/property.js";

const slice: Readonly<Record<OffsetUnit, (text: string, start: number, end: number) => string>> = {
  codePoint: (text, start, end) => [...text].slice(start, end).join(""),
  utf8: (text, start, end) => Buffer.from(text).subarray(start, end).toString("utf8"),
};
const UNITS = ["codePoint", "utf8"] as const;

/** Letters of one to four bytes, and marks; nothing that cuts a word in two. */
const filler = fc.string({ unit: fc.constantFrom("a", "é", "ق", "\u0651", "€", "😀", "𐤀", " ", "\n") });

test.each(UNITS)("spans and their evidence slice the text in %s as they did before", (unit) => {
  fc.assert(
    fc.property(filler, filler, (before, after) => {
      const text = `${before} قصف على بلدة الدانا بريف إدلب الشمالي 😀 وعلى حلب ${after}`;
      const document = tag(text);
      const converted = spansInUnits(document, unit);
      expect(converted).toHaveLength(document.spans.length);
      for (const [i, span] of converted.entries()) {
        expect(slice[unit](text, span.start, span.end)).toBe(span.text);
        for (const [k, { start, end }] of span.evidence.entries()) {
          if (start === undefined || end === undefined) continue;
          const evidence = document.spans[i]!.evidence[k]!;
          expect(slice[unit](text, start, end)).toBe(text.slice(evidence.start, evidence.end));
        }
      }
      expect(spansFromUnits({ text, spans: converted }, unit)).toEqual(document.spans);
    }),
    runs(50),
  );
});

test("all else of a span is kept, and the document is not changed", () => {
  const document = tag("😀 قصف على مدينة دوما");
  const before = JSON.stringify(document);
  const [place] = spansInUnits(document, "codePoint");
  expect({ ...place, start: 0, end: 0 }).toEqual({
    ...document.places[0],
    start: 0,
    end: 0,
    evidence: place!.evidence,
  });
  expect(JSON.stringify(document)).toBe(before);
});
