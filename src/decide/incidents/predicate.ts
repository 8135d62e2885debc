import { LIGHT, RELATIVE_PRONOUN } from "../../lexicon/parts/incidents.js";
import { isOf } from "../../lexicon/read.js";
import type { Draft } from "./draft.js";
import type { Scene } from "./scene.js";

/** How many words may stand between an event noun and its predicate. */
const PREDICATE_REACH = 14;

/** A verb that says of the event noun before it what it hit: `قصف استهدف قرية`, `غارة التي استهدفت`. */
export function isPredicate({ reading, triggers, live, rank }: Scene, earlier: Draft, later: Draft): boolean {
  const verb = triggers[later.trigger]!;
  if (!verb.verb || verb.proclitic !== "") return false;
  const nearest = live[rank[verb.first]! - 1];
  if (nearest === undefined || !earlier.mentions.includes(nearest)) return false;
  const noun = triggers[nearest]!;
  if (noun.verb || reading.sentence[noun.first] !== reading.sentence[verb.first]) return false;
  if (verb.first - noun.last > PREDICATE_REACH) return false;
  for (let k = noun.last + 1; k < verb.first; k++)
    if (
      reading.clause[k] !== reading.clause[verb.first] &&
      !isOf(reading.words, k, RELATIVE_PRONOUN) &&
      !isOf(reading.words, k, LIGHT)
    )
      return false;
  return true;
}
