import { type PatternSet, type PatternSource, patternSet } from "../../detect/patterns/pattern-set.js";
import { FACILITY } from "../../lexicon/parts/places.js";

const ROADS: readonly PatternSource[] = [
  {
    id: "through",
    match: "<facility> [ base:@place - @place - @place? - @place?",
  },
  {
    id: "and",
    match: "<facility> base:@place و@place",
  },
];

/** Roads by the places that they join: `طريق حلب – اللاذقية`, `طريق (حمص – تدمر – دير الزور)`, `طريق إدلب وباب الهوى`. */
export const ROAD_PATTERNS: PatternSet<PatternSource> = /* @__PURE__ */ patternSet(ROADS, [FACILITY]);
