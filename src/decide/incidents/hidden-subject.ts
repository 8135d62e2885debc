import { type Reading, spanAt } from "../../detect/incidents/reading.js";
import type { Trigger } from "../../detect/incidents/triggers.js";
import { AND_THEN, ASSET, LIGHT, PREP } from "../../lexicon/parts/incidents.js";
import { CUE } from "../../lexicon/parts/places.js";
import { isOf, phraseAt, valueAt } from "../../lexicon/read.js";
import type { WordClass } from "../../lexicon/word-class.js";
import type { Draft } from "./draft.js";
import type { Scene } from "./scene.js";

/** How far before its event noun a light verb may stand: `وشنت خلال الساعات الماضية 13 غارة`. */
const REACH = 7;

/**
 * A verb that و, `كما` or `ثم` joins, and whose object or place follows at once, has the subject of the verb before it: `داهمت … واعتقلت
 * 3 شبان`, `ونفذت حملة اعتقالات`. Only `كما` looks back over the end of a sentence.
 *
 * @param together whether the act before stands in the same sentence
 */
export function hidesSubject({ reading, triggers }: Scene, draft: Draft, together: boolean): boolean {
  const trigger = triggers[draft.trigger]!;
  if (trigger.act.toll && !hasObject(reading, trigger)) return false;
  const verb = trigger.verb ? trigger.first : lightBefore(reading, trigger);
  if (verb < 0 || !(isJoined(reading, verb, together) && !hasPartyBetween(reading, verb, trigger.first))) return false;
  return !trigger.verb || leavesSubjectOut(reading, trigger.last + 1);
}

/** `كما أعدم 24 مدنيا`: people are counted, and no preposition follows that would make a passive of it. */
function hasObject({ spans, at }: Reading, { first, act }: Trigger): boolean {
  return act.object && at[first]! >= 0 && spans[at[first]!]!.type === "casualty";
}

function isJoined({ words, sentence }: Reading, verb: number, together: boolean): boolean {
  const before = verb > 0 && sentence[verb - 1] === sentence[verb] && isOf(words, verb - 1, AND_THEN);
  return before || (together && words.strips[verb]! > 0);
}

/** The light verb of an event noun; -1 for none. */
function lightBefore({ words, clause }: Reading, { first }: Trigger): number {
  for (let k = first - 1; k >= Math.max(0, first - REACH) && clause[k] === clause[first]; k--) {
    const light = valueAt(words, k, LIGHT);
    if (light) return light === "agent" || light === "manage" ? k : -1;
  }
  return -1;
}

function hasPartyBetween(reading: Reading, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if (spanAt(reading, k)?.type === "actor") return true;
  return false;
}

function leavesSubjectOut(reading: Reading, k: number): boolean {
  const { words } = reading;
  if (k >= words.count || reading.sentence[k] !== reading.sentence[k - 1]) return false;
  const span = spanAt(reading, k);
  if (span) return span.type === "place" || span.type === "casualty";
  if (BACK.test(words.forms[k]!)) return true;
  return words.strips[k]! > 0 || [PREP, ASSET, CUE].some((each) => phraseAt(words, k, each as WordClass<unknown>));
}

/** `منها`, `عليه`, `فيها`: a preposition with a pronoun. */
const BACK = /^(?:\u0645\u0646|\u0639\u0646|\u0639\u0644\u064A|\u0641\u064A|\u0628)\u0647(?:\u0627|\u0645)?$/;
