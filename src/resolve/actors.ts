import { sportPurposes } from "../grammar/lexicon/actors.js";
import { lines } from "../grammar/lexicon/lines.js";
import type { ActorMention } from "../grammar/mention.js";
import { bare, continues, type View } from "../grammar/view.js";
import type { Evidence } from "../span.js";
import { GAP_CLOSE, GAP_COLON, GAP_OPEN, GAP_OTHER, GAP_QUOTE } from "../text/words.js";
import { actsAsParty } from "./acting.js";
import { isDomestic } from "./actor-book.js";
import { type ActorContext, COMPOSED, type DecidedActor, FIRM, NO, readingOn } from "./actor-reading.js";
import { decideParty } from "./decide-party.js";

/** What an actor mention means by itself, and how likely it is one; shorthand is bound later, among the mentions that stand. */
export function decideActor(mention: ActorMention, context: ActorContext): DecidedActor {
  switch (mention.how) {
    case "party":
    case "allied":
      return decideParty(mention, context);
    case "group":
      return decideGroup(mention, context);
    case "media":
      return {
        mention,
        entry: undefined,
        accepted: 0.75,
        bindable: false,
        evidence: [...mention.evidence],
      };
    case "head":
      return {
        mention,
        entry: undefined,
        accepted: NO,
        bindable: !qualified(mention, context.view) && !qualifies(mention, context.view),
        evidence: [...mention.evidence],
      };
    case "owned":
      return {
        mention,
        entry: undefined,
        accepted: context.domestic > 0.3 ? 0.8 : NO,
        bindable: true,
        evidence: [...mention.evidence],
      };
    default:
      return decideNamed(mention, context);
  }
}

/** A country or capital where a verb or noun makes it a party. */
const ACTING = 0.97;

/** Quotes make a group anywhere; a head noun alone only in a text about the war. */
function decideGroup(mention: ActorMention, context: ActorContext): DecidedActor {
  let accepted = 0.8;
  if (mention.unquoted) {
    accepted = context.domestic > GENERIC_DOMESTIC_MIN ? 0.7 : NO;
    if (accepted > NO && isSubject(mention, context.view)) accepted = SUBJECT;
  }
  return { mention, entry: undefined, accepted, bindable: false, evidence: [...mention.evidence] };
}

/** Adjectives that a body of the country itself can bear. */
const OF_THE_COUNTRY = new Set(["syria", "assad", "government", "kurdish", "opposition"]);
/** `قوات الأمن المصرية`: a body, and another country's. */
const FOREIGN_BODY = 0.75;

/** Numbered units name their bases too; behind a verb of acting or a counting noun the unit is meant. */
const UNIT = /^(state-|rebel-)/;
const SUBJECT = 0.99;
function isSubject(mention: ActorMention, view: View): boolean {
  const before = view.facts[mention.first - 1];
  const spaced = (view.words.gaps[mention.first]! & ~1) === 0;
  return mention.proclitic === "" && mention.last > mention.first && spaced && !!(before?.acting || before?.counting);
}

/** `الجماعات المتشددة` are those of this war only in a text about it. */
const GENERIC_DOMESTIC_MIN = 0.3;

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
  if (mention.party && isDomestic(entry) && !OF_THE_COUNTRY.has(mention.party)) {
    evidence.push({ rule: "nationality", detail: `not ${entry.id}: of ${mention.party}` });
    return record.needsContext ? { ...decided(FOREIGN_BODY), entry: undefined } : decided(NO);
  }
  if (context.domestic > GENERIC_DOMESTIC_MIN && UNIT.test(entry.actorType) && isSubject(mention, context.view))
    return decided(SUBJECT);
  if (entry.actorType === "generic-class" && context.domestic < GENERIC_DOMESTIC_MIN) return decided(NO);
  if (!record.needsContext) return decided(FIRM);
  if (entry.actorType.startsWith("media")) return decided(mediaContext(mention, context.view) ? 0.8 : NO);
  if (blockedByAdjective(mention, context.view)) return decided(NO);
  const single = mention.first === mention.last;
  if (record.ambiguity?.length && (single || record.ambiguity.includes("everyday")))
    return decided(
      isCued(mention, context.view) && context.domestic > 0.3 ? 0.8 : NO,
      !qualifies(mention, context.view),
    );
  if (!isDomestic(entry) && record.ambiguity?.length) return decided(NO);
  if (!isDomestic(entry)) return decided(0.3 + 0.5 * context.domestic, single);
  const counted = mention.proclitic === "" && context.view.facts[mention.first - 1]?.counting === true;
  return decided(
    Math.min(0.95, context.domestic * 1.1 * (mention.last > mention.first ? 1.05 : 0.95) + (counted ? 0.1 : 0)),
    single,
  );
}

