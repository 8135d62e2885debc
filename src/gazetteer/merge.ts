import { optionsOf, wrongArgument, wrongOptions } from "../arguments.js";
import { type Problem, show, YaqutError } from "../errors.js";
import { normalize } from "../text/fold.js";
import { checkGazetteers } from "./check.js";
import { nameText } from "./name-text.js";
import { parseGazetteer } from "./parse.js";
import type { BaseEntry, Gazetteer, NameRecord } from "./types.js";

/** What becomes of two entries with one id: the entry to keep, or `undefined` to refuse the merge. */
export interface ConflictPolicy {
  <Entry extends BaseEntry>(first: Entry, second: Entry): Entry | undefined;
  /** The fields for which it refuses two entries, so that the error can tell them (default: it is the id). */
  readonly differences?: ((first: BaseEntry, second: BaseEntry) => readonly string[]) | undefined;
}

/**
 * The entry of the earlier gazetteer stays.
 *
 * @example
 * const [a, b] = ["village", "town"].map((type) => readCsv(`id,name,type\nm1,تل الورد,${type}`, { name: type, type: "place" }));
 * mergeGazetteers([a, b], { conflict: keepFirst }).entries[0]?.placeType //=> "village"
 */
export const keepFirst: ConflictPolicy = (first) => first;

/**
 * The entry of the later gazetteer replaces the earlier one.
 *
 * @example
 * const [a, b] = ["village", "town"].map((type) => readCsv(`id,name,type\nm1,تل الورد,${type}`, { name: type, type: "place" }));
 * mergeGazetteers([a, b], { conflict: keepLast }).entries[0]?.placeType //=> "town"
 */
export const keepLast: ConflictPolicy = (_first, second) => second;

/**
 * One entry of both: the earlier one's fields, the later one's where it has none, the names and ids of both.
 *
 * @example
 * mergeEntries({ id: "m1", name: "دوما" }, { id: "m1", name: "دومة", en: "Douma" }) //=> { id: "m1", name: "دوما", en: "Douma", names: ["دومة"] }
 */
export const mergeEntries: ConflictPolicy = (first, second) => {
  const known = new Set([first.name, ...(first.names ?? []).map(nameText)].map((name) => normalize(name)));
  const further = [second.name, ...(second.names ?? [])].filter((name) => !known.has(normalize(nameText(name))));
  const names = [...(first.names ?? []), ...further];
  const ids = { ...idsOf(second), ...idsOf(first) };
  return {
    ...second,
    ...first,
    ...(names.length > 0 ? { names } : {}),
    ...(Object.keys(ids).length > 0 ? { ids } : {}),
  };
};

/**
 * The later entry corrects the earlier one field by field: what it says counts, what it leaves out stays. A name that it replaces
 * is a further name from then on; the names and ids of both are kept. A new point has the precision that comes with it.
 * @example
 * correctEntry({ id: "m1", name: "دوما" }, { id: "m1", name: "مدينة دوما" }) //=> { id: "m1", name: "مدينة دوما", names: ["دوما"] }
 */
export const correctEntry: ConflictPolicy = (first, second) => {
  const said = Object.fromEntries(Object.entries(second).filter(([, value]) => value !== undefined));
  const renamed = normalize(first.name) !== normalize(second.name);
  const dropped = new Set([...("location" in said ? ["precision"] : []), ...(renamed ? OF_NAME : [])]);
  const kept = Object.fromEntries(Object.entries(first).filter(([field]) => !dropped.has(field)));
  const names = correctedNames(first, second);
  const ids = { ...idsOf(first), ...idsOf(second) };
  return {
    ...kept,
    ...said,
    ...(names.length > 0 ? { names } : {}),
    ...(Object.keys(ids).length > 0 ? { ids } : {}),
  } as unknown as typeof first;
};

/** Fields of an entry that are about its canonical name. */
const OF_NAME = ["ambiguity", "needsContext"] as const;

/** The further names of both, each once, the later one's first; the canonical name as a bare text is none of them. */
function correctedNames(first: BaseEntry, second: BaseEntry): (string | NameRecord)[] {
  const { name, ambiguity, needsContext } = first;
  const about = { ...(ambiguity ? { ambiguity } : {}), ...(needsContext ? { needsContext } : {}) };
  const former = Object.keys(about).length > 0 ? { name, ...about } : name;
  const canonical = normalize(second.name);
  const names = new Map<string, string | NameRecord>();
  for (const item of [...(second.names ?? []), ...(first.names ?? []), former]) {
    const key = normalize(nameText(item));
    if (key === canonical && (item === former || typeof item === "string")) continue;
    const known = names.get(key);
    if (known === undefined || (typeof known === "string" && typeof item !== "string")) names.set(key, item);
  }
  return [...names.values()];
}

