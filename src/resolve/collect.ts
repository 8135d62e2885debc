import { countrysides } from "../grammar/countryside.js";
import { facilities } from "../grammar/facilities.js";
import { groups } from "../grammar/groups.js";
import type { ActorMention, PlaceMention } from "../grammar/mention.js";
import { extended, parties } from "../grammar/parties.js";
import { applyCues, chainPlaces } from "../grammar/place-lists.js";
import { namedPlaces } from "../grammar/place-names.js";
import { victims } from "../grammar/tolls/event-words.js";
import { bare, type View } from "../grammar/view.js";
import { COUNTING } from "../lexicon/parts/actors.js";
import { JUDGEMENT, NATIONAL_BODY } from "../lexicon/parts/groups.js";
import { NISBA } from "../lexicon/parts/nationalities.js";
import { DIRECTION } from "../lexicon/parts/places.js";
import { isOf, valueAt } from "../lexicon/read.js";
import type { NameBook } from "../match/name-book.js";
import { hasArticle } from "../text/word-shape.js";
import type { AnalysisInput } from "./analysis-input.js";
import { nameRecord } from "./name-record.js";

/** Everything in a text that may be a place or an actor, overlapping as it does. */
export function collectMentions(input: AnalysisInput): { places: PlaceMention[]; actors: ActorMention[] } {
  const { view, names } = input;
  const placesByWord = namedPlaces(view, (c) => names(c.name).place);
  const actorsByWord = namedActors(view, names);
  applyCues(view, placesByWord, input.near);
  chainPlaces(view, placesByWord);
  const places = [
    ...placesByWord.flat(),
    ...countrysides(view, placesByWord),
    ...facilities(view, placesByWord),
  ].filter((m) => !isDirectionOf(m, view, placesByWord, input) && !isVictim(m, view));
  const actors = [
    ...actorsByWord.flat(),
    ...parties(view, actorsByWord),
    ...extended(view, actorsByWord),
    ...groups(view, actorsByWord, placesByWord),
  ].filter(
    (m) =>
      !isCounted(m, view, actorsByWord, input) &&
      !isWholeBody(m, view, actorsByWord, input) &&
      !hasSlur(m, view, actorsByWord) &&
      !cutsAnother(m, actorsByWord),
  );
  return { places, actors };
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
  { placeBook }: AnalysisInput,
): boolean {
  if (m.how !== "name" || m.first === m.last || !isOf(view.words, m.first, DIRECTION)) return false;
  if (hasArticle(view.words, m.first, m.proclitic.length)) return false;
  const inner = (at: number): boolean =>
    places[at]?.some(
      (p) =>
        p.last === m.last &&
        p.how === "name" &&
        p.readings.some((r) => SETTLED.has(placeBook.at(r.gazetteer, r.entry).type)),
    ) === true;
  return inner(m.first + 1) || inner(m.first + 2);
}
const SETTLED = new Set(["country", "governorate", "city", "town", "village"]);

/** `شهيد مدني`: a noun of victims is no village without a cue. */
function isVictim(m: PlaceMention, view: View): boolean {
  return m.first === m.last && !m.cue && victims.has(bare(view.words, m.first, m.proclitic.length));
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
  input: AnalysisInput,
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
  { actorBook }: AnalysisInput,
): boolean {
  const nation = m.first + 1;
  if (m.how !== "group" || m.last === nation || !isOf(words, m.first, NATIONAL_BODY) || !isOf(words, nation, NISBA))
    return false;
  return actors[m.first]!.some(({ last, readings: [posting] }) => {
    if (!posting || last !== nation) return false;
    return !nameRecord(actorBook.at(posting.gazetteer, posting.entry), posting.record).needsContext;
  });
}
