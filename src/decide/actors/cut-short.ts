import type { ActorMention } from "../../detect/mention.js";
import type { ActorEntry } from "../../gazetteer/types.js";
import { plainText } from "../../text/plain-text.js";
import { type ActorContext, type DecidedActor, withEvidence } from "./actor-reading.js";

/** Mentions, either way, among which the longer name is sought. */
const REACH = 50;
/** What can be the beginning of a longer name. */
function isName({ first, last, how }: ActorMention): boolean {
  return last > first && how !== "owned" && how !== "head" && how !== "allied";
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
  { view }: ActorContext,
  actors: readonly DecidedActor[],
  isGeneral: (actor: DecidedActor) => boolean,
): DecidedActor[] {
  const mayBeShort = (actor: DecidedActor): boolean => isName(actor.mention) && (!actor.entry || isGeneral(actor));
  if (!actors.some(mayBeShort)) return [...actors];
  const written = actors.map(({ mention }) => plainText(view.words, mention));
  const longer = (i: number, j: number): ActorEntry | undefined => {
    const { entry } = actors[j]!;
    return entry && written[j]!.startsWith(written[i]!) && written[j]![written[i]!.length] === " " ? entry : undefined;
  };
  const meant = (i: number): ActorEntry | undefined => {
    for (let j = i - 1; j >= Math.max(0, i - REACH); j--) {
      if (actors[j]!.entry === actors[i]!.entry && written[j] !== written[i]) return undefined;
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
