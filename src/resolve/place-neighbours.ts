import type { WordFacts } from "../grammar/facts.js";
import { lines } from "../grammar/lexicon/lines.js";
import type { PlaceMention } from "../grammar/mention.js";
import { bare, type View } from "../grammar/view.js";
import { GAP_BREAK, GAP_COLON, GAP_HASH, GAP_OTHER, GAP_QUOTE, GAP_SPACE, GAP_STOP } from "../text/words.js";
import type { AcceptFeatures } from "./weights.js";

const ARTICLE = "ال";

/** What the words and marks beside a mention say of its being a place. @param actorEnds words at which a body with branches ends */
export function neighbourFeatures(
  f: AcceptFeatures,
  view: View,
  mention: PlaceMention,
  actorEnds: ReadonlySet<number>,
): void {
  const { first, last, proclitic } = mention;
  const before = view.words.gaps[first]!;
  const after = view.words.gaps[last + 1]!;
  const previous = view.facts[first - 1];
  const form = view.words.forms[first - 1] ?? "";
  const adjoins = (before & ~GAP_SPACE) === 0;
  if (isAdjective(view, mention)) f.adjective = 1;
  if (isVerb(view, mention)) f.verb = 1;
  const glued = /[بل]$/.test(proclitic);
  if (glued || (previous?.preposition && adjoins)) f.preposition = glued ? 0.7 : 1;
  if (NAMING.has(form) && adjoins && !mention.cue) f.inName = 1;
  if ((before & GAP_HASH) !== 0) f.hashtag = 1;
  if ((before & GAP_QUOTE) !== 0 && (after & GAP_QUOTE) !== 0) f.quoted = 1;
  if ((before & GAP_BREAK) !== 0 || (after & (GAP_COLON | GAP_OTHER)) !== 0) f.heading = 1;
  if (!adjoins) return;
  if (actorEnds.has(first - 1)) f.afterActor = 1;
  if (proclitic !== "") return;
  if (DEMONSTRATIVES.has(form)) f.demonstrative = 1;
  if (mention.cue) return;
  if (form.startsWith(ARTICLE) && !actorEnds.has(first - 1) && takesNoName(previous)) f.afterDefinite = 1;
  if (view.facts[first]?.direction && first === last && bare(view, first).startsWith(ARTICLE)) f.afterNoun = 1;
}

/** Names that are verbs of the present as well. */
const VERBS: ReadonlySet<string> = new Set(["تدمر", "تسيل"]);

/** `تدمر الحروب`, `الطائرات تدمر`: a verb begins a clause, or follows its definite subject; a name does so before a mark only. */
function isVerb(view: View, { first, last, cue, proclitic, previous }: PlaceMention): boolean {
  if (cue || previous || proclitic !== "" || !VERBS.has(view.words.forms[first]!)) return false;
  const before = view.words.gaps[first]!;
  const after = view.words.gaps[last + 1]!;
  if (after !== GAP_SPACE || view.facts[last + 1]?.preposition || /^[بل]/.test(view.words.forms[last + 1]!))
    return false;
  const subject = (before & ~GAP_SPACE) === 0 && view.words.forms[first - 1]!.startsWith(ARTICLE);
  return subject || ((before & (GAP_BREAK | GAP_STOP)) !== 0 && view.words.forms[last + 1]!.startsWith(ARTICLE));
}

/** Nouns whose name is an outlet's, or a clock's: `مراسل قاسيون`, `بتوقيت دمشق`. */
const NAMING: ReadonlySet<string> = new Set(
  lines(`توقيت
    بتوقيت
    وتوقيت
    مراسل
    مراسلة
    لمراسل
    كاميرا
    عدسة
    بعدسة`),
);

const DEMONSTRATIVES: ReadonlySet<string> = new Set(
  lines(`هذا
    هذه
    هذان
    هذين
    هاتان
    هاتين
    ذلك
    تلك
    هؤلاء
    كلا
    كلتا`),
);

/** A definite word that is no head of names, nor a part of one. */
function takesNoName(facts: WordFacts | undefined): boolean {
  return !facts || !(facts.cue || facts.preposition || facts.definiteCountryside || facts.direction || facts.media);
}

/** `جنسيات سورية`: the name of a country that is an adjective of the indefinite noun before it. */
function isAdjective(view: View, mention: PlaceMention): boolean {
  if (mention.first !== mention.last || mention.first === 0 || /[بل]$/.test(mention.proclitic)) return false;
  if (!view.facts[mention.first]?.nisba || (view.words.gaps[mention.first]! & ~1) !== 0) return false;
  const previous = view.facts[mention.first - 1];
  return !previous?.preposition && !previous?.cue && !previous?.acting && !previous?.direction && !previous?.partyNoun;
}
