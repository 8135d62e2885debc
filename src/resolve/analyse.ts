import type { Gazetteer } from "../gazetteer/types.js";
import { countrysides } from "../grammar/countryside.js";
import type { DateMatch } from "../grammar/dates/find-dates.js";
import { facilities } from "../grammar/facilities.js";
import { groups } from "../grammar/groups.js";
import type { ActorMention, PlaceMention } from "../grammar/mention.js";
import { extended, parties } from "../grammar/parties.js";
import { applyCues, chainPlaces, type NearNames } from "../grammar/place-lists.js";
import { namedPlaces } from "../grammar/place-names.js";
import { victims } from "../grammar/tolls/event-words.js";
import type { Frequency } from "../grammar/unknown-name.js";
import { bare, type View } from "../grammar/view.js";
import type { ActorBook } from "./actor-book.js";
import { isDomestic } from "./actor-book.js";
import { type DecidedActor, decideActor } from "./actors.js";
import type { NameBook } from "./name-book.js";
import { nameRecord } from "./name-record.js";
import { type OtherMention, otherMentions } from "./other-mentions.js";
import { bestTotal, type OverlapPolicy, type Weighted } from "./overlap.js";
import type { PlaceBook } from "./place-book.js";
import { type DecidedPlace, decidePlaces } from "./places.js";
import { bindShorthand } from "./shorthand.js";
import type { Weights } from "./weights.js";

/** All that the decisions about one document lean on. */
export interface AnalysisInput {
  readonly view: View;
  readonly names: NameBook;
  readonly gazetteers: readonly Gazetteer[];
  readonly placeBook: PlaceBook;
  readonly actorBook: ActorBook;
  readonly frequency: Frequency;
  readonly near: NearNames;
  readonly weights: Weights;
  readonly overlap: OverlapPolicy;
  readonly date: string | undefined;
  /** The dates of the text: no name stands in them, but one of an outlet may hold one (`حلب اليوم`). */
  readonly dates: readonly DateMatch[];
}

export type Decided =
  | (Weighted & { readonly kind: "place"; readonly place: DecidedPlace })
  | (Weighted & { readonly kind: "actor"; readonly actor: DecidedActor })
  | (Weighted & { readonly kind: "other"; readonly other: OtherMention })
  | (Weighted & { readonly kind: "date"; readonly date: DateMatch });

export interface Analysis {
  /** What stands, in order of the text. */
  readonly chosen: readonly Decided[];
  /** Everything that was weighed, for `explain`. */
  readonly places: readonly DecidedPlace[];
  readonly actors: readonly DecidedActor[];
  readonly domestic: number;
}

/** Signs of the war count up to this many, each this share of a firm actor. */
const WAR_SIGNS_MAX = 6;
const WAR_SHARE = 0.25;
const ACCEPTED = 0.5;
const ATTEMPTS = 2;
const DATE_SCORE = 100;
const OTHER_ACCEPTED = 0.7;

/** From a view to decided mentions: collect, choose a first cover, decide places jointly, decide actors, choose the final cover. */
export function analyse(input: AnalysisInput): Analysis {
  const { view, names } = input;
  const placesByWord = namedPlaces(view, (c) => names(c.name).place);
  const actorsByWord = namedActors(view, names);
  applyCues(view, placesByWord, input.frequency, input.near);
  chainPlaces(view, placesByWord);
  const placeMentions = [
    ...placesByWord.flat(),
    ...countrysides(view, placesByWord),
    ...facilities(view, placesByWord, input.frequency),
  ].filter((m) => !isDirectionOf(m, view, placesByWord, input) && !isVictim(m, view));
  const actorMentions = [
    ...actorsByWord.flat(),
    ...parties(view, actorsByWord, placesByWord),
    ...extended(view, actorsByWord, placesByWord),
    ...groups(view, placesByWord, input.frequency),
  ].filter((m) => !isCounted(m, view, actorsByWord, input));
  const standing = input.dates.filter(
    (d) => !actorMentions.some((m) => m.how === "media" && m.first < d.first && d.last <= m.last),
  );
  const dates = standing.map((date): Decided => ({ kind: "date", date, ...rangeOf(date), score: DATE_SCORE }));

  let rejected: ReadonlySet<PlaceMention> = new Set();
  let decidedPlaces: DecidedPlace[] = [];
  const refusedBefore: DecidedPlace[] = [];
  let domestic = 0;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const cover = firstCover(input, placeMentions, actorMentions, rejected, dates);
    const decided = decidePlaces({
      ...input,
      mentions: cover,
      book: input.placeBook,
      actors: firmActors(input, actorMentions) + WAR_SHARE * warSigns(view, names, actorMentions),
    });
    decidedPlaces = decided.places;
    domestic = decided.domestic;
    const refused = decidedPlaces.filter((p) => p.accepted < ACCEPTED);
    if (refused.length === 0 || attempt + 1 === ATTEMPTS) break;
    refusedBefore.push(...refused);
    rejected = new Set(refused.map((p) => p.mention));
  }
  const decidedActors = actorMentions.map((mention) =>
    decideActor(mention, { view, book: input.actorBook, date: input.date, domestic }),
  );
  const items: Decided[] = [
    ...decidedPlaces
      .filter((p) => p.accepted >= ACCEPTED)
      .map(
        (place): Decided => ({
          kind: "place",
          place,
          ...rangeOf(place.mention),
          score: score(place.mention, place.accepted),
        }),
      ),
    ...decidedActors
      .filter((a) => a.accepted >= ACCEPTED)
      .map(
        (actor): Decided => ({
          kind: "actor",
          actor,
          ...rangeOf(actor.mention),
          score: score(actor.mention, actor.accepted) * 1.05,
        }),
      ),
    ...otherMentions(view, names, input.gazetteers).map(
      (other): Decided => ({ kind: "other", other, ...rangeOf(other), score: score(other, OTHER_ACCEPTED) }),
    ),
    ...dates,
  ];
  const chosen = input.overlap(items);
  const actors = chosen.flatMap((d) => (d.kind === "actor" ? [d.actor] : []));
  bindShorthand(view, actors, input.actorBook, input.date);
  return { chosen, places: [...decidedPlaces, ...refusedBefore], actors: decidedActors, domestic };
}

