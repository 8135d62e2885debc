import type { IncidentType } from "../../incident-types.js";
import { LIGHT, RELATIVE_PRONOUN } from "../../lexicon/parts/incidents.js";
import { isOf } from "../../lexicon/read.js";
import { GAP_COMMA } from "../../text/words.js";
import { type Draft, keyOf, link, linked } from "./draft.js";
import { inOneSentence, isNearAfter } from "./nearness.js";
import { isWide, placeTypeOf } from "./place-choice.js";
import type { Scene } from "./scene.js";

/** Types that one event can be told by: a strike is first a `هجوم`, then a `قصف`. */
const FAMILIES: readonly (readonly IncidentType[])[] = [
  ["air-strike", "shelling", "ground-attack", "chemical-attack", "explosion", "suicide-bombing"],
  ["raid-arrest", "abduction"],
  ["raid-arrest", "ground-attack"], // `العملية` after a raid
  ["killing", "explosion", "shooting", "air-strike", "shelling", "suicide-bombing"],
];
/** Of several types of one incident, the one that says most. */
const SPECIFIC: readonly IncidentType[] = [
  "chemical-attack",
  "suicide-bombing",
  "air-strike",
  "explosion",
  "shelling",
  "shooting",
  "raid-arrest",
];
/** How many incidents back the same event may have been named. */
const NEAR = 8;
/** So many mentions of one event are taken together, so that no text costs more than its length. */
const MENTIONS_MAX = 32;
/** How many words may stand between an event noun and its predicate. */
const PREDICATE_REACH = 14;
const OTHER_REACH = 6;
/** كما, صعيد, المقابل: another event follows. */
const BESIDE: ReadonlySet<string> = new Set([
  "\u0643\u0645\u0627",
  "\u0635\u0639\u064A\u062F",
  "\u0627\u0644\u0645\u0642\u0627\u0628\u0644",
]);
/** أخرى, آخر, مماثل after the event noun: another one. */
const OTHER: ReadonlySet<string> = new Set([
  "\u0627\u062E\u0631\u064A",
  "\u0627\u062E\u0631",
  "\u0645\u0645\u0627\u062B\u0644",
]);

/** Whether two drafts can be of one event by their types. An advance is no strike; `هجوم` may be anything. */
function compatible({ triggers }: Scene, a: Draft, b: Draft): boolean {
  if (a.type === b.type) return true;
  const isGround = ({ type, mentions }: Draft): boolean =>
    type === "ground-attack" && mentions.some((t) => !triggers[t]!.act.open);
  return !isGround(a) && !isGround(b) && FAMILIES.some((family) => family.includes(a.type) && family.includes(b.type));
}

/** Takes mentions of one event together; the drafts come in the order of the text. */
export function mergeDrafts(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const merged: Draft[] = [];
  for (const draft of drafts) {
    const near = merged.slice(-NEAR).reverse();
    const same = near.find((earlier) => isSame(scene, earlier, draft));
    if (same) absorb(scene, same, draft);
    else merged.push(draft);
  }
  for (const draft of merged) draft.trigger = chooseTrigger(scene, draft);
  return merged;
}

function isSame(scene: Scene, earlier: Draft, later: Draft): boolean {
  if (!compatible(scene, earlier, later) || earlier.mentions.length >= MENTIONS_MAX) return false;
  if (isPredicate(scene, earlier, later)) return true;
  const trigger = scene.triggers[later.trigger]!;
  if (saysOther(scene, later)) return false;
  if (hitsWhoActed(scene, earlier, later) || hitsWhoActed(scene, later, earlier)) return false;
  if (conflict(scene, earlier, later, "by") || conflict(scene, earlier, later, "date")) return false;
  if (share(scene, earlier, later)) return true;
  const again = trigger.definite && !trigger.verb && isNearAfter(scene, earlier, later);
  if (linked(later, "places").length > 0 && linked(earlier, "places").length > 0)
    return contains(scene, earlier, later) && (trigger.verb || again);
  if (again) return true;
  if (hasTollOfItsOwn(scene, earlier, later)) return false;
  if (!inOneSentence(scene, earlier, later) || linked(later, "places").length === 0) return true;
  return later.type === "raid-arrest" && linked(earlier, "places").length === 0; // `اعتقال شاب خلال مداهمة في X`
}

