import type { CountryProfile } from "../../src/countries/profile.js";
import type { Detector } from "../../src/detect/detector.js";
import { spellingVariants, VARIANT_RULES } from "../../src/gazetteer/variants.js";
import type { LexiconPart } from "../../src/lexicon/part.js";
import { compileIndex } from "../../src/match/compile.js";
import type { AnyDetector, PipelineOptions } from "../../src/pipeline/pipeline.js";
import { ACCEPT_FEATURES, RANK_FEATURES, WEIGHTS, type Weights } from "../../src/resolve/weights.js";
import { CASUALTY_RULES, DATE_RULES, wrapStages } from "./stages.js";

/** One rule that can be left out. */
export interface Switch {
  /** `class event`, `accept cue`, `pattern weapon-model` … */
  readonly name: string;
  /** The options of a pipeline without it. */
  readonly without: (options: PipelineOptions) => PipelineOptions;
  /** Name of the class of words, where it is one: texts without a word of it stay as they are. */
  readonly wordClass?: string;
}

/** All switches: classes of the lexicon, features, kinds of mentions, rules of dates and casualties, patterns, spelling rules, the country. */
export function allSwitches(options: PipelineOptions): Switch[] {
  return [
    ...classSwitches(options.detectors),
    ...ACCEPT_FEATURES.map((feature) => weightSwitch("accept", feature)),
    ...RANK_FEATURES.map((feature) => weightSwitch("rank", feature)),
    ...mentionSwitches(),
    ...patternSwitches(options.detectors),
    ...VARIANT_RULES.map(({ rule }) => spellingSwitch(rule)),
    ...countrySwitches(),
    { name: "words everyday-words", without: (given) => ({ ...given, everydayWords: {} }) },
  ];
}

function classSwitches(detectors: readonly AnyDetector[]): Switch[] {
  const parts = new Set(detectors.flatMap(({ lexicon = [] }) => lexicon));
  const names = new Set([...parts].flatMap(({ classes }) => classes.map(({ name }) => name)));
  return [...names].map((name) => ({
    name: `class ${name}`,
    wordClass: name,
    without: (options) => ({ ...options, changeWords: (part) => withoutClass(part, name) }),
  }));
}

function withoutClass(part: LexiconPart, name: string): LexiconPart {
  return { ...part, classes: part.classes.filter((each) => each.name !== name) };
}

function weightSwitch(part: "accept" | "rank", feature: string): Switch {
  const weights = { ...WEIGHTS, [part]: { ...WEIGHTS[part], [feature]: 0 } } as Weights;
  return { name: `${part} ${feature}`, without: (options) => ({ ...options, weights }) };
}

function mentionSwitches(): Switch[] {
  const places = ["unknown", "countryside", "facility", "road"].map((how) => ({ detector: "places", how }));
  const actors = ["party", "allied", "owned", "head", "group", "media"].map((how) => ({ detector: "actors", how }));
  const dates = DATE_RULES.map((how) => ({ detector: "dates", how }));
  const casualties = CASUALTY_RULES.map((how) => ({ detector: "casualties", how }));
  return [...places, ...actors, ...dates, ...casualties].map(({ detector, how }) => ({
    name: `${detector} ${how}`,
    without: (options) => ({
      ...options,
      detectors: options.detectors.map((each) => (each.name === detector ? wrapStages(each, how) : each)),
    }),
  }));
}

/** Patterns are known by the findings that name them; what a pattern would have hidden does not come back. */
function patternSwitches(detectors: readonly AnyDetector[]): Switch[] {
  return detectors.flatMap((detector) =>
    patternsOf(detector).map((id) => ({
      name: `pattern ${id}`,
      without: (options: PipelineOptions) => ({
        ...options,
        detectors: options.detectors.map((each) =>
          each.name === detector.name && "detect" in each ? withoutPattern(each, id) : each,
        ),
      }),
    })),
  );
}

function patternsOf(detector: AnyDetector & { readonly patterns?: readonly { readonly id: string }[] }): string[] {
  return (detector.patterns ?? []).map(({ id }) => id);
}

function withoutPattern(detector: Detector, id: string): Detector {
  return {
    ...detector,
    *detect(view) {
      for (const finding of detector.detect(view))
        if (!finding.evidence?.some(({ rule, detail }) => rule === "pattern" && isPattern(detail, id))) yield finding;
    },
  };
}

/** Whether the detail of an evidence, `pattern ID` and where the pattern comes from, names a pattern. */
function isPattern(detail: string, id: string): boolean {
  return detail === `pattern ${id}` || detail.startsWith(`pattern ${id}, `);
}

function spellingSwitch(rule: string): Switch {
  return {
    name: `spelling ${rule}`,
    without: (options) => ({
      ...options,
      index: compileIndex(options.gazetteers, {
        variants: (name, type) => spellingVariants(name, type).filter((variant) => variant.rule !== rule),
      }),
    }),
  };
}

function countrySwitches(): Switch[] {
  const empty: Readonly<Record<string, Partial<CountryProfile>>> = {
    zones: { zones: [] },
    governments: { governments: [] },
    owners: { owners: {} },
    sides: { sides: {} },
    "involved-countries": { involvedCountries: [] },
  };
  return Object.entries(empty).map(([name, fields]) => ({
    name: `country ${name}`,
    without: (options) => ({ ...options, country: { ...options.country!, ...fields } }),
  }));
}