/** A counting noun stands before it (`عناصر حزم`), or quotes around it. */
function isCued(mention: ActorMention, view: View): boolean {
  const quoted =
    mention.first === mention.last &&
    (view.words.gaps[mention.first]! & view.words.gaps[mention.last + 1]! & GAP_QUOTE) !== 0;
  return quoted || (mention.proclitic === "" && view.facts[mention.first - 1]?.counting === true);
}

/** `الاتحاد الأوروبي لكرة القدم`: a federation of a sport is another body. */
function isOfSport(mention: ActorMention, view: View): boolean {
  return continues(view, mention.last + 1) && sportPurposes.has(view.words.forms[mention.last + 1]!);
}
/** A shorthand that is an adjective (`الجوية`, `الرابعة`) behind the noun that it qualifies. */
function adjectiveOnly(mention: ActorMention, view: View): boolean {
  if (mention.first !== mention.last) return false;
  const facts = view.facts[mention.first];
  return (facts?.armAdjective === true || facts?.nisba !== undefined) && qualifies(mention, view);
}

/** `النظام الصحي`, `المرصد الأورومتوسطي`: a definite adjective makes something else of a bare shorthand. */
function blockedByAdjective(mention: ActorMention, view: View): boolean {
  return (
    mention.first === mention.last &&
    SINGULAR_SHORTHANDS.has(bare(view, mention.first, mention.proclitic.length)) &&
    qualified(mention, view)
  );
}

/** A definite noun stands right before: `الهيئة المنظمة`. */
function qualifies(mention: ActorMention, view: View): boolean {
  return (
    mention.proclitic === "" &&
    (view.words.gaps[mention.first]! & ~1) === 0 &&
    /^([وفبلك]*ال|لل)/.test(view.words.forms[mention.first - 1] ?? "")
  );
}

/** A definite adjective stands right behind, not the object of a verb (`قصف النظام المدينة`). */
function qualified(mention: ActorMention, view: View): boolean {
  const next = mention.last + 1;
  if (!continues(view, next) || (view.words.gaps[next]! & ~1) !== 0) return false;
  const form = view.words.forms[next]!;
  const facts = view.facts[next];
  if (!form.startsWith("ال") || facts?.tail || facts?.preposition || facts?.stop) return false;
  return QUALIFIERS.has(form) || (NISBA.test(form) && !facts?.cue && !facts?.facility && !facts?.arm);
}
/** The ending of adjectives of relation. */
const NISBA = /ي[هن]?$/;
const SINGULAR_SHORTHANDS = new Set(
  lines(`النظام
    الهيئة
    المرصد
    الحزب
    الجيش
    التحالف
    الائتلاف
    القاعدة
    الدولة
    الحرس
    الحشد
    المعارضة
    الشرطة`),
);

/** Adjectives of other patterns that make another body of a shorthand: `الهيئة العامة`, `الحزب الحاكم`. */
const QUALIFIERS = new Set(
  lines(`العام
    العامة
    الأعلى
    العليا
    الحاكم
    الحاكمة
    الجديد
    الجديدة
    الموحد
    الموحدة
    السابق
    السابقة
    القائم
    القائمة
    المستقل
    المستقلة
    المشترك
    المشتركة
    الأول
    الأولى
    الثاني
    الثانية
    الثالث
    الثالثة
    المتحدة
    المنظم
    المنظمة
    الخاص
    الخاصة
    البديل
    المتطرف
    الشقيق
    المعارض
    المعارضة`),
);

/** Words behind which the source of a report stands. */
const SOURCE_WORDS = new Set(
  lines(`وفقا
    وفق
    بحسب
    حسب
    نقل
    نقلت
    قال
    قالت
    ذكر
    ذكرت
    أفاد
    أفادت
    أعلن
    بث
    بثت
    عن
    مراسل
    مراسلة
    مراسلو
    عدسة
    كاميرا`),
);

/** A media name stands as the source of a report: at its head, before a bar or colon, in brackets, behind `نقلت` or a media noun. */
function mediaContext(mention: ActorMention, view: View): boolean {
  const gapAfter = view.words.gaps[mention.last + 1]!;
  if (mention.first === 0 && mention.last + 1 < view.words.count) return true;
  if ((gapAfter & (GAP_COLON | GAP_OTHER)) !== 0) return true;
  if ((view.words.gaps[mention.first]! & GAP_OPEN) !== 0 && (gapAfter & GAP_CLOSE) !== 0) return true;
  const before = view.words.forms[mention.first - 1] ?? "";
  if (SOURCE_WORDS.has(before) || SOURCE_WORDS.has(before.replace(/^[وف]/, ""))) return true;
  const previous = view.facts[mention.first - 1];
  return previous?.media === true || previous?.closedMedia === true;
}
