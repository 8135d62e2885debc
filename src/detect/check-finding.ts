import { type Problem, show, YaqutError } from "../errors.js";
import type { Finding } from "./detector.js";
import type { TextView } from "./text-view.js";

/** Fields that the tagger fills in itself. */
export const SPAN_FIELDS: readonly string[] = ["type", "start", "end", "text", "confidence", "evidence"];

/** A range of the text, UTF-16 code units, half-open. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a finding lies, after a check of all that it says.
 *
 * @throws YaqutError `DETECTOR_INVALID` with everything that is wrong with it
 */
export function checkFinding(view: TextView, detector: string, finding: unknown): Range {
  if (!isRecord(finding))
    throw refused(detector, [
      { at: detector, expected: "a finding: { type, start, end } or { type, first, last }", received: show(finding) },
    ]);
  const range = rangeOf(view, finding as unknown as Finding);
  const problems = fieldProblems(detector, finding);
  const { text, words } = view;
  if (!range) {
    const expected =
      "first" in finding
        ? `first and last among the words 0 to ${words.count - 1}, first not after last`
        : `start and end in the text, 0 to ${text.length} UTF-16 code units, start before end`;
    problems.push({ at: detector, expected, received: show(finding) });
  } else
    for (const key of ["start", "end"] as const)
      if (cutsPair(text, range[key]))
        problems.push({
          at: `${detector}.${key}`,
          expected:
            "an offset that does not cut a character (an emoji has two code units; regular expressions need the flag u)",
          received: show(range[key]),
        });
  if (problems.length > 0) throw refused(detector, problems);
  return range!;
}

/** The error for a detector that broke its contract. */
export function refused(detector: string, problems: readonly Problem[]): YaqutError {
  return new YaqutError("DETECTOR_INVALID", `the detector ${show(detector)} yielded what is no finding`, problems);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function rangeOf(view: TextView, finding: Finding): Range | null {
  if ("first" in finding) {
    const { first, last, skip } = finding;
    const inside =
      Number.isInteger(first) && Number.isInteger(last) && first >= 0 && first <= last && last < view.words.count;
    if (!inside) return null;
    const { from, to } = view.words;
    const length = to[first]! - from[first]!;
    if (skip !== undefined && !(Number.isInteger(skip) && skip >= 0 && skip < length)) return null;
    return view.rangeOf(first, last, skip);
  }
  const { start, end } = finding;
  const inside =
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= view.text.length;
  return inside ? finding : null;
}

/** Whether an offset lies between the two code units of one character. */
function cutsPair(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

function fieldProblems(detector: string, finding: Readonly<Record<string, unknown>>): Problem[] {
  const { type, confidence, weight, evidence, fields } = finding;
  const problems: Problem[] = [];
  const expect = (holds: boolean, key: string, expected: string): void => {
    if (!holds) problems.push({ at: `${detector}.${key}`, expected, received: show(finding[key]) });
  };
  expect(typeof type === "string" && type !== "", "type", "a type: a text that is not empty");
  expect(
    confidence === undefined || (typeof confidence === "number" && confidence >= 0 && confidence <= 1),
    "confidence",
    "a number from 0 to 1",
  );
  expect(weight === undefined || (Number.isFinite(weight) && (weight as number) > 0), "weight", "a number above 0");
  expect(
    evidence === undefined || (Array.isArray(evidence) && evidence.every(isEvidence)),
    "evidence",
    "a list of { rule, detail }",
  );
  expect(fields === undefined || isRecord(fields), "fields", "an object");
  if (isRecord(fields))
    for (const key of SPAN_FIELDS)
      if (Object.hasOwn(fields, key))
        problems.push({
          at: `${detector}.fields.${key}`,
          expected: `a name other than ${SPAN_FIELDS.join(", ")}, which the tagger fills in`,
          received: show(fields[key]),
        });
  return problems;
}

function isEvidence(value: unknown): boolean {
  return isRecord(value) && typeof value.rule === "string" && typeof value.detail === "string";
}
