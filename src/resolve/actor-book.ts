import { type Country, roleOf } from "../countries/country.js";
import type { ActorEntry, Gazetteer } from "../gazetteer/types.js";

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

/** The side of an actor on a day (ISO 8601); without a day, the first one stated. */
export function sideOn(actor: ActorEntry, date: string | undefined): string | undefined {
  const { side } = actor;
  if (side === undefined || typeof side === "string") return side;
  if (date)
    for (const period of side)
      if ((!period.from || period.from <= date) && (!period.to || date < period.to)) return period.side;
  return side[0]?.side;
}

/** It is on a side of the country's war; the others (states, media, bodies) act elsewhere too. */
export function isDomestic(actor: ActorEntry, country: Country): boolean {
  const role = roleOf(country, sideOn(actor, undefined));
  return role === "domestic" || role === "transnational";
}
