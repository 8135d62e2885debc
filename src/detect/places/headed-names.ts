import type { PlaceType } from "../../gazetteer/types.js";
import { FACILITY } from "../../lexicon/parts/places.js";
import { valueAt } from "../../lexicon/read.js";
import { type WordGate, wordGate } from "../../lexicon/word-gate.js";
import type { Posting } from "../../match/compiled-index.js";
import { continues } from "../../text/adjacency.js";
import type { PlacesByWord } from "../actors/parties.js";
import { type PlaceMention, placeMention } from "../mention.js";
import { bare, procliticOf, type View } from "../view.js";

/** Kinds that a head noun announces besides its own, where no place of its own kind bears the name. */
const ALSO: Partial<Record<PlaceType, readonly PlaceType[]>> = {
  airport: ["airbase"],
  airbase: ["airport", "military-site"],
  "oil-field": ["gas-field"],
  "power-station": ["facility"],
  factory: ["facility"],
  facility: ["factory", "market"],
  square: ["roundabout"],
  roundabout: ["square"],
};

/** Nouns of facilities. */
export const HEADS: WordGate = wordGate([FACILITY]);

/**
 * A name with the noun of its kind before it, where a gazetteer has the name without the noun: `مخيم زمزم` for the camp `زمزم`.
 *
 * @param typeOf the kind of an entry
 */
export function headedNames(view: View, places: PlacesByWord, typeOf: (posting: Posting) => PlaceType): PlaceMention[] {
  const { gates, count } = view.words;
  const found: PlaceMention[] = [];
  for (let i = 0; i + 1 < count; i++) if ((gates[i]! & HEADS) !== 0) addHeaded(view, places, typeOf, i, found);
  return found;
}

function addHeaded(
  view: View,
  places: PlacesByWord,
  typeOf: (posting: Posting) => PlaceType,
  i: number,
  found: PlaceMention[],
): void {
  const { words } = view;
  const head = valueAt(words, i, FACILITY);
  if (!head || !continues(words, i + 1)) return;
  const also = ALSO[head.type] ?? [];
  for (const name of places[i + 1]!) {
    if (name.proclitic !== "" || name.how !== "name") continue;
    const own = name.readings.filter((posting) => typeOf(posting) === head.type);
    const readings = own.length > 0 ? own : name.readings.filter((posting) => also.includes(typeOf(posting)));
    if (readings.length === 0) continue;
    const mention = placeMention({
      how: "facility",
      placeType: head.type,
      first: i,
      last: name.last,
      from: words.from[i]! + words.strips[i]!,
      to: words.to[name.last]!,
      proclitic: procliticOf(view, i),
      readings,
      base: name,
      evidence: [{ rule: "facility", detail: `its head noun ${bare(words, i)} is of its kind` }],
    });
    found.push(mention);
  }
}
