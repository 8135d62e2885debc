import { PLATFORM } from "../lexicon/parts/groups.js";
import { isWholly } from "../lexicon/read.js";
import { isMarked, isSpaced } from "../text/adjacency.js";
import { GAP_CLOSE, GAP_OPEN, GAP_QUOTE } from "../text/words.js";
import type { ActorMention } from "./mention.js";
import { bare, procliticOf, type View } from "./view.js";

/** Words of the longest name of a group, its head included. */
export const GROUP_WORDS_MAX = 5;

/** A group or outlet from the head in word `i`, after its proclitics, to word `last`. */
export function groupMention(
  view: View,
  i: number,
  last: number,
  how: "group" | "media",
  detail: string,
): ActorMention {
  const { words } = view;
  return {
    how,
    first: i,
    last,
    from: words.from[i]! + words.strips[i]!,
    to: words.to[last]!,
    proclitic: procliticOf(view, i),
    readings: [],
    evidence: [{ rule: how, detail }],
  };
}

/** A head and a name in quotes or brackets: `لواء “سيف الله”`. */
export function quotedGroup(view: View, i: number, how: "group" | "media"): ActorMention | undefined {
  const { words } = view;
  if (isWholly(words, i + 1, PLATFORM) || !isMarked(words, i + 1, GAP_QUOTE | GAP_OPEN)) return undefined;
  for (let last = i + 1; last < Math.min(words.count, i + 1 + GROUP_WORDS_MAX); last++) {
    if ((words.gaps[last + 1]! & (GAP_QUOTE | GAP_CLOSE)) !== 0)
      return groupMention(view, i, last, how, `${bare(words, i)} with a quoted name`);
    if (!isSpaced(words, last + 1)) return undefined;
  }
  return undefined;
}
