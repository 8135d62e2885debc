import type { Explanation } from "./explain.js";
import type { Incident } from "./incident.js";
import type { BaseSpan, Evidence } from "./span.js";

// What was read of a part of a text, with the offsets that it has in the whole.

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function moved<T extends Stretch>(stretch: T, by: number): T {
  return { ...stretch, start: stretch.start + by, end: stretch.end + by };
}

type Share = (evidence: Evidence) => Evidence;
const asIs: Share = (evidence) => evidence;

/** Gives equal evidence without offsets as one object: that of ten thousands of spans says the same a few hundred times. */
export function sharedEvidence(): Share {
  const known = new Map<string, Evidence>();
  return (evidence) => {
    const { rule, detail, weight } = evidence;
    const first = known.get(detail);
    if (first?.rule === rule && first.weight === weight) return first;
    if (first === undefined) known.set(detail, evidence);
    return evidence;
  };
}

function movedEvidence(evidence: readonly Evidence[], by: number, share: Share = asIs): readonly Evidence[] {
  return evidence.map((each) => {
    const { start, end } = each;
    if (start === undefined && end === undefined) return share(each);
    return {
      ...each,
      ...(start === undefined ? {} : { start: start + by }),
      ...(end === undefined ? {} : { end: end + by }),
    };
  });
}

/** A span, `by` code units further on. */
export function movedSpan<S extends BaseSpan>(span: S, by: number, share?: Share): S {
  return { ...moved(span, by), evidence: movedEvidence(span.evidence, by, share) };
}

/** An incident, `by` code units further on. @param spanOf the moved span of each of its spans */
export function movedIncident(incident: Incident, by: number, spanOf: <S extends BaseSpan>(span: S) => S): Incident {
  return {
    ...incident,
    trigger: moved(incident.trigger, by),
    also: incident.also.map((each) => moved(each, by)),
    by: incident.by.map(spanOf),
    target: incident.target.map(spanOf),
    places: incident.places.map(spanOf),
    date: incident.date && spanOf(incident.date),
    weapons: incident.weapons.map(spanOf),
    casualties: incident.casualties.map(spanOf),
    source: incident.source.map(spanOf),
    evidence: movedEvidence(incident.evidence, by),
  };
}

/** An explanation, `by` code units further on. */
export function movedExplanation<S extends BaseSpan>(explanation: Explanation<S>, by: number): Explanation<S> {
  if (by === 0) return explanation;
  const { chosen, reasons, rejected, candidates, incidents, passedOver } = explanation;
  return {
    ...moved(explanation, by),
    chosen: chosen && movedSpan(chosen, by),
    reasons: movedEvidence(reasons, by),
    rejected: rejected.map((each) => ({ ...each, reasons: movedEvidence(each.reasons, by) })),
    candidates: candidates.map((each) => ({ ...each, reasons: movedEvidence(each.reasons, by) })),
    incidents: incidents.map((each) => movedIncident(each, by, (span) => movedSpan(span, by))),
    passedOver: passedOver.map((each) => moved(each, by)),
  };
}
