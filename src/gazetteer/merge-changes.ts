import { normalize } from "../text/fold.js";
import { checkGazetteers } from "./check.js";
import type { ConflictPolicy } from "./merge.js";
import { nameText } from "./name-text.js";
import type { BaseEntry, Gazetteer, NameRecord } from "./types.js";

type Fields = Readonly<Record<string, unknown>>;

/**
 * For colleagues who changed copies of one gazetteer: one entry of both, field by field. A field that only one of them changed is as that
 * one has it; names that either added are there, names that either took out are not. Where both changed a field, each to something else, the
 * merge is refused, and the error tells the fields and both values.
 *
 * @param base what the copies were made of (default: nothing; then fields that both have must be the same)
 * @throws YaqutError `ARGUMENT_INVALID` where `base` is no gazetteer
 * @example
 * const ours = readCsv("id,name,type,en\nm1,تل الورد,village,", { name: "ours", type: "place" });
 * const omar = readCsv("id,name,type,en\nm1,تل الورد,village,Tell al-Ward", { name: "omar", type: "place" });
 * const sara = readCsv("id,name,type,en\nm1,تل الورد,town,", { name: "sara", type: "place" });
 * const [entry] = mergeGazetteers([omar, sara], { name: "ours", conflict: mergeChanges(ours) }).entries;
 * [entry.en, entry.placeType] //=> ["Tell al-Ward", "town"]
 */
export function mergeChanges(base?: Gazetteer): ConflictPolicy {
  if (base !== undefined) checkGazetteers([base], "base");
  const byId = new Map(base?.entries.map((entry) => [entry.id, entry as unknown as Fields]));
  const policy: ConflictPolicy = (first, second) => {
    const { entry, conflicts } = merged(first, second, byId.get(first.id));
    return conflicts.length > 0 ? undefined : (entry as unknown as typeof first);
  };
  const differences = (first: BaseEntry, second: BaseEntry): readonly string[] =>
    merged(first, second, byId.get(first.id)).conflicts;
  return Object.assign(policy, { differences });
}

function merged(
  first: BaseEntry,
  second: BaseEntry,
  base: Fields | undefined,
): { readonly entry: Fields; readonly conflicts: readonly string[] } {
  const [ours, theirs] = [first as unknown as Fields, second as unknown as Fields];
  const entry: Record<string, unknown> = {};
  const conflicts: string[] = [];
  for (const field of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const [a, b, was] = [ours[field], theirs[field], base?.[field]];
    if (field === "names") entry.names = mergedNames(first.names, second.names, base?.names as BaseEntry["names"]);
    else if (same(a, b) || same(b, was)) entry[field] = a;
    else if (same(a, was)) entry[field] = b;
    else conflicts.push(field);
  }
  const said = Object.entries(entry).filter(([, value]) => value !== undefined);
  return { entry: Object.fromEntries(said), conflicts };
}

/** The names of both but those that either took out; of two records of a name, the one that was changed. */
function mergedNames(
  first: BaseEntry["names"] = [],
  second: BaseEntry["names"] = [],
  base: BaseEntry["names"] = [],
): BaseEntry["names"] {
  const [ours, theirs, was] = [byText(first), byText(second), byText(base)];
  const names = [...new Map([...ours, ...theirs])].flatMap(([key]) => {
    const [a, b, before] = [ours.get(key), theirs.get(key), was.get(key)];
    if (before !== undefined && (a === undefined || b === undefined)) return [];
    return [a === undefined || (b !== undefined && same(a, before)) ? b! : a];
  });
  return names.length > 0 ? names : undefined;
}

function byText(names: readonly (string | NameRecord)[]): ReadonlyMap<string, string | NameRecord> {
  return new Map(names.map((name) => [normalize(nameText(name)), name]));
}

/** Whether two values of JSON are the same; the order of fields is the same in copies. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
