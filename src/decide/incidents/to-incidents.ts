import type { Reading } from "../../detect/incidents/reading.js";
import type { Trigger } from "../../detect/incidents/triggers.js";
import type { Incident, IncidentMention, PassedOverEvent } from "../../incident.js";
import { acledClassOf } from "../../incident-classes.js";
import { INCIDENT_TYPES } from "../../incident-types.js";
import type { ActorSpan, BaseSpan, CasualtySpan, DateSpan, Evidence, PlaceSpan, WeaponSpan } from "../../span.js";
import { sourceBounds } from "../../text/bounds.js";
import { incidentDay } from "./day.js";
import type { IncidentDecision } from "./decide-incidents.js";
import type { Draft, Role } from "./draft.js";

/** The incidents of a decision as plain data, in the order of the text. */
export function toIncidents({ scene, drafts }: IncidentDecision): Incident[] {
  return drafts.map((draft) => toIncident(scene, draft)).sort((a, b) => a.trigger.start - b.trigger.start);
}

/** What the rules of refusal say, in words. */
const REFUSALS: Readonly<Record<string, string>> = {
  negated: "it is denied that it happened",
  planned: "a plan, threat, demand, possibility or memory",
  habit: "a habit",
  tally: "a count over several events",
  state: "who holds the ground, or where fronts run",
  background: "the background of what is told",
  part: "what was agreed on",
  vague: "no place, target, day or toll pins it to one event",
};

/** The event words that made no incident, in the order of the text. */
export function passedOverEvents({ scene, refused }: IncidentDecision): PassedOverEvent[] {
  const { reading, triggers } = scene;
  return refused
    .map(({ trigger, rule, at }) => {
      const said =
        at >= triggers[trigger]!.first && at <= triggers[trigger]!.last ? "" : `: «${reading.words.forms[at]!}»`;
      return { ...mentionOf(reading, triggers[trigger]!), rule, detail: `${REFUSALS[rule] ?? rule}${said}` };
    })
    .sort((a, b) => a.start - b.start);
}

type Scene = IncidentDecision["scene"];

function toIncident(scene: Scene, draft: Draft): Incident {
  const { reading, triggers } = scene;
  const spans = <S extends BaseSpan>(role: Role): S[] => {
    const found: S[] = [];
    for (const each of draft.links) if (each.role === role) found.push(reading.spans[each.span] as S);
    return found;
  };
  const trigger = mentionOf(reading, triggers[draft.trigger]!);
  const also = draft.mentions.filter((t) => t !== draft.trigger).map((t) => mentionOf(reading, triggers[t]!));
  const date = spans<DateSpan>("date")[0] ?? null;
  const by = spans<ActorSpan>("by");
  const casualties = spans<CasualtySpan>("casualties");
  return {
    type: draft.type,
    acled: acledClassOf({ type: draft.type, by, casualties }).subEvent,
    plover: INCIDENT_TYPES[draft.type].plover,
    trigger,
    also: also.sort((a, b) => a.start - b.start),
    by,
    target: spans<ActorSpan | PlaceSpan>("target"),
    places: spans<PlaceSpan>("places"),
    date,
    day: incidentDay(scene, draft),
    weapons: spans<WeaponSpan>("weapons"),
    casualties,
    source: spans<ActorSpan>("source"),
    status: draft.status,
    confidence: confidenceOf(draft),
    evidence: evidenceOf(scene, draft, trigger),
  };
}

function mentionOf({ words, text }: Reading, { from, to }: Trigger): IncidentMention {
  const { start, end } = sourceBounds(words.folded, from, to);
  return { start, end, text: text.slice(start, end) };
}

function evidenceOf({ reading }: Scene, draft: Draft, trigger: IncidentMention): Evidence[] {
  const { start, end, text } = trigger;
  return [
    { rule: "trigger", detail: `«${text}» names ${draft.type}`, start, end },
    ...draft.notes,
    ...draft.links.map(({ span, role, why }) => {
      const { start: from, end: to } = reading.spans[span]!;
      return { rule: role, detail: why, start: from, end: to };
    }),
  ];
}

/** More arguments, and more words for it, make an incident surer. */
function confidenceOf(draft: Draft): number {
  let roles = 0;
  for (const [i, { role }] of draft.links.entries())
    if (draft.links.findIndex((each) => each.role === role) === i) roles++;
  return Math.min(0.95, 0.6 + 0.06 * roles + 0.04 * (draft.mentions.length - 1));
}
