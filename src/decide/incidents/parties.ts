import { spanAt } from "../../detect/incidents/reading.js";
import { LIGHT, MEAN, RELATIVE_PRONOUN } from "../../lexicon/parts/incidents.js";
import { isOf, valueAt } from "../../lexicon/read.js";
import type { Role, Scene } from "./draft.js";

/** What a party is to which event word. */
export interface PartyLink {
  readonly trigger: number;
  readonly role: Extract<Role, "by" | "target">;
  readonly why: string;
}

/** How many words may stand between a party and the verb or masdar that it is the subject of. */
const SUBJECT_REACH = 12;
/** How many words an agent after a preposition may stand from its noun. */
const AGENT_REACH = 4;

/**
 * What a party is to the event words of its sentence, by its clause; `undefined` where it is nothing to them.
 *
 * Subject after its verb, subject before it, agent in the construct or after `من`, `ل`, `من قبل`, object, object of `على` and `ضد`, sides
 * of a clash, subject of a light verb.
 */
export function partyLink(scene: Scene, s: number): PartyLink | undefined {
  const { governors } = scene;
  const head = governors[s]!.head;
  if (head !== s) return partyLink(scene, head);
  const { kind } = governors[s]!;
  switch (kind) {
    case "agent":
      return agentOf(scene, s);
    case "prep":
      return afterPreposition(scene, s);
    case "trigger":
      return afterTrigger(scene, s, governors[s]!.number);
    case "light":
      return afterLight(scene, s);
    case "span":
      return afterSpan(scene, s);
    case "state":
      return undefined;
    case "relative":
      return undefined;
    default:
      return asSubject(scene, s);
  }
}

const by = (trigger: number, why: string): PartyLink => ({ trigger, role: "by", why });
const target = (trigger: number, why: string): PartyLink => ({ trigger, role: "target", why });

/** The nearest event word before a word, in its sentence; -1 for none. */
function before({ reading, triggers, live }: Scene, word: number): number {
  let found = -1;
  for (const t of live) {
    if (triggers[t]!.first >= word) break;
    if (reading.sentence[triggers[t]!.first] === reading.sentence[word]) found = t;
  }
  return found;
}

/** The nearest event word after a word, in its sentence; -1 for none. */
function after({ reading, triggers, live }: Scene, word: number): number {
  for (const t of live)
    if (triggers[t]!.first > word) return reading.sentence[triggers[t]!.first] === reading.sentence[word] ? t : -1;
  return -1;
}

function agentOf(scene: Scene, s: number): PartyLink | undefined {
  const t = before(scene, scene.reading.first[s]!);
  return t < 0 ? undefined : by(t, "after words of agency");
}

function afterPreposition(scene: Scene, s: number): PartyLink | undefined {
  const { reading, triggers, governors } = scene;
  const { prep, at, asset, owned } = governors[s]!;
  const word = reading.first[s]!;
  const t = before(scene, word);
  if (t < 0) return prep === "of" ? asSubject(scene, s) : undefined;
  const { act, last, verb } = triggers[t]!;
  const near = at - last <= AGENT_REACH;
  const spanBetween = hasParty(scene, last + 1, at - 1);
  switch (prep) {
    case "from":
      if (act.both) return undefined;
      if (!asset && !verb && near && (act.agent || act.patient)) return by(t, "after «from», beside the event noun");
      return act.people || act.toll ? target(t, "whose members were hit") : undefined;
    case "of":
      if (owned) return ownerLink(scene, s, t);
      if (spanBetween && (act.patient || act.agent)) return target(t, "object after its agent");
      if (asset) return target(t, "whose own was hit");
      if (!verb && act.agent) return near ? by(t, "agent of the event noun") : undefined;
      return act.patient && near ? target(t, "object of the event noun") : undefined;
    case "on":
    case "against":
      return act.both || act.type === "overflight" ? undefined : target(t, "whom it was aimed at");
    case "between":
      return act.both ? by(t, "side of a clash") : undefined;
    case "with":
      return act.both ? by(t, "side of a clash") : undefined;
    case "in":
      return asset && (act.people || act.toll) ? target(t, "whose members were hit") : undefined;
    case "by":
      return triggers[t]!.act.toll ? undefined : by(t, "means of a party");
    default:
      return undefined;
  }
}

/** `مسيّرة تابعة للجيش` acts, `دورية تابعة للجيش` is hit. */
function ownerLink(scene: Scene, s: number, t: number): PartyLink {
  const { words, first } = scene.reading;
  for (let k = first[s]! - 1; k >= Math.max(0, first[s]! - AGENT_REACH); k--)
    if (isOf(words, k, MEAN) || spanAt(scene.reading, k)?.type === "weapon") return by(t, "owner of the means");
  return target(t, "owner of what was hit");
}

