import { countrysides } from "../grammar/countryside.js";
import { facilities } from "../grammar/facilities.js";
import { groups } from "../grammar/groups.js";
import type { ActorMention, PlaceMention } from "../grammar/mention.js";
import { extended, parties } from "../grammar/parties.js";
import { applyCues, chainPlaces } from "../grammar/place-lists.js";
import { namedPlaces } from "../grammar/place-names.js";
import { bare, type View } from "../grammar/view.js";
import { VICTIM } from "../lexicon/parts/casualties.js";
import { isOf } from "../lexicon/read.js";
import type { NameBook } from "../match/name-book.js";
import type { AnalysisInput } from "./analysis-input.js";
import { nameRecord } from "./name-record.js";

/** Everything in a text that may be a place or an actor, overlapping as it does. */
export function collectMentions(input: AnalysisInput): { places: PlaceMention[]; actors: ActorMention[] } {
  const { view, names } = input;
  const placesByWord = namedPlaces(view, (c) => names(c.name).place);
  const actorsByWord = namedActors(view, names);
  applyCues(view, placesByWord, input.frequency, input.near);
  chainPlaces(view, placesByWord);
  const places = [
    ...placesByWord.flat(),
    ...countrysides(view, placesByWord),
    ...facilities(view, placesByWord, input.frequency),
  ].filter((m) => !isDirectionOf(m, view, placesByWord, input) && !isVictim(m, view));
  const actors = [
    ...actorsByWord.flat(),
    ...parties(view, actorsByWord),
    ...extended(view, actorsByWord),
    ...groups(view, actorsByWord, placesByWord, input.frequency),
  ].filter(
    (m) => !isCounted(m, view, actorsByWord, input) && !hasSlur(m, view, actorsByWord) && !cutsAnother(m, actorsByWord),
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
  if (m.how !== "name" || m.first === m.last || !view.facts[m.first]?.direction) return false;
  if (bare(view, m.first, m.proclitic.length).startsWith("ال")) return false;
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
  input: AnalysisInput,
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
