import { countrysides } from "../grammar/countryside.js";
import { facilities } from "../grammar/facilities.js";
import { groups } from "../grammar/groups.js";
import { headedNames } from "../grammar/headed-names.js";
import type { ActorMention, PlaceMention } from "../grammar/mention.js";
import { extended, type PlacesByWord, parties } from "../grammar/parties.js";
import { applyCues, chainPlaces } from "../grammar/place-lists.js";
import { namedPlaces } from "../grammar/place-names.js";
import type { View } from "../grammar/view.js";
import { COUNTING } from "../lexicon/parts/actors.js";
import { VICTIM } from "../lexicon/parts/casualties.js";
import { JUDGEMENT, NATIONAL_BODY } from "../lexicon/parts/groups.js";
import { NISBA } from "../lexicon/parts/nationalities.js";
import { DIRECTION } from "../lexicon/parts/places.js";
import { isOf, valueAt } from "../lexicon/read.js";
import type { NameBook } from "../match/name-book.js";
import { hasArticle } from "../text/word-shape.js";
import type { ActorInput, PlaceInput } from "./analysis-input.js";
import { nameRecord } from "./name-record.js";
import type { PlaceFacts } from "./place-book.js";

/** Everything in a text that may be a place, overlapping as it does; and the names among it, by the word in which they begin. */
export function collectPlaces(input: PlaceInput): { mentions: PlaceMention[]; byWord: PlaceMention[][] } {
  const { view, names } = input;
  const byWord = namedPlaces(view, (c) => names(c.name).place);
  applyCues(view, byWord, input.near);
  chainPlaces(view, byWord);
  const headed = headedNames(view, byWord, ({ gazetteer, entry }) => input.placeBook.at(gazetteer, entry).type);
  const stretches = new Set(headed.map(({ first, last }) => `${first} ${last}`));
  const composed = facilities(view, byWord).filter(({ first, last }) => !stretches.has(`${first} ${last}`));
  const mentions = [...byWord.flat(), ...countrysides(view, byWord), ...headed, ...composed].filter(
    (m) => !isDirectionOf(m, view, byWord, input) && !isVictim(m, view),
  );
  return { mentions, byWord };
}

/** Everything in a text that may be an actor, overlapping as it does. @param places names of places by the word in which they begin */
export function collectActors(input: ActorInput, places: PlacesByWord): ActorMention[] {
  const { view, names, country } = input;
  const byWord = namedActors(view, names);
  return [
    ...byWord.flat(),
    ...parties(view, byWord, country.adjectives),
    ...extended(view, byWord, country.adjectives),
    ...groups(view, byWord, places),
  ].filter(
    (m) =>
      !isCounted(m, view, byWord, input) &&
      !isWholeBody(m, view, byWord, input) &&
      !hasSlur(m, view, byWord) &&
      !cutsAnother(m, byWord),
  );
}

function namedActors(view: View, names: NameBook): ActorMention[][] {
  return view.starting.map((candidates) => {
    const mentions: ActorMention[] = [];
    for (const { first, last, from, to, proclitic, name } of candidates) {
      const readings = names(name).actor;
      if (readings.length > 0) mentions.push({ how: "name", first, last, from, to, proclitic, readings, evidence: [] });
    }
    return mentions;
  });
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

/** `شهيد مدني`: a noun of victims is no village without a cue. */
function isVictim(m: PlaceMention, view: View): boolean {
  return m.first === m.last && !m.cue && isOf(view.words, m.first, VICTIM);
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
  const inner = actors[m.first + 1]?.find((a) => a.last === m.last && a.proclitic === "");
  if (!inner) return false;
  if (valueAt(view.words, m.first, COUNTING) === "collective") {
    const posting = inner.readings[0]!;
    return !nameRecord(input.actorBook.at(posting.gazetteer, posting.entry), posting.record).needsContext;
  }
  return true;
}

/** `الاتحاد الأوروبي للسياسة الخارجية`: a body with its nation that is a whole name by itself has no purpose after it. */
function isWholeBody(
  m: ActorMention,
  { words }: View,
  actors: readonly (readonly ActorMention[])[],
  { actorBook }: ActorInput,
): boolean {
  const nation = m.first + 1;
  if (m.how !== "group" || m.last === nation || !isOf(words, m.first, NATIONAL_BODY) || !isOf(words, nation, NISBA))
    return false;
  return actors[m.first]!.some(({ last, readings: [posting] }) => {
    if (!posting || last !== nation) return false;
    return !nameRecord(actorBook.at(posting.gazetteer, posting.entry), posting.record).needsContext;
  });
}
