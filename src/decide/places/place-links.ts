import type { PlaceMention } from "../../detect/mention.js";
import { procliticOf, type View } from "../../detect/view.js";
import { TIE } from "../../lexicon/parts/actors.js";
import { NAME_LINK, PARTICLE } from "../../lexicon/parts/common.js";
import { COUNTRYSIDE, CUE, DIRECTION, FACILITY, LYING, PREPOSITION } from "../../lexicon/parts/places.js";
import { isOf, isWholly, valueAt, wholeAt } from "../../lexicon/read.js";
import { isSpaced } from "../../text/adjacency.js";
import * as cp from "../../text/code-points.js";
import { endsInPlacing, endsInPreposition } from "../../text/proclitics.js";
import {
  GAP_BREAK,
  GAP_CLOSE,
  GAP_COLON,
  GAP_COMMA,
  GAP_DASH,
  GAP_OPEN,
  GAP_SPACE,
  GAP_STOP,
} from "../../text/words.js";
import type { DecidedPlace } from "./decided-place.js";

/** Words between two places that say that the first lies in the second: `X التابعة لمنطقة Y`, `X الواقعة في Y`. */
const BETWEEN_MAX = 5;
/** Members of a coordination that vouch for one another: its nearest ones, so that no list costs more than its length. */
const SIBLINGS_MAX = 8;

/** The place of a mention, where it is among those that are decided. */
type FindPlace = (mention: PlaceMention) => DecidedPlace | undefined;

/**
 * Who is said to contain whom, who is coordinated with whom.
 * `strength`: 1 for `X بريف Y`, `X في محافظة Y`; 0.8 side by side (`عندان، حلب`, `حلب – الأتارب`); 0.7 for a dateline over all
 * that follows, 0.5 for a head without a mark.
 *
 * @param places mentions in order of the text, without overlap
 */
export function linkPlaces(view: View, places: readonly DecidedPlace[]): void {
  let byMention: Map<PlaceMention, DecidedPlace> | undefined;
  const decided: FindPlace = (mention) => {
    byMention ??= new Map(places.map((place) => [place.mention, place]));
    return byMention.get(mention);
  };
  for (let i = 0; i < places.length; i++) {
    const ranked = places[i]!;
    const previous = previousOf(ranked.mention, decided);
    if (previous) {
      for (const sibling of [...previous.siblings.slice(-SIBLINGS_MAX), previous]) {
        if (sibling.siblings.length < 2 * SIBLINGS_MAX) sibling.siblings = withOne(sibling.siblings, ranked);
        ranked.siblings = withOne(ranked.siblings, sibling);
      }
    }
    if (isHeaded(view, ranked)) ranked.headed = true;
    const alias = ranked.mention.alias && decided(ranked.mention.alias);
    if (alias) {
      ranked.alias = alias;
      alias.alias ??= ranked;
    }
  }
  for (let i = 0; i + 1 < places.length; i++) {
    const inner = places[i]!;
    const outer = places[i + 1]!;
    const { strength, isBeside } = explicit(view, inner, outer);
    if (strength > 0) {
      lieIn(inner, outer, strength, isBeside);
      for (const sibling of inner.siblings) if (sibling !== outer) lieIn(sibling, outer, strength * 0.9, isBeside);
      const beyond = places[i + 2];
      if (beyond && explicit(view, outer, beyond).strength > 0) lieIn(inner, beyond, strength * 0.9, isBeside);
    } else {
      const side = beside(view, inner, outer);
      if (side > 0) {
        lieIn(inner, outer, side, false);
        lieIn(outer, inner, side, false);
      }
    }
  }
  dateline(view, places);
  for (const inner of places)
    for (const { of, strength, isBeside } of inner.outer)
      of.inner = withOne(of.inner, { of: inner, strength, isBeside });
}

function lieIn(inner: DecidedPlace, of: DecidedPlace, strength: number, isBeside: boolean): void {
  inner.outer = withOne(inner.outer, { of, strength, isBeside });
}

/** A list with one more: most places have none, and share the empty list. */
function withOne<T>(list: readonly T[], one: T): readonly T[] {
  if (list.length === 0) return [one];
  (list as T[]).push(one);
  return list;
}

/** The nearest member of its list before it that is still a place: a refused one does not part the list. */
function previousOf({ previous }: PlaceMention, find: FindPlace): DecidedPlace | undefined {
  let member = previous;
  for (let i = 0; member && i < SIBLINGS_MAX; i++) {
    const ranked = find(member);
    if (ranked) return ranked;
    member = member.previous;
  }
  return undefined;
}

