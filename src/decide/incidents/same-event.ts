import type { Reading } from "../../detect/incidents/reading.js";
import type { IncidentType } from "../../incident-types.js";
import { PREP, TOGETHER, WHERE } from "../../lexicon/parts/incidents.js";
import { isOf, valueAt } from "../../lexicon/read.js";
import { GAP_COMMA } from "../../text/words.js";
import { isMutual } from "./carry-over.js";
import { type Draft, hasLinked, keyOf, linked, type Role } from "./draft.js";
import { inOneSentence, isNearAfter } from "./nearness.js";
import { isWide, liesIn, placeTypeOf } from "./place-choice.js";
import { OF_REPORT } from "./report-days.js";
import type { Scene } from "./scene.js";

/** Types that one event can be told by: a strike is first a `هجوم`, then a `قصف`. */
const FAMILIES: readonly (readonly IncidentType[])[] = [
  ["air-strike", "shelling", "ground-attack", "chemical-attack", "explosion", "suicide-bombing"],
  ["raid-arrest", "abduction"],
  ["raid-arrest", "ground-attack"], // `العملية` after a raid
  ["killing", "explosion", "shooting", "air-strike", "shelling", "suicide-bombing"],
];
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
export function compatible({ triggers }: Scene, a: Draft, b: Draft): boolean {
  if (a.type === b.type) return true;
  const isGround = ({ type, mentions }: Draft): boolean =>
    type === "ground-attack" && mentions.some((t) => !triggers[t]!.act.open);
  return !isGround(a) && !isGround(b) && FAMILIES.some((family) => family.includes(a.type) && family.includes(b.type));
}

/** Whether a later mention is of the event that an earlier draft is of. */
export function isSame(scene: Scene, earlier: Draft, later: Draft): boolean {
  if (!compatible(scene, earlier, later)) return false;
  const trigger = scene.triggers[later.trigger]!;
  if (saysOther(scene, later) || isListed(scene, earlier, later)) return false;
  if (isMutual(scene, later) && !isMutual(scene, earlier) && later.type !== "clash") return false;
  if (hitsWhoActed(scene, earlier, later) || hitsWhoActed(scene, later, earlier)) return false;
  if (conflict(scene, earlier, later, "by") || conflict(scene, earlier, later, "date")) return false;
  if (isOfOtherReport(scene, earlier, later)) return false;
  const together = inOneSentence(scene, earlier, later);
  const isNew = !trigger.verb && !trigger.definite && !trigger.act.pronoun;
  if (together && isNew && hasLinked(earlier, "casualties") && hasLinked(later, "casualties")) return false;
  if (together && spellsOut(scene, later)) return true;
  if (share(scene, earlier, later)) return true;
  if (isDoublet(scene, earlier, later) || (together && isNew && isMeans(scene, earlier, later))) return true;
  const again = trigger.definite && !trigger.verb && isNearAfter(scene, earlier, later);
  if (hasLinked(later, "places") && hasLinked(earlier, "places"))
    return contains(scene, earlier, later) && (trigger.verb || again || isHeadline(scene, earlier, later));
  if (again) return true;
  if (hasTollOfItsOwn(scene, earlier, later)) return false;
  if (!together || !hasLinked(later, "places")) return true;
  return later.type === "raid-arrest" && !hasLinked(earlier, "places"); // `اعتقال شاب خلال مداهمة في X`
}

/** `كما طال القصف`, `على صعيد متصل`, `وسط قصف`: another event. */
function saysOther({ reading, triggers }: Scene, { trigger }: Draft): boolean {
  const { words, clause } = reading;
  const { first, last, verb, definite } = triggers[trigger]!;
  for (let k = first - 1; k >= Math.max(0, first - OTHER_REACH) && clause[k] === clause[first]; k--) {
    if ((words.gaps[k + 1]! & GAP_COMMA) !== 0) break;
    if (BESIDE.has(words.forms[k]!) || (!verb && !definite && isOf(words, k, TOGETHER))) return true;
  }
  return OTHER.has(words.forms[last + 1] ?? "") || OTHER.has(words.forms[last + 2] ?? "");
}

/** `القصف والغارات`: two kinds of one list are two; of one kind they are one. */
function isListed({ reading, triggers }: Scene, earlier: Draft, later: Draft): boolean {
  const { first, proclitic, verb, type } = triggers[later.trigger]!;
  if (verb || proclitic !== WAW || type === earlier.type) return false;
  return earlier.mentions.some((t) => {
    const before = triggers[t]!;
    return !before.verb && reading.clause[before.first] === reading.clause[first] && first - before.last <= LIST_REACH;
  });
}

