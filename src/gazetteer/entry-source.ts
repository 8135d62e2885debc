import type { BaseEntry, Gazetteer } from "./types.js";

/** The entries of a gazetteer, which are read one by one as they are asked for. */
export interface EntrySource {
  readonly count: number;
  /** Entry `i`, always the same object. */
  at(i: number): BaseEntry;
  /** All of them. */
  all(): readonly BaseEntry[];
  /** The number of the first entry of an id, -1 for none. */
  find(id: string): number;
}

const sources = new WeakMap<Gazetteer, () => EntrySource>();

/**
 * A gazetteer whose entries are read when they are asked for: those of one name by {@link entryAt}, all by its `entries`. What is read of
 * it otherwise is taken from `header`, values or getters.
 */
export function sourcedGazetteer(header: object, source: () => EntrySource): Gazetteer {
  let known: EntrySource | undefined;
  const once = (): EntrySource => {
    known ??= source();
    return known;
  };
  const gazetteer = Object.defineProperties({} as Gazetteer, {
    ...Object.getOwnPropertyDescriptors(header),
    entries: { enumerable: true, get: () => once().all() },
  });
  sources.set(gazetteer, once);
  return gazetteer;
}

/** Whether entries are read as they are asked for: such a gazetteer is the package's own, and sound. */
export function isSourced(gazetteer: unknown): boolean {
  return sources.has(gazetteer as Gazetteer);
}

/** Entry `i` of a gazetteer, without reading the others where that is possible. */
export function entryAt<Entry extends BaseEntry = BaseEntry>(gazetteer: Gazetteer, i: number): Entry {
  const source = sources.get(gazetteer);
  return (source ? source().at(i) : gazetteer.entries[i]) as Entry;
}

/** How many entries a gazetteer has. */
export function entryCount(gazetteer: Gazetteer): number {
  return sources.get(gazetteer)?.().count ?? gazetteer.entries.length;
}

/** Looks up entries of a gazetteer by id: the number of the first one, -1 for none. */
export function entryFinder(gazetteer: Gazetteer): (id: string) => number {
  const source = sources.get(gazetteer);
  if (source) return (id) => source().find(id);
  let numbers: ReadonlyMap<string, number> | undefined;
  return (id) => {
    numbers ??= numbersById(gazetteer.entries);
    return numbers.get(id) ?? -1;
  };
}

/** Entries that are there already. */
export function listSource(entries: readonly BaseEntry[]): EntrySource {
  let numbers: ReadonlyMap<string, number> | undefined;
  return {
    count: entries.length,
    at: (i) => entries[i]!,
    all: () => entries,
    find(id) {
      numbers ??= numbersById(entries);
      return numbers.get(id) ?? -1;
    },
  };
}

function numbersById(entries: readonly BaseEntry[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (let i = 0; i < entries.length; i++) if (!numbers.has(entries[i]!.id)) numbers.set(entries[i]!.id, i);
  return numbers;
}
