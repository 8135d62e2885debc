import type { LexedWords } from "../../lexicon/lexed-words.js";
import { FACILITY } from "../../lexicon/parts/places.js";
import { valueAt } from "../../lexicon/read.js";
import type { Posting } from "../../match/compiled-index.js";
import { plainText } from "../../text/plain-text.js";
import type { PlacesByWord } from "../actors/parties.js";
import type { PlaceMention } from "../mention.js";
import { type PatternSet, type PatternSource, patternSet } from "../patterns/pattern-set.js";
import type { View } from "../view.js";
import { composed } from "./composed.js";
import { HEADS } from "./headed-names.js";
import type { NearNames } from "./place-lists.js";

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
/** Nouns that a gazetteer may have a road under, whichever of them the text has. */
const NOUNS: readonly string[] = ["طريق", "اوتوستراد"];

let patterns: PatternSet<PatternSource> | undefined;

function mayHoldRoad(words: LexedWords): boolean {
  for (let i = 0; i < words.count; i++)
    if ((words.gates[i]! & HEADS) !== 0 && valueAt(words, i, FACILITY)?.type === "road") return true;
  return false;
}

/**
 * Roads by the places that they join: `طريق حلب – اللاذقية`, `طريق (حمص – تدمر – دير الزور)`, `طريق إدلب وباب الهوى`. A head noun of
 * another kind makes none.
 *
 * @param exact readings of the places of a folded name
 */
export function roads(view: View, places: PlacesByWord, exact: NearNames): PlaceMention[] {
  const { words } = view;
  if (!mayHoldRoad(words)) return [];
  patterns ??= patternSet(ROADS, [FACILITY]);
  const settlements = (i: number): readonly PlaceMention[] => places[i]!.filter(({ how }) => how === "name");
  const found: PlaceMention[] = [];
  for (const { first, last, captures } of patterns.find(words, (_, i) => settlements(i))) {
    if (valueAt(words, first, FACILITY)?.type !== "road") continue;
    const base = settlements(captures.get("base")!.first).find(({ proclitic }) => proclitic === "");
    const evidence = [{ rule: "road", detail: "named by the places that it joins" }];
    const name = plainText(words, { first: first + 1, last, from: words.from[first + 1]!, to: words.to[last]! });
    const readings = NOUNS.flatMap((noun): readonly Posting[] => exact(`${noun} ${name}`));
    found.push({ ...composed(view, first, last, { how: "road", placeType: "road", evidence }, base), readings });
  }
  return found;
}
