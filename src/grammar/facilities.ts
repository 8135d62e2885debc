import { GAP_DASH, GAP_OPEN } from "../text/words.js";
import { lines } from "./lexicon/lines.js";
import { composableFacilities } from "./lexicon/places.js";
import type { PlaceMention } from "./mention.js";
import { type Frequency, isAgreeing, isEveryday, unknownNameEnd } from "./unknown-name.js";
import { bare, continues, gapOnly, type View } from "./view.js";

/**
 * Facilities and natural features that no gazetteer has, by their head noun: `مشفى X`, `حاجز X`, `مستشفى سلمية الوطني`;
 * roads by what they join: `طريق حلب – اللاذقية الدولي`.
 */
export function facilities(
  view: View,
  places: readonly (readonly PlaceMention[])[],
  frequency: Frequency,
): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (let i = 0; i < view.words.count; i++) {
    const type = view.facts[i]?.facility;
    if (!type || view.words.forms[i]!.startsWith("ال", view.strips[i]!)) continue;
    if (type === "road") {
      const road = roadAt(view, places, i);
      if (road) found.push(road);
      continue;
    }
    if (!composableFacilities.has(type)) continue;
    const next = i + 1;
    if (!continues(view, next)) continue;
    if (view.facts[next]?.cue?.role === "kind" || view.facts[next]?.countryside) continue;
    const base = places[next]!.find((p) => p.proclitic === "" && p.how === "name");
    let last = base ? nameEnd(view, base.last) : unknownNameEnd(view, next, 0, frequency, true);
    if (last < 0 || isFigure(view, places, i, last, base ? undefined : frequency)) continue;
    while (continues(view, last + 1) && view.strips[last + 1] === 0 && view.facts[last + 1]?.facilityAdjective) last++;
    const strip = view.strips[i]!;
    found.push({
      how: "facility",
      first: i,
      last,
      from: view.words.from[i]! + strip,
      to: view.words.to[last]!,
      proclitic: view.words.forms[i]!.slice(0, strip),
      readings: [],
      placeType: type,
      ...(base ? { base } : {}),
      evidence: [{ rule: "facility", detail: `named by its head noun ${view.words.forms[i]!.slice(strip)}` }],
    });
  }
  return found;
}

/** Heads that stand for more than places: markets of goods, summits of states, arenas of politics. */
const FIGURATIVE: ReadonlySet<string> = new Set(
  lines(`سوق
    ميدان
    ساحة
    منفذ`),
);

const SUMMIT = "قمه";

/**
 * `سوق العمل`: such a head before an everyday word names a place only where it is said to lie somewhere. A summit that no gazetteer
 * has is one of states (`قمة أنقرة`).
 *
 * @param frequency left out where the head is followed by the name of a place
 */
function isFigure(
  view: View,
  places: readonly (readonly PlaceMention[])[],
  i: number,
  last: number,
  frequency: Frequency | undefined,
): boolean {
  if (bare(view, i) === SUMMIT) return true;
  if (!frequency || !FIGURATIVE.has(bare(view, i)) || !isEveryday(view.words.forms[i + 1]!, frequency)) return false;
  const lies = view.facts[last + 1]?.preposition || places[last + 1]?.some((p) => p.proclitic === "ب");
  return !(lies && continues(view, last + 1));
}

const SON = "بن";

/** What a place is named as well may go on: with a father (`جامع خالد بن الوليد`), or an adjective (`دوار الكرة الأرضية`). */
function nameEnd(view: View, last: number): number {
  if (!continues(view, last + 1)) return last;
  if (view.words.forms[last + 1] === SON && continues(view, last + 2)) return last + 2;
  return isAgreeing(view, last + 1) ? last + 1 : last;
}

const ROAD_ENDS_MAX = 4;

function roadAt(view: View, places: readonly (readonly PlaceMention[])[], i: number): PlaceMention | undefined {
  let at = i + 1;
  let ends = 0;
  let last = i;
  let base: PlaceMention | undefined;
  while (ends < ROAD_ENDS_MAX) {
    if (!gapOnly(view, at, ends === 0 ? GAP_OPEN : GAP_DASH)) break;
    const joined = (view.words.gaps[at]! & GAP_DASH) !== 0;
    const place =
      places[at]!.find((p) => p.proclitic === "" && p.how === "name") ??
      (ends > 0 ? places[at]!.find((p) => p.proclitic === "و" && p.how === "name") : undefined);
    if (!place || (ends > 0 && !joined && place.proclitic !== "و")) break;
    base ??= place;
    ends++;
    last = place.last;
    at = last + 1;
  }
  if (ends < 2) return undefined;
  while (continues(view, last + 1) && view.strips[last + 1] === 0 && view.facts[last + 1]?.facilityAdjective) last++;
  const strip = view.strips[i]!;
  return {
    how: "road",
    first: i,
    last,
    from: view.words.from[i]! + strip,
    to: view.words.to[last]!,
    proclitic: view.words.forms[i]!.slice(0, strip),
    readings: [],
    placeType: "road",
    ...(base ? { base } : {}),
    evidence: [{ rule: "road", detail: "named by the places that it joins" }],
  };
}
