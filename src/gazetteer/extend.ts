import { wrongArgument } from "../arguments.js";
import { type ErrorCode, type Problem, show, YaqutError } from "../errors.js";
import { normalize } from "../text/fold.js";
import { checkGazetteer } from "./check.js";
import { nameText } from "./name-text.js";
import { gazetteerProblems } from "./parse.js";
import type { BaseEntry, Gazetteer, NameRecord } from "./types.js";

/** Changes to a gazetteer that is not one's own. They are made in the order of the fields here. */
export interface Extension<Entry extends BaseEntry = BaseEntry> {
  /** Ids of entries that go. */
  readonly remove?: readonly string[] | undefined;
  /** Fields that replace an entry's, by id; `undefined` takes a field away. */
  readonly override?:
    | Readonly<Record<string, { readonly [Key in keyof Omit<Entry, "id">]?: Entry[Key] | undefined }>>
    | undefined;
  /** New canonical names, by id; the former one stays among the further names. */
  readonly rename?: Readonly<Record<string, string>> | undefined;
  /** Further names, by id; a record for a name that is there replaces what was known of it. */
  readonly addNames?: Readonly<Record<string, readonly (string | NameRecord)[]>> | undefined;
  /** New entries. */
  readonly add?: readonly Entry[] | undefined;
  /** Name of the result (default: the base's). */
  readonly name?: string | undefined;
}

/**
 * A corrected and extended copy of a gazetteer; the base is left as it is.
 *
 * @param base any gazetteer, one of the built-in ones as well
 * @param changes see {@link Extension}
 * @throws YaqutError `GAZETTEER_UNKNOWN_ID` where a change names an id that the base has not, `GAZETTEER_CONFLICT` where an added id
 *   is taken, `GAZETTEER_INVALID` where the result is no gazetteer; each with all problems
 * @example
 * const mine = extendGazetteer(countries, { addNames: { "country:EG": ["أم الدنيا"] } });
 * createTagger({ gazetteers: [mine], detectors: [places()] }).tag("وصل إلى أم الدنيا").places[0]?.entity //=> "country:EG"
 */
export function extendGazetteer<Type extends string, Entry extends BaseEntry>(
  base: Gazetteer<Type, Entry>,
  changes: Extension<Entry>,
): Gazetteer<Type, Entry> {
  checkGazetteer(base, "base");
  checkChanges(changes);
  const entries = new Map(base.entries.map((entry): [string, Entry] => [entry.id, entry]));
  checkKnown(entries, changes);
  for (const id of changes.remove ?? []) entries.delete(id);
  const changed = new Set<string>();
  const update = (id: string, change: (entry: Entry) => Entry): void => {
    changed.add(id);
    entries.set(id, change(entries.get(id)!));
  };
  for (const [id, fields] of Object.entries(changes.override ?? {})) update(id, (entry) => overridden(entry, fields));
  for (const [id, name] of Object.entries(changes.rename ?? {})) update(id, (entry) => renamed(entry, name));
  for (const [id, names] of Object.entries(changes.addNames ?? {}))
    update(id, (entry) => ({ ...entry, names: withNames(entry.names ?? [], names) }));
  const taken: Problem[] = [];
  for (const [index, entry] of (changes.add ?? []).entries()) {
    if (entries.has(entry.id))
      taken.push({ at: `add[${index}].id`, expected: "an id that is free", received: show(entry.id) });
    else entries.set(entry.id, entry);
  }
  refuse("GAZETTEER_CONFLICT", `an added id is taken in "${base.name}"; use override to change an entry`, taken);
  const header = { name: changes.name ?? base.name, type: base.type };
  refuse("GAZETTEER_INVALID", "the changes give no gazetteer", [
    ...problemsOf(header, changes.add ?? [], "add"),
    ...problemsOf(
      header,
      [...changed].map((id) => entries.get(id)!),
      "changed",
    ),
  ]);
  return { ...base, name: header.name, entries: [...entries.values()] };
}

/** Only what is new is checked: the base is a gazetteer already, and may be large. */
function problemsOf(header: { name: string; type: string }, entries: readonly BaseEntry[], list: string): Problem[] {
  return gazetteerProblems({ ...header, entries }).map((problem) => ({
    ...problem,
    at: problem.at.replace(/^entries/, list),
  }));
}

const LISTS = ["remove", "add"] as const;
const BY_ID = ["override", "rename", "addNames"] as const;

/** @throws YaqutError `ARGUMENT_INVALID` where a change has another shape than {@link Extension} tells */
function checkChanges(changes: unknown): void {
  if (!isObject(changes))
    throw wrongArgument({ at: "changes", expected: "an object { add, override, … }", received: show(changes) });
  for (const part of LISTS) checkPart(changes, part, "a list", Array.isArray);
  for (const part of BY_ID) checkPart(changes, part, "an object by id", isObject);
  for (const [i, entry] of ((changes.add ?? []) as readonly unknown[]).entries())
    if (!isObject(entry)) throw wrongArgument({ at: `changes.add[${i}]`, expected: "an entry", received: show(entry) });
}

type Changes = Readonly<Record<string, unknown>>;

function checkPart(changes: Changes, part: string, expected: string, holds: (value: unknown) => boolean): void {
  const value = changes[part];
  if (value !== undefined && !holds(value))
    throw wrongArgument({ at: `changes.${part}`, expected, received: show(value) });
}

function isObject(value: unknown): value is Changes {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function checkKnown<Entry>(entries: ReadonlyMap<string, Entry>, changes: Extension): void {
  const named: [string, string][] = [
    ...(changes.remove ?? []).map((id, index): [string, string] => [`remove[${index}]`, id]),
    ...(["override", "rename", "addNames"] as const).flatMap((change) =>
      Object.keys(changes[change] ?? {}).map((id): [string, string] => [`${change}[${show(id)}]`, id]),
    ),
  ];
  const removed = new Set(changes.remove ?? []);
  const problems = named.flatMap(([at, id]): Problem[] => {
    if (!entries.has(id)) return [{ at, expected: "the id of an entry of the base", received: show(id) }];
    if (removed.has(id) && !at.startsWith("remove"))
      return [{ at, expected: "the id of an entry that stays", received: `${show(id)}, which is removed` }];
    return [];
  });
  refuse("GAZETTEER_UNKNOWN_ID", "a change names an entry that is not there", problems);
}

function refuse(code: ErrorCode, summary: string, problems: readonly Problem[]): void {
  if (problems.length > 0) throw new YaqutError(code, summary, problems);
}

function overridden<Entry extends BaseEntry>(entry: Entry, fields: object): Entry {
  const kept = Object.entries({ ...entry, ...fields, id: entry.id }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as unknown as Entry;
}

function renamed<Entry extends BaseEntry>(entry: Entry, name: string): Entry {
  const others = (entry.names ?? []).filter((other) => nameText(other) !== name);
  return { ...entry, name, names: entry.name === name ? others : withNames(others, [entry.name]) };
}

function withNames(
  names: readonly (string | NameRecord)[],
  added: readonly (string | NameRecord)[],
): (string | NameRecord)[] {
  const result = new Map(names.map((name) => [normalize(nameText(name)), name]));
  for (const name of added) {
    const key = normalize(nameText(name));
    if (typeof name !== "string" || !result.has(key)) result.set(key, name);
  }
  return [...result.values()];
}
