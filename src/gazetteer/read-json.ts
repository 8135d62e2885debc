import { type Problem, YaqutError } from "../errors.js";
import { jsonErrorOffset } from "./json-offset.js";
import { jsonPlaces } from "./json-place.js";
import { lineColumns } from "./line-columns.js";
import { type EntryWith, type OwnFields, ownFieldProblems } from "./own-fields.js";
import { gazetteerProblems, invalidGazetteer } from "./parse.js";
import { checkReading } from "./reading.js";
import type { Gazetteer } from "./types.js";

/** What the readers need to know beside the text. */
export interface ReadOptions<Type extends string = string, Fields extends OwnFields = OwnFields> {
  /** Name of the gazetteer, unless the file says it. */
  readonly name?: string | undefined;
  /** Type of the gazetteer, which is the type of its spans, unless the file says it. */
  readonly type?: Type | undefined;
  /** What fields of the owner's own hold: they are checked, and typed on the entries (default: whatever they hold). */
  readonly fields?: Fields | undefined;
  /** What the errors call the text (default: the format). */
  readonly file?: string | undefined;
}

const BYTE_ORDER_MARK = "\uFEFF";

/**
 * A gazetteer from JSON text: a whole gazetteer, or a list of entries with the name and type in the options.
 *
 * @param text JSON, with or without a byte-order mark
 * @param options `name` and `type` override the file's
 * @throws YaqutError `JSON_SYNTAX` with line and column, `GAZETTEER_INVALID` with all problems, each at
 *   `file:line:column: entries[12].names[0]`; nothing is half-loaded
 * @example
 * const text = '[{ "id": "h1", "name": "مشفى الورد", "beds": 40 }]';
 * const hospitals = readJson(text, { name: "archive", type: "hospital", fields: { beds: "number" } });
 * hospitals.entries[0]?.beds //=> 40
 */
export function readJson<const Type extends string = string, const Fields extends OwnFields = Record<never, never>>(
  text: string,
  options?: ReadOptions<Type, Fields>,
): Gazetteer<Type, EntryWith<Type, Fields>> {
  checkReading(text, options, []);
  const { name, type, fields = {}, file = "JSON" } = options ?? {};
  const { json, value } = parseJson(text, file);
  const given = { ...(name === undefined ? {} : { name }), ...(type === undefined ? {} : { type }) };
  const isList = Array.isArray(value);
  const whole: unknown = isList ? { ...given, entries: value } : isObject(value) ? { ...value, ...given } : value;
  let problems = gazetteerProblems(whole);
  if (problems.length === 0) problems = ownFieldProblems((whole as Gazetteer).entries, fields);
  if (problems.length > 0) {
    const place = jsonPlaces(json, !isList);
    throw invalidGazetteer(problems.map((problem) => placed(problem, file, place)));
  }
  return whole as Gazetteer<Type, EntryWith<Type, Fields>>;
}

/** A problem with the place in the file that its path leads to. */
export function placed(problem: Problem, file: string, place: (path: string) => string): Problem {
  return { ...problem, at: `${file}:${place(problem.at.replace(/ \(id .*$/s, ""))}: ${problem.at}` };
}

/** `JSON.parse` whose error says file, line and column; `json` is the text without its byte-order mark. */
export function parseJson(text: string, file: string): { readonly json: string; readonly value: unknown } {
  const json = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  try {
    return { json, value: JSON.parse(json) as unknown };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const at = `${file}:${lineColumns(json)(jsonErrorOffset(json))}`;
    throw new YaqutError("JSON_SYNTAX", "not JSON", [{ at, expected: "JSON", received: message }]);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
