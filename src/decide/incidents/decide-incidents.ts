import { findGovernors } from "../../detect/incidents/governors.js";
import type { Reading } from "../../detect/incidents/reading.js";
import { type Refusal, refusalOf } from "../../detect/incidents/refusals.js";
import { sourceReason } from "../../detect/incidents/sources.js";
import { findTriggers, type Trigger } from "../../detect/incidents/triggers.js";
import { carryOver } from "./carry-over.js";
import { dropDateOfReport } from "./day.js";
import { type Draft, keyOf, linked, onePerThing } from "./draft.js";
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
  const governors = findGovernors(reading, triggers);
  const refused: RefusedTrigger[] = [];
  const standing: number[] = [];
  for (const [t, trigger] of triggers.entries()) {
    const before = refused.at(-1);
    const joined = before && before.trigger === t - 1 && isJoined(triggers[t - 1]!, trigger);
    const refusal = joined ? { rule: before.rule, at: before.at } : refusalOf(reading, trigger);
    if (refusal) refused.push({ trigger: t, ...refusal });
    else standing.push(t);
  }
  const attacked = attackedSentences(
    reading,
    standing.map((t) => triggers[t]!),
  );
  const live = standing.filter((t) => !isToll(triggers[t]!, reading, attacked));
  const sources = new Map<number, string>();
  for (const [s, { type }] of reading.spans.entries()) {
    const reason = type === "actor" ? sourceReason(reading, governors, s) : undefined;
    if (reason) sources.set(s, reason);
  }
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

/** Who moves is not hit, and nobody is hit by himself. */
function dropTargets({ reading }: Scene, draft: Draft): void {
  const acted = new Set(linked(draft, "by").map((s) => keyOf(reading, s)));
  draft.links = draft.links.filter(
    ({ role, span }) => role !== "target" || !(MOVES.has(draft.type) || acted.has(keyOf(reading, span))),
  );
}

/** `من أسر وقتل`: what is said of the first noun is said of the second. */
function isJoined(before: Trigger, { first, proclitic }: Trigger): boolean {
  return !before.verb && first === before.last + 1 && proclitic === WAW;
}

const WAW = "\u0648";

function draftOf({ type }: Trigger, t: number): Draft {
  return { trigger: t, mentions: [t], shares: [0], type, links: [], status: "reported", notes: [] };
}
