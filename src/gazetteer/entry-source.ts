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

interface Sourced {
  readonly source: () => EntrySource;
  /** The list that was given out, which a user may have changed. */
  list: BaseEntry[] | undefined;
  isChanged: boolean;
}
const known = new WeakMap<Gazetteer, Sourced>();

/**
 * A gazetteer whose entries are read when they are asked for: those of one name by {@link entryAt}, all by its `entries`. What is read of
 * it otherwise is taken from `header`, values or getters.
 */
export function sourcedGazetteer(header: object, source: () => EntrySource): Gazetteer {
  let made: EntrySource | undefined;
  const once = (): EntrySource => {
    made ??= source();
    return made;
  };
  const sourced: Sourced = { source: once, list: undefined, isChanged: false };
  const listed = (): BaseEntry[] => {
    sourced.list ??= once().all().slice();
    return sourced.list;
  };
  const gazetteer = Object.defineProperties({} as Gazetteer, {
    ...Object.getOwnPropertyDescriptors(header),
    entries: { enumerable: true, get: listed },
  });
  known.set(gazetteer, sourced);
  return gazetteer;
}

/** Whether entries are read as they are asked for: such a gazetteer is the package's own, and sound. */
export function isSourced(gazetteer: unknown): boolean {
  return known.has(gazetteer as Gazetteer) && !isChanged(gazetteer as Gazetteer);
}

/**
 * Whether the list of entries that a gazetteer of the package gave out was changed since: rows added to it, taken away, put in another
 * order. From then on the list is what counts, as it is with any other gazetteer. Whoever makes a tagger asks this.
 */
export function isChanged(gazetteer: Gazetteer): boolean {
  const sourced = known.get(gazetteer);
  if (sourced?.list && !sourced.isChanged) {
    const { list } = sourced;
    const { count, at } = sourced.source();
    sourced.isChanged = list.length !== count || list.some((entry, i) => entry !== at(i));
  }
  return sourced?.isChanged === true;
}

function sourceOf(gazetteer: Gazetteer): EntrySource | undefined {
  const sourced = known.get(gazetteer);
  return sourced && !sourced.isChanged ? sourced.source() : undefined;
}

/** Entry `i` of a gazetteer, without reading the others where that is possible. */
export function entryAt<Entry extends BaseEntry = BaseEntry>(gazetteer: Gazetteer, i: number): Entry {
  const source = sourceOf(gazetteer);
  return (source ? source.at(i) : gazetteer.entries[i]) as Entry;
}

/** How many entries a gazetteer has. */
export function entryCount(gazetteer: Gazetteer): number {
  return sourceOf(gazetteer)?.count ?? gazetteer.entries.length;
}

/** Looks up entries of a gazetteer by id: the number of the first one, -1 for none. */
export function entryFinder(gazetteer: Gazetteer): (id: string) => number {
  let numbers: ReadonlyMap<string, number> | undefined;
  return (id) => {
    const source = sourceOf(gazetteer);
    if (source) return source.find(id);
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
