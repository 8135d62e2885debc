import { ELSEWHEN, RELATIVE_PRONOUN } from "../../lexicon/parts/incidents.js";
import { isOf } from "../../lexicon/read.js";
import type { Scene } from "./scene.js";

/** Whether a date of its sentence says when an act was: not `منذ 10 أيلول`, which bounds a time, nor the day of another verb. */
export function datesAct(scene: Scene, t: number, s: number): boolean {
  return !isBound(scene, s) && !isElsewhen(scene, t, s);
}

/** How far before a date `منذ` may stand. */
const SINCE_REACH = 12;
/** How far before a date the verb stands that it belongs to. */
const VERB_REACH = 3;
/** منذ */
const SINCE = "\u0645\u0646\u0630";

function isBound({ reading }: Scene, s: number): boolean {
  const word = reading.first[s]!;
  for (let k = word - 1; k >= Math.max(0, word - SINCE_REACH) && reading.clause[k] === reading.clause[word]; k--)
    if (reading.words.forms[k] === SINCE) return true;
  return false;
}

/** `بيان صدر أمس`, `الاجتماع الذي بدأ الأحد`: another verb right before the date, after the event word or a relative pronoun. */
function isElsewhen({ reading, triggers }: Scene, t: number, s: number): boolean {
  const { words, first, clause } = reading;
  const word = first[s]!;
  const trigger = triggers[t]!.first;
  for (let k = word - 1; k >= Math.max(0, word - VERB_REACH) && clause[k] === clause[word]; k--) {
    if (k === trigger) return false;
    if (isOf(words, k, ELSEWHEN)) return trigger > word || trigger < k - 1;
    if (isOf(words, k, RELATIVE_PRONOUN)) return false;
  }
  return false;
}
