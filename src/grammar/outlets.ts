import { STOP } from "../lexicon/parts/common.js";
import { MEDIA, MEDIA_CLOSER, OUTLET, OUTLET_DAY, PLATFORM } from "../lexicon/parts/groups.js";
import { NISBA } from "../lexicon/parts/nationalities.js";
import { isOf, isWholly, valueAt } from "../lexicon/read.js";
import { continues, isSpaced } from "../text/adjacency.js";
import { hasArticle, isFeminine } from "../text/word-shape.js";
import { GAP_COLON, GAP_OTHER } from "../text/words.js";
import { GROUP_WORDS_MAX, groupMention } from "./group-mention.js";
import type { ActorMention } from "./mention.js";
import type { ActorsByWord, PlacesByWord } from "./parties.js";
import { isStructural } from "./structure.js";
import { bare, type View } from "./view.js";

const FOR = "\u0644";

/** An outlet named after a place: `شهبا برس`, and, before a bar or colon, `أريحا اليوم ||`. */
export function placeOutlet(view: View, i: number, places: PlacesByWord): ActorMention | undefined {
  const { words } = view;
  for (const { last, from, proclitic } of places[i]!) {
    const next = last + 1;
    if (!isSpaced(words, next)) continue;
    const source = isWholly(words, next, OUTLET_DAY) && (words.gaps[next + 1]! & (GAP_OTHER | GAP_COLON)) !== 0;
    if (!source && !isWholly(words, next, OUTLET)) continue;
    return { ...groupMention(view, i, next, "media", "an outlet named after a place"), from, proclitic };
  }
  return undefined;
}

/** A media head, and all up to a closing adjective: `شبكة شام للأنباء`, `مركز المعرة الإعلامي`. */
export function closedOutlet(
  view: View,
  i: number,
  actors: ActorsByWord,
  places: PlacesByWord,
): ActorMention | undefined {
  const { words } = view;
  for (let last = i + 1; last < Math.min(words.count, i + GROUP_WORDS_MAX) && continues(words, last); last++) {
    if (isOf(words, last, MEDIA_CLOSER)) {
      while (continues(words, last + 1) && isWholly(words, last + 1, NISBA)) last++;
      const owner = continues(words, last + 1) ? actors[last + 1]!.find((a) => a.proclitic === FOR) : undefined;
      const detail = `${bare(words, i)} closed by ${words.forms[last]}`;
      return groupMention(view, i, owner?.last ?? last, "media", detail);
    }
    if (isOf(words, last, STOP) && places[last]!.length === 0) return undefined;
  }
  return undefined;
}

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
    if (view.articles(next) > NAME_ARTICLES_MAX || isDescription(view, next)) break;
    last = next;
  }
  return last > i ? groupMention(view, i, last, "media", `${bare(words, i)} with a name`) : undefined;
}

/** An indefinite feminine adjective describes a network or channel, it names none: `شبكة متطورة`. */
function isDescription({ words }: View, i: number): boolean {
  return isFeminine(words, i) && !hasArticle(words, i);
}
