import { procliticOf } from "../../detect/incidents/governors.js";
import { spanAt } from "../../detect/incidents/reading.js";
import { GROUND, LIGHT, MEAN, PREP } from "../../lexicon/parts/incidents.js";
import { isOf, valueAt } from "../../lexicon/read.js";
import {
  hasNegation,
  hasParty,
  hasRelative,
  hasSubject,
  isActing,
  isRelative,
  isWholeOf,
  takesObject,
} from "./clause-signs.js";
import type { Role } from "./draft.js";
import { FIRES } from "./place-role.js";
import { eventAfter, eventBefore, type Scene } from "./scene.js";

/** What a party is to which event word. */
export interface PartyLink {
  readonly trigger: number;
  readonly role: Extract<Role, "by" | "target">;
  readonly why: string;
}

/** Why a supporter acted too. */
export const SUPPORTS = "supports who acted";
/** Why a party was hit. */
const OWN_HIT = "whose own was hit";
/** How many words may stand between a party and the verb or masdar that it is the subject of. */
const SUBJECT_REACH = 16;
/** How many words an agent after a preposition may stand from its noun. */
const AGENT_REACH = 6;

/**
 * What a party is to the event words of its sentence, by its clause; `undefined` where it is nothing to them.
 *
 * Subject after its verb, subject before it, agent in the construct or after `من`, `ل`, `من قبل`, object, object of `على` and `ضد`, sides
 * of a clash, subject of a light verb.
 */
export function partyLink(scene: Scene, s: number): PartyLink | undefined {
  const { governors } = scene;
  if (isWholeOf(scene, s + 1)) return undefined; // the unit within it is the one that is meant
  return linkOf(scene, governors[s]!.head);
}

/** Units in units in units. */
const DEPTH_MAX = 3;

function linkOf(scene: Scene, s: number, depth = 0): PartyLink | undefined {
  if (depth < DEPTH_MAX && isWholeOf(scene, s)) return linkOf(scene, scene.governors[s - 1]!.head, depth + 1);
  const forced = forcedTo(scene, s);
  if (forced >= 0) return by(forced, "made to do it");
  const { kind } = scene.governors[s]!;
  switch (kind) {
    case "agent":
      return agentOf(scene, s);
    case "support":
      return supporterOf(scene, s);
    case "prep":
      return afterPreposition(scene, s);
    case "trigger":
      return afterTrigger(scene, s, scene.governors[s]!.number);
    case "light":
      return afterLight(scene, s);
    case "span":
      return afterSpan(scene, s);
    case "state":
      return fromArea(scene, s);
    case "relative":
      return undefined;
    default:
      return asSubject(scene, s) ?? memberOf(scene, s);
  }
}

/** `اغتال مجهولون يستقلون دراجة نارية عنصرا في X`: whose member the verb does something to, however far before it stands. */
function memberOf(scene: Scene, s: number): PartyLink | undefined {
  const { reading, triggers, governors } = scene;
  const t = governors[s]!.asset ? eventBefore(scene, reading.first[s]!) : -1;
  if (t < 0 || !triggers[t]!.verb || !triggers[t]!.act.people) return undefined;
  if (reading.clause[triggers[t]!.first] !== reading.clause[reading.first[s]!]) return undefined;
  return hasParty(scene, triggers[t]!.last + 1, reading.first[s]! - 1)
    ? undefined
    : target(t, "whose members were hit");
}

const BEH = "\u0628";

const by = (trigger: number, why: string): PartyLink => ({ trigger, role: "by", why });
const target = (trigger: number, why: string): PartyLink => ({ trigger, role: "target", why });

/** `أجبر X على الانسحاب`: the withdrawal that a party is made to do; -1 for none. */
function forcedTo(scene: Scene, s: number): number {
  const last = scene.reading.last[s]!;
  if (valueAt(scene.reading.words, last + 1, PREP) !== "on") return -1;
  const t = eventAfter(scene, last);
  return t >= 0 && scene.triggers[t]!.first === last + 2 && scene.triggers[t]!.type === "withdrawal" ? t : -1;
}

