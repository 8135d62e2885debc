import { armsOf, type Country, isDomestic, isOwnAdjective, partyOf } from "../../countries/country.js";
import type { ActorMention } from "../../detect/mention.js";
import { isNationalAdjective } from "../../detect/names/national-adjective.js";
import type { View } from "../../detect/view.js";
import type { ActorEntry } from "../../gazetteer/types.js";
import { COUNTING } from "../../lexicon/parts/actors.js";
import { isOf } from "../../lexicon/read.js";
import type { Evidence } from "../../span.js";
import { plainText } from "../../text/plain-text.js";
import { endsInPlacing } from "../../text/proclitics.js";
import { decision } from "./actor-acceptance.js";
import { type ActorContext, type ActorReading, type DecidedActor, likeliestReading } from "./actor-reading.js";
import {
  adjectiveOnly,
  blockedByAdjective,
  isCommonNoun,
  isCued,
  isInside,
  isOfSport,
  isPairOfPeople,
  isSubject,
  mediaContext,
  qualifies,
} from "./actor-surroundings.js";
import type { ActorFeature } from "./actor-weights.js";
import { isStateName, stateSigns } from "./state-signs.js";

/** Numbered units name their bases too. */
const UNIT = /^(state-|rebel-)/;

/** Features while they are gathered. */
type Gathered = Partial<Record<ActorFeature, number>>;

/** What the name of a gazetteer means here, and what speaks for and against its being a mention. */
export function weighName(mention: ActorMention, context: ActorContext): DecidedActor {
  const reading = likeliestReading(mention, context);
  if (!reading) return refused(mention, context);
  const { entry, record, exists } = reading;
  const evidence: Evidence[] = [...mention.evidence, reading.name.evidence];
  if (!exists) evidence.push({ rule: "time", detail: `${entry.id} did not exist on the day` });
  const f: Gathered = { bias: 1 };
  let linked = exists;
  const single = mention.first === mention.last;
  if (!exists && record.needsContext && single) f.gone = 1;
  if (mention.headed) {
    const { feature, known } = weighHeaded(mention, reading);
    f[feature] = 1;
    return decision(context, mention, linked && known ? entry : undefined, false, evidence, f);
  }
  if (adjectiveOnly(mention, context.view) || isNational(mention, context.view)) f.adjectiveOnly = 1;
  if (isOfSport(mention, context.view)) f.ofSport = 1;
  if (record.needsContext && isCommonNoun(mention, context.view)) f.commonNoun = 1;
  if (record.ambiguity?.includes("everyday") && isPairOfPeople(mention, context.view)) f.commonNoun = 1;
  if (record.use === BASE_METONYM && isInside(mention, context.view)) f.commonNoun = 1;
  if (isStateName(mention, reading)) {
    if (isOfAnotherNation(mention, entry, context)) return refused(mention, context);
    for (const { feature, detail } of weighState(f, mention, reading, context))
      if (feature !== "placed") evidence.push({ rule: "acting", detail });
    return decision(context, mention, linked ? entry : undefined, false, evidence, f);
  }
  if (mention.allied) f[record.needsContext || entry.actorType === "generic-class" ? "tiedGeneral" : "tiedName"] = 1;
  const isAnothers = mention.party !== undefined && isOfAnother(entry, mention.party, context.country);
  if (isAnothers) evidence.push({ rule: "nationality", detail: `not ${entry.id}: of ${mention.party}` });
  if (isAnothers && record.needsContext) {
    f.foreignBody = 1;
    linked = false;
  } else {
    if (isAnothers) f.nationalityOfAnother = 1;
    weighGeneral(f, mention, reading, context);
    if (isOfOtherGround(mention, reading, context)) linked = false;
  }
  const bindable = linked && single && isBindable(mention, reading, context);
  return decision(context, mention, linked ? entry : undefined, bindable, evidence, f);
}

/** `فصائل محلية`: a general name of the side of one province, in a text about others. */
function isOfOtherGround({ first }: ActorMention, { entry, record }: ActorReading, context: ActorContext): boolean {
  const side = typeof entry.side === "string" ? entry.side : undefined;
  if (entry.actorType !== "generic-class" || !record.needsContext || context.country.sides.get(side ?? "")?.allies)
    return false;
  return context.country.zones.some((zone) => zone.side === side) && context.ground(side, first) <= 0;
}

/** `نفت حميميم`: a base that speaks for its forces. */
const BASE_METONYM = "metonym_weapon_or_base";

/** `منظمة سوريا`: a state after the head of a body is no name of the state. */
const STATE = /^(foreign-state|state-government)$/;

