import { FACILITY } from "../../lexicon/parts/places.js";
import { type PatternSet, type PatternSource, patternSet } from "../patterns/pattern-set.js";

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

let patterns: PatternSet<PatternSource> | undefined;

/** Roads by the places that they join: `طريق حلب – اللاذقية`, `طريق (حمص – تدمر – دير الزور)`, `طريق إدلب وباب الهوى`. */
export function roadPatterns(): PatternSet<PatternSource> {
  patterns ??= patternSet(ROADS, [FACILITY]);
  return patterns;
}
