import { NAME_LINK, PARTICLE, STOP } from "../../lexicon/parts/common.js";
import { NISBA } from "../../lexicon/parts/nationalities.js";
import { CUE } from "../../lexicon/parts/places.js";
import { isOf, isWholly, valueAt, wholeAt } from "../../lexicon/read.js";
import { wordGate } from "../../lexicon/word-gate.js";
import type { Posting } from "../../match/compiled-index.js";
import { continues, continuesOver } from "../../text/adjacency.js";
import * as cp from "../../text/code-points.js";
import { plainText } from "../../text/plain-text.js";
import { KIND_WORD } from "../../text/scan.js";
import { hasArticle, isFeminine } from "../../text/word-shape.js";
import {
  GAP_BREAK,
  GAP_CLOSE,
  GAP_COMMA,
  GAP_DASH,
  GAP_HASH,
  GAP_LINE,
  GAP_OPEN,
  GAP_QUOTE,
  GAP_SPACE,
  GAP_STOP,
} from "../../text/words.js";
import { type CueAt, type PlaceMention, placeMention } from "../mention.js";
import { unknownNameEnd } from "../names/unknown-name.js";
import type { View } from "../view.js";
import { addPlace, type OpenPlaces } from "./place-names.js";

/** Readings of the settlements whose name is one edit away from a folded word. */
export type NearNames = (folded: string) => readonly Posting[];

const AND = "\u0648";
const CUES = wordGate([CUE]);

/**
 * Cue nouns: each sets what its name is expected to be, and a dual or plural one distributes over what it coordinates
 * (`أحياء الكنامات والمطار القديم والخسارات`). A name that no gazetteer has is a place all the same after a cue of kind.
 * New (unknown) mentions are added to `places`.
 *
 * @param near what an unknown name may be a misspelling of
 */
export function applyCues(view: View, places: OpenPlaces, near: NearNames): void {
  const { gates, count } = view.words;
  for (let i = 0; i < count; i++) if ((gates[i]! & CUES) !== 0) applyCue(view, places, near, i);
}

function applyCue(view: View, places: OpenPlaces, near: NearNames, i: number): void {
  const { words } = view;
  const cue = valueAt(words, i, CUE);
  if (!cue) return;
  const { types, role } = cue;
  const next = afterAllOf(view, afterNation(view, i));
  const quoted = role === "kind" ? quotedName(view, places, next) : undefined;
  if (quoted) {
    quoted.cue = preferCue(quoted.cue, { at: i, types, role, distributed: false });
    return;
  }
  if (!continuesOver(words, next, GAP_HASH)) return;
  if (isOf(words, next, CUE) && !places[next]!.some((p) => p.last > next)) return;
  const isKind = role === "kind";
  const isApposed = hasArticle(words, i, words.strips[i]); // `العاصمة موسكو`, and any word after `العاصمة`
  const mayBeUnknown = isKind && !isApposed && !(types.includes("region") && isFeminineAdjective(view, next));
  const isQuarter = types[0] === "neighbourhood" && !cue.distributes;
  let item = itemAt(view, places, next, "", mayBeUnknown ? near : undefined, isQuarter);
  if (!item) return;
  item.cue = preferCue(item.cue, { at: i, types, role, distributed: false });
  for (;;) {
    const following = nextItem(view, places, item, isKind && cue.distributes ? near : undefined);
    if (!following) return;
    following.previous = item;
    if (isKind) following.cue = preferCue(following.cue, { at: i, types, role, distributed: true });
    item = following;
  }
}

/** `منطقة مأهولة`: after the noun of a region, an indefinite word that agrees with it says what the region is like. */
function isFeminineAdjective({ words }: View, i: number): boolean {
  return isFeminine(words, i) && !hasArticle(words, i);
}

/** Coordinations without a cue: `في كنصفرة والفطيرة`; names in brackets after a name: `عين العرب (كوباني)`. */
export function chainPlaces(view: View, places: OpenPlaces): void {
  const { words } = view;
  for (let i = 0; i < places.length; i++) {
    const starting = places[i]!;
    for (let p = 0; p < starting.length; p++) {
      const place = starting[p]!;
      const following = nextItem(view, places, place, undefined);
      if (following) following.previous ??= place;
      const inner = place.last + 1;
      if (continuesOver(words, inner, GAP_OPEN) && (words.gaps[inner]! & GAP_OPEN) !== 0)
        for (const alias of places[inner]!)
          if ((words.gaps[alias.last + 1]! & GAP_CLOSE) !== 0 && alias.proclitic === "") alias.alias ??= place;
    }
  }
}

/** Words of a name in quotes. */
const QUOTED_WORDS_MAX = 3;

