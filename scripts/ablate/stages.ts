import type { PlaceMention } from "../../src/grammar/mention.js";
import type { AnyDetector } from "../../src/pipeline/pipeline.js";
import type { Setup, StagedDetector, Stages } from "../../src/pipeline/stages.js";

/** Rules that the evidence of dates names; see `src/grammar/dates`. */
export const DATE_RULES = ["anaphor", "dateline", "decade", "hijri", "relative", "vague", "year-from-report"] as const;
/** Rules that the evidence of casualties names; see `src/grammar/casualties`. */
export const CASUALTY_RULES = ["event-count", "counted-victims", "victims-then-event", "total", "label"] as const;

/** A built-in detector without the mentions that one rule makes. */
export function wrapStages(detector: AnyDetector, rule: string): AnyDetector {
  if (!("stage" in detector)) return detector;
  const staged = detector as StagedDetector;
  return { ...staged, stage: (setup: Setup) => without(staged.stage(setup), rule) } as StagedDetector;
}

function without(
  { places, actors, dates, casualties }: Omit<Stages, "detectors">,
  rule: string,
): Omit<Stages, "detectors"> {
  const isOther = ({ how }: { readonly how: string }): boolean => how !== rule;
  const isByOther = ({ evidence }: { readonly evidence: readonly { readonly rule: string }[] }): boolean =>
    !evidence.some((each) => each.rule === rule);
  return {
    ...(places && {
      places: {
        ...places,
        collect(view) {
          const { mentions, byWord } = places.collect(view);
          const others = (list: readonly PlaceMention[]): PlaceMention[] => list.filter(isOther);
          return { mentions: others(mentions), byWord: byWord.map(others) };
        },
      },
    }),
    ...(actors && {
      actors: { ...actors, collect: (view, byWord) => actors.collect(view, byWord).filter(isOther) },
    }),
    ...(dates && { dates: { ...dates, find: (view) => dates.find(view).filter(isByOther) } }),
    ...(casualties && {
      casualties: { items: (view, held) => casualties.items(view, held).filter((item) => isByOther(item.toSpan())) },
    }),
  };
}
