import { wrongOptions } from "../arguments.js";
import type { DecidedActor } from "../decide/actors/actor-reading.js";
import { score } from "../decide/cover.js";
import { bestTotal, type OverlapPolicy } from "../decide/overlap.js";
import type { DateMatch } from "../detect/dates/find-dates.js";
import type { ActorMention } from "../detect/mention.js";
import type { DocumentView } from "../detect/text-view.js";
import { show } from "../errors.js";
import type { Considered } from "./considered.js";
import { findingItems } from "./finding-items.js";
import type { Item } from "./item.js";
import type { ActorEstimate, PlaceCandidates, PlaceDecision, Stages } from "./stages.js";

/** What a text was found to say. */
export interface Analysis {
  readonly view: DocumentView;
  /** What stands, in the order of the text. */
  readonly chosen: readonly Item[];
  /** The decision about its places. */
  readonly places: PlaceDecision;
  /** The decisions about its actors, shorthand bound. */
  readonly actors: readonly DecidedActor[];
  /** What was found and needed no weighing, chosen or not: findings of detectors, dates, casualties. */
  readonly unweighed: readonly Item[];
  /** The places and actors that were weighed, for `explain`. */
  considered(): readonly Considered[];
}

/**
 * From a text to what stands in it: the one way that the tagger, `explain` and the training of weights share.
 *
 * 1. Every detector collects what may be one of its mentions.
 * 2. Places are decided together, among the actors as they look so far; then actors, by what the places say.
 * 3. A first cover without overlap: shorthand is bound among its actors, and casualties are read around what it holds.
 * 4. All meet one cover, by the overlap policy.
 */
export function analyse(stages: Stages, view: DocumentView, overlap: OverlapPolicy): Analysis {
  const candidates = stages.places?.collect(view) ?? noCandidates(view);
  const mentions = stages.actors?.collect(view, candidates.byWord) ?? [];
  const dates = outsideOutlets(stages.dates?.find(view) ?? [], mentions, view.words.count);

  const estimate = stages.actors?.estimate(view, mentions, dates) ?? NO_ACTORS;
  const places = stages.places?.decide(view, candidates, estimate, dates) ?? noPlaces(estimate.weight);
  const decision = stages.actors?.decide(view, estimate, places);

  const findings = findingItems(view, stages.detectors);
  const dateItems = besideFindings(stages.dates?.items(view, dates) ?? [], findings, view.words.count);
  const fixed: readonly Item[] = [...(stages.places?.items(view, places) ?? []), ...dateItems, ...findings];
  const first = bestTotal(decision ? fixed.concat(decision.items()) : fixed);
  const bound = decision?.bound(first);
  const casualties = stages.casualties?.items(view, heldBy(first)) ?? [];
  const isSettled = overlap === bestTotal && bound === decision && casualties.length === 0;
  return {
    view,
    chosen: isSettled ? first : covered(overlap, [...fixed, ...(bound?.items() ?? []), ...casualties]),
    places,
    actors: bound?.actors ?? [],
    unweighed: [...findings, ...dateItems, ...casualties],
    considered: () => [...(stages.places?.considered(view, places) ?? []), ...(bound?.considered() ?? [])],
  };
}

/** The words that some items hold; casualties may be read over the light ones. */
function heldBy(items: readonly Item[]): Item["words"][] {
  const held: Item["words"][] = [];
  for (const { light, words } of items) if (!light) held.push(words);
  return held;
}

const NO_ACTORS: ActorEstimate = {
  decided: [],
  prior: undefined,
  rivals: [],
  weight: 0,
  branchEnds: new Set(),
  ends: new Map(),
};

/** @throws YaqutError `OPTION_INVALID` for a policy of one's own that gives no list of what it was given */
function covered(overlap: OverlapPolicy, items: readonly Item[]): readonly Item[] {
  const chosen: unknown = overlap(items);
  if (Array.isArray(chosen) && chosen.every((item) => typeof item?.toSpan === "function")) return chosen;
  throw wrongOptions([
    {
      at: "options.overlap",
      expected: "a function that gives a list of items that it was given",
      received: show(chosen),
    },
  ]);
}

/** What a sure mention is worth. */
const SURE = 1;

/** Dates with what they are worth: where a finding that outweighs dates shares a word with one, no more than a sure mention. */
function besideFindings(dates: readonly Item[], findings: readonly Item[], count: number): readonly Item[] {
  if (dates.length === 0 || findings.every(({ outweighsDates }) => !outweighsDates)) return dates;
  const steps = new Int32Array(count + 2); // +1 where a finding begins, -1 after its end
  for (const { outweighsDates, words } of findings)
    if (outweighsDates && words.last >= words.first) {
      steps[words.first]!++;
      steps[words.last + 1]!--;
    }
  const held = new Int32Array(count + 1); // words before `i` that findings hold
  for (let i = 0, open = 0; i < count; i++) {
    open += steps[i]!;
    held[i + 1] = held[i]! + (open > 0 ? 1 : 0);
  }
  return dates.map((date) => {
    const { first, last } = date.words;
    return held[last + 1]! === held[first]! ? date : { ...date, score: score(date.words, SURE) };
  });
}

function noCandidates(view: DocumentView): PlaceCandidates {
  return { mentions: [], byWord: Array.from({ length: view.words.count }, () => []) };
}

/** The evidence of actors at which it is as likely as not that the document is about the gazetteers' country. */
const HALF = 0.6;
const ACTOR_SHARE = 0.5;

/** How domestic a document is by its actors alone. */
function noPlaces(actors: number): PlaceDecision {
  const sum = actors * ACTOR_SHARE;
  return { places: [], refused: [], domestic: sum / (sum + HALF) };
}

/** Dates that do not stand inside the name of an outlet: `بوست اليوم`. */
function outsideOutlets(
  dates: readonly DateMatch[],
  actors: readonly ActorMention[],
  count: number,
): readonly DateMatch[] {
  if (dates.length === 0 || actors.every(({ how }) => how !== "media")) return dates;
  const reach = new Int32Array(count).fill(-1); // the last word of the outlets that begin before a word
  for (const { how, first, last } of actors)
    if (how === "media") for (let i = first + 1; i <= last; i++) reach[i] = Math.max(reach[i]!, last);
  return dates.filter((date) => date.last > reach[date.first]!);
}
