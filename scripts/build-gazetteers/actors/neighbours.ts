import type { ActorEntry, ActorGazetteer, NameRecord } from "../../../src/gazetteer/types.js";
import { normalize } from "../../../src/text/fold.js";
import { LICENCE, readJsonLines, VERSION } from "../write.js";

const NEIGHBOURS = new URL("../data/neighbour-actors.jsonl", import.meta.url);
const nameOf = (name: string | NameRecord): string => normalize(typeof name === "string" ? name : name.name);

/**
 * Parties to the wars next door and in Ukraine that `actors` does not have. An entry whose id or shown name `actors` has is left out, and
 * so is a name: a string has one bearer in the two files.
 */
export function buildNeighbourActors(actors: ActorGazetteer): ActorGazetteer {
  const ids = new Set(actors.entries.map(({ id }) => id));
  const taken = new Set(actors.entries.flatMap(({ name, names = [] }) => [name, ...names].map(nameOf)));
  const entries = readJsonLines<ActorEntry>(NEIGHBOURS)
    .filter(({ id, name }) => !ids.has(id) && !taken.has(normalize(name)))
    .map((entry) => ({ ...entry, names: (entry.names ?? []).filter((name) => !taken.has(nameOf(name))) }));
  return {
    name: "neighbour-actors",
    type: "actor",
    version: VERSION,
    licence: LICENCE,
    sources: { editorial: "General knowledge of the field, not verified against a document" },
    entries,
  };
}
