import type { ActorEntry, Gazetteer } from "../../gazetteer/types.js";

/** All actors of some gazetteers, by position and by id. */
export interface ActorBook {
  at(gazetteer: number, entry: number): ActorEntry;
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
  return {
    at: (gazetteer, entry) => gazetteers[gazetteer]!.entries[entry] as ActorEntry,
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
