import { CLOSED_MEDIA, GROUP, MEDIA, SHORTHAND_HEAD } from "../lexicon/parts/groups.js";
import { isOf } from "../lexicon/read.js";
import { KIND_WORD } from "../text/scan.js";
import { council, nationalBody, operationsRoom } from "./bodies.js";
import { groupMention, quotedGroup } from "./group-mention.js";
import { groupNameEnd, numberedUnitEnd } from "./group-names.js";
import type { ActorMention } from "./mention.js";
import { closedOutlet, namedOutlet, placeOutlet } from "./outlets.js";
import type { ActorsByWord, PlacesByWord } from "./parties.js";
import { bare, type View } from "./view.js";

/**
 * Groups and bodies that no gazetteer has: a head noun and a quoted name (`لواء “سيف الله”`), a media head and its name, a body that a
 * closing adjective makes (`مركز حلب الإعلامي`), a council of a place (`مجلس منبج العسكري`), a head and the shape of a name after it.
 */
export function groups(view: View, actors: ActorsByWord, places: PlacesByWord): ActorMention[] {
  const { words } = view;
  const found: ActorMention[] = [];
  for (let i = 0; i < words.count; i++) {
    const outlet = placeOutlet(view, i, places);
    if (outlet) found.push(outlet);
    if (words.lexemes[i] === 0 || words.kinds[i] !== KIND_WORD) continue;
    if (isOf(words, i, SHORTHAND_HEAD)) found.push(definiteHead(view, i));
    const isMedia = isOf(words, i, MEDIA);
    const mention =
      (isMedia || isOf(words, i, GROUP) ? quotedGroup(view, i, isMedia ? "media" : "group") : undefined) ??
      (isMedia || isOf(words, i, CLOSED_MEDIA) ? closedOutlet(view, i, actors, places) : undefined) ??
      namedOutlet(view, i) ??
      council(view, i, places) ??
      operationsRoom(view, i, places) ??
      nationalBody(view, i) ??
      (actors[i]!.some((actor) => actor.last > i) ? undefined : unquoted(view, i));
    if (mention) found.push(mention);
  }
  return found;
}

/** `الحركة`, `الفرقة`: nothing by itself; a body that the document names in full makes it a party. */
function definiteHead(view: View, i: number): ActorMention {
  return { ...groupMention(view, i, i, "group", "a definite head"), how: "head" };
}

/** A name without quotes, a numbered unit. */
function unquoted(view: View, i: number): ActorMention | undefined {
  const name = groupNameEnd(view, i);
  const last = name < 0 ? numberedUnitEnd(view, i) : name;
  if (last < 0) return undefined;
  return { ...groupMention(view, i, last, "group", `${bare(view.words, i)} with a name`), unquoted: true };
}
