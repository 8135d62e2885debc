import type { ActorMention } from "../grammar/mention.js";
import { bare, continues, type View } from "../grammar/view.js";
import type { Evidence } from "../span.js";
import { GAP_COLON, GAP_OTHER } from "../text/words.js";
import { actsAsParty } from "./acting.js";
import { isDomestic } from "./actor-book.js";
import { type ActorContext, type DecidedActor, FIRM, NO, readingOn } from "./actor-reading.js";
import { decideParty } from "./decide-party.js";

/** What an actor mention means by itself, and how likely it is one; shorthand is bound later, among the mentions that stand. */
export function decideActor(mention: ActorMention, context: ActorContext): DecidedActor {
  switch (mention.how) {
    case "party":
    case "allied":
      return decideParty(mention, context);
    case "group":
    case "media":
      return {
        mention,
        entry: undefined,
        accepted: mention.how === "group" ? 0.8 : 0.75,
        bindable: false,
        evidence: [...mention.evidence],
      };
    default:
      return decideNamed(mention, context);
  }
}

function decideNamed(mention: ActorMention, context: ActorContext): DecidedActor {
  const reading = readingOn(mention, context);
  if (!reading) return { mention, entry: undefined, accepted: NO, bindable: false, evidence: [] };
  const { entry, record } = reading;
  const evidence: Evidence[] = [
    ...mention.evidence,
    { rule: "name", detail: `${record.use ?? "variant"} name of ${entry.id}` },
  ];
  const decided = (accepted: number, bindable = false): DecidedActor => ({
    mention,
    entry,
    accepted,
    bindable,
    evidence,
  });
  if (adjectiveOnly(mention, context.view)) return decided(NO);
  const ownState =
    entry.actorType === "state-government" && mention.first === mention.last && record.use !== "shorthand";
  if (entry.actorType === "foreign-state" || ownState || record.use === "metonym_capital") {
    if (record.needsContext || record.use === "metonym_capital") {
      const acting = actsAsParty(mention, context.view, record.use === "metonym_capital");
      if (acting) evidence.push({ rule: "acting", detail: acting });
      return decided(acting ? 0.85 : NO);
    }
    return decided(FIRM);
  }
  if (!record.needsContext) return decided(FIRM);
  if (entry.actorType.startsWith("media")) return decided(mediaContext(mention, context.view) ? 0.8 : NO);
  if (blockedByAdjective(mention, context.view)) return decided(NO);
  if (!isDomestic(entry) && record.ambiguity?.length) return decided(NO);
  if (!isDomestic(entry)) return decided(0.3 + 0.5 * context.domestic, true);
  const counted = mention.proclitic === "" && context.view.facts[mention.first - 1]?.counting === true;
  return decided(
    Math.min(0.95, context.domestic * 1.1 * (mention.last > mention.first ? 1.05 : 0.95) + (counted ? 0.1 : 0)),
    true,
  );
}

/** A shorthand that is an adjective (`الجوية`, `الرابعة`) behind the noun that it qualifies. */
function adjectiveOnly(mention: ActorMention, view: View): boolean {
  if (mention.first !== mention.last || mention.first === 0 || mention.proclitic !== "") return false;
  const facts = view.facts[mention.first];
  if (!facts?.armAdjective && !facts?.nisba) return false;
  return (view.words.gaps[mention.first]! & ~1) === 0 && /^([وفبلك]*ال|لل)/.test(view.words.forms[mention.first - 1]!);
}

/** `النظام الصحي`, `المرصد الأورومتوسطي`: a definite adjective makes something else of a bare shorthand. */
function blockedByAdjective(mention: ActorMention, view: View): boolean {
  if (mention.first !== mention.last || !SINGULAR_SHORTHANDS.has(bare(view, mention.first, mention.proclitic.length)))
    return false;
  const next = mention.last + 1;
  if (!continues(view, next) || (view.words.gaps[next]! & ~1) !== 0) return false;
  const facts = view.facts[next];
  return view.words.forms[next]!.startsWith("ال") && !facts?.tail && !facts?.preposition && !facts?.stop;
}
const SINGULAR_SHORTHANDS = new Set([
  "النظام",
  "الهيئه",
  "المرصد",
  "الحزب",
  "الحركه",
  "الجبهه",
  "الجيش",
  "التحالف",
  "الايتلاف",
  "القاعده",
  "الدوله",
  "الحرس",
  "الحشد",
  "اللواء",
  "الفرقه",
]);

/** A media name stands as the source of a report: at its head, before a bar or colon, behind `نقلت` or a media noun. */
function mediaContext(mention: ActorMention, view: View): boolean {
  const gapAfter = view.words.gaps[mention.last + 1]!;
  if (mention.first === 0 && mention.last + 1 < view.words.count) return true;
  if ((gapAfter & (GAP_COLON | GAP_OTHER)) !== 0) return true;
  const previous = view.facts[mention.first - 1];
  return previous?.media === true || previous?.closedMedia === true;
}
