import { type Problem, show, YaqutError } from "../../errors.js";
import { type DateOrder, isAmbiguousDay, readDay } from "./days.js";
import type { Item } from "./text.js";

/** Which fields of an object, or columns of a table, hold what. A path of names parted by dots leads into objects. */
export interface FieldNames {
  readonly id?: string | undefined;
  readonly text?: string | undefined;
  readonly date?: string | undefined;
}

/** What is asked for of the fields of an input. */
export interface FieldOptions extends FieldNames {
  /** Fields to be kept beside the spans; `*` are all others. */
  readonly keep: readonly string[];
  readonly dateOrder: DateOrder;
}

export const KEEP_ALL = "*";

/** Whether the user said something of the fields, so that the contract `{"id", "text", "date"?}` is not all. */
export function saysFields({ id, text, date, keep }: FieldOptions): boolean {
  return id !== undefined || text !== undefined || date !== undefined || keep.length > 0;
}

/** The value at a path: a field of that very name, else field by field along its dots. */
export function valueAt(record: Readonly<Record<string, unknown>>, path: string): unknown {
  if (Object.hasOwn(record, path)) return record[path];
  let value: unknown = record;
  for (const name of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}

/** Reads texts of records by named fields. */
export class FieldReader {
  /** The first date whose parts could stand in either order, and where. */
  ambiguous: { readonly at: string; readonly value: string } | undefined;
  readonly #names: FieldNames & { readonly text: string };
  readonly #options: FieldOptions;

  constructor(names: FieldNames & { readonly text: string }, options: FieldOptions) {
    this.#names = names;
    this.#options = options;
  }

  /**
   * A text of a record. An empty text is a text; a date that can't be read is a flaw, and the text stands without it.
   *
   * @param at what errors call it, and its id where it has none
   */
  read(record: Readonly<Record<string, unknown>>, at: string): Item {
    const problems: Problem[] = [];
    const id = this.#names.id === undefined ? undefined : valueAt(record, this.#names.id);
    const name = isBlank(id) ? at : typeof id === "string" ? id : isNumber(id) ? String(id) : undefined;
    if (name === undefined)
      problems.push({ at: `${at} ${this.#names.id}`, expected: "a text or a number", received: show(id) });
    const found = valueAt(record, this.#names.text);
    const text = found === null ? "" : found; // a post of pictures alone, an empty cell
    if (typeof text !== "string" && !isNumber(text))
      problems.push({ at: `${at} ${this.#names.text}`, expected: "a text", received: show(text) });
    if (problems.length > 0) return new YaqutError("INPUT_INVALID", "not a text to be tagged", problems);
    return { id: name!, text: String(text), ...this.#date(record, at), ...this.#kept(record) };
  }

  #date(record: Readonly<Record<string, unknown>>, at: string): { date?: string; flaw?: YaqutError } {
    const { date } = this.#names;
    if (date === undefined) return {};
    const value = valueAt(record, date);
    const day = readDay(value, this.#options.dateOrder);
    if (day === null) return {};
    if (day === undefined) {
      const problem = {
        at: `${at} ${date}`,
        expected: "a date such as 2017-10-31 or 31/10/2017",
        received: show(value),
      };
      return {
        flaw: new YaqutError("DATE_INVALID", "a date that can't be read: the text is tagged without it", [problem]),
      };
    }
    if (!this.ambiguous && isAmbiguousDay(value)) this.ambiguous = { at, value: value as string };
    return { date: day };
  }

  #kept(record: Readonly<Record<string, unknown>>): { kept?: Record<string, unknown> } {
    const { keep } = this.#options;
    if (keep.length === 0) return {};
    const kept: Record<string, unknown> = {};
    const used = new Set([this.#names.id, this.#names.text, this.#names.date]);
    for (const name of keep)
      if (name !== KEEP_ALL) kept[name] = plainValue(valueAt(record, name));
      else for (const [field, value] of Object.entries(record)) if (!used.has(field)) kept[field] = plainValue(value);
    return { kept };
  }
}

/** A value that JSON has: days and large integers, which spreadsheets and Parquet hold, as text. */
function plainValue(value: unknown): unknown {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) return value.toISOString().replace("T00:00:00.000Z", "");
  return value ?? null;
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}

function isNumber(value: unknown): value is number | bigint {
  return typeof value === "number" || typeof value === "bigint";
}
