import { ACTING, actorsWords } from "../../../lexicon/parts/actors.js";
import { BODY, bodiesWords } from "../../../lexicon/parts/bodies.js";
import { commonWords, STOP } from "../../../lexicon/parts/common.js";
import { GROUP, groupsWords } from "../../../lexicon/parts/groups.js";
import { nationalitiesWords } from "../../../lexicon/parts/nationalities.js";
import { CUE, PREPOSITION } from "../../../lexicon/parts/places.js";
import { isOf } from "../../../lexicon/read.js";
import { hasArticle, isFeminine, isRelational } from "../../../text/word-shape.js";
import { type ActorMention, actorMention, type PlaceMention } from "../../mention.js";
import { STRUCTURE } from "../../names/structure.js";
import { isFeminineVerb } from "../../names/verb-shape.js";
import type { NameSource } from "../../patterns/match.js";
import { type PatternSet, patternSet, type RowMatch } from "../../patterns/pattern-set.js";
import { bare, type View } from "../../view.js";
import type { ActorsByWord, PlacesByWord } from "../parties.js";
import { COUNCILS } from "./councils.js";
import { INSTITUTIONS } from "./institutions.js";
import { ORGANISATIONS } from "./organisations.js";
import { OUTLETS } from "./outlets.js";
import type { BodyRow } from "./row.js";
import { UNITS } from "./units.js";

let patterns: PatternSet<BodyRow> | undefined;

/** The patterns of bodies that no gazetteer has, read when first asked for; at each word the first that matches stands. */
export function bodyPatterns(): PatternSet<BodyRow> {
  patterns ??= patternSet(
    [...OUTLETS, ...COUNCILS, ...UNITS, ...INSTITUTIONS, ...ORGANISATIONS],
    [commonWords, actorsWords, groupsWords, bodiesWords, nationalitiesWords].flatMap(({ classes }) => classes),
    { structural: STRUCTURE, "no-word": [STOP, CUE, PREPOSITION, ACTING] },
  );
  return patterns;
}

/** What the patterns say of the bodies that begin at a word: `null`, that there is none. */
export interface PatternBody {
  readonly first: number;
  readonly body: ActorMention | null;
}

/** Bodies by the patterns, in the order of the text; one a word. */
export function patternBodies(view: View, actors: ActorsByWord, places: PlacesByWord): readonly PatternBody[] {
  const isNoun = ({ first, last }: PlaceMention): boolean => first === last && isOf(view.words, first, CUE);
  const names: NameSource = (type, i) => {
    if (type !== "place") return actors[i]!;
    const starting = places[i]!;
    return starting.some(isNoun) ? starting.filter((place) => !isNoun(place)) : starting;
  };
  const found: PatternBody[] = [];
  for (const match of bodyPatterns().find(view.words, names)) {
    if (match.row.nouns && !areNouns(view, match)) continue;
    if (match.row.how === "media" && isEverydayPlace(view, match, places)) continue;
    const isNone = match.row.how === "none" || (match.row.needsWar && goesOn(actors, match.first));
    found.push({ first: match.first, body: isNone ? null : mentionOf(view, match, actors) });
  }
  return found;
}

/** `دليل مباشر`: a village of that name makes no outlet of an everyday word. */
function isEverydayPlace(view: View, { first, row }: RowMatch<BodyRow>, places: PlacesByWord): boolean {
  return (
    row.id.startsWith("place-") &&
    places[first]!.every((place) => place.last === first) &&
    view.articles(first) > EVERYDAY
  );
}
/** A word in more unrelated articles than this is an everyday one. */
const EVERYDAY = 60;

/** Whether no word after the head has the shape of a verb or of an indefinite adjective of relation. */
function areNouns({ words }: View, { first, last }: RowMatch<BodyRow>): boolean {
  for (let i = first + 1; i <= last; i++)
    if (!hasArticle(words, i) && (isFeminineVerb(words, i) || (isRelational(words, i) && isFeminine(words, i))))
      return false;
  return true;
}

/** A name of several words begins at word `i`: it says more than the shape of an unknown one. */
function goesOn(actors: ActorsByWord, i: number): boolean {
  return actors[i]!.some((actor) => actor.last > i);
}

function mentionOf(
  view: View,
  { row, first, last, skip, captures }: RowMatch<BodyRow>,
  actors: ActorsByWord,
): ActorMention {
  const { words } = view;
  const known = captures.get("known");
  const isAfterHead = row.how === "media" || isOf(words, first, BODY) || isOf(words, first, GROUP);
  const inner = knownInside(actors, first, skip, known ?? { first: isAfterHead ? first + 1 : last + 1, last });
  const isNamed = actors[first]!.some((actor) => actor.last === last && actor.proclitic.length === skip);
  const headed = row.how === "group" ? "group" : inner?.first === first ? "closer" : "media";
  return actorMention({
    how: inner ? "name" : row.how === "media" ? "media" : "group",
    first,
    last,
    from: words.from[first]! + skip,
    to: words.to[last]!,
    proclitic: words.folded.text.slice(words.from[first]!, words.from[first]! + skip),
    readings: inner?.readings ?? [],
    headed: inner && headed,
    unquoted: row.needsWar,
    named: isNamed,
    evidence: [{ rule: row.how, detail: `${bare(words, first, skip)} by the pattern ${row.id}` }],
  });
}

/** The known name that a match holds: what `known` captured, or all words after a head that many names stand after. */
function knownInside(
  actors: ActorsByWord,
  start: number,
  skip: number,
  { first, last }: { readonly first: number; readonly last: number },
): ActorMention | undefined {
  if (first > last) return undefined;
  const before = first === start ? skip : 0;
  return actors[first]!.find((actor) => actor.last === last && actor.proclitic.length === before);
}
