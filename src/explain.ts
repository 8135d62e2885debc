import type { Analysis } from "./resolve/analyse.js";
import { featureDetail } from "./resolve/feature-words.js";
import { acceptance } from "./resolve/place-acceptance.js";
import type { AcceptFeature, RankFeature, Weights } from "./resolve/weights.js";
import type { BaseSpan, Evidence } from "./span.js";
import type { Words } from "./text/words.js";

/** One thing that spoke for or against, with its weight where it was weighed. */
export type Reason = Evidence;

/** A reading that did not make it. */
export interface Rejected {
  /** Type that the span would have had. */
  readonly type: string;
  /** Id of the entry, `null` where no gazetteer has the name. */
  readonly entity: string | null;
  /** The slice of the text. */
  readonly text: string;
  /** Probability that it is a mention at all, 0 to 1. */
  readonly accepted: number;
  /** What spoke for and against it. */
  readonly reasons: readonly Reason[];
}

/** One entry that a name may mean, and what spoke for or against it among the entries of that name. */
export interface Candidate {
  /** Id of the entry. */
  readonly entity: string;
  /** Share of the decision, 0 to 1; the shares of all candidates add up to 1. */
  readonly score: number;
  /** What spoke for and against it. */
  readonly reasons: readonly Reason[];
}

/** Why a stretch of text is tagged, or why not. Offsets are UTF-16 code units. */
export interface Explanation<S extends BaseSpan = BaseSpan> {
  /** First code unit of the stretch. */
  readonly start: number;
  /** Code unit behind the stretch. */
  readonly end: number;
  /** The slice of the text. */
  readonly text: string;
  /** The span that touches the stretch, `null` where there is none. */
  readonly chosen: S | null;
  /** What spoke for and against the chosen span. */
  readonly reasons: readonly Reason[];
  /** Readings of the stretch that were passed over. */
  readonly rejected: readonly Rejected[];
  /** The entries that share the name of the chosen place, the likeliest first. */
  readonly candidates: readonly Candidate[];
  /** How sure it is that the document is about the gazetteers' country, 0 to 1. */
  readonly domestic: number;
}

/** Puts an analysis in words for the stretch `[start, end)`. */
export function explainRange<S extends BaseSpan>(
  words: Words,
  spans: readonly S[],
  analysis: Analysis,
  weights: Weights,
  start: number,
  end: number,
): Explanation<S> {
  const { folded } = words;
  const chosen = spans.find((s) => s.start < end && start < s.end) ?? null;
  const range = (m: { from: number; to: number }): { start: number; end: number } => ({
    start: folded.starts[m.from]!,
    end: folded.ends[m.to - 1]!,
  });
  const touches = (m: { from: number; to: number }): boolean => {
    const at = range(m);
    return at.start < end && start < at.end;
  };
  const textOf = (m: { from: number; to: number }): string => folded.source.slice(range(m).start, range(m).end);
  const rejected: Rejected[] = [];
  let candidates: Candidate[] = [];
  let reasons: Reason[] = chosen ? [...chosen.evidence] : [];
  for (const place of analysis.places) {
    if (!touches(place.mention)) continue;
    const weighed = weigh(place.features, weights.accept);
    if (chosen?.type === "place" && chosen.start <= range(place.mention).start && place.accepted >= 0.5) {
      reasons = [...reasons, ...weighed];
      candidates = place.readings.map(({ place: { id }, share, features }) => ({
        entity: id,
        score: share,
        reasons: weigh(features, weights.rank),
      }));
    } else
      rejected.push({
        type: "place",
        entity: place.readings[0]?.place.id ?? null,
        text: textOf(place.mention),
        accepted: acceptance(place.features, weights.accept),
        reasons: weighed,
      });
  }
  for (const actor of analysis.actors) {
    if (!touches(actor.mention)) continue;
    const at = range(actor.mention);
    if (chosen?.type === "actor" && at.start === chosen.start && actor.accepted >= 0.5) continue;
    rejected.push({
      type: "actor",
      entity: actor.entry?.id ?? null,
      text: textOf(actor.mention),
      accepted: actor.accepted,
      reasons: actor.evidence,
    });
  }
  const text = folded.source.slice(start, end);
  return { start, end, text, chosen, reasons, rejected, candidates, domestic: analysis.domestic };
}

/** Features with what they weighed, the weightiest first; what weighed nothing is left out. */
function weigh<F extends RankFeature | AcceptFeature>(
  features: Readonly<Partial<Record<F, number>>>,
  weights: Readonly<Record<F, number>>,
): Reason[] {
  const reasons: Reason[] = [];
  for (const rule in features) {
    const value = features[rule]!;
    const weight = Math.round(value * weights[rule] * 100) / 100;
    if (weight !== 0) reasons.push({ rule, detail: featureDetail(rule, value), weight });
  }
  return reasons.sort((a, b) => Math.abs(b.weight!) - Math.abs(a.weight!));
}