function rangeOf(m: { first: number; last: number }): { first: number; last: number } {
  return { first: m.first, last: m.last };
}

/** More than additive: one name of two words outweighs two names of one (`قذائف الهاون`, `طائرات الاحتلال الروسي`). */
const LENGTH_POWER = 1.25;
function score(m: { first: number; last: number }, accepted: number): number {
  return accepted * (m.last - m.first + 1) ** LENGTH_POWER;
}

function namedActors(view: View, names: NameBook): ActorMention[][] {
  return view.starting.map((candidates) =>
    candidates.flatMap((candidate): ActorMention[] => {
      const readings = names(candidate.name).actor;
      if (readings.length === 0) return [];
      return [
        {
          how: "name",
          first: candidate.first,
          last: candidate.last,
          from: candidate.from,
          to: candidate.to,
          proclitic: candidate.proclitic,
          readings,
          evidence: [],
        },
      ];
    }),
  );
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
  return m.first === m.last && !m.cue && victims.has(bare(view, m.first, m.proclitic.length));
}

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

/** Names of the war's own parties that need no context: how sure the document is about the war. */
function firmActors(input: AnalysisInput, mentions: readonly ActorMention[]): number {
  const firm = new Set<string>();
  for (const mention of mentions) {
    if (mention.how !== "name") continue;
    for (const posting of mention.readings) {
      const entry = input.actorBook.at(posting.gazetteer, posting.entry);
      if (isDomestic(entry) && posting.rule === 0 && !nameRecord(entry, posting.record).needsContext)
        firm.add(entry.id);
    }
  }
  return firm.size;
}

const WARRING = new Set(["russia", "turkey", "iran", "syria", "assad", "opposition", "kurdish", "united-states"]);
const ARMED = new Set(["air", "helicopter", "drone", "artillery", "forces", "militias", "factions", "gunmen", "side"]);

/** Arms of the war's parties, its generic parties and weapons: each a sign, none a proof, that this war is meant. */
function warSigns(view: View, names: NameBook, mentions: readonly ActorMention[]): number {
  let signs = 0;
  for (const mention of mentions) {
    if (mention.party && WARRING.has(mention.party) && mention.arm && ARMED.has(mention.arm)) signs += 2;
    else if (mention.how === "name" && mention.last > mention.first) signs += 1;
  }
  for (const candidates of view.starting) if (candidates.some((c) => names(c.name).other.length > 0)) signs += 1;
  return Math.min(WAR_SIGNS_MAX, signs);
}

function firstCover(
  input: AnalysisInput,
  places: readonly PlaceMention[],
  actors: readonly ActorMention[],
  rejected: ReadonlySet<PlaceMention>,
  dates: readonly Decided[],
): PlaceMention[] {
  type Item = Weighted & { readonly mention?: PlaceMention };
  const items: Item[] = [...dates];
  for (const mention of places) {
    if (rejected.has(mention)) continue;
    items.push({ ...rangeOf(mention), score: score(mention, prior(mention)), mention });
  }
  for (const mention of actors) {
    const known = decideActor(mention, {
      view: input.view,
      book: input.actorBook,
      date: input.date,
      domestic: 0.6,
    }).accepted;
    if (known > ACCEPTED) items.push({ ...rangeOf(mention), score: score(mention, known) });
  }
  return bestTotal(items).flatMap((item) => (item.mention ? [item.mention] : []));
}

function prior(mention: PlaceMention): number {
  switch (mention.how) {
    case "countryside":
      return 0.95;
    case "name":
      return mention.cue?.role === "kind" ? 0.9 : 0.75;
    case "facility":
    case "road":
      return mention.base ? 0.72 : 0.6;
    default:
      return 0.55;
  }
}
