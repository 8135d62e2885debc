import type { BaseEntry } from "../gazetteer/types.js";
import type { CompiledIndex } from "./compiled-index.js";

/** An entry of an index, by its place in it. */
export interface EntryAt {
  /** Index into `gazetteers`. */
  readonly gazetteer: number;
  /** Index into the gazetteer's `entries`. */
  readonly entry: number;
}

/** How an id leads to an entry: it is its own, one that it had before, or one that another system gave it. */
export type IdKind = "id" | "former-id" | "foreign-id";

/** An entry, and how the id led to it. */
export interface EntryById extends EntryAt {
  readonly by: IdKind;
}

/** Ids that an entry had before it turned out to be another's double. */
const FORMER = "also";
/** Schemes whose values are labels for people, which {@link english} finds. */
export const LABEL_SCHEMES: ReadonlySet<string> = new Set(["acled", "gtd", "ucdpName"]);

const tables = new WeakMap<CompiledIndex, ReadonlyMap<string, readonly EntryById[]>>();

/**
 * The entries of an id: their own (`C4068`), former ones, and those of other systems with or without the name of the system (`Q2429253`,
 * `170654`, `geonames:170654`, `gn:170654`). Capitals make no difference. The table is built at the first call and kept with the index.
 */
export function entriesById(index: CompiledIndex, id: string): readonly EntryById[] {
  let table = tables.get(index);
  if (!table) {
    table = buildTable(index);
    tables.set(index, table);
  }
  return table.get(id.trim().toLowerCase()) ?? [];
}

function buildTable({ gazetteers }: CompiledIndex): Map<string, EntryById[]> {
  const table = new Map<string, EntryById[]>();
  const add = (id: string, at: EntryById): void => {
    const key = id.toLowerCase();
    const list = table.get(key);
    if (!list) table.set(key, [at]);
    else if (!list.some((other) => other.gazetteer === at.gazetteer && other.entry === at.entry)) list.push(at);
  };
  gazetteers.forEach(({ entries }, gazetteer) => {
    entries.forEach((item, entry) => {
      add(item.id, { gazetteer, entry, by: "id" });
      const { ids = {} } = item as BaseEntry & { readonly ids?: Readonly<Record<string, string>> };
      for (const [scheme, value] of Object.entries(ids)) {
        if (LABEL_SCHEMES.has(scheme)) continue;
        const by = scheme === FORMER ? "former-id" : "foreign-id";
        for (const one of value.split(" ")) {
          add(one, { gazetteer, entry, by });
          add(`${scheme}:${one}`, { gazetteer, entry, by });
          if (scheme === "geonames") add(`gn:${one}`, { gazetteer, entry, by });
        }
      }
    });
  });
  return table;
}
