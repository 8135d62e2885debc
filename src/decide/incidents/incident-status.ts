import { type Reading, spanAt } from "../../detect/incidents/reading.js";
import type { IncidentStatus } from "../../incident.js";
import { FAIL, HEDGE, STAGED, THAT } from "../../lexicon/parts/incidents.js";
import { isOf, phraseAt, phraseEnd } from "../../lexicon/read.js";
import { wordGate } from "../../lexicon/word-gate.js";
import { type Draft, hasLinked, keyOf, linked } from "./draft.js";
import type { Scene } from "./scene.js";

/** Words that say how an incident is told. */
const DOUBTS = wordGate([STAGED, HEDGE, FAIL]);
/** How far after an event word it is said to be staged. */
const STAGED_AFTER = 14;
/** How far around an event word doubt about it is said. */
const DOUBT_BEFORE = 4;
const DOUBT_AFTER = 6;

/** How an incident is told. */
export function statusOf(scene: Scene, draft: Draft): IncidentStatus {
  const { reading, triggers } = scene;
  const { words } = reading;
  if (isInterceptedBefore(scene, draft)) return "failed";
  for (const t of draft.mentions) {
    const { first, last } = triggers[t]!;
    for (let k = last + 1; k <= last + STAGED_AFTER && k < words.count; k++)
      if ((words.gates[k]! & DOUBTS) !== 0 && reading.sentence[k] === reading.sentence[first])
        if (phraseEnd(words, k, STAGED) >= 0) return "denied";
    if (isWardedOff(scene, first) || phraseEnd(words, last + 1, FAIL) >= 0) return "failed";
    for (let k = Math.max(0, first - DOUBT_BEFORE); k <= last + DOUBT_AFTER && k < words.count; k++)
      if ((words.gates[k]! & DOUBTS) !== 0 && reading.sentence[k] === reading.sentence[first])
        if (reading.at[k]! < 0 && isDoubt(scene, k)) return "claimed";
  }
  if (!hasLinked(draft, "source")) return "reported";
  const acted = new Set(linked(draft, "by").map((s) => keyOf(reading, s)));
  const sources = linked(draft, "source").filter((s) => !isStateAgency(scene, s));
  const isOwn = (s: number): boolean => isWarParty(scene, s) || acted.has(keyOf(reading, s));
  return sources.length > 0 && sources.every(isOwn) ? "claimed" : "reported";
}

/** How many words before an event word the verb stands that it is the object of; a span counts as one. */
const OBJECT_REACH = 4;

/** `أحبطت قوات X هجوما`: the verb, its subject, the attack. */
function isWardedOff({ reading }: Scene, first: number): boolean {
  let steps = 0;
  for (let k = first - 1; k >= 0 && reading.clause[k] === reading.clause[first]; k--) {
    const isInside = reading.at[k]! >= 0 && reading.at[k] === reading.at[k + 1];
    if (!isInside && ++steps >= OBJECT_REACH) return false;
    if ((reading.words.gates[k]! & DOUBTS) !== 0 && phraseEnd(reading.words, k, FAIL) >= 0) return true;
  }
  return false;
}

/** How far after a word of doubt it may say that it is about who did it. */
const WHO_REACH = 3;

const ALEF_MAKSURA = "\u0649";

/** `يدعى أبو عمر`: written with its alef, and nothing that is claimed follows. */
function namesSomebody({ text, words }: Reading, k: number): boolean {
  const { folded, to } = words;
  if (text[folded.ends[to[k]! - 1]! - 1] !== ALEF_MAKSURA) return false;
  for (let i = k + 1; i <= k + WHO_REACH; i++) if (isOf(words, i, THAT)) return false;
  return true;
}

/** A word of doubt, and not about who did it: `يعتقد أنه من التحالف الدولي`. */
function isDoubt({ reading }: Scene, k: number): boolean {
  const phrase = phraseAt(reading.words, k, HEDGE);
  if (!phrase) return false;
  const saysThat = isOf(reading.words, phrase.last + 1, THAT);
  if (phrase.value === "called" && namesSomebody(reading, phrase.last)) return false;
  for (let i = phrase.last + 1; saysThat && i <= phrase.last + WHO_REACH; i++)
    if (spanAt(reading, i)?.type === "actor") return false;
  return true;
}

/** An agency of a side speaks for that side. */
function isStateAgency({ reading }: Scene, s: number): boolean {
  const span = reading.spans[s] as { actorType?: string | null; entry?: { side?: unknown } };
  return span.actorType === "media-agency" && span.entry?.side !== undefined;
}

function isWarParty({ reading }: Scene, s: number): boolean {
  const type = (reading.spans[s] as { actorType?: string | null }).actorType ?? "";
  return WAR_PARTY.test(type);
}

/** Its missile was shot down: an interception in the same sentence, of the very weapon. */
function isInterceptedBefore({ reading, triggers, live, rank }: Scene, { trigger, type }: Draft): boolean {
  if (type !== "shelling" && type !== "air-strike") return false;
  const previous = triggers[live[rank[triggers[trigger]!.first]! - 1] ?? -1];
  if (previous?.type !== "interception") return false;
  const { first } = triggers[trigger]!;
  return reading.sentence[previous.first] === reading.sentence[first] && triggers[trigger]!.verb;
}

/** Kinds of actors that fight. */
const WAR_PARTY =
  /^(rebel|state-|militia|jihadist|foreign-(military|security|state)|armed|operations|palestinian|other-armed|coalition|pmc|media-armed)/;
