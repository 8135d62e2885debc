import type { ActorMention } from "../../detect/mention.js";
import type { View } from "../../detect/view.js";
import {
  ACTING,
  ARM,
  ARM_ADJECTIVE,
  BEFORE_PEOPLE,
  COUNTING,
  FEAST,
  JOINING,
  ORDER,
  TIE,
} from "../../lexicon/parts/actors.js";
import { PARTICLE, type Particle, STOP } from "../../lexicon/parts/common.js";
import { CLOSED_MEDIA, JUDGEMENT, MEDIA, QUALIFIER, SHORTHAND, SOURCE, SPORT } from "../../lexicon/parts/groups.js";
import { NISBA } from "../../lexicon/parts/nationalities.js";
import { CUE, DIRECTION, FACILITY, PREPOSITION } from "../../lexicon/parts/places.js";
import { isOf, isOfAfter, isWholly, valueAt, wholeAt } from "../../lexicon/read.js";
import { continues, isSpaced } from "../../text/adjacency.js";
import { hasArticle, isDefinite, isFeminine, isRelational } from "../../text/word-shape.js";
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
  const { words } = view;
  if (first !== last || !isOfAfter(words, first, proclitic.length, SHORTHAND) || !qualified(mention, view))
    return false;
  return isFeminine(words, first) || !isFeminine(words, last + 1); // not `معاقل التنظيم الرئيسية`
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
  if (isOf(words, next, JUDGEMENT)) return false;
  if (isOf(words, next, QUALIFIER)) return true;
  const isHead = isOf(words, next, CUE) || isOf(words, next, FACILITY) || isOf(words, next, ARM);
  return isRelational(words, next, true) && !isHead;
}

/**
 * A noun that names a thing here and no actor: the base (`داخل القاعدة`, and wherever the text speaks of `قاعدة`), the order of things
 * (`حفظ النظام`), a feast (`يوم الجيش`).
 */
export function isCommonNoun(mention: ActorMention, view: View): boolean {
  const { first, last, proclitic } = mention;
  const { words } = view;
  if (!isSpaced(words, first)) return false;
  if (isOf(words, first - 1, FEAST)) return true;
  if (first !== last) return false;
  if (isOf(words, first - 1, ORDER)) return true;
  if (valueAt(words, first, ARM) !== "base" || /[لب]$/.test(proclitic)) return false;
  return isPlacedBase(mention, view) || namesBase(view);
}

/** `بينهم طالبان`, `قتل طالبان`: two of a kind of people, as the word before says; a group takes a verb in the feminine. */
export function isPairOfPeople({ first, last, proclitic }: ActorMention, { words }: View): boolean {
  if (first !== last || proclitic !== "" || !isSpaced(words, first)) return false;
  return words.forms[first]!.endsWith(DUAL) && isOf(words, first - 1, BEFORE_PEOPLE);
}
const DUAL = "ان";

/** `من القاعدة`, `فوق القاعدة`, but `قياديون من القاعدة`. */
function isPlacedBase({ first }: ActorMention, { words }: View): boolean {
  if (wholeAt(words, first - 1, PARTICLE) === "from")
    return !isOf(words, first - 2, COUNTING) && !isOf(words, first - 2, ARM);
  if (wholeAt(words, first - 1, PARTICLE) === "to") return !isOf(words, first - 2, JOINING);
  return isOf(words, first - 1, DIRECTION) || isInside({ first }, { words });
}

/** A preposition of place stands before it. */
export function isInside({ first }: Pick<ActorMention, "first">, { words }: Pick<View, "words">): boolean {
  return isSpaced(words, first) && PLACE_PARTICLES.has(wholeAt(words, first - 1, PARTICLE));
}

/** A military base is spoken of: `قاعدة التنف`, `قاعدة جوية`. */
function namesBase({ words }: View): boolean {
  for (let i = 0; i < words.count; i++) if (words.forms[i] === BASE) return true;
  return false;
}
const BASE = "قاعده";
const PLACE_PARTICLES: ReadonlySet<Particle | undefined> = new Set(["in", "inside", "on", "over", "toward"]);

/** `وكالة الأنباء الرسمية السورية “سانا”`: a noun of media and its adjectives stand before word `i`. */
function describesOutlet(words: View["words"], i: number): boolean {
  for (let at = i - 1; at >= i - DESCRIPTION_WORDS_MAX && at >= 0; at--) if (isOf(words, at, MEDIA)) return true;
  return false;
}
const DESCRIPTION_WORDS_MAX = 4;

/** A media name is the source of a report: at its head, before a bar or colon, in brackets, after `نقلت` or a media noun. */
export function mediaContext({ first, last }: ActorMention, { words }: View): boolean {
  const after = words.gaps[last + 1]!;
  if (first === 0 && last + 1 < words.count) return true;
  if ((after & (GAP_COLON | GAP_OTHER)) !== 0) return true;
  if ((words.gaps[first]! & GAP_OPEN) !== 0 && (after & GAP_CLOSE) !== 0) return true;
  if ((words.gaps[first]! & after & GAP_QUOTE) !== 0 && describesOutlet(words, first)) return true;
  return isOf(words, first - 1, SOURCE) || isOf(words, first - 1, MEDIA) || isOf(words, first - 1, CLOSED_MEDIA);
}
