import { type ActorMention, actorMention } from "../mention.js";
import { procliticOf, type View } from "../view.js";

/** Words of the longest name of a group, its head included. */
export const GROUP_WORDS_MAX = 5;

/** A group or outlet from the head in word `i`, after its proclitics, to word `last`. */
export function groupMention(
  view: View,
  i: number,
  last: number,
  how: "group" | "media" | "head",
  detail: string,
  unquoted = false,
): ActorMention {
  const { words } = view;
  return actorMention({
    how,
    first: i,
    last,
    from: words.from[i]! + words.strips[i]!,
    to: words.to[last]!,
    proclitic: procliticOf(view, i),
    readings: [],
    unquoted,
    evidence: [{ rule: how === "head" ? "group" : how, detail }],
  });
}
