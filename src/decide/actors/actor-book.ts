import { type NameFacts, nameRecord } from "../../gazetteer/name-record.js";
import type { ActorEntry, Gazetteer } from "../../gazetteer/types.js";
import type { Posting } from "../../match/compiled-index.js";
import { actorName, type Validity, validityOf } from "./validity.js";

/** A name that an actor bears. */
export interface ActorName {
  readonly entry: ActorEntry;
  /** The facts of the name as it stands in the gazetteer. */
  readonly written: NameFacts;
  /** The same, where of the canonical name another record says more, those of that one. */
  readonly record: NameFacts;
  readonly validity: Validity;
  /** What it is, for the evidence. */
  readonly detail: string;
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
  let ids: Map<string, ActorEntry> | undefined;
  let states: Map<string, string> | undefined;
  const entries = (): Map<string, ActorEntry> => {
    if (!ids) {
      ids = new Map();
      for (const gazetteer of gazetteers)
        if (gazetteer.type === "actor")
          for (const entry of gazetteer.entries) if (!ids.has(entry.id)) ids.set(entry.id, entry as ActorEntry);
    }
    return ids;
  };
  /** By gazetteer, entry and record. */
  const names: ActorName[][][] = gazetteers.map(() => []);
  return {
    nameOf({ gazetteer, entry: e, record }) {
      names[gazetteer]![e] ??= [];
      const ofEntry = names[gazetteer]![e]!;
      ofEntry[record] ??= makeName(gazetteers[gazetteer]!.entries[e] as ActorEntry, record);
      return ofEntry[record];
    },
    byId: (id) => entries().get(id),
    isState: (id) => entries().get(id)?.actorType === "foreign-state",
    stateOfIso(code) {
      states ??= new Map(
        [...entries().values()].flatMap(({ id, actorType, ids: codes }) =>
          actorType === "foreign-state" && codes?.iso3166 ? [[codes.iso3166, id] as const] : [],
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
    detail: `${record.use ?? "variant"} name of ${entry.id}`,
  };
}
