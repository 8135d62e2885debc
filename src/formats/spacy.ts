import { optionsOf, wrongOptions } from "../arguments.js";
import { type Problem, show, YaqutError } from "../errors.js";
import { offsetConverter } from "../text/units.js";
import type { AnnotatedText } from "./annotated.js";
import { documentsOf, isIterable, type OneOrMore } from "./documents.js";
import { type LinkedSpan, linkOf, withLink } from "./link.js";
import { inOrder, withoutOverlaps } from "./overlap.js";

/** A span as spaCy and Prodigy have it; offsets are code points. */
export interface SpacySpan {
  /** First code point. */
  readonly start: number;
  /** Code point after the last. */
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
  readonly key?: "ents" | "spans" | undefined;
}

/**
 * A text as Python reads it: plain data for `displacy.render(…, manual=True)`, `doc.char_span(start, end, label, kb_id)`, or
 * Prodigy. Offsets are code points, as Python counts.
 *
 * @param document a document; of several, a list comes back
 * @throws YaqutError `OPTION_INVALID` for another key
 * @example
 * toSpacy(tag("قصف على مدينة دوما")).ents?.[0]?.label //=> "place"
 */
export function toSpacy(document: AnnotatedText, options?: SpacyOptions): SpacyText;
export function toSpacy(documents: Iterable<AnnotatedText>, options?: SpacyOptions): SpacyText[];
export function toSpacy(given: OneOrMore<AnnotatedText>, options?: SpacyOptions): SpacyText | SpacyText[] {
  const { key = "ents" } = optionsOf(options, "an object { key }");
  if (key !== "ents" && key !== "spans")
    throw wrongOptions([{ at: "options.key", expected: '"ents" or "spans"', received: show(key) }]);
  const texts = documentsOf(given).map((document) => spacyText(document, key));
  return isIterable(given) ? texts : texts[0]!;
}

function spacyText(document: AnnotatedText, key: "ents" | "spans"): SpacyText {
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
  const found = [...lists("ents", ents, problems), ...lists("spans", spans, problems)].flatMap(([at, items]) =>
    items.map((item, i) => read(item, `${at}[${i}]`)),
  );
  if (problems.length > 0) throw invalid(problems);
  return { text, spans: found.filter((span) => span !== undefined) };
}

/** A list of spans, or lists by the names of their groups. */
function lists(at: string, value: unknown, problems: Problem[]): [string, readonly unknown[]][] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return [[at, value]];
  const groups: [string, unknown][] = typeof value === "object" ? Object.entries(value) : [["", value]];
  return groups.flatMap(([name, group]): [string, readonly unknown[]][] => {
    const path = name === "" ? at : `${at}.${name}`;
    if (Array.isArray(group)) return [[path, group]];
    problems.push({ at: path, expected: "a list of spans", received: show(group) });
    return [];
  });
}

function invalid(problems: readonly Problem[]): YaqutError {
  return new YaqutError("FORMAT_INVALID", "not a text of spaCy", problems);
}
