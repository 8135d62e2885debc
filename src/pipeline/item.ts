import type { DecidedActor } from "../decide/actors/actor-reading.js";
import type { Weighted } from "../decide/overlap.js";
import type { View } from "../detect/view.js";
import type { BaseSpan } from "../span.js";
import { type SourceRange, sourceBounds } from "../text/bounds.js";

/** Something that competes for a stretch of the text: `first` and `last` are its first and its last UTF-16 code unit. */
export interface Item extends Weighted {
  /** Its first and last word, both included. */
  readonly words: { readonly first: number; readonly last: number };
  /** Casualties may be read over it, and compete with it: the name of an event (`مقتل`). */
  readonly light: boolean;
  /** It stands beside a date as beside any other mention: nothing else outweighs a date. */
  readonly outweighsDates: boolean;
  /** The actor that it is, of one. */
  readonly actor: DecidedActor | undefined;
  /** Its span, see {@link spanOf}. */
  readonly toSpan: (range: SourceRange) => BaseSpan;
}

/** What items are made of: words, both included, and folded offsets, half-open. */
export interface Mentioned {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

/** An item with all of its fields, in one order: items of one shape are read faster. @param actor the actor that it is, of one */
export function itemOf(
  view: View,
  mention: Mentioned,
  score: number,
  toSpan: Item["toSpan"],
  actor?: DecidedActor,
): Item {
  const { start, end } = sourceBounds(view.words.folded, mention.from, mention.to);
  return { first: start, last: end - 1, score, words: mention, light: false, outweighsDates: false, actor, toSpan };
}

/** The span of an item. */
export function spanOf({ first, last, toSpan }: Item): BaseSpan {
  return toSpan({ start: first, end: last + 1 });
}