/** `كما طال القصف`, `على صعيد متصل`: another event. */
function saysOther({ reading, triggers }: Scene, { trigger }: Draft): boolean {
  const { words, clause } = reading;
  const { first, last } = triggers[trigger]!;
  for (let k = first - 1; k >= Math.max(0, first - OTHER_REACH) && clause[k] === clause[first]; k--) {
    if ((words.gaps[k + 1]! & GAP_COMMA) !== 0) break;
    if (BESIDE.has(words.forms[k]!)) return true;
  }
  return OTHER.has(words.forms[last + 1] ?? "") || OTHER.has(words.forms[last + 2] ?? "");
}

/** A verb that says of the event noun before it what it hit: `قصف استهدف قرية`, `غارة التي استهدفت`. */
function isPredicate({ reading, triggers, live, rank }: Scene, earlier: Draft, later: Draft): boolean {
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

/** The word of the sentence that tells most, the first of equals, a headline last; in it the attack before its result. */
function chooseTrigger({ reading, triggers }: Scene, { mentions, shares, trigger }: Draft): number {
  if (mentions.length === 1) return trigger;
  const told = new Map<number, number>();
  for (const [i, t] of mentions.entries()) {
    const sentence = reading.sentence[triggers[t]!.first]!;
    told.set(sentence, (told.get(sentence) ?? 0) + shares[i]!);
  }
  let best = mentions[0]!;
  let most = -1;
  for (const t of mentions) {
    const { first, act } = triggers[t]!;
    const sentence = reading.sentence[first]!;
    const isResult = act.toll || act.massacre || act.type === "killing";
    const rank = told.get(sentence)! - (sentence === 0 ? HEADLINE : 0) - (isResult ? RESULT : 0);
    if (rank > most) {
      most = rank;
      best = t;
    }
  }
  return best;
}

/** What a first sentence, which may be a headline, is worth less than another that tells as much. */
const HEADLINE = 0.25;
/** What a result is worth less than the attack in its sentence. */
const RESULT = 0.5;

/** Both are nothing but deaths, and of other people. */
function hasTollOfItsOwn({ triggers }: Scene, earlier: Draft, later: Draft): boolean {
  const deaths = [earlier, later].every(({ trigger }) => triggers[trigger]!.act.toll);
  return deaths && linked(earlier, "casualties").length > 0 && linked(later, "casualties").length > 0;
}

/** They name a place or a target together. */
function share({ reading }: Scene, a: Draft, b: Draft): boolean {
  const of = (draft: Draft): string[] =>
    [...linked(draft, "places"), ...linked(draft, "target")].map((s) => keyOf(reading, s));
  const names = new Set(of(a));
  return of(b).some((key) => names.has(key));
}

/** One was done to the party that did the other. */
function hitsWhoActed({ reading }: Scene, a: Draft, b: Draft): boolean {
  const acted = linked(a, "by").map((s) => keyOf(reading, s));
  return linked(b, "target").some((s) => acted.includes(keyOf(reading, s)));
}

/** Both name parties, or days, and none together. */
function conflict({ reading }: Scene, a: Draft, b: Draft, role: "by" | "date"): boolean {
  const keys = (draft: Draft): string[] =>
    linked(draft, role)
      .filter((s) => role !== "date" || (reading.spans[s] as { value?: string | null }).value)
      .map((s) => keyOf(reading, s));
  const left = keys(a);
  const right = keys(b);
  return left.length > 0 && right.length > 0 && !right.some((key) => left.includes(key));
}

/** The earlier one names only something wide, in which the later one tells the spots. */
function contains(scene: Scene, earlier: Draft, later: Draft): boolean {
  const wide = (draft: Draft): boolean =>
    linked(draft, "places").every((s) => isWide(scene, s) || placeTypeOf(scene, s) === "city");
  return wide(earlier) !== wide(later);
}

/** Takes a later mention into an earlier one. */
function absorb(scene: Scene, into: Draft, other: Draft): void {
  const { triggers } = scene;
  const isToll = triggers[other.trigger]!.act.toll && !triggers[into.trigger]!.act.toll;
  if (!isToll) {
    into.mentions.push(...other.mentions);
    into.shares.push(...other.shares);
  }
  for (const { span, role, why } of other.links) link(into, span, role, why);
  if (into.type === other.type) return;

  into.type = SPECIFIC.find((type) => type === into.type || type === other.type) ?? into.type;
}
