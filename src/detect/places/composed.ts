import { FACILITY_ADJECTIVE } from "../../lexicon/parts/places.js";
import { isWholly } from "../../lexicon/read.js";
import { continues } from "../../text/adjacency.js";
import { type PlaceMention, placeMention } from "../mention.js";
import { procliticOf, type View } from "../view.js";

/** A mention from the head in word `i` to word `last` and the adjectives after it. */
export function composed(
  view: View,
  i: number,
  last: number,
  what: Pick<PlaceMention, "how" | "placeType" | "evidence">,
  base: PlaceMention | undefined,
): PlaceMention {
  const { words } = view;
  let end = last;
  while (continues(words, end + 1) && isWholly(words, end + 1, FACILITY_ADJECTIVE)) end++;
  return placeMention({
    ...what,
    first: i,
    last: end,
    from: words.from[i]! + words.strips[i]!,
    to: words.to[end]!,
    proclitic: procliticOf(view, i),
    readings: [],
    base,
  });
}
