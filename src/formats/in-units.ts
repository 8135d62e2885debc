import type { Evidence } from "../span.js";
import { offsetConverter } from "../text/units.js";
import type { AnnotatedText, MarkedSpan } from "./annotated.js";

/** What other programs count text in: `codePoint` (Python, spaCy, brat) or `utf8` bytes (Go, Rust, databases). */
export type OffsetUnit = "codePoint" | "utf8";

/**
 * The spans of a text with their offsets, and those of their evidence, in another unit; all else is as it was.
 *
 * @param annotated a text with spans in UTF-16 code units: a tagged document is one
 * @param unit what the result counts in
 * @returns new spans in the same order
 * @example
 * const start = "😀 قصف على دوما".indexOf("دوما"); //=> 11
 * spansInUnits({ text: "😀 قصف على دوما", spans: [{ type: "place", start, end: 15, text: "دوما" }] }, "codePoint")[0]?.start //=> 10
 */
export function spansInUnits<S extends MarkedSpan>({ text, spans }: AnnotatedText<S>, unit: OffsetUnit): S[] {
  const { toCodePoints, toUtf8 } = offsetConverter(text);
  return spans.map((span) => converted(span, unit === "codePoint" ? toCodePoints : toUtf8));
}

/**
 * The spans that another program wrote in its own unit, with their offsets in UTF-16 code units: what `text.slice` and every
 * format here take. Undoes {@link spansInUnits}.
 *
 * @param annotated a text with spans in `unit`
 */
export function spansFromUnits<S extends MarkedSpan>({ text, spans }: AnnotatedText<S>, unit: OffsetUnit): S[] {
  const { fromCodePoints, fromUtf8 } = offsetConverter(text);
  return spans.map((span) => converted(span, unit === "codePoint" ? fromCodePoints : fromUtf8));
}

function converted<S extends MarkedSpan>(span: S, convert: (offset: number) => number): S {
  const { evidence } = span as { readonly evidence?: readonly Evidence[] };
  const moved = <Range extends { readonly start?: number; readonly end?: number }>(range: Range): Range => ({
    ...range,
    ...(range.start === undefined ? {} : { start: convert(range.start) }),
    ...(range.end === undefined ? {} : { end: convert(range.end) }),
  });
  return { ...moved(span), ...(evidence === undefined ? {} : { evidence: evidence.map(moved) }) };
}
