import type { Analysis } from "./resolve/analyse.js";
import { acceptance } from "./resolve/place-acceptance.js";
import type { DecidedPlace } from "./resolve/places.js";
import type { Weights } from "./resolve/weights.js";
import type { BaseSpan, Evidence } from "./span.js";
import type { Words } from "./text/words.js";

/** One thing that spoke for or against, with its weight where it was weighed. */
export type Reason = Evidence;

/** A reading that did not make it. */
export interface Rejected {
  readonly type: string;
  readonly entity: string | null;
  readonly text: string;
  /** Probability that it is a mention at all, 0 to 1. */
  readonly accepted: number;
  readonly reasons: readonly Reason[];
}

/** Why a stretch of text is tagged, or why not. Offsets are UTF-16 code units. */
export interface Explanation<S extends BaseSpan = BaseSpan> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly chosen: S | null;
  readonly reasons: readonly Reason[];
  readonly rejected: readonly Rejected[];
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
  let reasons: Reason[] = chosen ? [...chosen.evidence] : [];
  for (const place of analysis.places) {
    if (!touches(place.mention)) continue;
    const weighed = placeReasons(place, weights);
    if (chosen?.type === "place" && chosen.start <= range(place.mention).start && place.accepted >= 0.5)
      reasons = [...reasons, ...weighed];
    else
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
  return { start, end, text: folded.source.slice(start, end), chosen, reasons, rejected, domestic: analysis.domestic };
}

function placeReasons(place: DecidedPlace, weights: Weights): Reason[] {
  return Object.entries(place.features)
    .map(([rule, value]): Reason => {
      const weight = Math.round(value * weights.accept[rule as keyof Weights["accept"]] * 100) / 100;
      return { rule, detail: `${rule} ${Math.round(value * 100) / 100}`, weight };
    })
    .filter((reason) => reason.weight !== 0)
    .sort((a, b) => Math.abs(b.weight!) - Math.abs(a.weight!));
}
