import type { Governor } from "../../detect/incidents/governor.js";
import { findGovernors } from "../../detect/incidents/governors.js";
import type { Reading } from "../../detect/incidents/reading.js";
import { type Refusal, refusalOf } from "../../detect/incidents/refusals.js";
import { sourceReason } from "../../detect/incidents/sources.js";
import { findTriggers, type Trigger } from "../../detect/incidents/triggers.js";
import { carryOver } from "./carry-over.js";
import { dropDateOfReport } from "./day.js";
import { type Draft, hasLinked, keyOf, onePerThing } from "./draft.js";
import { typeWithMeans } from "./incident-kind.js";
import { statusOf } from "./incident-status.js";
import { linkSpans } from "./link-spans.js";
import { mergeDrafts } from "./merge-drafts.js";
import { choosePlaces } from "./place-choice.js";
import { MOVES } from "./place-role.js";
import { dateByReport } from "./report-days.js";
import { linkSources } from "./reporters.js";
import { createScene, type Scene } from "./scene.js";
import { isConcrete, isSound, isTally } from "./soundness.js";
import { attackedSentences, isToll } from "./tolls.js";

/** An event word that made no incident, and why. */
export interface RefusedTrigger extends Refusal {
  readonly trigger: number;
}

/** What a text tells of. */
export interface IncidentDecision {
  readonly scene: Scene;
  readonly drafts: readonly Draft[];
  readonly refused: readonly RefusedTrigger[];
}

/** From a tagged text to its incidents. */
export function decideIncidents(reading: Reading): IncidentDecision {
  const triggers = findTriggers(reading);
  const refused = refuse(reading, triggers);
  const live = liveTriggers(reading, triggers, refused);
  if (live.length === 0)
    return { scene: createScene({ reading, triggers, governors: [], sources: NO_SOURCES, live }), drafts: [], refused };
  const governors = findGovernors(reading, triggers);
  const sources = findSources(reading, governors);
  const scene = createScene({ reading, triggers, governors, sources, live });
  const drafts = live.map((t) => draftOf(triggers[t]!, t));
  linkSpans(scene, drafts);
  dateByReport(scene, drafts);
  for (const draft of drafts) draft.type = typeWithMeans(scene, draft);
  for (const draft of drafts) {
    choosePlaces(scene, draft);
    draft.shares = [draft.links.length];
  }
  const concrete: Draft[] = [];
  const drop = (draft: Draft, rule: string): void => {
    for (const t of draft.mentions) refused.push({ trigger: t, rule, at: triggers[t]!.first });
  };
  const told = mergeDrafts(scene, drafts).filter((draft) => {
    const tally = isTally(scene, draft);
    const stands = !tally && isSound(scene, draft);
    if (!stands) drop(draft, tally ? "tally" : "vague");
    return stands;
  });
  carryOver(scene, told);
  for (const draft of told) {
    choosePlaces(scene, draft);
    if (isConcrete(scene, draft)) concrete.push(draft);
    else drop(draft, "vague");
  }
  linkSources(scene, concrete);
  for (const draft of concrete) {
    draft.type = typeWithMeans(scene, draft);
    draft.status = statusOf(scene, draft);
    dropTargets(scene, draft);
    dropDateOfReport(scene, draft);
    onePerThing(scene, draft);
  }
  return { scene, drafts: concrete, refused };
}

/** The event words that name no incident of the text, with the reason. */
function refuse(reading: Reading, triggers: readonly Trigger[]): RefusedTrigger[] {
  const refused: RefusedTrigger[] = [];
  for (let t = 0; t < triggers.length; t++) {
    const before = refused[refused.length - 1];
    const joined = before && before.trigger === t - 1 && isJoined(triggers[t - 1]!, triggers[t]!);
    const refusal = joined ? before : refusalOf(reading, triggers[t]!);
    if (refusal) refused.push({ trigger: t, rule: refusal.rule, at: refusal.at });
  }
  return refused;
}

/** The numbers of those that are neither refused nor the toll of another one. @param refused in their order */
function liveTriggers(reading: Reading, triggers: readonly Trigger[], refused: readonly RefusedTrigger[]): number[] {
  const standing: number[] = [];
  for (let t = 0, r = 0; t < triggers.length; t++) {
    if (r < refused.length && refused[r]!.trigger === t) r++;
    else standing.push(t);
  }
  const attacked = attackedSentences(reading, triggers, standing);
  return attacked.size === 0 ? standing : standing.filter((t) => !isToll(triggers[t]!, reading, attacked));
}

/** The numbers of the spans that report, with the reason. */
function findSources(reading: Reading, governors: readonly Governor[]): ReadonlyMap<number, string> {
  let sources: Map<number, string> | undefined;
  for (let s = 0; s < governors.length; s++) {
    const reason = reading.spans[s]!.type === "actor" ? sourceReason(reading, governors, s) : undefined;
    if (reason === undefined) continue;
    sources ??= new Map();
    sources.set(s, reason);
  }
  return sources ?? NO_SOURCES;
}

const NO_SOURCES: ReadonlyMap<number, string> = new Map();

/** Who moves is not hit, and nobody is hit by himself. */
function dropTargets({ reading }: Scene, draft: Draft): void {
  if (!hasLinked(draft, "target")) return;
  const { links } = draft;
  const acted = (s: number): boolean =>
    links.some(({ role, span }) => role === "by" && keyOf(reading, span) === keyOf(reading, s));
  draft.links = links.filter(({ role, span }) => role !== "target" || !(MOVES.has(draft.type) || acted(span)));
}

/** `من أسر وقتل`: what is said of the first noun is said of the second. */
function isJoined(before: Trigger, { first, proclitic }: Trigger): boolean {
  return !before.verb && first === before.last + 1 && proclitic === WAW;
}

const WAW = "\u0648";

function draftOf({ type }: Trigger, t: number): Draft {
  return { trigger: t, mentions: [t], shares: [0], type, links: [], status: "reported", notes: [] };
}
