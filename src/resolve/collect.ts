import { countrysides } from "../grammar/countryside.js";
import { facilities } from "../grammar/facilities.js";
import { groups } from "../grammar/groups.js";
import type { ActorMention, PlaceMention } from "../grammar/mention.js";
import { extended, type PlacesByWord, parties } from "../grammar/parties.js";
import { applyCues, chainPlaces } from "../grammar/place-lists.js";
import { namedPlaces } from "../grammar/place-names.js";
import { bare, type View } from "../grammar/view.js";
import { VICTIM } from "../lexicon/parts/casualties.js";
import { isOf } from "../lexicon/read.js";
import type { NameBook } from "../match/name-book.js";
import type { ActorInput, PlaceInput } from "./analysis-input.js";
import { nameRecord } from "./name-record.js";
import type { PlaceFacts } from "./place-book.js";

/** Everything in a text that may be a place, overlapping as it does; and the names among it, by the word in which they begin. */
export function collectPlaces(input: PlaceInput): { mentions: PlaceMention[]; byWord: PlaceMention[][] } {
  const { view, names } = input;
  const byWord = namedPlaces(view, (c) => names(c.name).place);
  applyCues(view, byWord, input.frequency, input.near);
  chainPlaces(view, byWord);
  const mentions = [
    ...byWord.flat(),
    ...countrysides(view, byWord),
    ...facilities(view, byWord, input.frequency),
  ].filter((m) => !isDirectionOf(m, view, byWord, input) && !isVictim(m, view));
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
    ...groups(view, byWord, places, input.frequency),
  ].filter((m) => !isCounted(m, view, byWord, input) && !hasSlur(m, view, byWord) && !cutsAnother(m, byWord));
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
  if (m.how !== "name" || m.first === m.last || !view.facts[m.first]?.direction) return false;
  if (bare(view, m.first, m.proclitic.length).startsWith("ال")) return false;
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

/** `تنظيم “داعش” الإرهابي`: an adjective of judgement behind a name stays outside, though a lexicon may hold the two together. */
function hasSlur(m: ActorMention, view: View, actors: readonly (readonly ActorMention[])[]): boolean {
  return (
    m.how === "name" &&
    view.words.forms[m.last] === SLUR &&
    actors[m.first]!.some((a) => a.last === m.last - 1 && a.proclitic === m.proclitic)
  );
}
const SLUR = "الارهابي";

/** `عناصر الهيئة`: a counting noun before a name stays outside, though a lexicon may hold the two together. */
function isCounted(
  m: ActorMention,
  view: View,
  actors: readonly (readonly ActorMention[])[],
  input: ActorInput,
): boolean {
  if (m.how !== "name" || m.first === m.last || !view.facts[m.first]?.counting) return false;
  const inner = actors[m.first + 1]?.find((a) => a.last === m.last && a.proclitic === "");
  if (!inner) return false;
  if (view.words.forms[m.first]!.endsWith("فصايل") || view.words.forms[m.first]!.endsWith("مرتزقه")) {
    const posting = inner.readings[0]!;
    return !nameRecord(input.actorBook.at(posting.gazetteer, posting.entry), posting.record).needsContext;
  }
  return true;
}