/** `سقطت قذائف مصدرها مناطق سيطرة X`: whose area fire came from. */
function fromArea(scene: Scene, s: number): PartyLink | undefined {
  const t = scene.governors[s]!.prep === "from" ? eventBefore(scene, scene.reading.first[s]!) : -1;
  return t >= 0 && FIRES.has(scene.triggers[t]!.type) ? by(t, "whose area it came from") : undefined;
}

/** How many spans back the party that is supported may stand. */
const SUPPORTED = 8;

/** Who supports does what the party before it does. */
function supporterOf(scene: Scene, s: number): PartyLink | undefined {
  const { reading } = scene;
  const word = reading.first[s]!;
  for (
    let other = s - 1;
    other >= Math.max(0, s - SUPPORTED) && reading.sentence[reading.first[other]!] === reading.sentence[word];
    other--
  )
    if (reading.spans[other]!.type === "actor" && !scene.sources.has(other)) {
      const found = linkOf(scene, scene.governors[other]!.head);
      if (found?.role === "by") return { ...found, why: SUPPORTS };
    }
  const t = eventBefore(scene, word);
  return t < 0 ? undefined : by(t, SUPPORTS);
}

function agentOf(scene: Scene, s: number): PartyLink | undefined {
  const t = eventBefore(scene, scene.reading.first[s]!);
  return t < 0 ? asSubject(scene, s) : by(t, "after words of agency");
}

function afterPreposition(scene: Scene, s: number): PartyLink | undefined {
  const { reading, triggers, governors } = scene;
  const { prep, at, asset, owned } = governors[s]!;
  const word = reading.first[s]!;
  const t = eventBefore(scene, word);
  if (owned) return ownerLink(scene, s, t);
  if (t < 0) return prep === "of" ? asSubject(scene, s) : undefined;
  const { act, last, verb } = triggers[t]!;
  const near = at - last <= AGENT_REACH;
  const spanBetween = hasParty(scene, last + 1, at - 1);
  switch (prep) {
    case "from":
      if (act.both) return undefined;
      if (act.type === "territory-gained") return target(t, "who lost it");
      if (asset && FIRES.has(act.type)) return by(t, "from whose positions it came");
      if (!asset && !verb && near && (act.agent || act.patient)) return by(t, "after «from», beside the event noun");
      return act.people || act.toll ? target(t, "whose members were hit") : undefined;
    case "of":
      if (spanBetween && (act.patient || act.agent)) return target(t, "object after its agent");
      if (asset || (verb && act.object && !hasRelative(scene, last, at))) return target(t, OWN_HIT);
      if (!verb && act.agent)
        return near && !hasNegation(scene, last, at) ? by(t, "agent of the event noun") : undefined;
      return act.patient && near ? target(t, "object of the event noun") : undefined;
    case "on":
    case "against":
      return act.both || act.type === "overflight" ? undefined : target(t, "whom it was aimed at");
    case "between":
      return act.both ? by(t, "side of a clash") : undefined;
    case "with":
      return act.both ? by(t, "side of a clash") : undefined;
    case "in":
    case "near":
      if (asset && act.type === "explosion")
        return isOf(reading.words, at + 1, GROUND) ? undefined : target(t, OWN_HIT);
      return prep === "in" && asset && (act.people || act.toll) ? target(t, "whose members were hit") : undefined;
    case "by":
      if (act.type === "explosion") return target(t, OWN_HIT); // what blew up in it or at it is a weapon span
      return act.toll ? undefined : by(t, "means of a party");
    default:
      return undefined;
  }
}

/** `مسيّرة تابعة للجيش` acts, `دورية تابعة للجيش` is hit. */
function ownerLink(scene: Scene, s: number, t: number): PartyLink | undefined {
  const { words, first, last } = scene.reading;
  if (s > 0 && spanAt(scene.reading, first[s]! - 2)?.type === "actor" && last[s - 1]! === first[s]! - 2)
    return undefined;
  for (let k = first[s]! - 1; k >= Math.max(0, first[s]! - AGENT_REACH); k--)
    if (isOf(words, k, MEAN) || isActing(scene, k)) return t < 0 ? asSubject(scene, s) : by(t, "owner of the means");
  return t < 0 ? undefined : target(t, "owner of what was hit");
}

