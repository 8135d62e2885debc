import { type Problem, show, YaqutError } from "../errors.js";
import { normalize } from "../text/fold.js";
import { parseGazetteer } from "./parse.js";
import type { BaseEntry, Gazetteer, NameRecord } from "./types.js";

/** What becomes of two entries with one id: the entry to keep, or `undefined` to refuse the merge. */
export type ConflictPolicy = <Entry extends BaseEntry>(first: Entry, second: Entry) => Entry | undefined;

/** The entry of the earlier gazetteer stays. */
export const keepFirst: ConflictPolicy = (first) => first;

/** The entry of the later gazetteer replaces the earlier one. */
export const keepLast: ConflictPolicy = (_first, second) => second;

/** One entry of both: the earlier one's fields, the later one's where it has none, the names and ids of both. */
export const mergeEntries: ConflictPolicy = (first, second) => {
  const known = new Set([first.name, ...(first.names ?? []).map(nameOf)].map((name) => normalize(name)));
  const further = [second.name, ...(second.names ?? [])].filter((name) => !known.has(normalize(nameOf(name))));
  const names = [...(first.names ?? []), ...further];
  const ids = { ...idsOf(second), ...idsOf(first) };
  return {
    ...second,
    ...first,
    ...(names.length > 0 ? { names } : {}),
    ...(Object.keys(ids).length > 0 ? { ids } : {}),
  };
};

/** No id may stand in two gazetteers. */
export const refuseConflict: ConflictPolicy = () => undefined;

/** Options of {@link mergeGazetteers}. */
export interface MergeOptions {
  /** Name of the result. */
  readonly name: string;
  /** What becomes of an id that stands in several (default: {@link refuseConflict}). */
  readonly conflict?: ConflictPolicy;
}

/**
 * One gazetteer of several of the same type, in their order; the sources of all are kept.
 *
 * @throws YaqutError `GAZETTEER_CONFLICT` with all ids that the policy refuses, or where the types differ; `GAZETTEER_INVALID` where
 *   the name is none, or the policy made an entry that is none
 * @example
 * const mine = readCsv("id,name,type\nm1,خربة السنونو,village", { name: "mine", type: "place" });
 * mergeGazetteers([mine, countries], { name: "places", conflict: keepFirst }).entries[0]?.id //=> "m1"
 */
export function mergeGazetteers<Type extends string, Entry extends BaseEntry>(
  gazetteers: readonly [Gazetteer<Type, Entry>, ...Gazetteer<Type, Entry>[]],
  options: MergeOptions,
): Gazetteer<Type, Entry> {
  const conflict = options.conflict ?? refuseConflict;
  const [{ type }] = gazetteers;
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
        problems.push({
          at: `gazetteers[${index}] "${gazetteer.name}"`,
          expected: "an id of its own",
          received: show(entry.id),
        });
      else entries.set(entry.id, kept);
      if (other !== undefined) merged.add(entry.id);
    }
  }
  if (problems.length > 0) throw new YaqutError("GAZETTEER_CONFLICT", "the gazetteers do not go together", problems);
  const sources = Object.assign({}, ...[...gazetteers].reverse().map((gazetteer) => gazetteer.sources ?? {}));
  const result: Gazetteer<Type, Entry> = {
    name: options.name,
    type,
    ...(Object.keys(sources).length > 0 ? { sources } : {}),
    entries: [...entries.values()],
  };
  parseGazetteer({ ...result, entries: result.entries.filter((entry) => merged.has(entry.id)) });
  return result;
}

function nameOf(name: string | NameRecord): string {
  return typeof name === "string" ? name : name.name;
}

function idsOf(entry: BaseEntry): Readonly<Record<string, string>> {
  return (entry as { readonly ids?: Readonly<Record<string, string>> }).ids ?? {};
}
