import { NAME_LINK, PARTICLE } from "../../lexicon/parts/common.js";
import { COUNTRYSIDE, CUE, DESCRIBING, FACILITY, type FacilityHead, PREPOSITION } from "../../lexicon/parts/places.js";
import { isOf, valueAt, wholeAt } from "../../lexicon/read.js";
import { continues } from "../../text/adjacency.js";
import type { PlacesByWord } from "../actors/parties.js";
import type { PlaceMention } from "../mention.js";
import { isAgreeing, isEveryday, unknownNameEnd } from "../names/unknown-name.js";
import { bare, type View } from "../view.js";
import { composed } from "./composed.js";
import { definiteFacilities } from "./definite-facilities.js";
import { HEADS } from "./headed-names.js";
import type { NearNames } from "./place-lists.js";
import { roads } from "./roads.js";

const BY = "\u0628";

/**
 * Facilities and natural features that no gazetteer has, by their head noun: `مشفى X`, `حاجز X`, `مستشفى سلمية الوطني`;
 * roads by what they join: `طريق حلب – اللاذقية الدولي`.
 *
 * @param exact readings of the places of a folded name
 */
export function facilities(view: View, places: PlacesByWord, exact: NearNames): PlaceMention[] {
  const { words } = view;
  const found: PlaceMention[] = [];
  for (let i = 0; i < words.count; i++) {
    if ((words.gates[i]! & HEADS) === 0) continue;
    const head = valueAt(words, i, FACILITY);
    if (!head || head.type === "road") continue;
    const mention = facilityAt(view, places, i, head);
    if (mention) found.push(mention);
  }
  return [...found, ...definiteFacilities(view), ...roads(view, places, exact)];
}

function facilityAt(view: View, places: PlacesByWord, i: number, head: FacilityHead): PlaceMention | undefined {
  const { words } = view;
  const next = i + 1;
  if (head.composes === "listed" || !continues(words, next)) return undefined;
  if (valueAt(words, next, CUE)?.role === "kind" || isOf(words, next, COUNTRYSIDE)) return undefined;
  if (head.composes === "located" && isOf(words, next, DESCRIBING)) return undefined; // `ساحة المعركة`, though a village has the name
  const within = nestedAt(view, places, next);
  if (within) return composed(view, i, within.last, { ...named(view, i), placeType: head.type }, within);
  const base = places[next]!.find((p) => p.proclitic === "" && p.how === "name");
  if (!base && head.composes === "named") return undefined;
  const last = base ? nameEnd(view, base.last) : unknownNameEnd(view, next, 0, true);
  if (last < 0 || (!base && head.composes === "located" && isFigure(view, places, i, last))) return undefined;
  return composed(view, i, last, { ...named(view, i), placeType: head.type }, base);
}

/** `دوار مفرق الجزرة`, `ساحة جامع الحسن`: what a facility is named after is one itself. */
function nestedAt(view: View, places: PlacesByWord, i: number): PlaceMention | undefined {
  const head = valueAt(view.words, i, FACILITY);
  if (!head || head.type === "road" || view.words.strips[i] !== 0) return undefined;
  return facilityAt(view, places, i, head);
}

function named({ words }: View, i: number): Pick<PlaceMention, "how" | "evidence"> {
  return { how: "facility", evidence: [{ rule: "facility", detail: `named by its head noun ${bare(words, i)}` }] };
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
  if (wholeAt(words, last + 1, PARTICLE) === "son" && continues(words, last + 2)) {
    const isPart = isOf(words, last + 2, NAME_LINK) && continues(words, last + 3); // `سعد بن أبي وقاص`
    return isPart ? last + 3 : last + 2;
  }
  return isAgreeing(words, last + 1) ? last + 1 : last;
}
