import { findGovernors } from "../../detect/incidents/governors.js";
import type { Reading } from "../../detect/incidents/reading.js";
import { type Refusal, refusalOf } from "../../detect/incidents/refusals.js";
import { sourceReason } from "../../detect/incidents/sources.js";
import { findTriggers, type Trigger } from "../../detect/incidents/triggers.js";
import { attach } from "./attach.js";
import { carryOver } from "./carry-over.js";
import { type Draft, link, linked, type Scene } from "./draft.js";
import { statusOf, typeWithMeans } from "./incident-kind.js";
import { mergeDrafts } from "./merge-drafts.js";
import { partyLink } from "./parties.js";
import { choosePlaces, FACILITIES, placeTypeOf } from "./place-choice.js";
import { linkSources } from "./reporters.js";

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
    const refusal = refusalOf(reading, trigger);
    if (refusal) refused.push({ trigger: t, ...refusal });
    else standing.push(t);
  }
  const live = standing.filter((t) => !isToll(reading, triggers, standing, t));
  const sources = new Map<number, string>();
  for (const [s, { type }] of reading.spans.entries()) {
    const reason = type === "actor" ? sourceReason(reading, governors, s) : undefined;
    if (reason) sources.set(s, reason);
  }
  const scene: Scene = { reading, triggers, governors, sources, live };
  const drafts = live.map((t) => draftOf(triggers[t]!, t));
  linkSpans(scene, drafts);
  for (const draft of drafts) draft.type = typeWithMeans(scene, draft);
  const merged = mergeDrafts(scene, drafts);
  carryOver(scene, merged);
  const concrete: Draft[] = [];
  for (const draft of merged) {
    choosePlaces(scene, draft);
    if (isConcrete(scene, draft)) concrete.push(draft);
    else for (const t of draft.mentions) refused.push({ trigger: t, rule: "vague", at: triggers[t]!.first });
  }
  linkSources(scene, concrete);
  for (const draft of concrete) {
    draft.type = typeWithMeans(scene, draft);
    draft.status = statusOf(scene, draft);
  }
  return { scene, drafts: concrete, refused };
}

function draftOf({ type }: Trigger, t: number): Draft {
  return { trigger: t, mentions: [t], type, links: [], status: "reported", notes: [] };
}

/** A death or wound is the toll of the attack that its sentence names. */
function isToll(reading: Reading, triggers: readonly Trigger[], standing: readonly number[], t: number): boolean {
  const { act, first } = triggers[t]!;
  if (!act.toll && !act.massacre) return false;
  return standing.some((o) => {
    const other = triggers[o]!;
    return (
      o !== t &&
      !other.act.toll &&
      !other.act.massacre &&
      CAUSES_DEATH.has(other.type) &&
      reading.sentence[other.first] === reading.sentence[first]
    );
  });
}

const CAUSES_DEATH: ReadonlySet<string> = new Set([
  "air-strike",
  "shelling",
  "chemical-attack",
  "explosion",
  "suicide-bombing",
  "clash",
  "ground-attack",
  "shooting",
  "raid-arrest",
]);

/** Gives each span its place in the incidents of its sentence. */
function linkSpans(scene: Scene, drafts: readonly Draft[]): void {
  const { reading, triggers, governors, live, sources } = scene;
  const draftOfTrigger = new Map(drafts.map((draft) => [draft.trigger, draft]));
  for (const [s, { type }] of reading.spans.entries()) {
    if (reading.last[s]! < reading.first[s]!) continue;
    if (type === "actor") {
      if (sources.has(s)) continue;
      const found = partyLink(scene, s);
      const draft = found && draftOfTrigger.get(found.trigger);
      if (draft) link(draft, s, found.role, found.why);
      continue;
    }
    const t = attach(reading, triggers, live, governors, s);
    const draft = draftOfTrigger.get(t);
    if (!draft) continue;
    if (type === "place") {
      link(draft, s, "places", "nearest event word of its sentence");
      if (FACILITIES.has(placeTypeOf(scene, s)) && isHit(scene, t, s))
        link(draft, s, "target", "a facility that was hit");
    } else if (type === "weapon") link(draft, s, "weapons", "nearest event word of its sentence");
    else if (type === "casualty") link(draft, s, "casualties", "nearest event word of its sentence");
    else if (type === "date" && linked(draft, "date").length === 0)
      link(draft, s, "date", "nearest event word of its sentence");
  }
}

/** A facility is hit as an object, or after على. */
function isHit({ governors, triggers }: Scene, t: number, s: number): boolean {
  const { kind, prep, number } = governors[governors[s]!.head]!;
  const { act } = triggers[t]!;
  if (!act.object && !act.patient && !act.agent) return false;
  if (kind === "trigger") return number === t;
  return kind === "prep" ? prep === "on" || prep === "of" : kind === "span";
}

/** An act is pinned to a place narrower than a country, a day, a toll or a target. */
function isConcrete(scene: Scene, draft: Draft): boolean {
  const own = draft.mentions.some((t) => !scene.triggers[t]!.act.weak);
  const places = linked(draft, "places").length;
  const pins = places + linked(draft, "target").length + linked(draft, "casualties").length;
  if (own) return pins + linked(draft, "date").length > 0;
  return pins > 0;
}
