import { type CompiledIndex, type Posting, postingsOf } from "./compiled-index.js";

/** Entries that bear a name, by the type of their gazetteer. */
export interface NameReadings {
  readonly place: readonly Posting[];
  readonly actor: readonly Posting[];
  /** Every other type: weapons, events, a user's own. */
  readonly other: readonly Posting[];
  /** Of every type, in the order of the gazetteers. */
  readonly all: readonly Posting[];
}

/** Name number to its readings, sorted out once for each name. */
export type NameBook = (name: number) => NameReadings;

export function createNameBook(index: CompiledIndex): NameBook {
  const cache: (NameReadings | undefined)[] = new Array(index.nameCount);
  return (name) => {
    const known = cache[name];
    if (known) return known;
    const place: Posting[] = [];
    const actor: Posting[] = [];
    const other: Posting[] = [];
    const all = postingsOf(index, name);
    for (const posting of all) {
      const { type } = index.gazetteers[posting.gazetteer]!;
      (type === "place" ? place : type === "actor" ? actor : other).push(posting);
    }
    const readings = { place, actor, other, all };
    cache[name] = readings;
    return readings;
  };
}
