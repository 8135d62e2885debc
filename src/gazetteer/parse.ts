import * as v from "valibot";
import { optionsOf } from "../arguments.js";
import { type Problem, show, YaqutError } from "../errors.js";
import { gazetteerSchema } from "./schema.js";
import type { Gazetteer } from "./types.js";

const schemas = new Map<string, v.GenericSchema>();

/**
 * Checks that a value is a gazetteer and returns it as it is.
 *
 * @param value anything, as from `JSON.parse`
 * @param options `file`: what the errors call it
 * @throws YaqutError `GAZETTEER_INVALID` with all problems, each at a path such as `entries[12].names[0]` with the entry's id
 * @example
 * parseGazetteer({ name: "mine", type: "clinic", entries: [{ id: "c1", name: "مستوصف النور" }] }).name //=> "mine"
 */
export function parseGazetteer(value: unknown, options?: { readonly file?: string | undefined }): Gazetteer {
  const { file } = optionsOf(options, "an object { file }");
  const problems = gazetteerProblems(value);
  if (problems.length === 0) return value as Gazetteer;
  const where = file === undefined ? "" : `${file}: `;
  throw invalidGazetteer(problems.map((problem) => ({ ...problem, at: where + problem.at })));
}

/** The error for a value that is no gazetteer. */
export function invalidGazetteer(problems: readonly Problem[]): YaqutError {
  const count = `${problems.length} ${problems.length === 1 ? "problem" : "problems"}`;
  return new YaqutError("GAZETTEER_INVALID", `not a gazetteer: ${count}`, problems);
}

/** Everything that keeps a value from being a gazetteer; nothing where it is one. */
export function gazetteerProblems(value: unknown): Problem[] {
  const type = field(value, "type");
  const key = typeof type === "string" ? type : "";
  let schema = schemas.get(key);
  if (!schema) {
    schema = gazetteerSchema(key);
    schemas.set(key, schema);
  }
  const result = v.safeParse(schema, value);
  const shape = (result.issues ?? [])
    .flatMap((issue) => toProblems(issue, []))
    .map(({ path, expected, input }) => ({
      at: describe(path, value),
      expected,
      received: show(input),
    }));
  return [...shape, ...repeatedIds(value)];
}

type Key = string | number;
interface Finding {
  readonly path: readonly Key[];
  readonly expected: string;
  readonly input: unknown;
}

/** Of a union, what the alternative of the same shape says: a record with a wrong use is a wrong use, not "no text". */
function toProblems(issue: v.BaseIssue<unknown>, parents: readonly Key[]): Finding[] {
  const path = [...parents, ...(issue.path ?? []).map((item) => item.key as Key)];
  const inside = (issue.issues ?? []).filter((sub) => sub.path !== undefined || sub.kind === "validation");
  if (inside.length > 0) return inside.flatMap((sub) => toProblems(sub, path));
  return [{ path, expected: issue.message, input: issue.input }];
}

function repeatedIds(value: unknown): Problem[] {
  const entries = field(value, "entries");
  if (!Array.isArray(entries)) return [];
  const first = new Map<string, number>();
  const problems: Problem[] = [];
  for (const [index, entry] of entries.entries()) {
    const id = field(entry, "id");
    if (typeof id !== "string") continue;
    const other = first.get(id);
    if (other === undefined) first.set(id, index);
    else
      problems.push({
        at: `entries[${index}].id`,
        expected: `an id of its own (entries[${other}] has it)`,
        received: show(id),
      });
  }
  return problems;
}

/** `entries[12].names[0] (id "X-1")`; the gazetteer itself has no path. */
function describe(path: readonly Key[], root: unknown): string {
  const at = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("");
  const entry = path[0] === "entries" && path.length > 1 ? field(field(root, "entries"), path[1]!) : undefined;
  const id = field(entry, "id");
  const owner = typeof id === "string" && path[2] !== "id" ? ` (id ${show(id)})` : "";
  return at === "" ? "the gazetteer" : at.slice(at.startsWith(".") ? 1 : 0) + owner;
}

function field(value: unknown, key: Key): unknown {
  return typeof value === "object" && value !== null ? (value as Record<Key, unknown>)[key] : undefined;
}
