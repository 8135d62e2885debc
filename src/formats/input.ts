import { checkText } from "../arguments.js";
import { type Problem, show, YaqutError } from "../errors.js";
import { expectedDay, isReportDay } from "../report-date.js";

/** A text to be tagged. */
export interface InputText {
  /** What the text is called in its file. */
  readonly id: string;
  /** The text to be tagged. */
  readonly text: string;
  /** ISO 8601 day of the report. */
  readonly date?: string;
}

/**
 * A text to be tagged from a parsed JSON object `{"id", "text", "date"?}`; any other field is ignored, so that gold files and
 * exports with more columns are input too. A number is taken for an id; `null` and `""` are no date.
 *
 * @param value as from `JSON.parse`
 * @param at what errors call it: `reports.jsonl:17`
 * @param fallbackId the id of an object without one (default: `at`)
 * @throws YaqutError `JSONL_INVALID` with all problems
 */
export function readInputText(value: unknown, at: string, fallbackId: string = at): InputText {
  checkText(at, "at");
  checkText(fallbackId, "fallbackId");
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw invalid([{ at, expected: 'an object {"id", "text", "date"?}', received: show(value) }]);
  const { id, text, date } = value as Record<string, unknown>;
  const problems: Problem[] = [];
  const name = id === undefined || id === null ? fallbackId : typeof id === "number" ? String(id) : id;
  if (typeof name !== "string") problems.push({ at: `${at} id`, expected: "a string", received: show(id) });
  if (typeof text !== "string") problems.push({ at: `${at} text`, expected: "a string", received: show(text) });
  const dated = date !== undefined && date !== null && date !== "";
  if (dated && !isReportDay(date))
    problems.push({ at: `${at} date`, expected: expectedDay(date), received: show(date) });
  if (problems.length > 0) throw invalid(problems);
  return { id: name as string, text: text as string, ...(dated ? { date: (date as string).slice(0, 10) } : {}) };
}

/** {@link readInputText} of one line of JSON Lines. @throws YaqutError `JSONL_INVALID` */
export function parseInputLine(line: string, at: string, fallbackId?: string): InputText {
  return readInputText(parseLine(line, at), at, fallbackId);
}

/** One line of JSON Lines. @throws YaqutError `JSONL_INVALID` */
export function parseLine(line: string, at: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch (error) {
    throw invalid([{ at, expected: "JSON", received: error instanceof Error ? error.message : String(error) }]);
  }
}

function invalid(problems: readonly Problem[]): YaqutError {
  return new YaqutError("JSONL_INVALID", "not a text to be tagged", problems);
}
