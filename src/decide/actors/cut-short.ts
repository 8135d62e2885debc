import { armsOf, partyOf } from "../../countries/country.js";
import type { ActorMention } from "../../detect/mention.js";
import type { ActorEntry } from "../../gazetteer/types.js";
import { ARM } from "../../lexicon/parts/actors.js";
import { valueAt } from "../../lexicon/read.js";
import { plainText } from "../../text/plain-text.js";
import { type ActorContext, type DecidedActor, withEvidence } from "./actor-reading.js";

/** Mentions, either way, among which the longer name is sought. */
const REACH = 50;
/** What can be the beginning of a longer name. */
function isName({ first, last, how, organ }: ActorMention): boolean {
  return last > first && how !== "owned" && (how !== "head" || organ !== undefined) && how !== "allied";
}

/** `الجيش السوري` is not short for `الجيش السوري الحر`. */
const REBELS = /^rebel-/;
const STATE = /^state-/;

/**
 * The same mentions, where a name of several words that stands for no one actor, or says little by itself, means the longer name that
 * begins with it: `وزارة الدفاع` after `وزارة الدفاع الروسية`, `قوات الاحتلال` after `قوات الاحتلال الأمريكي`. The nearest before it is
 * meant, or else the nearest after it.
 *
 * @param isGeneral the actor does not follow from the name
 */
export function bindCutShort(
  context: ActorContext,
  actors: readonly DecidedActor[],
  isGeneral: (actor: DecidedActor) => boolean,
): readonly DecidedActor[] {
  const { forms } = context.view.words;
  const mayBeShort = (actor: DecidedActor): boolean =>
    isName(actor.mention) && (!actor.entry || isGeneral(actor) || forms[actor.mention.last] === OCCUPATION);
  if (!actors.some(mayBeShort)) return actors;
  const written = actors.map(({ mention }) => plainText(context.view.words, mention));
  const longer = (i: number, j: number): ActorEntry | undefined => {
    const { entry } = actors[j]!;
    if (!entry) return undefined;
    if (written[j]!.startsWith(`${written[i]!} `)) return entry;
    const isOccupier = written[i]!.endsWith(OF_OCCUPATION) && written[j]!.includes(OCCUPATION_OF);
    return isOccupier ? armOfOccupier(context, actors[i]!.mention, entry) : undefined;
  };
  const meant = (i: number): ActorEntry | undefined => {
    for (let j = i - 1; j >= Math.max(0, i - REACH); j--) {
      if (mayBeShort(actors[j]!)) continue;
      if (actors[j]!.entry === actors[i]!.entry) return undefined;
      const entry = longer(i, j);
      if (entry) return entry;
    }
    for (let j = i + 1; j < Math.min(actors.length, i + REACH); j++) {
      const entry = longer(i, j);
      if (entry) return entry;
    }
    return undefined;
  };
  return actors.map((actor, i) => {
    const { entry } = actor;
    if (!mayBeShort(actor)) return actor;
    const full = meant(i);
    if (!full || full === entry || (entry && REBELS.test(full.actorType) && STATE.test(entry.actorType))) return actor;
    return withEvidence(actor, { rule: "shorthand", detail: `cut short for ${full.id}` }, { entry: full });
  });
}

// whose it is, an adjective or the rest of the text says
const OCCUPATION = "الاحتلال";
const OF_OCCUPATION = " الاحتلال";
// after ل without its alef
const OCCUPATION_OF = "لاحتلال ";

/** `قوات الاحتلال` where the text names `الاحتلال التركي`: the same arm of that occupier. */
function armOfOccupier(
  { view, country, date, book }: ActorContext,
  { first }: ActorMention,
  { id }: ActorEntry,
): ActorEntry | undefined {
  const party = partyOf(country, id);
  const arm = valueAt(view.words, first, ARM);
  if (party === undefined || arm === undefined) return undefined;
  const arms = armsOf(country, party, date);
  const actor = arms[arm] ?? (arm === "forces" ? arms.army : undefined);
  return actor === undefined ? undefined : book.byId(actor);
}
