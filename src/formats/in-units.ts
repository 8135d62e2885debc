import { wrongArgument } from "../arguments.js";
import { show } from "../errors.js";
import type { Evidence } from "../span.js";
import { offsetConverter } from "../text/units.js";
import type { AnnotatedText, MarkedSpan } from "./annotated.js";
import { documentOf } from "./documents.js";

/** What other programs count text in: `codePoint` (Python, spaCy, brat) or `utf8` bytes (Go, Rust, databases). */
export type OffsetUnit = "codePoint" | "utf8";

/**
 * The spans of a text with their offsets, and those of their evidence, in another unit; all else is as it was.
 *
 * @param annotated a text with spans in UTF-16 code units: a tagged document is one
 * @param unit what the result counts in
 * @returns new spans in the same order
 * @throws YaqutError `ARGUMENT_INVALID` for another unit
 * @example
 * const start = "😀 قصف على دوما".indexOf("دوما"); //=> 11
 * spansInUnits({ text: "😀 قصف على دوما", spans: [{ type: "place", start, end: 15, text: "دوما" }] }, "codePoint")[0]?.start //=> 10
 */
export function spansInUnits<S extends MarkedSpan>(annotated: AnnotatedText<S>, unit: OffsetUnit): S[] {
  const { text, spans } = documentOf(annotated);
  checkUnit(unit);
  const { toCodePoints, toUtf8 } = offsetConverter(text);
  return spans.map((span) => converted(span, unit === "codePoint" ? toCodePoints : toUtf8));
}

/**
 * The spans that another program wrote in its own unit, with their offsets in UTF-16 code units: what `text.slice` and every
 * format here take. Undoes {@link spansInUnits}.
 *
 * @param annotated a text with spans in `unit`
 * @throws YaqutError `ARGUMENT_INVALID` for another unit
 */
export function spansFromUnits<S extends MarkedSpan>(annotated: AnnotatedText<S>, unit: OffsetUnit): S[] {
  const { text, spans } = documentOf(annotated);
  checkUnit(unit);
  const { fromCodePoints, fromUtf8 } = offsetConverter(text);
  return spans.map((span) => converted(span, unit === "codePoint" ? fromCodePoints : fromUtf8));
}

function checkUnit(unit: OffsetUnit): void {
  if (unit !== "codePoint" && unit !== "utf8")
    throw wrongArgument({ at: "unit", expected: '"codePoint" or "utf8"', received: show(unit) });
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
