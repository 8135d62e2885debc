import fc from "fast-check";
import type { AnnotatedText } from "../../src/formats/index.js";
import type { LinkedSpan } from "../../src/formats/link.js";
import { tokenize } from "../../src/text/index.js";

/** A text with a proclitic before a span, an emoji, a line break and every type of span. */
export const TEXT = "🚨 قُتل 3 أشخاص بقصف من قوات النظام\nعلى T-72 بحلب في 3 أيار 2016";

/** The span of the first occurrence of a slice. */
export function spanOf(
  text: string,
  slice: string,
  fields: { readonly type: string } & Partial<LinkedSpan>,
): LinkedSpan {
  const start = text.indexOf(slice);
  return { start, end: start + slice.length, text: slice, ...fields };
}

export const SAMPLE: AnnotatedText<LinkedSpan> & { readonly id: string } = {
  id: "sample",
  date: "2016-05-04",
  text: TEXT,
  spans: [
    spanOf(TEXT, "قُتل 3 أشخاص", { type: "casualty", kind: "killed", min: 3, max: 3 }),
    spanOf(TEXT, "قوات النظام", { type: "actor", entity: "syrian-government-forces" }),
    spanOf(TEXT, "T-72", { type: "weapon", entity: null }),
    spanOf(TEXT, "حلب", { type: "place", entity: "C1007" }),
    spanOf(TEXT, "3 أيار 2016", { type: "date", value: "2016-05-03" }),
  ],
};

const WORDS = [
  "حلب",
  "بحلب",
  "وَدِمَشق",
  "T-72",
  "🚨",
  "3",
  "،",
  "\n",
  " ",
  "<b>",
  '"',
  "=1+1",
  "#ريف_حلب",
  "é",
  "\uD800",
];
const arbitraryText = fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: "binary", maxLength: 4 })), {
  maxLength: 14,
});

/** Links of each type. */
const arbitraryFields = fc.oneof(
  fc.record({
    type: fc.constantFrom("place", "actor", "weapon", "hospital"),
    entity: fc.constantFrom(null, "C1007", "gn:1", "country:SY"),
  }),
  fc.record({ type: fc.constant("date"), value: fc.constantFrom(null, "2016-05", "2016-05-01/2016-05-03") }),
  fc
    .tuple(fc.constantFrom("killed", "killed_or_injured"), fc.nat(99), fc.constantFrom(0, 5, null))
    .map(([kind, min, more]) => ({ type: "casualty", kind, min, max: more === null ? null : min + more })),
);

/** Texts with spans that stand on tokens, one behind the other, and begin or end where no character is cut. */
export const arbitraryDocument: fc.Arbitrary<AnnotatedText<LinkedSpan> & { readonly id: string }> = arbitraryText
  .map((parts) => parts.join(""))
  .chain((text) => {
    const tokens = tokenize(text);
    const picks = fc.array(fc.tuple(fc.nat(Math.max(0, tokens.length - 1)), fc.nat(2), arbitraryFields), {
      maxLength: 4,
    });
    return fc.tuple(fc.constant(text), fc.string(), picks).map(([text, id, picked]) => {
      const spans: LinkedSpan[] = [];
      let free = 0;
      for (const [first, more, fields] of picked.sort((a, b) => a[0] - b[0])) {
        if (first < free || tokens.length === 0) continue;
        const last = Math.min(first + more, tokens.length - 1);
        free = last + 1;
        const { start } = tokens[first]!;
        const { end } = tokens[last]!;
        spans.push({ start, end, text: text.slice(start, end), ...fields });
      }
      return { id, text, spans };
    });
  });
