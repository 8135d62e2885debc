import { PARTICLE } from "../../lexicon/parts/common.js";
import {
  COUNTRYSIDE,
  CUE,
  FACILITY,
  FACILITY_ADJECTIVE,
  type FacilityHead,
  PREPOSITION,
} from "../../lexicon/parts/places.js";
import { isOf, isWholly, valueAt, wholeAt } from "../../lexicon/read.js";
import { continues } from "../../text/adjacency.js";
import type { PlacesByWord } from "../actors/parties.js";
import { type PlaceMention, placeMention } from "../mention.js";
import { isAgreeing, isEveryday, unknownNameEnd } from "../names/unknown-name.js";
import { bare, procliticOf, type View } from "../view.js";
import { roadPatterns } from "./roads.js";

const BY = "\u0628";

/**
 * Facilities and natural features that no gazetteer has, by their head noun: `مشفى X`, `حاجز X`, `مستشفى سلمية الوطني`;
 * roads by what they join: `طريق حلب – اللاذقية الدولي`.
 */
export function facilities(view: View, places: PlacesByWord): PlaceMention[] {
  const { words } = view;
  const found: PlaceMention[] = [];
  for (let i = 0; i < words.count; i++) {
    const head = valueAt(words, i, FACILITY);
    if (!head || head.type === "road") continue;
    const mention = facilityAt(view, places, i, head);
    if (mention) found.push(mention);
  }
  return [...found, ...roads(view, places)];
}

function facilityAt(view: View, places: PlacesByWord, i: number, head: FacilityHead): PlaceMention | undefined {
  const { words } = view;
  const next = i + 1;
  if (head.composes === "listed" || !continues(words, next)) return undefined;
  if (valueAt(words, next, CUE)?.role === "kind" || isOf(words, next, COUNTRYSIDE)) return undefined;
  const base = places[next]!.find((p) => p.proclitic === "" && p.how === "name");
  if (!base && head.composes === "named") return undefined;
  const last = base ? nameEnd(view, base.last) : unknownNameEnd(view, next, 0, true);
  if (last < 0 || (!base && head.composes === "located" && isFigure(view, places, i, last))) return undefined;
  const detail = `named by its head noun ${bare(words, i)}`;
  return composed(
    view,
    i,
    last,
    { how: "facility", placeType: head.type, evidence: [{ rule: "facility", detail }] },
    base,
  );
}

/** A mention from the head in word `i` to word `last` and the adjectives after it. */
function composed(
  view: View,
  i: number,
  last: number,
  what: Pick<PlaceMention, "how" | "placeType" | "evidence">,
  base: PlaceMention | undefined,
): PlaceMention {
  const { words } = view;
  let end = last;
  while (continues(words, end + 1) && isWholly(words, end + 1, FACILITY_ADJECTIVE)) end++;
  const { how, placeType, evidence } = what;
  return placeMention({
    how,
    placeType,
    evidence,
    first: i,
    last: end,
    from: words.from[i]! + words.strips[i]!,
    to: words.to[end]!,
    proclitic: procliticOf(view, i),
    readings: [],
    base,
  });
}

/** `سوق العمل`: an everyday word after such a head names a place only where it is said to lie somewhere. */
function isFigure(view: View, places: PlacesByWord, i: number, last: number): boolean {
  const { words } = view;
  if (!isEveryday(view, i + 1)) return false;
  const lies = isOf(words, last + 1, PREPOSITION) || places[last + 1]?.some((p) => p.proclitic === BY);
  return !(lies && continues(words, last + 1));
}

/** What a place is named as well may go on: with a father (`جامع خالد بن الوليد`), or an adjective (`دوار الكرة الأرضية`). */
function nameEnd({ words }: View, last: number): number {
  if (!continues(words, last + 1)) return last;
  if (wholeAt(words, last + 1, PARTICLE) === "son" && continues(words, last + 2)) return last + 2;
  return isAgreeing(words, last + 1) ? last + 1 : last;
}

/** Roads by what they join; a head noun of another kind makes none. */
function roads(view: View, places: PlacesByWord): PlaceMention[] {
  const settlements = (i: number): PlaceMention[] => places[i]!.filter(({ how }) => how === "name");
  const found: PlaceMention[] = [];
  for (const { first, last, captures } of roadPatterns().find(view.words, (_, i) => settlements(i))) {
    if (valueAt(view.words, first, FACILITY)?.type !== "road") continue;
    const base = settlements(captures.get("base")!.first).find(({ proclitic }) => proclitic === "");
    const evidence = [{ rule: "road", detail: "named by the places that it joins" }];
    found.push(composed(view, first, last, { how: "road", placeType: "road", evidence }, base));
  }
  return found;
}
