import type { ActorMention } from "../../detect/mention.js";
import type { View } from "../../detect/view.js";
import { ADDRESSING, INSERTED } from "../../lexicon/parts/actors.js";
import { CUE, DIRECTION, PREPOSITION } from "../../lexicon/parts/places.js";
import { isOf, isWholly } from "../../lexicon/read.js";
import { continuesOver, isSpaced } from "../../text/adjacency.js";
import { plainText } from "../../text/plain-text.js";
import { GAP_BREAK, GAP_CLOSE, GAP_COMMA, GAP_DASH, GAP_LINE } from "../../text/words.js";
import { ACCEPTED } from "../cover.js";
import { withFeature } from "./actor-acceptance.js";
import { type ActorContext, type DecidedActor, withEvidence } from "./actor-reading.js";

/**
 * The same mentions, with the states raised that stand in one coordination with a party: `قوات النظام وروسيا`, `روسيا وإيران`,
 * `تركيا والفصائل`.
 */
export function coordinateStates(context: ActorContext, actors: readonly DecidedActor[]): readonly DecidedActor[] {
  const raised = raisedStates(context, actors);
  return repeatStates(context, raised.size === 0 ? actors : actors.map((actor) => raised.get(actor) ?? actor));
}

/** The same mentions, with the states that act elsewhere in the document. */
function repeatStates(context: ActorContext, actors: readonly DecidedActor[]): readonly DecidedActor[] {
  if (!actors.some(isActingState)) return actors;
  const acting = new Set(actors.filter(isActingState).map((actor) => nameOf(context.view, actor)));
  return actors.map((actor) => {
    const { state, placed, afterPreposition } = actor.features;
    const isDoubtful = state && !placed && !afterPreposition && actor.accepted < ACCEPTED;
    if (isDoubtful && actor.features.capital && isDateline(context.view, actor)) return actor;
    return isDoubtful && acting.has(nameOf(context.view, actor)) ? withFeature(actor, "actsElsewhere", context) : actor;
  });
}

/** `طهران- أعاد …`: a capital at the head of a line, before a dash. */
function isDateline({ words }: View, { mention: { first, last } }: DecidedActor): boolean {
  const isHead = first === 0 || (words.gaps[first]! & (GAP_BREAK | GAP_LINE)) !== 0;
  return isHead && (words.gaps[last + 1]! & GAP_DASH) !== 0;
}

function isActingState({ features, accepted }: DecidedActor): boolean {
  return features.state === 1 && accepted >= ACCEPTED;
}

function nameOf({ words }: View, { mention }: DecidedActor): string {
  return plainText(words, mention);
}

/** The states that are raised, as they are then. One pass from left to right, so that lists are read whole. */
function raisedStates(context: ActorContext, actors: readonly DecidedActor[]): ReadonlyMap<DecidedActor, DecidedActor> {
  const { view } = context;
  const raised = new Map<DecidedActor, DecidedActor>();
  if (!actors.some((actor) => isBareState(actor) && actor.accepted < ACCEPTED)) return raised;
  const inOrder = [...actors].sort((a, b) => a.mention.first - b.mention.first);
  const endings = new Set<number>();
  const addressing = new Set<number>();
  const starts = new Map<number, DecidedActor>();
  for (const actor of inOrder)
    if (isParty(actor) && actor.mention.proclitic === "و" && actor.entry?.actorType !== "foreign-state")
      starts.set(actor.mention.first, actor);
  for (const given of inOrder) {
    let actor = given;
    const { mention } = actor;
    if (isBareState(actor) && actor.accepted < ACCEPTED) {
      const follower =
        mention.proclitic === "و" &&
        endings.has(mention.first - 1) &&
        continuesOver(view.words, mention.first, GAP_CLOSE);
      const before =
        mention.proclitic === "" &&
        starts.has(mention.last + 1) &&
        isSpaced(view.words, mention.last + 1) &&
        !isPlaced(view, mention);
      const addressed = mention.proclitic === "" && addressing.has(addresserEnd(view, mention.first));
      if (follower || before || addressed) {
        const detail = addressed ? "addressed by a party" : "coordinated with a party";
        actor = withEvidence(withFeature(actor, "coordinated", context), { rule: "acting", detail });
        raised.set(given, actor);
      }
    }
    if (!isParty(actor)) continue;
    endings.add(mention.last);
    const goesOn = mention.proclitic === "و" && addressing.has(mention.first - 1);
    if (goesOn || isWholly(view.words, mention.first - 1, ADDRESSING)) addressing.add(mention.last);
  }
  return raised;
}

/** The word before the object that begins with word `i`, adverbs and commas left out: `دعت روسيا، أمس، الولايات المتحدة`. */
function addresserEnd({ words }: View, i: number): number {
  let at = i;
  while (i - at < INSERTED_MAX && at > 0 && isWholly(words, at - 1, INSERTED) && continuesOver(words, at, GAP_COMMA))
    at--;
  return at < i ? (continuesOver(words, at, GAP_COMMA) ? at - 1 : -1) : isSpaced(words, i) ? i - 1 : -1;
}
const INSERTED_MAX = 3;

function isParty(actor: DecidedActor): boolean {
  return actor.accepted >= ACCEPTED && actor.mention.how !== "media" && !actor.entry?.actorType.startsWith("media");
}

function isBareState({ mention, entry }: DecidedActor): boolean {
  return mention.how === "name" && (entry?.actorType === "foreign-state" || entry?.actorType === "state-government");
}

/** A cue, a direction or a preposition of place stands before it: the country is a place. */
function isPlaced({ words }: View, { first }: ActorMention): boolean {
  return isOf(words, first - 1, PREPOSITION) || isOf(words, first - 1, CUE) || isOf(words, first - 1, DIRECTION);
}
