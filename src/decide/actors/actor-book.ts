import type { ActorEntry, Gazetteer } from "../../gazetteer/types.js";

/** All actors of some gazetteers, by position and by id. */
export interface ActorBook {
  at(gazetteer: number, entry: number): ActorEntry;
  byId(id: string): ActorEntry | undefined;
}

export function createActorBook(gazetteers: readonly Gazetteer[]): ActorBook {
  let ids: Map<string, ActorEntry> | undefined;
  return {
    at: (gazetteer, entry) => gazetteers[gazetteer]!.entries[entry] as ActorEntry,
    byId(id) {
      if (!ids) {
        ids = new Map();
        for (const gazetteer of gazetteers)
          if (gazetteer.type === "actor")
            for (const entry of gazetteer.entries) if (!ids.has(entry.id)) ids.set(entry.id, entry as ActorEntry);
      }
      return ids.get(id);
    },
  };
}