/** `مخبز الزهراء`, `مركز ابن سينا`. */
function isHeaded({ words }: View, { mention: { how, first, proclitic } }: DecidedPlace): boolean {
  if (how !== "name" || proclitic !== "" || !isSpaced(words, first)) return false;
  const head = isOf(words, first - 1, NAME_LINK) && isSpaced(words, first - 1) ? first - 2 : first - 1;
  return isOf(words, head, FACILITY);
}

interface Said {
  /** `X بريف Y`, `X في Y`, `X شمالي Y`: 1, or nearly so; 0 where nothing of the kind stands between. */
  readonly strength: number;
  /** `X قرب Y`, `X شمالي Y`. */
  readonly isBeside: boolean;
}
const NOTHING: Said = { strength: 0, isBeside: false };

function explicit(view: View, inner: DecidedPlace, outer: DecidedPlace): Said {
  const from = inner.mention.last + 1;
  const to = outer.mention.first;
  if (to < from || to - from > BETWEEN_MAX) return NOTHING;
  const { words } = view;
  const { proclitic } = outer.mention;
  let strength = 1;
  let isBeside = false;
  let linked = endsInPlacing(proclitic) && proclitic.charCodeAt(0) !== cp.WAW;
  for (let i = from; i <= to; i++) {
    const gap = words.gaps[i]!;
    if ((gap & (GAP_STOP | GAP_BREAK | GAP_COLON)) !== 0) return NOTHING;
    if ((gap & (GAP_COMMA | GAP_DASH)) !== 0 && i > from) return NOTHING;
    if (i === to) break;
    const isPreposition = isOf(words, i, PREPOSITION);
    if (words.folded.units[words.from[i]!] === cp.WAW && !isPreposition) return NOTHING;
    const particle = wholeAt(words, i, PARTICLE);
    if (isPreposition && particle !== "from" && particle !== "to" && particle !== "until") {
      linked = true;
      if (particle !== "in" && particle !== "inside") {
        strength = BESIDE; // `قرب X` is not in it
        isBeside = true;
      }
    } else if (isLocating(words, i)) {
      const direction = valueAt(words, i, DIRECTION);
      if (direction !== undefined && direction !== "centre") isBeside = true;
      if (endsInPlacing(procliticOf(view, i)) || (i === from && direction !== undefined)) linked = true;
    } else if (particle !== "from" && !isWholly(words, i, LYING)) return NOTHING;
  }
  return linked ? { strength, isBeside } : NOTHING;
}
const BESIDE = 0.95;

/** A word that may stand between a place and what it lies in. */
function isLocating(words: View["words"], i: number): boolean {
  return isOf(words, i, CUE) || isOf(words, i, DIRECTION) || isOf(words, i, TIE) || isOf(words, i, COUNTRYSIDE);
}

/** Side by side, with a comma, dash, bar, colon or bracket between: `عندان، حلب`, `حلب – الأتارب`, `دوما (ريف دمشق)`. */
function beside(view: View, a: DecidedPlace, b: DecidedPlace): number {
  const gap = view.words.gaps[b.mention.first]!;
  if (b.mention.first !== a.mention.last + 1 || b.mention.previous === a.mention) return adjacentByCue(view, a, b);
  if ((gap & GAP_BREAK) !== 0) return 0;
  if ((gap & (GAP_OPEN | GAP_CLOSE | GAP_COLON | GAP_DASH)) !== 0) return 0.8;
  return 0.7;
}

function adjacentByCue(view: View, a: DecidedPlace, b: DecidedPlace): number {
  if (b.mention.first !== a.mention.last + 2 || !isOf(view.words, a.mention.last + 1, CUE)) return 0;
  return (view.words.gaps[a.mention.last + 1]! & GAP_STOP) !== 0 ? 0 : 0.6;
}

/** Words of an agency or a cue that may stand before the dateline. */
const DATELINE_FIRST_MAX = 3;

/** `محافظة حلب: …`, `دمشق – …` at the head of the text stands over all that follows; a bare `حمص …` less plainly. */
function dateline(view: View, places: readonly DecidedPlace[]): void {
  const head = places[0];
  if (!head || head.mention.first > DATELINE_FIRST_MAX || endsInPreposition(head.mention.proclitic)) return;
  const { first, last, how } = head.mention;
  const marked = (view.words.gaps[last + 1]! & (GAP_COLON | GAP_DASH)) !== 0 || how === "countryside";
  if (!marked && (view.words.gaps[first]! & ~GAP_SPACE) === 0) return;
  for (const ranked of places.slice(1))
    if (ranked.outer.every((o) => o.of !== head)) lieIn(ranked, head, marked ? 0.7 : 0.5, false);
}