/** `قرية “حمزة بيك”`: the place whose name in quotes begins with word `i`, known or not. */
function quotedName(view: View, places: OpenPlaces, i: number): PlaceMention | undefined {
  const { words } = view;
  if (i >= words.count || (words.gaps[i]! & QUOTED) !== QUOTED || (words.gaps[i]! & GAP_STOPS) !== 0) return undefined;
  for (let last = i; last < Math.min(i + QUOTED_WORDS_MAX, words.count); last++) {
    if ((words.gaps[last + 1]! & GAP_QUOTE) !== 0) return whole(view, places, i, last);
    if (!continues(words, last + 1)) return undefined;
  }
  return undefined;
}
const QUOTED = GAP_QUOTE | GAP_SPACE;
const GAP_STOPS = GAP_STOP | GAP_BREAK | GAP_LINE | GAP_CLOSE;

/** The place of words `first` to `last`. */
function whole(view: View, places: OpenPlaces, first: number, last: number): PlaceMention | undefined {
  const { words } = view;
  const known = places[first]!.find((place) => place.proclitic === "" && place.last === last);
  if (known) return known;
  for (let i = first; i <= last; i++) if (words.kinds[i] !== KIND_WORD || isOf(words, i, CUE)) return undefined;
  const unknown = placeMention({
    how: "unknown",
    first,
    last,
    from: words.from[first]!,
    to: words.to[last]!,
    proclitic: "",
    readings: [],
    evidence: [],
  });
  addPlace(places, unknown);
  return unknown;
}

function preferCue(old: CueAt | undefined, cue: CueAt): CueAt {
  return old && old.role === "kind" && (cue.role === "position" || !old.distributed) ? old : cue;
}

/** The word after a cue noun, or after the adjective of a nation between: `العاصمة الروسية موسكو`. */
function afterNation({ words }: View, cue: number): number {
  const next = cue + 1;
  const isNation =
    hasArticle(words, cue, words.strips[cue]) &&
    continues(words, next) &&
    isWholly(words, next, NISBA) &&
    hasArticle(words, next);
  return isNation ? next + 1 : next;
}

/** Skips `كل من` after a head noun. */
function afterAllOf({ words }: View, i: number): number {
  return wholeAt(words, i, PARTICLE) === "all" && wholeAt(words, i + 1, PARTICLE) === "from" ? i + 2 : i;
}

/**
 * The place that begins with word `i`; one that no gazetteer has only where `near` is given.
 *
 * @param isQuarter a quarter, which may bear the name of a person or a definite everyday word: `حي الزيتون`
 */
function itemAt(
  view: View,
  places: OpenPlaces,
  i: number,
  proclitic: string,
  near: NearNames | undefined,
  isQuarter = false,
): PlaceMention | undefined {
  const known = places[i]?.find((p) => p.proclitic === proclitic);
  const { words } = view;
  if (!near || (known && !isOf(words, known.last, NAME_LINK))) return known;
  const last = unknownNameEnd(view, i, proclitic.length, isQuarter);
  if (last < 0 || (known && last <= known.last)) return known;
  const from = words.from[i]! + proclitic.length;
  const to = words.to[last]!;
  const readings = near(plainText(words, { first: i, last, from, to }));
  const unknown = placeMention({ how: "unknown", first: i, last, from, to, proclitic, readings, evidence: [] });
  addPlace(places, unknown);
  return unknown;
}

/** The place that is coordinated with `item`: after و, a comma or a dash; no function word (`مدينة جرابلس، وإن الجيش`). */
function nextItem(
  view: View,
  places: OpenPlaces,
  item: PlaceMention,
  near: NearNames | undefined,
): PlaceMention | undefined {
  const next = coordinated(view, places, item, near);
  return next && next.first === next.last && isOf(view.words, next.first, STOP) ? undefined : next;
}

function coordinated(
  view: View,
  places: OpenPlaces,
  item: PlaceMention,
  near: NearNames | undefined,
): PlaceMention | undefined {
  const { words } = view;
  let i = item.last + 1;
  if (i >= words.count) return undefined;
  if ((words.gaps[i]! & GAP_OPEN) !== 0) {
    const alias = places[i]!.find((p) => (words.gaps[p.last + 1]! & GAP_CLOSE) !== 0);
    if (alias) i = alias.last + 1;
  }
  if (!continuesOver(words, i, GAP_COMMA | GAP_DASH | GAP_CLOSE | GAP_HASH)) return undefined;
  if (wholeAt(words, i, PARTICLE) === "and")
    return continues(words, i + 1) ? itemAt(view, places, i + 1, "", near) : undefined;
  if (words.folded.units[words.from[i]!] === cp.WAW) {
    const known = itemAt(view, places, i, AND, words.kinds[i] === KIND_WORD ? near : undefined);
    if (known) return known;
  }
  const isSeparated = (words.gaps[i]! & (GAP_COMMA | GAP_DASH)) !== 0;
  return isSeparated ? itemAt(view, places, i, "", undefined) : undefined;
}
