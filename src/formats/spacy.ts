import { type Problem, show, YaqutError } from "../errors.js";
import { offsetConverter } from "../text/units.js";
import type { AnnotatedText } from "./annotated.js";
import { type LinkedSpan, linkOf, withLink } from "./link.js";
import { inOrder, withoutOverlaps } from "./overlap.js";

/** A span as spaCy and Prodigy have it; offsets are code points. */
export interface SpacySpan {
  /** First code point. */
  readonly start: number;
  /** Code point behind the last. */
  readonly end: number;
  /** Type of the span. */
  readonly label: string;
  /** {@link linkOf}, where there is one. */
  readonly kb_id?: string;
}

/** A text for displaCy (`ents`) or for Prodigy and span groups (`spans`). */
export interface SpacyText {
  /** The text as it was given. */
  readonly text: string;
  /** Spans that do not overlap. */
  readonly ents?: readonly SpacySpan[];
  /** Spans that may overlap. */
  readonly spans?: readonly SpacySpan[];
}

/** Options of {@link toSpacy}. */
export interface SpacyOptions {
  /** `ents` can't overlap: the first and longest are kept; `spans` can (default: `"ents"`). */
  readonly key?: "ents" | "spans";
}

/**
 * A text as Python reads it: plain data for `displacy.render(…, manual=True)`, `doc.char_span(start, end, label, kb_id)`, or
 * Prodigy. Offsets are code points, as Python counts.
 *
 * @example
 * toSpacy(tag("قصف على مدينة دوما")).ents?.[0]?.label //=> "place"
 */
export function toSpacy(document: AnnotatedText, { key = "ents" }: SpacyOptions = {}): SpacyText {
  const { text, spans } = document;
  const units = offsetConverter(text);
  const list = (key === "ents" ? withoutOverlaps(spans) : inOrder(spans)).map((span): SpacySpan => {
    const link = linkOf(span);
    return {
      start: units.toCodePoints(span.start),
      end: units.toCodePoints(span.end),
      label: span.type,
      ...(link === undefined ? {} : { kb_id: link }),
    };
  });
  return key === "ents" ? { text, ents: list } : { text, spans: list };
}

/**
 * Reads a text with `ents` or `spans` (a list, or span groups by name, which are read one after the other).
 *
 * @param value as from `JSON.parse`
 * @throws YaqutError `FORMAT_INVALID` with every problem
 */
export function fromSpacy(value: unknown): AnnotatedText<LinkedSpan> {
  const { text, ents, spans } = (value ?? {}) as Record<string, unknown>;
  if (typeof text !== "string") throw invalid([{ at: "text", expected: "a string", received: show(text) }]);
  const units = offsetConverter(text);
  const problems: Problem[] = [];
  const read = (item: unknown, at: string): LinkedSpan | undefined => {
    const { start, end, label, kb_id } = (item ?? {}) as Record<string, unknown>;
    const from = units.fromCodePoints(start as number);
    const to = units.fromCodePoints(end as number);
    if (typeof label !== "string") problems.push({ at: `${at}.label`, expected: "a string", received: show(label) });
    else if (units.toCodePoints(from) !== start || units.toCodePoints(to) !== end || from >= to)
      problems.push({ at, expected: "start and end inside the text", received: show([start, end]) });
    else {
      const link = typeof kb_id === "string" && kb_id !== "" ? kb_id : undefined;
      return withLink({ type: label, start: from, end: to, text: text.slice(from, to) }, link);
    }
    return undefined;
  };
  const found = [...lists("ents", ents), ...lists("spans", spans)].flatMap(([at, items]) =>
    items.map((item, i) => read(item, `${at}[${i}]`)),
  );
  if (problems.length > 0) throw invalid(problems);
  return { text, spans: found.filter((span) => span !== undefined) };
}

function lists(at: string, value: unknown): [string, readonly unknown[]][] {
  if (Array.isArray(value)) return [[at, value]];
  return Object.entries((value ?? {}) as object).flatMap(([name, group]) => lists(`${at}.${name}`, group));
}

function invalid(problems: readonly Problem[]): YaqutError {
  return new YaqutError("FORMAT_INVALID", "not a text of spaCy", problems);
}
