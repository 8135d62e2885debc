import { sportPurposes } from "../grammar/lexicon/actors.js";
import { qualifiers, singularShorthands, sourceWords } from "../grammar/lexicon/shorthand.js";
import type { ActorMention } from "../grammar/mention.js";
import { bare, continues, type View } from "../grammar/view.js";
import { GAP_CLOSE, GAP_COLON, GAP_OPEN, GAP_OTHER, GAP_QUOTE } from "../text/words.js";

/** A verb of acting or a counting noun stands before a name of several words. */
export function isSubject(mention: ActorMention, view: View): boolean {
  const before = view.facts[mention.first - 1];
  const spaced = (view.words.gaps[mention.first]! & ~1) === 0;
  return mention.proclitic === "" && mention.last > mention.first && spaced && !!(before?.acting || before?.counting);
}

/** A counting noun stands before it (`عناصر حزم`), or quotes around it. */
export function isCued(mention: ActorMention, view: View): boolean {
  const quoted =
    mention.first === mention.last &&
    (view.words.gaps[mention.first]! & view.words.gaps[mention.last + 1]! & GAP_QUOTE) !== 0;
  return quoted || (mention.proclitic === "" && view.facts[mention.first - 1]?.counting === true);
}

/** `الاتحاد الأوروبي لكرة القدم`: a federation of a sport is another body. */
export function isOfSport(mention: ActorMention, view: View): boolean {
  return continues(view, mention.last + 1) && sportPurposes.has(view.words.forms[mention.last + 1]!);
}

/** A shorthand that is an adjective (`الجوية`, `الرابعة`) behind the noun that it qualifies. */
export function adjectiveOnly(mention: ActorMention, view: View): boolean {
  if (mention.first !== mention.last) return false;
  const facts = view.facts[mention.first];
  return (facts?.armAdjective === true || facts?.nisba !== undefined) && qualifies(mention, view);
}

/** `النظام الصحي`, `المرصد الأورومتوسطي`: a definite adjective makes something else of a bare shorthand. */
export function blockedByAdjective(mention: ActorMention, view: View): boolean {
  return (
    mention.first === mention.last &&
    singularShorthands.has(bare(view, mention.first, mention.proclitic.length)) &&
    qualified(mention, view)
  );
}

/** A definite noun stands right before: `الهيئة المنظمة`. */
export function qualifies(mention: ActorMention, view: View): boolean {
  return (
    mention.proclitic === "" &&
    (view.words.gaps[mention.first]! & ~1) === 0 &&
    /^([وفبلك]*ال|لل)/.test(view.words.forms[mention.first - 1] ?? "")
  );
}

/** A definite adjective stands right behind, not the object of a verb (`قصف النظام المدينة`). */
export function qualified(mention: ActorMention, view: View): boolean {
  const next = mention.last + 1;
  if (!continues(view, next) || (view.words.gaps[next]! & ~1) !== 0) return false;
  const form = view.words.forms[next]!;
  const facts = view.facts[next];
  if (!form.startsWith("ال") || facts?.tail || facts?.preposition || facts?.stop) return false;
  return qualifiers.has(form) || (NISBA.test(form) && !facts?.cue && !facts?.facility && !facts?.arm);
}
/** The ending of adjectives of relation. */
const NISBA = /ي[هن]?$/;

/** A media name stands as the source of a report: at its head, before a bar or colon, in brackets, behind `نقلت` or a media noun. */
export function mediaContext(mention: ActorMention, view: View): boolean {
  const gapAfter = view.words.gaps[mention.last + 1]!;
  if (mention.first === 0 && mention.last + 1 < view.words.count) return true;
  if ((gapAfter & (GAP_COLON | GAP_OTHER)) !== 0) return true;
  if ((view.words.gaps[mention.first]! & GAP_OPEN) !== 0 && (gapAfter & GAP_CLOSE) !== 0) return true;
  const before = view.words.forms[mention.first - 1] ?? "";
  if (sourceWords.has(before) || sourceWords.has(before.replace(/^[وف]/, ""))) return true;
  const previous = view.facts[mention.first - 1];
  return previous?.media === true || previous?.closedMedia === true;
}
