import { ARMED_HEAD } from "../../lexicon/parts/bodies.js";
import { GROUP, MEDIA, ORGAN, SHORTHAND_HEAD } from "../../lexicon/parts/groups.js";
import { isOf, phraseAt } from "../../lexicon/read.js";
import { wordGate } from "../../lexicon/word-gate.js";
import { KIND_WORD } from "../../text/scan.js";
import type { ActorMention } from "../mention.js";
import { bare, type View } from "../view.js";
import { groupMention } from "./group-mention.js";
import { groupNameEnd } from "./group-names.js";
import { namedOutlet } from "./outlets.js";
import type { ActorsByWord, PlacesByWord } from "./parties.js";
import { patternBodies } from "./patterns/body-patterns.js";

/**
 * Groups and bodies that no gazetteer has: by the patterns of `patterns`, by a rare name after the head of an outlet, by the shape of a
 * name after the head of a group (`كتيبة شهداء تلدو`), and definite heads that may be short for one.
 */
export function groups(view: View, actors: ActorsByWord, places: PlacesByWord): ActorMention[] {
  const { words } = view;
  const found: ActorMention[] = [];
  const bodies = patternBodies(view, actors, places);
  for (let i = 0, next = 0; i < words.count; i++) {
    const isBody = bodies[next]?.first === i;
    if ((words.gates[i]! & HEADS) === 0 && !isBody) continue;
    const body = isBody ? bodies[next++]!.body : undefined;
    const organ = organAt(view, i);
    if (body && body.last !== organ?.last) found.push(body);
    if (words.lexemes[i] === 0 || words.kinds[i] !== KIND_WORD) continue;
    if (organ) found.push(organ);
    else if (isOf(words, i, SHORTHAND_HEAD)) found.push(definiteHead(view, i));
    if (body !== undefined) continue;
    const mention = namedOutlet(view, i) ?? (goesOn(actors, i) ? undefined : unquoted(view, i));
    if (mention) found.push(mention);
  }
  return found;
}

/** What a group is read from, beside the patterns. */
const HEADS = wordGate([ORGAN, SHORTHAND_HEAD, MEDIA, GROUP]);

/** A name of several words begins at word `i`. */
function goesOn(actors: ActorsByWord, i: number): boolean {
  return actors[i]!.some((actor) => actor.last > i);
}

/** `الحركة`, `الفرقة`: nothing by itself; a body that the document names in full makes it a party. */
function definiteHead(view: View, i: number): ActorMention {
  return groupMention(view, i, i, "head", "a definite head");
}

/** `السلطات`, `القوات الحكومية`: an organ of a state that the document tells. */
function organAt(view: View, i: number): ActorMention | undefined {
  const phrase = phraseAt(view.words, i, ORGAN);
  return phrase
    ? { ...groupMention(view, i, phrase.last, "head", "an organ of a state"), organ: phrase.value }
    : undefined;
}

/** A head and a name without quotes; one that names armed groups and nothing else makes a group in whatever war. */
function unquoted(view: View, i: number): ActorMention | undefined {
  const { words } = view;
  const last = isOf(words, i, GROUP) ? groupNameEnd(view, i) : -1;
  if (last < 0) return undefined;
  return groupMention(view, i, last, "group", `${bare(words, i)} with a name`, !isOf(words, i, ARMED_HEAD));
}
