import { STOP } from "../../lexicon/parts/common.js";
import { MEDIA, PLATFORM } from "../../lexicon/parts/groups.js";
import { isOf, isWholly, valueAt } from "../../lexicon/read.js";
import { continues } from "../../text/adjacency.js";
import * as cp from "../../text/code-points.js";
import { hasArticle, isFeminine, lettersOf } from "../../text/word-shape.js";
import type { ActorMention } from "../mention.js";
import { isStructural } from "../names/structure.js";
import { isFeminineVerb } from "../names/verb-shape.js";
import { bare, type View } from "../view.js";
import { groupMention } from "./group-mention.js";

const NAME_WORDS_MAX = 2;
/** A word in more unrelated articles than this is no name of an outlet. */
const NAME_ARTICLES_MAX = 60;

/** A head that needs no closer, and a rare name of one or two words. */
export function namedOutlet(view: View, i: number): ActorMention | undefined {
  const { words } = view;
  if (valueAt(words, i, MEDIA) !== "named" || isWholly(words, i + 1, PLATFORM)) return undefined;
  let last = i;
  while (last - i < NAME_WORDS_MAX && continues(words, last + 1) && !isOf(words, last + 1, STOP)) {
    const next = last + 1;
    if (last > i && isStructural(words, next)) break;
    if (view.articles(next) > NAME_ARTICLES_MAX || isDescription(view, next) || isVerb(words, next)) break;
    last = next;
  }
  return last > i ? groupMention(view, i, last, "media", `${bare(words, i)} with a name`) : undefined;
}

/** `شبكة استهدفت …`; a short word may be a foreign name (`فيلت`). */
function isVerb(words: View["words"], i: number): boolean {
  const { units } = words.folded;
  return lettersOf(words, i) >= VERB_LETTERS_MIN && units[words.to[i]! - 1] === cp.TEH && isFeminineVerb(words, i);
}
const VERB_LETTERS_MIN = 5;

/** An indefinite feminine adjective describes a network or channel, it names none: `شبكة متطورة`. */
function isDescription({ words }: View, i: number): boolean {
  return isFeminine(words, i) && !hasArticle(words, i);
}
