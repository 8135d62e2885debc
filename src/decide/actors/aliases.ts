import type { ActorMention } from "../../detect/mention.js";
import { NISBA } from "../../lexicon/parts/nationalities.js";
import { isOf } from "../../lexicon/read.js";
import { GAP_CLOSE, GAP_OPEN, GAP_QUOTE } from "../../text/words.js";
import { withFeature } from "./actor-acceptance.js";
import { type ActorContext, type DecidedActor, withEvidence } from "./actor-reading.js";

/** `صحيفة لوموند (Le Monde)`: the name in Latin letters is that of the actor before the bracket. */
export function bindAlias(context: ActorContext, actors: readonly DecidedActor[], i: number): DecidedActor {
  const before = actors[i - 1];
  const alias = actors[i]!;
  if (!before || !standsAfter(context, alias.mention, before.mention))
    return withFeature(alias, "noAntecedent", context);
  return withEvidence(alias, { rule: "alias", detail: "another name of the actor before it" }, { entry: before.entry });
}

/** `جهاز المخابرات الإسرائيلي (الموساد)`: a description without an entry is what the bracket or quotes right after it name. */
export function nameDescriptions(context: ActorContext, actors: readonly DecidedActor[]): readonly DecidedActor[] {
  let named: DecidedActor[] | undefined;
  for (let i = 0; i + 1 < actors.length; i++) {
    const actor = actors[i]!;
    const { mention, entry } = actors[i + 1]!;
    if (actor.entry || !entry || mention.how !== "name" || !DESCRIPTIONS.has(actor.mention.how)) continue;
    if (!isEnclosed(context, mention) || !standsAfter(context, mention, actor.mention)) continue;
    named ??= [...actors];
    named[i] = withEvidence(actor, { rule: "alias", detail: `${entry.id} is named after it` }, { entry });
  }
  return named ?? actors;
}
const DESCRIPTIONS: ReadonlySet<ActorMention["how"]> = new Set(["group", "media", "party"]);

/** Quotes or brackets stand around a mention. */
export function isEnclosed({ view: { words } }: Pick<ActorContext, "view">, { first, last }: ActorMention): boolean {
  const opens = (words.gaps[first]! & (GAP_OPEN | GAP_QUOTE)) !== 0;
  return opens && (words.gaps[last + 1]! & (GAP_CLOSE | GAP_QUOTE)) !== 0;
}

/** Right after it, or with its nation between: `صحيفة غارديان البريطانية (The Guardian)`. */
function standsAfter({ view: { words } }: ActorContext, { first }: ActorMention, { last }: ActorMention): boolean {
  return first === last + 1 || (first === last + 2 && isOf(words, last + 1, NISBA));
}