/**
 * No id may stand in two gazetteers.
 *
 * @example
 * refuseConflict({ id: "m1", name: "دوما" }, { id: "m1", name: "دوما" }) //=> undefined
 */
export const refuseConflict: ConflictPolicy = () => undefined;

const POLICIES = ["keepFirst", "keepLast", "mergeEntries", "correctEntry", "mergeChanges(base)", "refuseConflict"];

/** Options of {@link mergeGazetteers}. */
export interface MergeOptions {
  /** Name of the result (default: the names of all, parted by `+`). */
  readonly name?: string | undefined;
  /** What becomes of an id that stands in several (default: {@link refuseConflict}). */
  readonly conflict?: ConflictPolicy | undefined;
}

/**
 * One gazetteer of several of the same type, in their order; the sources of all are kept.
 *
 * @param gazetteers a list of one or more
 * @param options see {@link MergeOptions}
 *
 * @throws YaqutError `GAZETTEER_CONFLICT` with all ids that the policy refuses, or where the types differ; `GAZETTEER_INVALID` where
 *   the name is none, or the policy made an entry that is none
 * @example
 * const mine = readCsv("id,name,type\nm1,خربة السنونو,village", { name: "mine", type: "place" });
 * mergeGazetteers([mine, countries], { name: "places", conflict: keepFirst }).entries[0]?.id //=> "m1"
 */
export function mergeGazetteers<Type extends string, Entry extends BaseEntry>(
  gazetteers: readonly Gazetteer<Type, Entry>[],
  options?: MergeOptions,
): Gazetteer<Type, Entry> {
  const { conflict = refuseConflict, ...named } = optionsOf(options, "an object { name, conflict }");
  checkGazetteers(gazetteers, "gazetteers");
  const name = named.name ?? gazetteers.map((one) => one.name).join("+");
  if (typeof conflict !== "function")
    throw wrongOptions([
      { at: "options.conflict", expected: `a function: ${POLICIES.join(", ")}`, received: show(conflict) },
    ]);
  const type = gazetteers[0]?.type;
  if (type === undefined)
    throw wrongArgument({ at: "gazetteers", expected: "one gazetteer or more", received: "an empty list" });
  const problems: Problem[] = [];
  const entries = new Map<string, Entry>();
  const merged = new Set<string>();
  for (const [index, gazetteer] of gazetteers.entries()) {
    if (gazetteer.type !== type)
      problems.push({ at: `gazetteers[${index}].type`, expected: show(type), received: show(gazetteer.type) });
    for (const entry of gazetteer.entries) {
      const other = entries.get(entry.id);
      const kept = other === undefined ? entry : conflict(other, entry);
      if (kept === undefined)
        problems.push(...refused(other!, entry, `gazetteers[${index}] "${gazetteer.name}"`, conflict));
      else entries.set(entry.id, kept);
      if (other !== undefined) merged.add(entry.id);
    }
  }
  if (problems.length > 0) throw new YaqutError("GAZETTEER_CONFLICT", "the gazetteers do not go together", problems);
  const sources: Record<string, string> = {};
  for (const gazetteer of [...gazetteers].reverse()) Object.assign(sources, gazetteer.sources);
  const result: Gazetteer<Type, Entry> = {
    name,
    type,
    ...(Object.keys(sources).length > 0 ? { sources } : {}),
    entries: [...entries.values()],
  };
  parseGazetteer({ ...result, entries: result.entries.filter((entry) => merged.has(entry.id)) });
  return result;
}

/** What of two entries a policy refuses: fields with both values, or the id. */
function refused(first: BaseEntry, second: BaseEntry, at: string, { differences }: ConflictPolicy): Problem[] {
  const fields = differences?.(first, second) ?? [];
  if (fields.length === 0) return [{ at, expected: "an id of its own", received: show(second.id) }];
  const value = (entry: BaseEntry, field: string): string =>
    JSON.stringify((entry as unknown as Readonly<Record<string, unknown>>)[field]) ?? "nothing";
  return fields.map((field) => ({
    at: `${at}: ${field} of ${show(second.id)}`,
    expected: `${value(first, field)}, as before it`,
    received: value(second, field),
  }));
}

function idsOf(entry: BaseEntry): Readonly<Record<string, string>> {
  return (entry as { readonly ids?: Readonly<Record<string, string>> }).ids ?? {};
}
