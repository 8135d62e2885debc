import { KIND_LATIN } from "../../text/scan.js";
import { GAP_CLOSE, GAP_DASH, GAP_OPEN, GAP_SPACE, GAP_STOP } from "../../text/words.js";
import type { ActorMention } from "../mention.js";
import type { View } from "../view.js";
import { groupMention } from "./group-mention.js";

const LATIN_WORDS_MAX = 6;

/** Names in Latin letters in brackets, which may be those of the actors before them: `صحيفة لوموند (Le Monde)`. */
export function latinAliases(view: View): ActorMention[] {
  const { words } = view;
  const found: ActorMention[] = [];
  for (let i = 1; i < words.count; i++) {
    if (words.kinds[i] !== KIND_LATIN || (words.gaps[i]! & GAP_OPEN) === 0) continue;
    const last = latinEnd(view, i);
    if (last >= 0) found.push({ ...groupMention(view, i, last, "head", "in brackets"), alias: true });
  }
  return found;
}

/** The last of the Latin words that the bracket before word `i` holds and nothing else, or -1. */
function latinEnd({ words }: View, i: number): number {
  for (let last = i; last < words.count && last - i < LATIN_WORDS_MAX; last++) {
    if (words.kinds[last] !== KIND_LATIN) return -1;
    const gap = words.gaps[last + 1]!;
    if ((gap & GAP_CLOSE) !== 0) return last;
    if ((gap & ~(GAP_SPACE | GAP_DASH | GAP_STOP)) !== 0) return -1;
  }
  return -1;
}