function afterTrigger(scene: Scene, s: number, t: number): PartyLink | undefined {
  const { triggers, reading, governors } = scene;
  if (!scene.live.includes(t)) return undefined;
  const { act, verb, last } = triggers[t]!;
  const { asset } = governors[s]!;
  if (act.both) return by(t, "side of a clash");
  if (!verb) {
    if (act.agent && !asset) return by(t, "in the construct after the event noun");
    if (act.patient && !asset && takesObject(scene, reading.last[s]! + 1)) return by(t, "agent before the object");
    return act.patient || act.agent ? target(t, "object of the event noun") : undefined;
  }
  if (act.toll) return target(t, "subject of a verb of dying");
  if (asset || hasSubject(scene, t)) return act.object || act.people ? target(t, "object of the verb") : undefined;
  if (reading.first[s]! - last > SUBJECT_REACH) return undefined;
  return by(t, "subject of the verb");
}

/** A verb has its subject before it: a party right before it, or a relative pronoun. */
function hasSubject({ reading, triggers }: Scene, t: number): boolean {
  const { first, proclitic } = triggers[t]!;
  if (first === 0 || proclitic !== "") return false;
  if (reading.sentence[first - 1] !== reading.sentence[first]) return false;
  return isOf(reading.words, first - 1, RELATIVE_PRONOUN) || spanAt(reading, first - 1)?.type === "actor";
}

/** After the agent of a masdar stands its object: with ل, or a place or what is hit. */
function takesObject({ reading }: Scene, k: number): boolean {
  if (k >= reading.words.count || reading.words.gaps[k] !== 1) return false;
  const span = spanAt(reading, k);
  const form = reading.words.forms[k]!;
  return span?.type === "place" || form.startsWith("\u0644") || form.startsWith("\u0628");
}

function afterLight(scene: Scene, s: number): PartyLink | undefined {
  const { reading, governors } = scene;
  const { light, at, asset } = governors[s]!;
  const word = reading.first[s]!;
  const back = before(scene, at);
  const next = after(scene, word);
  switch (light) {
    case "agent": {
      const pointsBack = isRelative(scene, at) && back >= 0;
      const t = pointsBack ? back : next >= 0 ? next : back;
      return t < 0 ? undefined : by(t, "subject of a light verb");
    }
    case "manage":
      return next < 0 ? undefined : by(next, "subject of a light verb");
    case "undergo":
      return next < 0 ? undefined : target(next, "subject of «underwent»");
    case "reach":
      return back < 0 ? undefined : target(back, asset ? "whose own was hit" : "object of a light verb");
    default:
      return next < 0 || !scene.triggers[next]!.act.both ? undefined : by(next, "side of a clash");
  }
}

/** A light verb that speaks of the event noun before it: with a pronoun (`نفذته`), or after a relative pronoun. */
function isRelative({ reading }: Scene, at: number): boolean {
  const { words } = reading;
  const form = words.forms[at]!;
  return (at > 0 && isOf(words, at - 1, RELATIVE_PRONOUN)) || PRONOUNS.some((pronoun) => form.endsWith(pronoun));
}

const PRONOUNS = ["\u0647", "\u0647\u0627", "\u0647\u0645"];

/** Another span stands between: an object after the subject, or a member of whatever that is. */
function afterSpan(scene: Scene, s: number): PartyLink | undefined {
  const { governors, reading, triggers } = scene;
  const { number, asset, owned } = governors[s]!;
  const type = reading.spans[number]!.type;
  const t = before(scene, reading.first[s]!);
  if (t < 0) return asSubject(scene, s);
  if (owned) return ownerLink(scene, s, t);
  if (type === "weapon" && !asset) return by(t, "owner of the means");
  if (asset) return target(t, "whose own was hit");
  const { act } = triggers[t]!;
  if (act.both) return by(t, "side of a clash");
  return asSubject(scene, s);
}

/** The subject of the next verb, or of a light verb before the next event noun. */
function asSubject(scene: Scene, s: number): PartyLink | undefined {
  const { reading, triggers, governors } = scene;
  const { last, words } = { last: reading.last[s]!, words: reading.words };
  const t = after(scene, last);
  if (t < 0) return undefined;
  const { first, verb, act } = triggers[t]!;
  if (first - last > SUBJECT_REACH) return undefined;
  if (governors[s]!.asset && act.toll) return target(t, "whose members were hit");
  if (verb && triggers[t]!.proclitic === "")
    return act.toll ? target(t, "subject of a verb of dying") : by(t, "subject before its verb");
  for (let k = last + 1; k < first; k++) {
    const light = valueAt(words, k, LIGHT);
    if (light === "undergo") return target(t, "subject of «underwent»");
    if (light === "agent" || light === "manage") return by(t, "subject of a light verb");
  }
  return undefined;
}

function hasParty({ reading }: Scene, from: number, to: number): boolean {
  for (let k = from; k <= to; k++) if (spanAt(reading, k)?.type === "actor") return true;
  return false;
}
