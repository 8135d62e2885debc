import type { Incident, PassedOverEvent } from "./incident.js";
import type { Analysis } from "./pipeline/analyse.js";
import type { Candidate, Reason } from "./pipeline/considered.js";
import { spanOf } from "./pipeline/item.js";
import type { ReadIncidents } from "./pipeline/stages.js";
import type { Alternative, BaseSpan } from "./span.js";

export type { Candidate, Reason } from "./pipeline/considered.js";

/** A reading that did not make it. */
export interface Rejected {
  /** Type that the span would have had. */
  readonly type: string;
  /** Id of the entry, `null` where no gazetteer has the name. */
  readonly entity: string | null;
  /** The slice of the text. */
  readonly text: string;
  /** Probability that it is a mention at all. */
  readonly accepted: number;
  /** What spoke for and against it. */
  readonly reasons: readonly Reason[];
}

/** Why a stretch of text is tagged, or why not. Offsets are UTF-16 code units. */
export interface Explanation<S extends BaseSpan = BaseSpan> {
  /** First code unit of the stretch. */
  readonly start: number;
  /** Code unit after the stretch. */
  readonly end: number;
  /** The slice of the text. */
  readonly text: string;
  /** The span that touches the stretch, `null` where there is none. */
  readonly chosen: S | null;
  /** What spoke for and against the chosen span. */
  readonly reasons: readonly Reason[];
  /** Readings of the stretch that were passed over: those refused, and those that lost their words to another, of any detector. */
  readonly rejected: readonly Rejected[];
  /** The entries that share the name of the chosen place, the likeliest first. */
  readonly candidates: readonly Candidate[];
  /** The incidents that the stretch names, or is an argument of. Empty where the tagger has no detector `incidents`. */
  readonly incidents: readonly Incident[];
  /** Event words in the stretch that made no incident, and why. */
  readonly passedOver: readonly PassedOverEvent[];
  /** How sure it is that the document is about the gazetteers' country, 0 to 1. */
  readonly domestic: number;
}

/** What is likelier than this was chosen, or lost its words to something else. */
const LIKELY = 0.5;

/** Entries that share a name which was tagged as it stands. */
function alternativesOf(span: (BaseSpan & { readonly alternatives?: unknown }) | null): readonly Candidate[] {
  if (!Array.isArray(span?.alternatives)) return [];
  return (span.alternatives as readonly Alternative[]).map(({ entity, score }) => ({ entity, score, reasons: [] }));
}

/** Puts an analysis in words for the stretch `[start, end)`. */
export function explainRange<S extends BaseSpan>(
  analysis: Analysis,
  spans: readonly S[],
  start: number,
  end: number,
  read: ReadIncidents = { incidents: [], passedOver: [] },
): Explanation<S> {
  const { text, words } = analysis.view;
  const { starts, ends } = words.folded;
  const chosen = spans.find((span) => span.start < end && start < span.end) ?? null;
  const rejected: Rejected[] = [];
  const weighed: Reason[] = [];
  let candidates: readonly Candidate[] = [];
  for (const each of analysis.considered()) {
    const from = starts[each.from]!;
    const to = ends[each.to - 1]!;
    if (from >= end || start >= to) continue;
    const { type, entity, accepted, reasons } = each;
    const stands = chosen?.type === type && chosen.start <= from && from < chosen.end && accepted >= LIKELY;
    if (!stands) rejected.push({ type, entity, text: text.slice(from, to), accepted, reasons });
    else {
      weighed.push(...reasons.filter((reason) => !chosen.evidence.includes(reason)));
      if (each.candidates.length > 0) candidates = each.candidates;
    }
  }
  for (const item of analysis.unweighed) {
    if (item.first >= end || start > item.last) continue;
    const span: BaseSpan & { readonly entity?: unknown } = spanOf(item);
    const stands = ({ type, start: from, end: to }: BaseSpan): boolean =>
      type === span.type && from === span.start && to === span.end;
    if (spans.some(stands)) continue;
    const { type, confidence: accepted, evidence, entity } = span;
    rejected.push({
      type,
      entity: typeof entity === "string" ? entity : null,
      text: span.text,
      accepted,
      reasons: evidence,
    });
  }
  const reasons = [...(chosen?.evidence ?? []), ...weighed];
  if (candidates.length === 0) candidates = alternativesOf(chosen);
  const { domestic } = analysis.places;
  const touches = (stretch: { readonly start?: number; readonly end?: number }): boolean =>
    (stretch.start ?? end) < end && start < (stretch.end ?? start);
  return {
    start,
    end,
    text: text.slice(start, end),
    chosen,
    reasons,
    rejected,
    candidates,
    incidents: read.incidents.filter(({ evidence, also }) => [...evidence, ...also].some(touches)),
    passedOver: read.passedOver.filter(touches),
    domestic,
  };
}
