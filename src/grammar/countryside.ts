import type { Direction } from "../span.js";
import { GAP_BREAK, GAP_COLON, GAP_DASH, GAP_HASH } from "../text/words.js";
import { combine } from "./lexicon/places.js";
import type { PlaceMention } from "./mention.js";
import { bare, continues, gapOnly, type View } from "./view.js";

/**
 * Countryside expressions: `ريف حلب الشمالي`, `بريفي حماة وإدلب`, `ريف بلدة صبورة`, `الريف الشرقي لسلمية`,
 * `الريف الحلبي`, `حمص الريف الشمالي`. The first conjunct of a dual holds the head; the next is the bare name.
 *
 * @returns new mentions; the names inside stay in `places` for other readings
 */
export function countrysides(view: View, places: readonly (readonly PlaceMention[])[]): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (let i = 0; i < view.words.count; i++) {
    const facts = view.facts[i];
    if (facts?.countryside) found.push(...headed(view, places, i, facts.countryside));
    else if (facts?.definiteCountryside) {
      const mention = definite(view, places, i);
      if (mention) found.push(mention);
    }
  }
  return found;
}

function headed(
  view: View,
  places: readonly (readonly PlaceMention[])[],
  i: number,
  number: 1 | 2 | 3,
): PlaceMention[] {
  let at = i + 1;
  if (gapOnly(view, at, 0) && view.facts[at]?.cue?.role === "kind" && !places[at]!.some((p) => p.last > at)) at++;
  if (!gapOnly(view, at, GAP_HASH)) return [];
  const base = longest(places, at, "");
  if (!base) return [];
  const tail = directionAt(view, base.last + 1);
  const unit = places[i]!.find((p) => p.how === "name" && p.last === base.last);
  const first = countryside(view, i, unit ? { ...base, readings: unit.readings } : base, tail);
  if (number === 1) return [first];
  const found = [first];
  let item = first;
  for (;;) {
    const j = item.last + 1;
    const next = continues(view, j) ? longest(places, j, "و") : undefined;
    if (!next) return found;
    const direction = directionAt(view, next.last + 1);
    item = {
      ...next,
      how: "countryside",
      placeType: "countryside",
      base: next,
      last: direction?.last ?? next.last,
      to: direction ? view.words.to[direction.last]! : next.to,
      ...(direction ? { direction: direction.direction } : {}),
      evidence: [{ rule: "countryside", detail: `coordinated under ${view.words.forms[i]}` }],
    };
    found.push(item);
  }
}

function countryside(
  view: View,
  i: number,
  base: PlaceMention,
  direction: { direction: Direction; last: number } | undefined,
): PlaceMention {
  const strip = view.strips[i]!;
  const last = direction?.last ?? base.last;
  return {
    how: "countryside",
    first: i,
    last,
    from: view.words.from[i]! + strip,
    to: direction ? view.words.to[last]! : base.to,
    proclitic: view.words.forms[i]!.slice(0, strip),
    readings: base.readings,
    placeType: "countryside",
    base,
    ...(direction ? { direction: direction.direction } : {}),
    evidence: [{ rule: "countryside", detail: `the countryside of ${baseText(view, base)}` }],
  };
}

/** `الريف الشمالي`, `الريف الشرقي لسلمية`, `الريف الحلبي الغربي`. */
function definite(view: View, places: readonly (readonly PlaceMention[])[], i: number): PlaceMention | undefined {
  const strip = view.strips[i]!;
  let last = i;
  let entity: string | undefined;
  const nisba = continues(view, i + 1) && view.strips[i + 1] === 0 ? view.facts[i + 1]?.countrysideNisba : undefined;
  if (nisba) {
    entity = nisba;
    last = i + 1;
  }
  const direction = directionAt(view, last + 1);
  if (direction) last = direction.last;
  if (!nisba && !direction) return undefined;
  let base: PlaceMention | undefined;
  if (!nisba && continues(view, last + 1)) {
    if (view.strips[last + 1] === 1 && view.facts[last + 1]?.cue?.role === "kind" && continues(view, last + 2))
      base = longest(places, last + 2, "");
    base ??= longest(places, last + 1, "ل");
    if (base) last = base.last;
  }
  if (!nisba && !base) base = (strip === 0 ? before(view, places, i) : undefined) ?? atHead(view, places, i);
  if (!nisba && !base) return undefined;
  return {
    how: "countryside",
    first: i,
    last,
    from: view.words.from[i]! + strip,
    to: view.words.to[last]!,
    proclitic: view.words.forms[i]!.slice(0, strip),
    readings: base?.readings ?? [],
    placeType: "countryside",
    ...(base ? { base } : {}),
    ...(entity ? { entity } : {}),
    ...(direction ? { direction: direction.direction } : {}),
    evidence: [
      { rule: "countryside", detail: base ? `the countryside of ${baseText(view, base)}` : "named by its adjective" },
    ],
  };
}

/** The nearest place named right before: `حمص الريف الشمالي`. */
function before(view: View, places: readonly (readonly PlaceMention[])[], i: number): PlaceMention | undefined {
  for (let j = i - 1; j >= Math.max(0, i - 3); j--) {
    const place = places[j]?.find((p) => p.last === i - 1);
    if (place && gapOnly(view, i, 0xffff & ~4)) return place;
  }
  return undefined;
}

/** Words of an agency that may stand before the dateline. */
const HEAD_WORDS_MAX = 4;

/** The place that the text is headed by: `حماة: قصف على صبورة بالريف الشرقي`. */
function atHead(view: View, places: readonly (readonly PlaceMention[])[], i: number): PlaceMention | undefined {
  for (let j = 0; j < Math.min(i, HEAD_WORDS_MAX); j++) {
    const head = places[j]?.find((p) => p.how === "name" && p.proclitic === "");
    if (head) return (view.words.gaps[head.last + 1]! & (GAP_COLON | GAP_DASH | GAP_BREAK)) !== 0 ? head : undefined;
  }
  return undefined;
}

/** A direction adjective, or two that make one (`الشمالي الغربي`), in words from `i` on. */
function directionAt(view: View, i: number): { direction: Direction; last: number } | undefined {
  if (!continues(view, i) || view.strips[i] !== 0) return undefined;
  const direction = view.facts[i]?.direction;
  if (!direction || !bare(view, i).startsWith("ال")) return undefined;
  const second = continues(view, i + 1) && view.strips[i + 1] === 0 ? view.facts[i + 1]?.direction : undefined;
  const combined = second && bare(view, i + 1).startsWith("ال") ? combine(direction, second) : undefined;
  return combined ? { direction: combined, last: i + 1 } : { direction, last: i };
}

function longest(places: readonly (readonly PlaceMention[])[], i: number, proclitic: string): PlaceMention | undefined {
  return places[i]?.find((p) => p.proclitic === proclitic && p.how === "name");
}

function baseText(view: View, base: PlaceMention): string {
  return view.words.folded.text.slice(base.from, base.to);
}
