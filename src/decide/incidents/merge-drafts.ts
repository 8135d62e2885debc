import type { IncidentType } from "../../incident-types.js";
import { LIGHT, RELATIVE_PRONOUN } from "../../lexicon/parts/incidents.js";
import { isOf } from "../../lexicon/read.js";
import { type Draft, link, linked, type Scene } from "./draft.js";
import { placeTypeOf } from "./place-choice.js";

/** Types that one event can be told by: a strike is first a `هجوم`, then a `قصف`. */
const FAMILIES: readonly (readonly IncidentType[])[] = [
  ["air-strike", "shelling", "ground-attack", "chemical-attack", "explosion", "suicide-bombing"],
  ["raid-arrest", "abduction"],
  ["killing", "explosion", "shooting", "air-strike", "shelling", "suicide-bombing"],
  ["displacement", "withdrawal"],
];
/** Of several types of one incident, the one that says most. */
const SPECIFIC: readonly IncidentType[] = [
  "chemical-attack",
  "suicide-bombing",
  "air-strike",
  "explosion",
  "shelling",
  "shooting",
];

/** Whether two types can be those of one event. */
export function compatible(a: IncidentType, b: IncidentType): boolean {
  return a === b || FAMILIES.some((family) => family.includes(a) && family.includes(b));
}

/** Takes mentions of one event together; the drafts come in the order of the text. */
export function mergeDrafts(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const merged: Draft[] = [];
  for (const draft of drafts) {
    const same = merged
      .slice(-NEAR)
      .reverse()
      .find((earlier) => isSame(scene, earlier, draft));
    if (same) absorb(scene, same, draft);
    else merged.push(draft);
  }
  return merged;
}

/** How many incidents back the same event may have been named. */
const NEAR = 8;

function isSame(scene: Scene, earlier: Draft, later: Draft): boolean {
  if (!compatible(earlier.type, later.type)) return false;
  if (isPredicate(scene, earlier, later)) return true;
  const { reading, triggers } = scene;
  const trigger = triggers[later.trigger]!;
  if (saysOther(scene, later)) return false;
  if (conflict(scene, earlier, later, "by") || conflict(scene, earlier, later, "date")) return false;
  const shared = share(scene, earlier, later);
  if (shared) return true;
  if (linked(later, "places").length > 0 && linked(earlier, "places").length > 0) {
    const inside = contains(scene, earlier, later);
    return inside && (trigger.definite || trigger.verb);
  }
  const sameSentence = reading.sentence[trigger.first] === reading.sentence[triggers[earlier.trigger]!.first];
  return trigger.definite || !sameSentence || linked(later, "places").length === 0;
}

/** `كما طال القصف`, `على صعيد متصل`: another event. */
function saysOther({ reading, triggers }: Scene, { trigger }: Draft): boolean {
  const { words, clause } = reading;
  const { first } = triggers[trigger]!;
  for (let k = first - 1; k >= Math.max(0, first - OTHER_REACH) && clause[k] === clause[first]; k--)
    if (OTHER.has(words.forms[k]!)) return true;
  return false;
}

const OTHER_REACH = 6;
/** كما, صعيد, المقابل, أخرى, آخر */
const OTHER: ReadonlySet<string> = new Set([
  "\u0643\u0645\u0627",
  "\u0635\u0639\u064A\u062F",
  "\u0627\u0644\u0645\u0642\u0627\u0628\u0644",
  "\u0627\u062E\u0631\u064A",
  "\u0627\u062E\u0631",
]);

/** A verb that says of the event noun before it what it hit: `قصف استهدف قرية`, `غارة التي استهدفت`. */
function isPredicate({ reading, triggers, live }: Scene, earlier: Draft, later: Draft): boolean {
  const verb = triggers[later.trigger]!;
  if (!verb.verb || verb.proclitic !== "") return false;
  const nearest = live[live.indexOf(later.trigger) - 1];
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

const PREDICATE_REACH = 14;

const keyOf = ({ reading }: Scene, s: number): string => {
  const span = reading.spans[s] as { entity?: string | null; value?: string | null; text: string };
  return span.entity ?? span.value ?? span.text;
};

/** They name a place or a target together. */
function share(scene: Scene, a: Draft, b: Draft): boolean {
  const of = (draft: Draft): string[] =>
    [...linked(draft, "places"), ...linked(draft, "target")].map((s) => keyOf(scene, s));
  const names = new Set(of(a));
  return of(b).some((key) => names.has(key));
}

/** Both name parties, or days, and none together. */
function conflict(scene: Scene, a: Draft, b: Draft, role: "by" | "date"): boolean {
  const left = linked(a, role).map((s) => keyOf(scene, s));
  const right = linked(b, role).map((s) => keyOf(scene, s));
  return left.length > 0 && right.length > 0 && !right.some((key) => left.includes(key));
}

const WIDE: ReadonlySet<string> = new Set(["governorate", "district", "subdistrict", "region", "countryside", "city"]);

/** The earlier one names only something wide, in which the later one tells the spots. */
function contains(scene: Scene, earlier: Draft, later: Draft): boolean {
  const wide = (draft: Draft): boolean => linked(draft, "places").every((s) => WIDE.has(placeTypeOf(scene, s)));
  return wide(earlier) !== wide(later);
}

/** Takes a later mention into an earlier one. */
export function absorb(scene: Scene, into: Draft, other: Draft): void {
  into.mentions.push(...other.mentions);
  for (const { span, role, why } of other.links) link(into, span, role, why);
  if (into.type !== other.type)
    into.type = SPECIFIC.find((type) => type === into.type || type === other.type) ?? into.type;
  void scene;
}
