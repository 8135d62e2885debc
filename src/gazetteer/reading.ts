import { checkText, optionsOf, wrongOptions } from "../arguments.js";
import { type Problem, show } from "../errors.js";
import { EXPECTED } from "./own-fields.js";

/** What the readers of texts are given, as far as it is checked here. */
interface Given {
  readonly name?: unknown;
  readonly type?: unknown;
  readonly fields?: unknown;
  readonly file?: unknown;
  readonly delimiter?: unknown;
  readonly columns?: unknown;
}

/**
 * Checks what a reader of a text was given.
 *
 * @param needed options that the reader can't do without
 * @throws YaqutError `ARGUMENT_INVALID` where the text is none, `OPTION_INVALID` with all options that are wrong
 */
export function checkReading(text: unknown, options: Given | undefined, needed: readonly ("name" | "type")[]): void {
  checkText(text, "text");
  const given = optionsOf(options, "an object { name, type }");
  const problems: Problem[] = [];
  for (const option of ["name", "type", "file", "delimiter"] as const) {
    const value = given[option];
    const missing = value === undefined && needed.some((one) => one === option);
    if (missing || (value !== undefined && (typeof value !== "string" || value === "")))
      problems.push({ at: `options.${option}`, expected: "a text (string)", received: show(value) });
  }
  const { delimiter } = given;
  if (typeof delimiter === "string" && !DELIMITER.test(delimiter))
    problems.push({ at: "options.delimiter", expected: "one sign, no quote or line break", received: show(delimiter) });
  const wrong = [...problems, ...fieldKindProblems(given.fields), ...columnProblems(given.columns)];
  if (wrong.length > 0) throw wrongOptions(wrong);
}

/** Name and type, as far as they are given. */
export function definedNames(given: { readonly name?: string | undefined; readonly type?: string | undefined }): {
  readonly name?: string;
  readonly type?: string;
} {
  const { name, type } = given;
  return { ...(name === undefined ? {} : { name }), ...(type === undefined ? {} : { type }) };
}

const DELIMITER = /^[^"\r\n]$/;

function columnProblems(columns: unknown): Problem[] {
  if (columns === undefined) return [];
  const isChoice =
    typeof columns === "object" &&
    columns !== null &&
    Object.values(columns).every((title) => typeof title === "string");
  if (isChoice && !Array.isArray(columns)) return [];
  return [{ at: "options.columns", expected: "an object of titles by field", received: show(columns) }];
}

function fieldKindProblems(fields: unknown): Problem[] {
  if (fields === undefined) return [];
  if (typeof fields !== "object" || fields === null || Array.isArray(fields))
    return [{ at: "options.fields", expected: "an object of kinds by field", received: show(fields) }];
  const kinds = Object.keys(EXPECTED);
  return Object.entries(fields)
    .filter(([, kind]) => typeof kind !== "string" || !kinds.includes(kind))
    .map(([field, kind]) => ({
      at: `options.fields.${field}`,
      expected: `one of ${kinds.join(", ")}`,
      received: show(kind),
    }));
}
