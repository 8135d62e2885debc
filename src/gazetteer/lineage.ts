import { show, YaqutError } from "../errors.js";
import { checkGazetteer } from "./check.js";
import type { ActorEntry, Gazetteer } from "./types.js";

/** Types of relations by which one actor goes over into another. */
export const SUCCESSION_TYPES = ["renamed_to", "became", "merged_into", "split", "dissolved_into_state"] as const;

/** One succession: `from` went over into `to`. */
export interface LineageStep {
  /** Id of the earlier actor. */
  readonly from: string;
  /** Id of the later actor. */
  readonly to: string;
  /** One of {@link SUCCESSION_TYPES}. */
  readonly type: string;
  /** ISO 8601 day, month or year, where it is known. */
  readonly date?: string;
}

/** Where an actor came from and what became of it. */
export interface Lineage {
  /** Steps that lead to the actor, the last before it first. */
  readonly predecessors: readonly LineageStep[];
  /** Steps that lead on from the actor, the next first. */
  readonly successors: readonly LineageStep[];
}

/**
 * Walks the successions of an actor to both ends, near steps first. An actor that split or was made of several has more than one
 * line; each step stands once, so that a circle in the data ends the walk.
 *
 * @param gazetteer any gazetteer of actors
 * @param id id of an entry of it
 * @throws YaqutError `GAZETTEER_UNKNOWN_ID`
 * @example
 * lineageOf(syriaActors, "jabhat-al-nusra").successors.map(({ to }) => to)
 * //=> ["jabhat-fatah-al-sham", "hayat-tahrir-al-sham", "hurras-al-din", "syrian-ministry-of-defence"]
 */
export function lineageOf(gazetteer: Gazetteer<string, ActorEntry>, id: string): Lineage {
  checkGazetteer(gazetteer, "gazetteer");
  if (!gazetteer.entries.some((entry) => entry.id === id))
    throw new YaqutError("GAZETTEER_UNKNOWN_ID", `no actor to follow in "${gazetteer.name}"`, [
      { at: "id", expected: "the id of an entry", received: show(id) },
    ]);
  const steps = gazetteer.entries.flatMap(stepsOf);
  return { predecessors: walk(steps, id, "to", "from"), successors: walk(steps, id, "from", "to") };
}

function stepsOf({ id, relations = [] }: ActorEntry): LineageStep[] {
  return relations
    .filter(({ type }) => (SUCCESSION_TYPES as readonly string[]).includes(type))
    .map(({ type, to, date }) => ({ from: id, to, type, ...(date === undefined ? {} : { date }) }));
}

/** Steps reached from an actor, breadth first: each step is left by the other end than it is entered. */
function walk(steps: readonly LineageStep[], id: string, near: "from" | "to", far: "from" | "to"): LineageStep[] {
  const leaving = new Map<string, LineageStep[]>();
  for (const step of steps) {
    const list = leaving.get(step[near]);
    if (list) list.push(step);
    else leaving.set(step[near], [step]);
  }
  const walked: LineageStep[] = [];
  const reached = new Set([id]); // a set yields what is added while it is walked
  for (const at of reached)
    for (const step of leaving.get(at) ?? []) {
      walked.push(step);
      reached.add(step[far]);
    }
  return walked;
}