function afterTrigger(scene: Scene, s: number, t: number): PartyLink | undefined {
  const { triggers, reading, governors } = scene;
  if (!scene.live.includes(t)) return undefined;
  const { act, verb, last } = triggers[t]!;
  const { asset } = governors[s]!;
  if (act.both) return by(t, "side of a clash");
  if (!verb) {
    if (act.agent && !asset) return by(t, "in the construct after the event noun");
    if (act.patient && !asset && takesObject(reading, reading.last[s]! + 1)) return by(t, "agent before the object");
    return act.patient || act.agent ? target(t, "object of the event noun") : undefined;
  }
  if (act.toll) return target(t, "subject of a verb of dying");
  if (asset || hasSubject(scene, t)) return act.object || act.people ? target(t, "object of the verb") : undefined;
  if (reading.first[s]! - last > SUBJECT_REACH) return undefined;
  return by(t, "subject of the verb");
}

function afterLight(scene: Scene, s: number): PartyLink | undefined {
  const { reading, governors } = scene;
  const { light, at, asset } = governors[s]!;
  const word = reading.first[s]!;
  const back = eventBefore(scene, at);
  const next = eventAfter(scene, word);
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
      return back < 0 ? undefined : target(back, asset ? OWN_HIT : "object of a light verb");
    default:
      return next < 0 || !scene.triggers[next]!.act.both ? undefined : by(next, "side of a clash");
  }
}

/** Another span stands between: an object after the subject, or a member of whatever that is. */
function afterSpan(scene: Scene, s: number): PartyLink | undefined {
  const { governors, reading, triggers } = scene;
  const { number, asset, owned } = governors[s]!;
  const type = reading.spans[number]!.type;
  const t = eventBefore(scene, reading.first[s]!);
  if (owned) return ownerLink(scene, s, t);
  if (t < 0) return asSubject(scene, s);
  if (asset) return target(t, OWN_HIT);
  const isMeans = procliticOf(reading, number).endsWith(BEH) || isActing(scene, reading.last[number]!);
  if (type === "weapon" && (isMeans || !triggers[t]!.act.object)) return by(t, "owner of the means");
  if (type === "weapon") return target(t, "owner of what was hit");
  const { act } = triggers[t]!;
  if (act.both) return by(t, "side of a clash");
  return asSubject(scene, s);
}

/** The subject of the next verb, or of a light verb before the next event noun. */
function asSubject(scene: Scene, s: number): PartyLink | undefined {
  const { reading, triggers, governors } = scene;
  const { last, words } = { last: reading.last[s]!, words: reading.words };
  const t = eventAfter(scene, last);
  if (t < 0) return undefined;
  const { first, verb, act } = triggers[t]!;
  if (first - last > SUBJECT_REACH) return undefined;

  if (governors[s]!.asset && act.toll) return target(t, "whose members were hit");
  if (verb && triggers[t]!.proclitic === "")
    return act.toll ? target(t, "subject of a verb of dying") : by(t, "subject before its verb");
  for (let k = last + 1; k < first; k++) {
    if (isObject(scene, s, k)) return undefined;
    const light = valueAt(words, k, LIGHT);
    if (light === "undergo") return target(t, "subject of «underwent»");
    if (light === "agent" || light === "manage") return by(t, "subject of a light verb");
  }
  return undefined;
}

/** `اتهم X Y بتنفيذ التفجير`: word `k` is of another party right after the first, which is what the verb does to it. */
function isObject({ reading, governors }: Scene, s: number, k: number): boolean {
  const other = reading.at[k]!;
  if (other < 0 || reading.spans[other]!.type !== "actor") return false;
  const { kind, number, coordinated, owned, asset } = governors[other]!;
  return kind === "span" && number === s && !coordinated && !owned && !asset;
}
