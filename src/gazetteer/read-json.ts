import { YaqutError } from "../errors.js";
import { jsonErrorOffset } from "./json-offset.js";
import { parseGazetteer } from "./parse.js";
import type { Gazetteer } from "./types.js";

/** What the readers need to know beside the text. */
export interface ReadOptions {
  /** Name of the gazetteer, unless the file says it. */
  readonly name?: string;
  /** Type of the gazetteer, which is the type of its spans, unless the file says it. */
  readonly type?: string;
  /** What the errors call the text (default: the format). */
  readonly file?: string;
}

const BYTE_ORDER_MARK = "\uFEFF";

/**
 * A gazetteer from JSON text: a whole gazetteer, or a list of entries with the name and type in the options.
 *
 * @param text JSON, with or without a byte-order mark
 * @param options `name` and `type` override the file's
 * @throws YaqutError `JSON_SYNTAX` with line and column, `GAZETTEER_INVALID` with all problems
 */
export function readJson(text: string, options: ReadOptions = {}): Gazetteer {
  const value = parseJson(text, options.file ?? "JSON");
  const { name, type } = options;
  const given = { ...(name === undefined ? {} : { name }), ...(type === undefined ? {} : { type }) };
  const whole = Array.isArray(value) ? { ...given, entries: value } : isObject(value) ? { ...value, ...given } : value;
  return parseGazetteer(whole, options.file === undefined ? {} : { file: options.file });
}

/** `JSON.parse` whose error says file, line and column. */
export function parseJson(text: string, file: string): unknown {
  const json = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  try {
    return JSON.parse(json) as unknown;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const at = `${file}:${position(json, jsonErrorOffset(json))}`;
    throw new YaqutError("JSON_SYNTAX", "not JSON", [{ at, expected: "JSON", received: message }]);
  }
}

/** Line and column of an offset, both from 1, as editors count. */
export function position(text: string, offset: number): string {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return `${before.length}:${before[before.length - 1]!.length + 1}`;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
