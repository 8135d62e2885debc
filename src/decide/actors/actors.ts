import type { ActorMention } from "../../detect/mention.js";
import type { View } from "../../detect/view.js";
import { TITLE } from "../../lexicon/parts/actors.js";
import { FACILITY } from "../../lexicon/parts/places.js";
import { isOf } from "../../lexicon/read.js";
import { isSpaced } from "../../text/adjacency.js";
import { decision } from "./actor-acceptance.js";
import type { ActorContext, DecidedActor } from "./actor-reading.js";
import { isCommonNoun, isSubject, qualified, qualifies } from "./actor-surroundings.js";
import type { ActorFeatures } from "./actor-weights.js";
import { weighName } from "./weigh-name.js";
import { weighParty } from "./weigh-party.js";

/** What an actor mention means by itself, and how likely it is one; shorthand is bound later, among the mentions that stand. */
export function decideActor(mention: ActorMention, context: ActorContext): DecidedActor {
  switch (mention.how) {
    case "name":
      return weighName(mention, context);
    case "party":
    case "allied":
      return weighParty(mention, context);
    case "group":
      return unlinked(context, mention, groupFeatures(mention, context), false);
    case "media":
      return unlinked(context, mention, { bias: 1, outlet: 1 }, false);
    case "owned":
      return unlinked(context, mention, { bias: 1, owned: 1, atHome: context.domestic }, true);
    case "head":
      return weighHead(mention, context);
  }
}

/** A mention without an entry. */
function unlinked(
  context: ActorContext,
  mention: ActorMention,
  features: ActorFeatures,
  bindable: boolean,
): DecidedActor {
  return decision(context, mention, undefined, bindable, mention.evidence, features);
}

/** What the places of a document say enters by the feature `atHome`, and where a name has several bearers. */
export function leansOnPlaces({ mention, features }: DecidedActor): boolean {
  const { readings, patron } = mention;
  if (features.capital !== undefined) return true; // a town of its name may stand in the text
  return features.atHome !== undefined || readings.length > 1 || (patron !== undefined && patron.readings.length > 1);
}

/** A definite head needs a body that the text names in full; an organ of a state stands by itself. */
function weighHead(mention: ActorMention, context: ActorContext): DecidedActor {
  const { view } = context;
  const isPart =
    qualified(mention, view) || qualifies(mention, view) || isOfOffice(mention, view) || isCommonNoun(mention, view);
  if (mention.organ === undefined) return unlinked(context, mention, { bias: 1, bareHead: 1 }, !isPart);
  const features: ActorFeatures = { bias: 1, bareHead: 1, organ: 1 };
  return unlinked(context, mention, isPart ? { ...features, qualified: 1 } : features, !isPart);
}

/** `رئيس الحكومة` is a person, `سجن الاستخبارات` a place. */
function isOfOffice({ first, organ }: ActorMention, { words }: View): boolean {
  if (!isSpaced(words, first)) return false;
  if (isOf(words, first - 1, FACILITY)) return true;
  return (organ === "government" || organ === "parliament") && isOf(words, first - 1, TITLE);
}

/** Quotes make a group anywhere; a head noun alone only in a text about the war. */
function groupFeatures(mention: ActorMention, context: ActorContext): ActorFeatures {
  if (mention.named) return { bias: 1, group: 1, namesake: 1 };
  if (!mention.unquoted) return { bias: 1, group: 1 };
  const unquoted: ActorFeatures = { bias: 1, group: 1, unquoted: 1, atHome: context.domestic };
  return isSubject(mention, context.view) ? { ...unquoted, subject: 1 } : unquoted;
}
