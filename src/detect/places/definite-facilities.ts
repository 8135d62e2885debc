import { NISBA } from "../../lexicon/parts/nationalities.js";
import { DEFINITE_FACILITY, FACILITY_EPITHET, MISSION } from "../../lexicon/parts/places.js";
import { valueAt } from "../../lexicon/read.js";
import { type PlaceMention, placeMention } from "../mention.js";
import { type PatternSet, type PatternSource, patternSet } from "../patterns/pattern-set.js";
import { procliticOf, type View } from "../view.js";

const ROWS: readonly PatternSource[] = [
  {
    id: "with-epithet",
    match: "<definite-facility> <facility-epithet>",
  },
  {
    id: "centre",
    match: "المركز (الثقافي|الصحي)",
  },
  {
    id: "mission",
    match: "<mission> <nisba> العامة?",
  },
];

let patterns: PatternSet<PatternSource> | undefined;

/** The patterns of facilities that an adjective names. */
export function definiteFacilityPatterns(): PatternSet<PatternSource> {
  patterns ??= patternSet(ROWS, [DEFINITE_FACILITY, FACILITY_EPITHET, MISSION, NISBA]);
  return patterns;
}

/** Facilities that are named by an adjective, and by no name: `المسرح القومي`, `القنصلية الإيرانية`. */
export function definiteFacilities(view: View): PlaceMention[] {
  const { words } = view;
  return [...definiteFacilityPatterns().find(words, () => [])].map(({ first, last }) =>
    placeMention({
      how: "facility",
      placeType: valueAt(words, first, DEFINITE_FACILITY) ?? "facility",
      first,
      last,
      from: words.from[first]! + words.strips[first]!,
      to: words.to[last]!,
      proclitic: procliticOf(view, first),
      readings: [],
      evidence: [{ rule: "facility", detail: "a definite noun of its kind and its adjective" }],
    }),
  );
}
