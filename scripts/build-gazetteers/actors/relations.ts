import type { ActorRelation } from "../../../src/gazetteer/types.js";
import { readTable } from "../places/rows.js";

/** The rows of `data/actor-relations.tsv` by the actor that they are about; refuses an id that no entry has. */
export function relationsByActor(ids: ReadonlySet<string>): Map<string, ActorRelation[]> {
  const result = new Map<string, ActorRelation[]>();
  for (const { actor, type, to, date, source } of readTable(
    new URL("../data/actor-relations.tsv", import.meta.url),
    "\t",
  )) {
    const unknown = [actor!, to!].filter((id) => !ids.has(id));
    if (unknown.length > 0) throw new Error(`actor-relations.tsv: no entry has the id ${unknown.join(" ")}`);
    const relation = { type: type!, to: to!, ...(date ? { date } : {}), source: source! };
    result.set(actor!, [...(result.get(actor!) ?? []), relation]);
  }
  return result;
}