const BEH = "\u0628";
const WAW = "\u0648";
const LIST_REACH = 6;

/** `حيث سقطت قذيفة على منزل`: the clause tells how. */
function spellsOut({ reading, triggers }: Scene, { trigger }: Draft): boolean {
  const { first, verb } = triggers[trigger]!;
  return verb && first > 0 && isOf(reading.words, first - 1, WHERE);
}

/** `قصف واستهداف لبلدة X`: two nouns beside each other, and only the second has arguments. */
function isDoublet({ triggers }: Scene, earlier: Draft, later: Draft): boolean {
  const [a, b] = [triggers[earlier.trigger]!, triggers[later.trigger]!];
  return !b.verb && b.first === a.last + 1 && !hasLinked(earlier, "places") && !hasLinked(earlier, "target");
}

/** `اغتياله في تفجير`: the second noun says by what the first was done, and where. */
function isMeans({ reading, triggers }: Scene, earlier: Draft, later: Draft): boolean {
  const [a, b] = [triggers[earlier.trigger]!, triggers[later.trigger]!];
  if (b.first - a.last > MEANS_REACH || hasLinked(earlier, "places")) return false;
  return b.proclitic.endsWith(BEH) || valueAt(reading.words, b.first - 1, PREP) === "in";
}

const MEANS_REACH = 4;

/** A headline, and the sentence below it. */
function isHeadline({ reading, triggers }: Scene, earlier: Draft, later: Draft): boolean {
  const [a, b] = [triggers[earlier.trigger]!, triggers[later.trigger]!];
  return reading.sentence[a.first] === 0 && reading.sentence[b.first] === 1 && b.proclitic !== WAW;
}

/** Both are nothing but deaths, and of other people. */
function hasTollOfItsOwn({ triggers }: Scene, earlier: Draft, later: Draft): boolean {
  const deaths = triggers[earlier.trigger]!.act.toll && triggers[later.trigger]!.act.toll;
  return deaths && hasLinked(earlier, "casualties") && hasLinked(later, "casualties");
}

/** They name a place or a target together. */
function share({ reading }: Scene, a: Draft, b: Draft): boolean {
  const isShared = (s: number): boolean => names(reading, a, "places", s) || names(reading, a, "target", s);
  return b.links.some(({ role, span }) => (role === "places" || role === "target") && isShared(span));
}

/** One was done to the party that did the other. */
function hitsWhoActed({ reading }: Scene, a: Draft, b: Draft): boolean {
  return b.links.some(({ role, span }) => role === "target" && names(reading, a, "by", span));
}

/** A draft has what a span names in a role. */
function names(reading: Reading, { links }: Draft, role: Role, s: number): boolean {
  for (const each of links) if (each.role === role && keyOf(reading, each.span) === keyOf(reading, s)) return true;
  return false;
}

/** Both name parties, or days, and none together. */
function conflict({ reading }: Scene, a: Draft, b: Draft, role: "by" | "date"): boolean {
  if (!hasLinked(a, role) || !hasLinked(b, role)) return false;
  const keys = (draft: Draft): string[] =>
    linked(draft, role)
      .filter((s) => role !== "date" || isDay(reading.spans[s] as { value?: string | null; text: string }))
      .map((s) => keyOf(reading, s));
  const left = keys(a);
  const right = keys(b);
  return left.length > 0 && right.length > 0 && !right.some((key) => left.includes(key));
}

/** Only the later one is told by a report of another day, in a sentence of its own. */
function isOfOtherReport({ reading, triggers }: Scene, earlier: Draft, later: Draft): boolean {
  if (hasLinked(earlier, "date")) return false;
  if (reading.sentence[triggers[earlier.trigger]!.first] === reading.sentence[triggers[later.trigger]!.first])
    return false;
  return later.links.some(({ why }) => why === OF_REPORT);
}

/** A date that can be told from others: one with a value, or with a number. */
function isDay({ value, text }: { readonly value?: string | null; readonly text: string }): boolean {
  return Boolean(value) || /\p{N}/u.test(text);
}

/** One names only something wide, in which the other tells the spots, or all that one names lies in what the other names. */
function contains(scene: Scene, earlier: Draft, later: Draft): boolean {
  const inside = (a: Draft, b: Draft): boolean =>
    linked(a, "places").every((s) => linked(b, "places").some((whole) => liesIn(scene, s, whole)));
  if (inside(later, earlier) || inside(earlier, later)) return true;
  const wide = (draft: Draft): boolean =>
    linked(draft, "places").every((s) => isWide(scene, s) || placeTypeOf(scene, s) === "city");
  return wide(earlier) !== wide(later);
}
