import { entryAt, entryFinder } from "../../gazetteer/entry-source.js";
import { type NameFacts, nameRecord } from "../../gazetteer/name-record.js";
import type { ActorEntry, Gazetteer } from "../../gazetteer/types.js";
import type { Posting } from "../../match/compiled-index.js";
import type { Evidence } from "../../span.js";
import { actorName, type Validity, validityOf } from "./validity.js";

/** A name that an actor bears. */
export interface ActorName {
  readonly entry: ActorEntry;
  /** The facts of the name as it stands in the gazetteer. */
  readonly written: NameFacts;
  /** The same, where of the canonical name another record says more, those of that one. */
  readonly record: NameFacts;
  readonly validity: Validity;
  /** That it is a name, and what kind of one. */
  readonly evidence: Evidence;
}

/** All actors of some gazetteers, by position and by id. */
export interface ActorBook {
  /** The name of a posting, made once. */
  nameOf(posting: Posting): ActorName;
  byId(id: string): ActorEntry | undefined;
  /** Whether an id is that of a foreign state. */
  isState(id: string): boolean;
  /** The id of the state of an ISO 3166-1 code. */
  stateOfIso(code: string): string | undefined;
}

export function createActorBook(gazetteers: readonly Gazetteer[]): ActorBook {
  const actors = gazetteers.filter(({ type }) => type === "actor");
  const finders = actors.map(entryFinder);
  const ids = new Map<string, ActorEntry | null>();
  let states: Map<string, string> | undefined;
  const byId = (id: string): ActorEntry | undefined => {
    let entry = ids.get(id);
    if (entry === undefined) {
      entry = find(id);
      ids.set(id, entry);
    }
    return entry ?? undefined;
  };
  const find = (id: string): ActorEntry | null => {
    for (let g = 0; g < actors.length; g++) {
      const entry = finders[g]!(id);
      if (entry >= 0) return entryAt(actors[g]!, entry);
    }
    return null;
  };
  /** By gazetteer, entry and record. */
  const names: ActorName[][][] = gazetteers.map(() => []);
  return {
    nameOf({ gazetteer, entry: e, record }) {
      names[gazetteer]![e] ??= [];
      const ofEntry = names[gazetteer]![e]!;
      ofEntry[record] ??= makeName(entryAt(gazetteers[gazetteer]!, e), record);
      return ofEntry[record];
    },
    byId,
    isState: (id) => byId(id)?.actorType === "foreign-state",
    stateOfIso(code) {
      states ??= new Map(
        actors.flatMap(({ entries }) =>
          (entries as readonly ActorEntry[]).flatMap(({ id, actorType, ids: codes }) =>
            actorType === "foreign-state" && codes?.iso3166 ? [[codes.iso3166, id] as const] : [],
          ),
        ),
      );
      return states.get(code);
    },
  };
}

function makeName(entry: ActorEntry, r: number): ActorName {
  const record = actorName(entry, r);
  return {
    entry,
    written: nameRecord(entry, r),
    record,
    validity: validityOf(entry, record),
    evidence: Object.freeze({ rule: "name", detail: `${record.use ?? "variant"} name of ${entry.id}` }),
  };
}
