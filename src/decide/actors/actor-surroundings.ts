import type { ActorMention } from "../../detect/mention.js";
import type { View } from "../../detect/view.js";
import { ACTING, ARM, ARM_ADJECTIVE, COUNTING, TIE } from "../../lexicon/parts/actors.js";
import { STOP } from "../../lexicon/parts/common.js";
import { CLOSED_MEDIA, MEDIA, QUALIFIER, SHORTHAND, SOURCE, SPORT } from "../../lexicon/parts/groups.js";
import { NISBA } from "../../lexicon/parts/nationalities.js";
import { CUE, FACILITY, PREPOSITION } from "../../lexicon/parts/places.js";
import { isOf, isOfAfter, isWholly } from "../../lexicon/read.js";
import { continues, isSpaced } from "../../text/adjacency.js";
import { hasArticle, isDefinite, isRelational } from "../../text/word-shape.js";
import { GAP_CLOSE, GAP_COLON, GAP_OPEN, GAP_OTHER, GAP_QUOTE } from "../../text/words.js";

/** A verb of acting or a counting noun stands before a name of several words. */
export function isSubject({ first, last, proclitic }: ActorMention, { words }: View): boolean {
  if (proclitic !== "" || last === first || !isSpaced(words, first)) return false;
  return isOf(words, first - 1, ACTING) || isOf(words, first - 1, COUNTING);
}

/** A counting noun stands before it (`عناصر حزم`), or quotes around it. */
export function isCued({ first, last, proclitic }: ActorMention, { words }: View): boolean {
  const quoted = first === last && (words.gaps[first]! & words.gaps[last + 1]! & GAP_QUOTE) !== 0;
  return quoted || (proclitic === "" && isOf(words, first - 1, COUNTING));
}

/** `الاتحاد الأوروبي لكرة القدم`: a federation of a sport is another body. */
export function isOfSport({ last }: ActorMention, { words }: View): boolean {
  return continues(words, last + 1) && isWholly(words, last + 1, SPORT);
}

/** A shorthand that is an adjective (`الجوية`, `الرابعة`) after the noun that it qualifies. */
export function adjectiveOnly(mention: ActorMention, view: View): boolean {
  const { first, last } = mention;
  if (first !== last || !qualifies(mention, view)) return false;
  return isOf(view.words, first, ARM_ADJECTIVE) || isOf(view.words, first, NISBA);
}

/** `النظام الصحي`, `المرصد الأورومتوسطي`: a definite adjective makes something else of a bare shorthand. */
export function blockedByAdjective(mention: ActorMention, view: View): boolean {
  const { first, last, proclitic } = mention;
  return first === last && isOfAfter(view.words, first, proclitic.length, SHORTHAND) && qualified(mention, view);
}

/** A definite noun stands right before: `الهيئة المنظمة`. */
export function qualifies({ first, proclitic }: ActorMention, { words }: View): boolean {
  return proclitic === "" && isSpaced(words, first) && isDefinite(words, first - 1);
}

/** A definite adjective stands right after, not the object of a verb (`قصف النظام المدينة`). */
export function qualified({ last }: ActorMention, { words }: View): boolean {
  const next = last + 1;
  if (!isSpaced(words, next) || !hasArticle(words, next)) return false;
  if (isOf(words, next, TIE) || isOf(words, next, PREPOSITION) || isOf(words, next, STOP)) return false;
  if (isOf(words, next, QUALIFIER)) return true;
  const isHead = isOf(words, next, CUE) || isOf(words, next, FACILITY) || isOf(words, next, ARM);
  return isRelational(words, next, true) && !isHead;
}

/** A media name is the source of a report: at its head, before a bar or colon, in brackets, after `نقلت` or a media noun. */
export function mediaContext({ first, last }: ActorMention, { words }: View): boolean {
  const after = words.gaps[last + 1]!;
  if (first === 0 && last + 1 < words.count) return true;
  if ((after & (GAP_COLON | GAP_OTHER)) !== 0) return true;
  if ((words.gaps[first]! & GAP_OPEN) !== 0 && (after & GAP_CLOSE) !== 0) return true;
  return [SOURCE, MEDIA, CLOSED_MEDIA].some((wordClass) => isOf<unknown>(words, first - 1, wordClass));
}
