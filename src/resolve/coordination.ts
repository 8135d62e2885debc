import { lines } from "../grammar/lexicon/lines.js";
import type { ActorMention } from "../grammar/mention.js";
import { continues, type View } from "../grammar/view.js";
import { type DecidedActor, withEvidence } from "./actor-reading.js";
import { ACCEPTED } from "./cover.js";

/** A state that is coordinated with a party is one: `قوات النظام وروسيا`, `روسيا وإيران`, `تركيا والفصائل`. */
const COORDINATED = 0.97;

/** Verbs whose object is a party too: `اتهمت لندن موسكو`. */
const ADDRESSING = new Set(
  lines(`اتهمت
    اتهم
    تتهم
    يتهم
    دعت
    دعا
    تدعو
    طالبت
    طالب
    تطالب
    حذرت
    حذر
    تحذر
    هددت
    هدد
    تهدد
    أبلغت
    توعدت
    توعد`),
);

/** The same mentions, with the states raised that stand in one coordination with a party. */
export function coordinateStates(view: View, actors: readonly DecidedActor[]): DecidedActor[] {
  const raised = raisedStates(view, actors);
  return actors.map((actor) => raised.get(actor) ?? actor);
}

/** The states that are raised, as they are then. One pass from left to right, so that lists are read whole. */
function raisedStates(view: View, actors: readonly DecidedActor[]): ReadonlyMap<DecidedActor, DecidedActor> {
  const raised = new Map<DecidedActor, DecidedActor>();
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
      const behind = mention.proclitic === "و" && endings.has(mention.first - 1) && onlySpace(view, mention.first);
      const before =
        mention.proclitic === "" &&
        starts.has(mention.last + 1) &&
        onlySpace(view, mention.last + 1) &&
        !isPlaced(view, mention);
      const addressed = mention.proclitic === "" && addressing.has(mention.first - 1) && onlySpace(view, mention.first);
      if (behind || before || addressed) {
        const detail = addressed ? "addressed by a party" : "coordinated with a party";
        actor = withEvidence(actor, { rule: "acting", detail }, { accepted: COORDINATED });
        raised.set(given, actor);
      }
    }
    if (!isParty(actor)) continue;
    endings.add(mention.last);
    const goesOn = mention.proclitic === "و" && addressing.has(mention.first - 1);
    if (goesOn || ADDRESSING.has(view.words.forms[mention.first - 1] ?? "")) addressing.add(mention.last);
  }
  return raised;
}

function isParty(actor: DecidedActor): boolean {
  return actor.accepted >= ACCEPTED && actor.mention.how !== "media" && !actor.entry?.actorType.startsWith("media");
}

function isBareState({ mention, entry }: DecidedActor): boolean {
  return mention.how === "name" && (entry?.actorType === "foreign-state" || entry?.actorType === "state-government");
}

function onlySpace(view: View, i: number): boolean {
  return continues(view, i) && (view.words.gaps[i]! & ~1) === 0;
}

/** A cue, a direction or a preposition of place stands before it: the country is a place. */
function isPlaced(view: View, mention: ActorMention): boolean {
  const facts = view.facts[mention.first - 1];
  return facts?.preposition === true || facts?.cue !== undefined || facts?.direction !== undefined;
}
