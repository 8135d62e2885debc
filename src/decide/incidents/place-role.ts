import { isMediaSpan } from "../../detect/incidents/media.js";
import { spanAt } from "../../detect/incidents/reading.js";
import { ACT_NOUN, ACT_VERB, DESK, EXCEPT, LIGHT, RELATIVE_PRONOUN } from "../../lexicon/parts/incidents.js";
import { isOf, phraseAt } from "../../lexicon/read.js";
import { GAP_BREAK, GAP_COLON, GAP_LINE, GAP_STOP } from "../../text/words.js";
import type { Scene } from "./scene.js";

// What a place is to an event word of its sentence.

/** `الدفاع المدني في إدلب قال`: where those are who report. */
export function isSeatOfSource({ reading, governors, sources }: Scene, s: number): boolean {
  const before = reading.at[governors[s]!.at - 1] ?? -1;
  return governors[s]!.kind === "prep" && before >= 0 && sources.has(before);
}

/** Where fire came from, where people went who only agreed, and where something else is told of, is no place of the act. */
export function isWhere(scene: Scene, t: number, s: number): boolean {
  const { governors, triggers } = scene;
  const { kind, prep } = governors[governors[s]!.head]!;
  const { type, act } = triggers[t]!;
  if (isDateline(scene, s) || isInOtherRelative(scene, t, s) || isLeftOut(scene, s)) return false;
  if (kind !== "prep" || isAntecedent(scene, t, s)) return true;
  if (prep === "from") return MOVES.has(type) || (type === "territory-gained" && act.people);
  return prep !== "to" || MOVES.has(type) || FIRES.has(type) || type === "territory-gained";
}

/** How far before a list of places the word may stand that leaves them out. */
const EXCEPT_REACH = 3;

/** `لم يبق سوى حي X`: what the act left out. */
function isLeftOut({ reading, governors }: Scene, s: number): boolean {
  const word = reading.first[governors[s]!.head]!;
  for (let k = word - 1; k >= Math.max(0, word - EXCEPT_REACH) && reading.clause[k] === reading.clause[word]; k--)
    if (phraseAt(reading.words, k, EXCEPT)) return true;
  return false;
}

/** How many words of a dateline name who writes. */
const DATELINE_REACH = 4;

/** `دمشق - وكالات:`, `بيروت (رويترز)`: at the beginning of a line, where a report was written. */
function isDateline({ reading }: Scene, s: number): boolean {
  const { words, first, last } = reading;
  const begins = first[s] === 0 || (words.gaps[first[s]!]! & (GAP_LINE | GAP_BREAK)) !== 0;
  const gap = words.gaps[last[s]! + 1] ?? 0;
  if (!begins || (gap & (GAP_COLON | GAP_STOP)) !== 0 || gap === 1) return false;
  for (let k = last[s]! + 1; k <= last[s]! + DATELINE_REACH && k < words.count; k++) {
    const isDesk = isOf(words, k, DESK) || isMediaSpan(spanAt(reading, k));
    if (isDesk) return true;
    if ((words.gaps[k + 1]! & (GAP_COLON | GAP_STOP)) !== 0) return false;
  }
  return false;
}

/** A relative clause that names no event word before the place tells of something else: `الرجل الذي كان موظفا في جامعة X`. */
function isInOtherRelative({ reading, triggers }: Scene, t: number, s: number): boolean {
  const { words, first, clause } = reading;
  const word = first[s]!;
  const trigger = triggers[t]!;
  for (let k = word - 1; k >= Math.max(0, word - RELATIVE_REACH) && clause[k] === clause[word]; k--) {
    if ((k >= trigger.first && k <= trigger.last) || reading.at[k]! >= 0) return false;
    if (isOf(words, k, LIGHT) || isOf(words, k, ACT_VERB) || isOf(words, k, ACT_NOUN)) return false;
    if (isOf(words, k, RELATIVE_PRONOUN)) return true;
  }
  return false;
}

const RELATIVE_REACH = 6;

/** `بلدة X التي قصفتها الطائرات`: the pronoun of the verb stands for the place before the relative pronoun. */
function isAntecedent({ reading, triggers }: Scene, t: number, s: number): boolean {
  const { first, act, verb } = triggers[t]!;
  return verb && act.pronoun && reading.last[s] === first - 2 && isOf(reading.words, first - 1, RELATIVE_PRONOUN);
}

/** Movements: their places are where they lead and where they begin. */
export const MOVES: ReadonlySet<string> = new Set(["deployment", "displacement", "withdrawal", "overflight"]);
/** Fire: its places are what it was aimed at. */
export const FIRES: ReadonlySet<string> = new Set([
  "explosion",
  "air-strike",
  "shelling",
  "ground-attack",
  "shooting",
  "interception",
]);

/** A facility is hit as an object, or after على. */
export function isHit({ governors, triggers }: Scene, t: number, s: number): boolean {
  const { kind, prep, number } = governors[governors[s]!.head]!;
  const { act } = triggers[t]!;
  if (!act.object && !act.patient && !act.agent) return false;
  if (kind === "trigger") return number === t;
  return kind === "prep" ? prep === "on" || prep === "of" : kind === "span";
}
