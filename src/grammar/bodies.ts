import { PARTICLE } from "../lexicon/parts/common.js";
import {
  COUNCIL,
  COUNCIL_CLOSER,
  COUNCIL_SEAT,
  MILITARY_COUNCIL,
  NATIONAL_BODY,
  OPERATIONS_ROOM,
  SPORT,
} from "../lexicon/parts/groups.js";
import { NISBA } from "../lexicon/parts/nationalities.js";
import { isOf, isWholly, phraseAt, wholeAt } from "../lexicon/read.js";
import { continues } from "../text/adjacency.js";
import * as cp from "../text/code-points.js";
import { hasArticle, lettersOf } from "../text/word-shape.js";
import { groupMention, quotedGroup } from "./group-mention.js";
import { constructNameEnd } from "./group-names.js";
import type { ActorMention } from "./mention.js";
import type { PlacesByWord } from "./parties.js";
import { isStructural } from "./structure.js";
import type { View } from "./view.js";

const BY = "\u0628";
const FOR = "\u0644";
const PURPOSE_LETTERS_MIN = 4;

/** `المركز السوري للعدالة`, `الرابطة السورية لحقوق الإنسان`: a body, its nation, and what it is for. */
export function nationalBody(view: View, i: number): ActorMention | undefined {
  const { words } = view;
  const purpose = i + 2;
  if (!isOf(words, i, NATIONAL_BODY) || !continues(words, purpose) || !isOf(words, i + 1, NISBA)) return undefined;
  const isFor = words.folded.units[words.from[purpose]!] === cp.LAM && lettersOf(words, purpose) >= PURPOSE_LETTERS_MIN;
  if (!isFor || isStructural(words, purpose) || isOf(words, purpose, SPORT)) return undefined;
  const genitive = !hasArticle(words, purpose, 1) && continues(words, purpose + 1) && hasArticle(words, purpose + 1);
  return groupMention(view, i, genitive ? purpose + 1 : purpose, "group", "a national body and its purpose");
}

/** `غرفة عمليات “أهل الديار”`, `غرفة عمليات دمشق`. */
export function operationsRoom(view: View, i: number, places: PlacesByWord): ActorMention | undefined {
  const { words } = view;
  const head = phraseAt(words, i, OPERATIONS_ROOM);
  if (!head) return undefined;
  const name = head.last + 1;
  const quoted = quotedGroup(view, head.last, "group");
  const place = continues(words, name) ? places[name]!.find((p) => p.proclitic === "") : undefined;
  const stated = quoted?.last ?? place?.last;
  const last = stated ?? constructNameEnd(view, name);
  if (last < 0) return undefined;
  const room = groupMention(view, i, last, "group", "an operations room");
  return stated === undefined ? { ...room, unquoted: true } : room;
}

/** `مجلس دير الزور العسكري`, `مجلس محافظة حلب`, `المجلس العسكري في حلب` */
export function council(view: View, i: number, places: PlacesByWord): ActorMention | undefined {
  const last = isOf(view.words, i, COUNCIL) ? councilEnd(view, i, places) : militaryCouncilEnd(view, i, places);
  return last === undefined ? undefined : groupMention(view, i, last, "group", "the council of a place");
}

function councilEnd({ words }: View, i: number, places: PlacesByWord): number | undefined {
  const hasSeat = isWholly(words, i + 1, COUNCIL_SEAT);
  const at = hasSeat ? i + 2 : i + 1;
  const place = continues(words, at) ? places[at]!.find((p) => p.proclitic === "") : undefined;
  if (!place || hasSeat) return place?.last;
  const closer = place.last + 1;
  return continues(words, closer) && isWholly(words, closer, COUNCIL_CLOSER) ? closer : undefined;
}

function militaryCouncilEnd({ words }: View, i: number, places: PlacesByWord): number | undefined {
  const head = phraseAt(words, i, MILITARY_COUNCIL);
  if (!head) return undefined;
  const isInside = wholeAt(words, head.last + 1, PARTICLE) === "in";
  const at = isInside ? head.last + 2 : head.last + 1;
  if (!continues(words, at)) return undefined;
  return places[at]!.find(({ proclitic }) => (isInside ? proclitic === "" : proclitic === FOR || proclitic === BY))
    ?.last;
}
