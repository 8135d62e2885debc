import {
  COUNTRYSIDE,
  COUNTRYSIDE_ADJECTIVE,
  CUE,
  DEFINITE_COUNTRYSIDE,
  DIRECTION,
} from "../../lexicon/parts/places.js";
import { isOf, valueAt, wholeAt } from "../../lexicon/read.js";
import { wordGate } from "../../lexicon/word-gate.js";
import type { Posting } from "../../match/compiled-index.js";
import type { Direction } from "../../span.js";
import { continues, continuesOver } from "../../text/adjacency.js";
import { plainText } from "../../text/plain-text.js";
import { hasArticle } from "../../text/word-shape.js";
import { GAP_BREAK, GAP_COLON, GAP_DASH, GAP_HASH } from "../../text/words.js";
import type { PlacesByWord } from "../actors/parties.js";
import { type PlaceMention, placeMention } from "../mention.js";
import { procliticOf, type View } from "../view.js";

/** Entries whose name is just a folded string. */
export type ExactNames = (folded: string) => readonly Posting[];

const HEADS = wordGate([COUNTRYSIDE, DEFINITE_COUNTRYSIDE]);

/** `ريف`, of which a unit may be named: `ريف دمشق`, in the dual `ريفي دمشق وحماة`. */
const COUNTRYSIDE_OF = "\u0631\u064a\u0641";
const AND = "\u0648";
const OF = "\u0644";

/**
 * Countryside expressions: `ريف حلب الشمالي`, `بريفي حماة وإدلب`, `ريف بلدة صبورة`, `الريف الشرقي لسلمية`,
 * `الريف الحلبي`, `حمص الريف الشمالي`. The first conjunct of a dual holds the head; the next is the bare name.
 *
 * @returns new mentions; the names inside stay in `places` for other readings
 */
export function countrysides(view: View, places: PlacesByWord, exact: ExactNames): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (let i = 0; i < view.words.count; i++) {
    if ((view.words.gates[i]! & HEADS) === 0) continue;
    const head = valueAt(view.words, i, COUNTRYSIDE);
    if (head) found.push(...headed(view, places, i, head, exact));
    else if (isOf(view.words, i, DEFINITE_COUNTRYSIDE)) {
      const mention = definite(view, places, i);
      if (mention) found.push(mention);
    }
  }
  return found;
}

function headed(
  view: View,
  places: PlacesByWord,
  i: number,
  head: "one" | "several",
  exact: ExactNames,
): PlaceMention[] {
  const { words } = view;
  let at = i + 1;
  if (continues(words, at) && valueAt(words, at, CUE)?.role === "kind" && !places[at]!.some((p) => p.last > at)) at++;
  if (!continuesOver(words, at, GAP_HASH)) return [];
  const base = longest(places, at, "");
  if (!base) return [];
  const tail = directionAt(view, base.last + 1);
  const unit = places[i]!.find((p) => p.how === "name" && p.last === base.last);
  // `ريفي دمشق`, `ريف #دمشق`: no name as it is written, and that of the governorate
  const isTagged = (words.gaps[at]! & GAP_HASH) !== 0;
  const readings =
    unit?.readings ?? (head === "several" || isTagged ? exact(`${COUNTRYSIDE_OF} ${baseText(view, base)}`) : []);
  const first = countryside(view, i, readings.length > 0 ? { ...base, readings } : base, tail);
  if (head === "one") return [first];
  const found = [first];
  let item = first;
  for (;;) {
    const j = item.last + 1;
    const next = continues(words, j) ? longest(places, j, AND) : undefined;
    if (!next) return found;
    const direction = directionAt(view, next.last + 1);
    item = placeMention({
      ...next,
      how: "countryside",
      placeType: "countryside",
      base: next,
      last: direction?.last ?? next.last,
      to: direction ? words.to[direction.last]! : next.to,
      direction: direction?.direction,
      evidence: [{ rule: "countryside", detail: `coordinated under ${words.forms[i]}` }],
    });
    found.push(item);
  }
}

