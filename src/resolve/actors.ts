import { isDomestic, isOwnAdjective } from "../countries/country.js";
import type { ActorMention } from "../grammar/mention.js";
import { COUNTING } from "../lexicon/parts/actors.js";
import { isOf } from "../lexicon/read.js";
import type { Evidence } from "../span.js";
import { actsAsParty } from "./acting.js";
import { type ActorContext, COMPOSED, type DecidedActor, FIRM, likeliestReading, NO } from "./actor-reading.js";
import {
  adjectiveOnly,
  blockedByAdjective,
  isCued,
  isOfSport,
  isSubject,
  mediaContext,
  qualified,
  qualifies,
} from "./actor-surroundings.js";
import { decideParty } from "./decide-party.js";

/** What an actor mention means by itself, and how likely it is one; shorthand is bound later, among the mentions that stand. */
export function decideActor(mention: ActorMention, context: ActorContext): DecidedActor {
  const { how } = mention;
  if (how === "name") return decideNamed(mention, context);
  if (how === "party" || how === "allied") return decideParty(mention, context);
  const decided = (accepted: number, bindable: boolean): DecidedActor => ({
    mention,
    entry: undefined,
    accepted,
    bindable,
    evidence: [...mention.evidence],
  });
  if (how === "group") return decided(groupAcceptance(mention, context), false);
  if (how === "media") return decided(HEADED, false);
  if (how === "owned") return decided(context.domestic > GENERIC_DOMESTIC_MIN ? OWNED : NO, true);
  return decided(NO, !qualified(mention, context.view) && !qualifies(mention, context.view));
}

/** A head noun and its name; an arm of the party named before. */
const HEADED = 0.75;
const OWNED = 0.8;
/** A shorthand of an outlet where the source of a report stands. */
const SOURCE = 0.8;
/** A country or capital where a verb or noun makes it a party. */
const ACTING = 0.97;

const QUOTED_GROUP = 0.8;
const UNQUOTED_GROUP = 0.7;
/** A body by the shape of its name, where the known one of that name is refused. */
const NAMESAKE = 0.55;
/** Quotes make a group anywhere; a head noun alone only in a text about the war. */
function groupAcceptance(mention: ActorMention, { domestic, view }: ActorContext): number {
  if (mention.named) return NAMESAKE;
  if (!mention.unquoted) return QUOTED_GROUP;
  if (domestic <= GENERIC_DOMESTIC_MIN) return NO;
  return isSubject(mention, view) ? SUBJECT : UNQUOTED_GROUP;
}

/** `قوات الأمن المصرية`: a body, and another country's. */
const FOREIGN_BODY = 0.75;

/** Numbered units name their bases too; behind a verb of acting or a counting noun the unit is meant. */
const UNIT = /^(state-|rebel-)/;
/** `منظمة سوريا`: a state after the head of a body is no name of the state. */
const STATE = /^(foreign-state|state-government)$/;
const SUBJECT = 0.99;

/** `الجماعات المتشددة` are those of this war only in a text about it. */
const GENERIC_DOMESTIC_MIN = 0.3;

function decideNamed(mention: ActorMention, context: ActorContext): DecidedActor {
  const reading = likeliestReading(mention, context);
  if (!reading) return { mention, entry: undefined, accepted: NO, bindable: false, evidence: [] };
  const { entry, record, exists } = reading;
  const domestic = isDomestic(entry, context.country);
  const evidence: Evidence[] = [
    ...mention.evidence,
    { rule: "name", detail: `${record.use ?? "variant"} name of ${entry.id}` },
  ];
  const decided = (accepted: number, bindable = false): DecidedActor => ({
    mention,
    entry: exists ? entry : undefined,
    accepted,
    bindable: bindable && exists,
    evidence,
  });
  if (!exists) {
    evidence.push({ rule: "time", detail: `${entry.id} did not exist on the day` });
    if (record.needsContext && mention.first === mention.last) return decided(NO);
  }
  if (mention.headed) {
    const isMedia = entry.actorType.startsWith("media");
    if (mention.headed === "media") return isMedia ? decided(HEADED) : { ...decided(HEADED), entry: undefined };
    if (mention.headed === "closer") return decided(isMedia ? HEADED : NO);
    if (isMedia || STATE.test(entry.actorType)) return decided(NO);
    if (!record.needsContext) return decided(HEADED);
    return mention.last - mention.first > 1 ? { ...decided(HEADED), entry: undefined } : decided(NO);
  }
  if (adjectiveOnly(mention, context.view) || isOfSport(mention, context.view)) return decided(NO);
  const ownState =
    entry.actorType === "state-government" && mention.first === mention.last && record.use !== "shorthand";
  if (entry.actorType === "foreign-state" && mention.party) return decided(NO);
  if (entry.actorType === "foreign-state" || ownState || record.use === "metonym_capital") {
    if (record.needsContext || record.use === "metonym_capital") {
      const acting = actsAsParty(mention, context.view, record.use === "metonym_capital");
      if (acting) evidence.push({ rule: "acting", detail: acting });
      return decided(acting ? ACTING : NO);
    }
    return decided(FIRM);
  }
  if (mention.allied && !record.needsContext && entry.actorType !== "generic-class") return decided(NO);
  if (mention.allied) return decided(COMPOSED);
  if (mention.party && domestic && !isOwnAdjective(context.country, mention.party)) {
    evidence.push({ rule: "nationality", detail: `not ${entry.id}: of ${mention.party}` });
    return record.needsContext ? { ...decided(FOREIGN_BODY), entry: undefined } : decided(NO);
  }
  if (context.domestic > GENERIC_DOMESTIC_MIN && UNIT.test(entry.actorType) && isSubject(mention, context.view))
    return decided(SUBJECT);
  if (entry.actorType === "generic-class" && context.domestic < GENERIC_DOMESTIC_MIN) return decided(NO);
  if (!record.needsContext) return decided(FIRM);
  if (entry.actorType.startsWith("media")) {
    const addressed = mention.proclitic === "ل" && !record.ambiguity?.length;
    return decided(addressed || mediaContext(mention, context.view) ? SOURCE : NO);
  }
  if (blockedByAdjective(mention, context.view)) return decided(NO);
  const single = mention.first === mention.last;
  if (record.ambiguity?.length && (single || record.ambiguity.includes("everyday")))
    return decided(
      isCued(mention, context.view) && context.domestic > 0.3 ? 0.8 : NO,
      !qualifies(mention, context.view),
    );
  if (!domestic && record.ambiguity?.length) return decided(NO);
  if (!domestic) return decided(0.3 + 0.5 * context.domestic, single);
  const counted = mention.proclitic === "" && isOf(context.view.words, mention.first - 1, COUNTING);
  return decided(
    Math.min(0.95, context.domestic * 1.1 * (mention.last > mention.first ? 1.05 : 0.95) + (counted ? 0.1 : 0)),
    single,
  );
}
