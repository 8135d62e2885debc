import { latinAliases } from "../detect/actors/aliases.js";
import { groups } from "../detect/actors/groups.js";
import { extended, type PlacesByWord, parties } from "../detect/actors/parties.js";
import type { ActorMention, PlaceMention } from "../detect/mention.js";
import { countrysides } from "../detect/places/countryside.js";
import { facilities } from "../detect/places/facilities.js";
import { headedNames } from "../detect/places/headed-names.js";
import { applyCues, chainPlaces } from "../detect/places/place-lists.js";
import { namedPlaces } from "../detect/places/place-names.js";
import type { View } from "../detect/view.js";
import type { PlaceEntry, PlaceType } from "../gazetteer/types.js";
import type { LexedWords } from "../lexicon/lexed-words.js";
import { COUNTING } from "../lexicon/parts/actors.js";
import { VICTIM } from "../lexicon/parts/casualties.js";
import { PARTICLE } from "../lexicon/parts/common.js";
import { COUNCIL, JUDGEMENT } from "../lexicon/parts/groups.js";
import { KIND_NOUN } from "../lexicon/parts/place-words.js";
import { CUE, DIRECTION, FACILITY } from "../lexicon/parts/places.js";
import { isOf, valueAt, wholeAt } from "../lexicon/read.js";
import type { Posting } from "../match/compiled-index.js";
import { continues } from "../text/adjacency.js";
import * as cp from "../text/code-points.js";
import { hasTanwin } from "../text/marks.js";
import { hasArticle } from "../text/word-shape.js";
import { agreeingNames } from "./agreeing-names.js";
import type { ActorInput, PlaceInput } from "./input.js";
import { isOutlet, isWhole, namedActors } from "./named-actors.js";
import type { PlaceFacts } from "./places/place-book.js";

/** Everything in a text that may be a place, overlapping as it does; and the names among it, by the word in which they begin. */
export function collectPlaces(input: PlaceInput): { mentions: PlaceMention[]; byWord: PlacesByWord } {
  const { view, names } = input;
  const entryOf = ({ gazetteer, entry }: Posting): PlaceEntry => input.placeBook.at(gazetteer, entry).entry;
  const byWord = namedPlaces(view, (candidate) => {
    const { place } = names(candidate.name);
    return place.length === 0 ? place : agreeingNames(view, candidate, place, entryOf);
  });
  applyCues(view, byWord, input.near);
  chainPlaces(view, byWord);
  const typeOf = ({ gazetteer, entry }: Posting): PlaceType => input.placeBook.at(gazetteer, entry).type;
  const headed = headedNames(view, byWord, typeOf);
  const whole = new Set<PlaceMention>(); // names that hold their noun, of the stretch of a headed one: they compete as its readings
  for (let i = 0; i < headed.length; i++) {
    const { first, last, proclitic, readings } = headed[i]!;
    const same = byWord[first]!.find((m) => m.how === "name" && m.last === last && m.proclitic === proclitic);
    if (!same) continue;
    whole.add(same);
    headed[i] = { ...headed[i]!, readings: [...readings, ...same.readings] };
  }
  const mentions: PlaceMention[] = [];
  const add = (m: PlaceMention): void => {
    if (isDirectionOf(m, view, byWord, input) || isVictim(m, view) || isNounOfNext(m, view) || isPartOf(m, view))
      return;
    if (!hasTanwin(view.words.folded, m.from, m.to)) mentions.push(m);
  };
  for (const starting of byWord) for (const m of starting) if (whole.size === 0 || !whole.has(m)) add(m);
  for (const m of countrysides(view, byWord, input.exact)) add(m);
  for (const m of headed) add(m);
  const keyOf = ({ first, last }: PlaceMention): number => first * view.words.count + last;
  const stretches = new Set(headed.map(keyOf));
  for (const m of facilities(view, byWord, input.exact)) if (!stretches.has(keyOf(m))) add(m);
  return { mentions, byWord };
}

/** Everything in a text that may be an actor, overlapping as it does. @param places names of places by the word in which they begin */
export function collectActors(input: ActorInput, places: PlacesByWord): ActorMention[] {
  const { view, country } = input;
  const byWord = namedActors(input);
  const mentions: ActorMention[] = [];
  const add = (found: readonly ActorMention[]): void => {
    for (const m of found)
      if (
        !isCounted(m, view, byWord, input) &&
        !isWholeBody(m, view, byWord, input) &&
        !hasSlur(m, view, byWord) &&
        !cutsAnother(m, byWord)
      )
        mentions.push(m);
  };
  for (const starting of byWord) if (starting.length > 0) add(starting);
  add(parties(view, byWord, country.adjectives));
  add(extended(view, byWord, country.adjectives, (actor) => !isWhole(actor, input) && !isOutlet(actor, input)));
  add(groups(view, byWord, places));
  add(latinAliases(view));
  return mentions;
}

