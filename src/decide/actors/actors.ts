import type { ActorMention } from "../../detect/mention.js";
import { accept, unlinked, type WeighedActor } from "./actor-acceptance.js";
import type { ActorContext, DecidedActor } from "./actor-reading.js";
import { isSubject, qualified, qualifies } from "./actor-surroundings.js";
import type { ActorFeatures } from "./actor-weights.js";
import { weighName } from "./weigh-name.js";
import { weighParty } from "./weigh-party.js";

/** What an actor mention means by itself, and how likely it is one; shorthand is bound later, among the mentions that stand. */
export function decideActor(mention: ActorMention, context: ActorContext): DecidedActor {
  return accept(weighActor(mention, context), context);
}

function weighActor(mention: ActorMention, context: ActorContext): WeighedActor {
  switch (mention.how) {
    case "name":
      return weighName(mention, context);
    case "party":
    case "allied":
      return weighParty(mention, context);
    case "group":
      return unlinked(mention, groupFeatures(mention, context), false);
    case "media":
      return unlinked(mention, { outlet: 1 }, false);
    case "owned":
      return unlinked(mention, { owned: 1, atHome: context.domestic }, true);
    case "head":
      return unlinked(mention, { bareHead: 1 }, !qualified(mention, context.view) && !qualifies(mention, context.view));
  }
}

/** Quotes make a group anywhere; a head noun alone only in a text about the war. */
function groupFeatures(mention: ActorMention, { domestic, view }: ActorContext): ActorFeatures {
  if (mention.named) return { group: 1, namesake: 1 };
  if (!mention.unquoted) return { group: 1 };
  const unquoted: ActorFeatures = { group: 1, unquoted: 1, atHome: domestic };
  return isSubject(mention, view) ? { ...unquoted, subject: 1 } : unquoted;
}
