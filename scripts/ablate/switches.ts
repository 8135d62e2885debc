import type { CountryProfile } from "../../src/countries/profile.js";
import { ACCEPT_FEATURES, RANK_FEATURES, WEIGHTS, type Weights } from "../../src/decide/places/weights.js";
import { COUNCILS } from "../../src/detect/actors/patterns/councils.js";
import { INSTITUTIONS } from "../../src/detect/actors/patterns/institutions.js";
import { ORGANISATIONS } from "../../src/detect/actors/patterns/organisations.js";
import { OUTLETS } from "../../src/detect/actors/patterns/outlets.js";
import { UNITS } from "../../src/detect/actors/patterns/units.js";
import { MAKE_PATTERNS } from "../../src/detect/weapons/make-patterns.js";
import { SECOND_KIND } from "../../src/detect/weapons/mentions.js";
import { spellingVariants, VARIANT_RULES } from "../../src/gazetteer/variants.js";
import type { LexiconPart } from "../../src/lexicon/part.js";
import { compileIndex } from "../../src/match/compile.js";
import type { AnyDetector, PipelineOptions } from "../../src/pipeline/pipeline.js";
import type { Traces } from "./cached.js";
import { byPattern, byRule, CASUALTY_RULES, DATE_RULES, type LeftOut, withoutMentions } from "./stages.js";

/** One rule that can be left out. */
export interface Switch {
  /** `class event`, `accept cue`, `pattern weapon-model` … */
  readonly name: string;
  /** The options of a pipeline without it. */
  readonly without: (options: PipelineOptions) => PipelineOptions;
  /** Whether it can change what is found in a text; one without this can change any text. */
  readonly touches?: (text: Traces) => boolean;
}

/** All switches: classes of the lexicon, features, kinds of mentions, rules of dates and casualties, patterns, spelling rules, the country. */
export function allSwitches(options: PipelineOptions): Switch[] {
  return [
    ...classSwitches(options.detectors),
    ...ACCEPT_FEATURES.map((feature) => weightSwitch("accept", feature)),
    ...RANK_FEATURES.map((feature) => weightSwitch("rank", feature)),
    ...mentionSwitches(),
    ...patternSwitches(),
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
    touches: ({ classes }) => classes.has(name),
    without: (options) => ({ ...options, changeWords: (part) => withoutClass(part, name) }),
  }));
}

function withoutClass(part: LexiconPart, name: string): LexiconPart {
  return { ...part, classes: part.classes.filter((each) => each.name !== name) };
}

/** Features that places lend one another while they are decided: what stands in the end does not tell whether they had a part in it. */
const SHIFTING: ReadonlySet<string> = new Set([
  "list",
  "contained",
  "notContained",
  "container",
  "repeated",
  "near",
  "sibling",
  "related",
  "domestic",
  "domesticAmbiguous",
]);

function weightSwitch(part: "accept" | "rank", feature: string): Switch {
  const weights = { ...WEIGHTS, [part]: { ...WEIGHTS[part], [feature]: 0 } } as Weights;
  return {
    name: `${part} ${feature}`,
    without: (options) => ({ ...options, weights }),
    ...(SHIFTING.has(feature) ? {} : { touches: (text) => text[part].has(feature) }),
  };
}

function mentionSwitches(): Switch[] {
  const rules: Readonly<Record<string, readonly string[]>> = {
    places: ["unknown", "countryside", "facility", "road"],
    actors: ["party", "allied", "owned", "head", "group", "media"],
    dates: DATE_RULES,
    casualties: CASUALTY_RULES,
  };
  return Object.entries(rules).flatMap(([detector, names]) =>
    names.map((rule) => mentionSwitch(`${detector} ${rule}`, detector, byRule(rule))),
  );
}

function patternSwitches(): Switch[] {
  const bodies = [...OUTLETS, ...COUNCILS, ...UNITS, ...INSTITUTIONS, ...ORGANISATIONS];
  const of = (detector: string, rows: readonly { readonly id: string }[]): Switch[] =>
    rows.map(({ id }) => mentionSwitch(`pattern ${id}`, detector, byPattern(id)));
  return [...of("actors", bodies), ...of("weapons", [...MAKE_PATTERNS, { id: SECOND_KIND }])];
}

function mentionSwitch(name: string, detector: string, isLeftOut: LeftOut): Switch {
  return {
    name,
    touches: ({ mentions }) => mentions.some(isLeftOut),
    without: (options) => ({
      ...options,
      detectors: options.detectors.map((each) => (each.name === detector ? withoutMentions(each, isLeftOut) : each)),
    }),
  };
}

function spellingSwitch(rule: string): Switch {
  return {
    name: `spelling ${rule}`,
    touches: ({ spellings }) => spellings.has(rule),
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
