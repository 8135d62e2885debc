import type { ActorEntry, ActorRelation } from "../../../src/gazetteer/types.js";

/**
 * A body is no part of one that began after it from its first day on: it joined. Such a parent becomes a relation, unless one to the
 * same actor is known already.
 */
export function withoutYoungerParent(entry: ActorEntry, byId: ReadonlyMap<string, ActorEntry>): ActorEntry {
  const { parent, ...rest } = entry;
  if (parent === undefined || !beganAfter(byId.get(parent)?.from, entry.from)) return entry;
  const relations = entry.relations ?? [];
  const joined: ActorRelation = { type: "joined", to: parent, source: "editorial" };
  return { ...rest, relations: relations.some(({ to }) => to === parent) ? relations : [...relations, joined] };
}

/** Whether a date lies after another as far as both are known. */
export function beganAfter(date: string | undefined, other: string | undefined): boolean {
  if (date === undefined || other === undefined) return false;
  const known = Math.min(date.length, other.length);
  return date.slice(0, known) > other.slice(0, known);
}