/** What a head noun makes of the known name after it, and whether the name's own bearer is meant. */
function weighHeaded(
  { headed, first, last }: ActorMention,
  { entry, record }: ActorReading,
): { readonly feature: ActorFeature; readonly known: boolean } {
  if (headed === "media") return { feature: "headed", known: isMedia(entry) };
  if (headed === "closer") return { feature: isMedia(entry) ? "headed" : "headedOther", known: true };
  if (STATE.test(entry.actorType)) return { feature: "headedOther", known: false };
  if (isMedia(entry)) return { feature: "headedOther", known: true };
  if (!record.needsContext) return { feature: "headed", known: true };
  return { feature: last - first > 1 ? "headed" : "headedOther", known: false };
}

/** `جيش الاحتلال التركي`: the adjective is not that of its own party. */
function isOfAnother(entry: ActorEntry, party: string, country: Country): boolean {
  if (isDomestic(entry, country)) return !isOwnAdjective(country, party);
  const own = partyOf(country, entry.id);
  return own !== undefined && own !== party;
}

/** A name that nobody bears here. */
function refused(mention: ActorMention, context: ActorContext): DecidedActor {
  return decision(context, mention, undefined, false, NO_EVIDENCE, { bias: 1, noOwner: 1 });
}
const NO_EVIDENCE: readonly Evidence[] = Object.freeze([]);

/** `دولة الاحتلال التركي`: the state of the name is not the one of the adjective. */
function isOfAnotherNation({ party }: ActorMention, { id }: ActorEntry, { country, date }: ActorContext): boolean {
  const state = party === undefined ? undefined : armsOf(country, party, date)["*"];
  return state !== undefined && state !== id;
}

/** `قرى سورية`: spelled like a country, an adjective. */
function isNational({ first, last, proclitic }: ActorMention, { words }: View): boolean {
  return first === last && !endsInPlacing(proclitic) && isNationalAdjective(words, first);
}

/** What speaks for a country as a party. */
function weighState(
  f: Gathered,
  mention: ActorMention,
  { entry, record }: ActorReading,
  context: ActorContext,
): ReturnType<typeof stateSigns> {
  const isForeign = entry.actorType === "foreign-state";
  const isEpithet = mention.last - mention.first > 1; // `دولة الاحتلال الإسرائيلي`
  if (isForeign && mention.party && !isEpithet) f.stateWithNation = 1;
  if (!record.needsContext && record.use !== "metonym_capital") return [];
  const capital = record.use === "metonym_capital";
  f.state = 1;
  if (capital) f.capital = 1;
  const { view } = context;
  if (capital && isForeign && context.namesTown(plainText(view.words, mention), entry.id)) f.commonNoun = 1;
  const signs = stateSigns(mention, view, capital);
  for (const { feature } of signs) f[feature] = 1;
  return signs;
}

/** What speaks for and against a name that is no country's. */
function weighGeneral(f: Gathered, mention: ActorMention, reading: ActorReading, context: ActorContext): void {
  const { entry, record } = reading;
  const { view } = context;
  if (mention.allied) return;
  const single = mention.first === mention.last;
  const subject = isSubject(mention, view);
  if (subject && record.needsContext && UNIT.test(entry.actorType)) {
    f.unitSubject = 1;
    f.atHome = context.domestic;
    return;
  }
  if (subject) f.subject = 1;
  if (entry.actorType === "generic-class" && !record.needsContext) {
    f.generic = 1;
    f.atHome = context.domestic;
  }
  if (!record.needsContext) return;
  if (entry.actorType.startsWith("media")) {
    f.mediaName = 1;
    const addressed = mention.proclitic === "ل" && !record.ambiguity?.length;
    if (addressed || mediaContext(mention, view)) f.source = 1;
    return;
  }
  f.needsContext = 1;
  f.atHome = context.domestic;
  if (!single) f.manyWords = 1;
  if (blockedByAdjective(mention, view)) f.qualified = 1;
  if (!isDomestic(entry, context.country)) f.foreign = 1;
  if (mention.proclitic === "" && isOf(view.words, mention.first - 1, COUNTING)) f.counted = 1;
  if (!isAmbiguous(mention, reading)) return;
  f.ambiguous = 1;
  if (f.foreign) f.ambiguousForeign = 1;
  if (isCued(mention, view)) f.quoted = 1;
}

function isAmbiguous({ first, last }: ActorMention, { record: { ambiguity } }: ActorReading): boolean {
  return ambiguity !== undefined && ambiguity.length > 0 && (first === last || ambiguity.includes("everyday"));
}

/** A word of many meanings that the document may have bound to a party. */
function isBindable(mention: ActorMention, reading: ActorReading, context: ActorContext): boolean {
  const { record, entry } = reading;
  if (!record.needsContext || mention.allied || mention.party || isMedia(entry)) return false;
  if (isDomestic(entry, context.country) || !record.ambiguity?.length || isAmbiguous(mention, reading))
    return (
      !blockedByAdjective(mention, context.view) &&
      (!isAmbiguous(mention, reading) || !qualifies(mention, context.view))
    );
  return false;
}

function isMedia({ actorType }: ActorEntry): boolean {
  return actorType.startsWith("media");
}
