import type { Posting } from "../match/compiled-index.js";
import { KIND_WORD } from "../text/scan.js";
import { GAP_CLOSE, GAP_COMMA, GAP_DASH, GAP_HASH, GAP_OPEN } from "../text/words.js";
import type { CueAt, PlaceMention } from "./mention.js";
import { type Frequency, unknownNameEnd } from "./unknown-name.js";
import { continues, gapOnly, type View } from "./view.js";

/** Readings of the settlements whose name is one edit away from a folded word. */
export type NearNames = (folded: string) => readonly Posting[];

/** How unknown names are read: where one may stand, and what it may be a misspelling of. */
interface Unknowns {
  readonly frequency: Frequency;
  readonly near: NearNames;
}

/**
 * Cue nouns: each sets what its name is expected to be, and a dual or plural one distributes over what it coordinates
 * (`أحياء الكنامات والمطار القديم والخسارات`). A name that no gazetteer has is a place all the same behind a cue of kind.
 * New (unknown) mentions are added to `places`.
 */
export function applyCues(view: View, places: PlaceMention[][], frequency: Frequency, near: NearNames): void {
  const unknowns: Unknowns = { frequency, near };
  for (let i = 0; i < view.words.count; i++) {
    const cue = view.facts[i]?.cue;
    if (!cue) continue;
    const next = afterKull(view, i + 1);
    if (!gapOnly(view, next, GAP_HASH)) continue;
    if (view.facts[next]?.cue && !places[next]!.some((p) => p.last > next)) continue;
    const at = (distributed: boolean): CueAt => ({ at: i, types: cue.types, role: cue.role, distributed });
    const mayBeUnknown = cue.types.length > 0 && !(cue.types.includes("region") && isFeminineAdjective(view, next));
    let item = itemAt(view, places, next, "", cue.role === "kind" ? unknowns : undefined, mayBeUnknown);
    if (!item) continue;
    item.cue = preferCue(item.cue, at(false));
    for (;;) {
      const following = nextItem(view, places, item, cue.role === "kind" && cue.number > 1 ? unknowns : undefined);
      if (!following) break;
      following.previous = item;
      if (cue.role === "kind") following.cue = preferCue(following.cue, at(true));
      item = following;
    }
  }
}

/** `منطقة مأهولة`: behind the noun of a region, an indefinite word that agrees with it says what the region is like. */
function isFeminineAdjective(view: View, i: number): boolean {
  return /^(?!ال).*ه$/.test(view.words.forms[i]!);
}

/** Coordinations without a cue: `في كنصفرة والفطيرة`; names in brackets behind a name: `عين العرب (كوباني)`. */
export function chainPlaces(view: View, places: PlaceMention[][]): void {
  for (const starting of places) {
    for (const place of starting) {
      const following = nextItem(view, places, place, undefined);
      if (following) following.previous ??= place;
      const inner = place.last + 1;
      if (gapOnly(view, inner, GAP_OPEN) && (view.words.gaps[inner]! & GAP_OPEN) !== 0)
        for (const alias of places[inner]!)
          if ((view.words.gaps[alias.last + 1]! & GAP_CLOSE) !== 0 && alias.proclitic === "") alias.alias ??= place;
    }
  }
}

function preferCue(old: CueAt | undefined, cue: CueAt): CueAt {
  return old && old.role === "kind" && (cue.role === "position" || !old.distributed) ? old : cue;
}

/** Skips `كل من` behind a head noun. */
function afterKull(view: View, i: number): number {
  return view.words.forms[i] === "كل" && view.words.forms[i + 1] === "من" ? i + 2 : i;
}

function itemAt(
  view: View,
  places: PlaceMention[][],
  i: number,
  proclitic: string,
  unknowns: Unknowns | undefined,
  unknownAllowed: boolean,
): PlaceMention | undefined {
  const known = places[i]?.find((p) => p.proclitic === proclitic);
  if (known || !unknowns || !unknownAllowed) return known;
  const last = unknownNameEnd(view, i, proclitic.length, unknowns.frequency, false);
  if (last < 0) return undefined;
  const unknown: PlaceMention = {
    how: "unknown",
    first: i,
    last,
    from: view.words.from[i]! + proclitic.length,
    to: view.words.to[last]!,
    proclitic,
    readings: unknowns.near(view.words.folded.text.slice(view.words.from[i]! + proclitic.length, view.words.to[last]!)),
    evidence: [],
  };
  places[i]!.push(unknown);
  return unknown;
}

/** The place that is coordinated with `item`: behind و, a comma or a dash. */
function nextItem(
  view: View,
  places: PlaceMention[][],
  item: PlaceMention,
  unknowns: Unknowns | undefined,
): PlaceMention | undefined {
  let i = item.last + 1;
  if (i >= view.words.count) return undefined;
  if ((view.words.gaps[i]! & GAP_OPEN) !== 0) {
    const alias = places[i]!.find((p) => (view.words.gaps[p.last + 1]! & GAP_CLOSE) !== 0);
    if (alias) i = alias.last + 1;
  }
  if (!gapOnly(view, i, GAP_COMMA | GAP_DASH | GAP_CLOSE | GAP_HASH)) return undefined;
  const form = view.words.forms[i]!;
  if (form === "و") return continues(view, i + 1) ? itemAt(view, places, i + 1, "", unknowns, true) : undefined;
  const and = form.startsWith("و");
  const separated = (view.words.gaps[i]! & (GAP_COMMA | GAP_DASH)) !== 0;
  if (and) {
    const known = itemAt(
      view,
      places,
      i,
      "و",
      unknowns && view.words.kinds[i] === KIND_WORD ? unknowns : undefined,
      true,
    );
    if (known) return known;
  }
  return separated ? itemAt(view, places, i, "", undefined, false) : undefined;
}
