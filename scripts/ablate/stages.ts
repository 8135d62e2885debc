import type { Detector } from "../../src/detect/detector.js";
import type { PlaceMention } from "../../src/detect/mention.js";
import { spanOf } from "../../src/pipeline/item.js";
import type { AnyDetector } from "../../src/pipeline/pipeline.js";
import type { StagedDetector, Stages } from "../../src/pipeline/stages.js";
import type { Evidence } from "../../src/span.js";

/** Rules that the evidence of dates names; see `src/detect/dates`. */
export const DATE_RULES = ["anaphor", "dateline", "decade", "hijri", "relative", "vague", "year-from-report"] as const;
/** Rules that the evidence of casualties names; see `src/detect/casualties`. */
export const CASUALTY_RULES = ["event-count", "counted-victims", "victims-then-event", "total", "label"] as const;

/** What a switch asks of a mention. */
export interface Told {
  readonly how?: string;
  readonly evidence?: readonly Evidence[] | undefined;
}
/** Whether a switch leaves a mention out. */
export type LeftOut = (mention: Told) => boolean;

/** Mentions of a kind, or with a rule in their evidence. */
export function byRule(rule: string): LeftOut {
  return ({ how, evidence = [] }) => how === rule || evidence.some((each) => each.rule === rule);
}

/** Mentions that a pattern made: their evidence ends in `pattern ID`, with or without where the pattern comes from. */
export function byPattern(id: string): LeftOut {
  return ({ evidence = [] }) =>
    evidence.some(({ detail }) => detail.endsWith(`pattern ${id}`) || detail.includes(`pattern ${id}, `));
}

/** A detector without some of its mentions; what they would have hidden comes back only where it is a mention of its own. */
export function withoutMentions(detector: AnyDetector, isLeftOut: LeftOut): AnyDetector {
  if ("detect" in detector) {
    const kept: Detector = { ...detector, detect: (view) => [...detector.detect(view)].filter((f) => !isLeftOut(f)) };
    return kept;
  }
  const staged = detector as StagedDetector;
  const without: StagedDetector = { ...staged, stage: (setup) => withoutInStages(staged.stage(setup), isLeftOut) };
  return without;
}

function withoutInStages(
  { places, actors, dates, casualties }: Omit<Stages, "detectors">,
  isLeftOut: LeftOut,
): Omit<Stages, "detectors"> {
  const stays = (mention: Told): boolean => !isLeftOut(mention);
  return {
    ...(places && {
      places: {
        ...places,
        collect(view) {
          const { mentions, byWord } = places.collect(view);
          const others = (list: readonly PlaceMention[]): PlaceMention[] => list.filter(stays);
          return { mentions: others(mentions), byWord: byWord.map(others) };
        },
      },
    }),
    ...(actors && {
      actors: { ...actors, collect: (view, byWord) => actors.collect(view, byWord).filter(stays) },
    }),
    ...(dates && { dates: { ...dates, find: (view) => dates.find(view).filter(stays) } }),
    ...(casualties && {
      casualties: { items: (view, held) => casualties.items(view, held).filter((item) => stays(spanOf(item))) },
    }),
  };
}