/** `شرقي حلب`: a direction before the name of a settlement or unit stays outside, though a list may hold the two together. */
function isDirectionOf(
  m: PlaceMention,
  view: View,
  places: readonly (readonly PlaceMention[])[],
  { placeBook }: PlaceInput,
): boolean {
  if (m.how !== "name" || m.first === m.last || !isOf(view.words, m.first, DIRECTION)) return false;
  if (hasArticle(view.words, m.first, m.proclitic.length)) return false;
  const inner = (at: number): boolean =>
    places[at]?.some(
      (p) =>
        p.last === m.last && p.how === "name" && p.readings.some((r) => isSettled(placeBook.at(r.gazetteer, r.entry))),
    ) === true;
  return inner(m.first + 1) || inner(m.first + 2);
}
const SETTLEMENTS = new Set(["city", "town", "village"]);
function isSettled({ type, level }: PlaceFacts): boolean {
  return SETTLEMENTS.has(type) || (level !== undefined && level <= 1);
}

/** A noun of its kind stands right before it. */
function isCued({ cue }: PlaceMention): boolean {
  return cue?.role === "kind" && !cue.distributed;
}

/** `قرى X`, `حارة X`, `مسجد حي X`: a noun that announces the name after it is no name itself. */
function isNounOfNext(m: PlaceMention, { words }: View): boolean {
  const { how, first, last } = m;
  if (how !== "name" || isCued(m) || first !== last || !continues(words, last + 1)) return false;
  if (valueAt(words, first, CUE)?.role === "kind") return true;
  return isOf(words, first, FACILITY) && valueAt(words, last + 1, CUE)?.role === "kind";
}

/** `المنطقة الجنوبية من X`: a part of what is named after it, and no region of the country. */
function isPartOf({ how, first, last }: PlaceMention, { words }: View): boolean {
  if (how !== "name" || last !== first + 1 || !continues(words, last + 1)) return false;
  if (!isOf(words, first, KIND_NOUN) || !isOf(words, last, DIRECTION)) return false;
  return wholeAt(words, last + 1, PARTICLE) === "from" || words.folded.units[words.from[last + 1]!] === cp.LAM;
}

/** `شهيد مدني`: a noun of victims is no village without a cue. */
function isVictim(m: PlaceMention, view: View): boolean {
  return m.first === m.last && !isCued(m) && isOf(view.words, m.first, VICTIM);
}

/** `وحدات من الجيش` in `وحدات من الجيش العربي السوري`: a name that begins with its last word goes on. */
function cutsAnother(m: ActorMention, actors: readonly (readonly ActorMention[])[]): boolean {
  return m.how === "name" && m.first < m.last && actors[m.last]!.some((a) => a.last > m.last && a.proclitic === "");
}

/** `تنظيم “داعش” الإرهابي`: an adjective of judgement after a name stays outside, though a lexicon may hold the two together. */
function hasSlur(m: ActorMention, view: View, actors: readonly (readonly ActorMention[])[]): boolean {
  return (
    m.how === "name" &&
    isOf(view.words, m.last, JUDGEMENT) &&
    actors[m.first]!.some((a) => a.last === m.last - 1 && a.proclitic === m.proclitic)
  );
}

/** `عناصر الهيئة`: a counting noun before a name stays outside, though a lexicon may hold the two together. */
function isCounted(
  m: ActorMention,
  view: View,
  actors: readonly (readonly ActorMention[])[],
  input: ActorInput,
): boolean {
  if (m.how !== "name" || m.first === m.last || !isOf(view.words, m.first, COUNTING)) return false;
  const end = m.party === undefined ? m.last : m.last - 1; // before its nation
  const inner = actors[m.first + 1]?.find((a) => (a.last === m.last || a.last === end) && a.proclitic === "");
  if (!inner || isCanonical(m, input)) return false;
  if (valueAt(view.words, m.first, COUNTING) === "collective") {
    const posting = inner.readings[0]!;
    return !input.actorBook.nameOf(posting).written.needsContext;
  }
  return true;
}

/**
 * `الاتحاد الأوروبي للسياسة الخارجية`, `حزب X التاريخي`: a name that is whole by itself has no purpose and no further adjective after it.
 * Councils and offices of states go on (`مجلس الأمن القومي`).
 */
function isWholeBody(
  m: ActorMention,
  { words }: View,
  actors: readonly (readonly ActorMention[])[],
  input: ActorInput,
): boolean {
  if ((m.how !== "group" && m.how !== "media") || isOf(words, m.first, COUNCIL)) return false;
  return actors[m.first]!.some(
    (actor) =>
      actor.last > actor.first && actor.last < m.last && isAddition(words, actor.last + 1) && isWhole(actor, input),
  );
}

/** `مجموعة فاغنر`: the noun belongs to the name by which the actor is known best. */
function isCanonical({ headed, readings }: ActorMention, { actorBook }: ActorInput): boolean {
  if (headed) return false;
  return readings.some((posting) => actorBook.nameOf(posting).written.use === "canonical");
}

/** Word `i` is an adjective or a purpose: it has the article, after ل or without. */
function isAddition(words: LexedWords, i: number): boolean {
  return hasArticle(words, i) || words.folded.units[words.from[i]!] === cp.LAM;
}