function countryside(
  view: View,
  i: number,
  base: PlaceMention,
  direction: { direction: Direction; last: number } | undefined,
): PlaceMention {
  const { words } = view;
  const last = direction?.last ?? base.last;
  return placeMention({
    how: "countryside",
    first: i,
    last,
    from: words.from[i]! + words.strips[i]!,
    to: direction ? words.to[last]! : base.to,
    proclitic: procliticOf(view, i),
    readings: base.readings,
    placeType: "countryside",
    base,
    direction: direction?.direction,
    evidence: [{ rule: "countryside", detail: `the countryside of ${baseText(view, base)}` }],
  });
}

/** `الريف الشمالي`, `الريف الشرقي لسلمية`, `الريف الحلبي الغربي`. */
function definite(view: View, places: PlacesByWord, i: number): PlaceMention | undefined {
  const { words } = view;
  const entity = continues(words, i + 1) ? wholeAt(words, i + 1, COUNTRYSIDE_ADJECTIVE) : undefined;
  let last = entity ? i + 1 : i;
  const direction = directionAt(view, last + 1);
  if (direction) last = direction.last;
  if (!entity && !direction) return undefined;
  let base: PlaceMention | undefined;
  if (!entity && continues(words, last + 1)) {
    const next = last + 1;
    if (words.strips[next] === 1 && valueAt(words, next, CUE)?.role === "kind" && continues(words, next + 1))
      base = longest(places, next + 1, "");
    base ??= longest(places, next, OF);
    if (base) last = base.last;
  }
  if (!entity) base ??= (words.strips[i] === 0 ? before(view, places, i) : undefined) ?? atHead(view, places, i);
  if (!entity && !base) return undefined;
  return placeMention({
    how: "countryside",
    first: i,
    last,
    from: words.from[i]! + words.strips[i]!,
    to: words.to[last]!,
    proclitic: procliticOf(view, i),
    readings: base?.readings ?? [],
    placeType: "countryside",
    base,
    entity,
    direction: direction?.direction,
    evidence: [
      { rule: "countryside", detail: base ? `the countryside of ${baseText(view, base)}` : "named by its adjective" },
    ],
  });
}

/** The nearest place named right before: `حمص الريف الشمالي`. */
function before({ words }: View, places: PlacesByWord, i: number): PlaceMention | undefined {
  if ((words.gaps[i]! & GAP_BREAK) !== 0) return undefined;
  for (let j = i - 1; j >= Math.max(0, i - NAME_WORDS_MAX); j--) {
    const place = places[j]!.find((p) => p.last === i - 1);
    if (place) return place;
  }
  return undefined;
}
const NAME_WORDS_MAX = 3;

/** Words of an agency that may stand before the dateline. */
const HEAD_WORDS_MAX = 4;

/** The place that the text is headed by: `حماة: قصف على صبورة بالريف الشرقي`. */
function atHead(view: View, places: PlacesByWord, i: number): PlaceMention | undefined {
  for (let j = 0; j < Math.min(i, HEAD_WORDS_MAX); j++) {
    const head = places[j]?.find((p) => p.how === "name" && p.proclitic === "");
    if (head) return (view.words.gaps[head.last + 1]! & (GAP_COLON | GAP_DASH | GAP_BREAK)) !== 0 ? head : undefined;
  }
  return undefined;
}

/** A direction adjective, or two that make one (`الشمالي الغربي`), in words from `i` on. */
function directionAt({ words }: View, i: number): { direction: Direction; last: number } | undefined {
  const adjectiveAt = (at: number): Direction | undefined =>
    continues(words, at) && hasArticle(words, at) ? wholeAt(words, at, DIRECTION) : undefined;
  const direction = adjectiveAt(i);
  if (!direction) return undefined;
  const second = adjectiveAt(i + 1);
  const combined = second && combine(direction, second);
  return combined ? { direction: combined, last: i + 1 } : { direction, last: i };
}

/** Two direction words make an intermediate one, in either order. */
function combine(a: Direction, b: Direction): Direction | undefined {
  const vertical = [a, b].find((d) => d === "north" || d === "south");
  const horizontal = [a, b].find((d) => d === "east" || d === "west");
  return vertical && horizontal ? (`${vertical}-${horizontal}` as Direction) : undefined;
}

function longest(places: PlacesByWord, i: number, proclitic: string): PlaceMention | undefined {
  return places[i]?.find((p) => p.proclitic === proclitic && p.how === "name");
}

function baseText(view: View, base: PlaceMention): string {
  return plainText(view.words, base);
}
