import type { PlaceMention } from "../../detect/mention.js";
import { isNationalAdjective } from "../../detect/names/national-adjective.js";
import type { View } from "../../detect/view.js";
import type { LexedWords } from "../../lexicon/lexed-words.js";
import { ACTING, PARTY_NOUN } from "../../lexicon/parts/actors.js";
import { DEMONSTRATIVE, STOP } from "../../lexicon/parts/common.js";
import { GIVEN_NAME } from "../../lexicon/parts/given-names.js";
import { MEDIA } from "../../lexicon/parts/groups.js";
import { NISBA } from "../../lexicon/parts/nationalities.js";
import { NUMBER } from "../../lexicon/parts/numbers.js";
import { KIND_NOUN } from "../../lexicon/parts/place-words.js";
import {
  BEFORE_HOUR,
  CUE,
  DEFINITE_COUNTRYSIDE,
  DIRECTION,
  NAMING,
  NOUN_AND_PLACE,
  PREPOSITION,
  QUALITY,
  VERB_AND_PLACE,
} from "../../lexicon/parts/places.js";
import { isOf, isWholly, valueAt } from "../../lexicon/read.js";
import type { WordClass } from "../../lexicon/word-class.js";
import { isSpaced } from "../../text/adjacency.js";
import * as cp from "../../text/code-points.js";
import { endsInPlacing } from "../../text/proclitics.js";
import { KIND_NUMBER } from "../../text/scan.js";
import { hasArticle, isFeminine, isSoundPlural } from "../../text/word-shape.js";
import {
  GAP_BREAK,
  GAP_CLOSE,
  GAP_COLON,
  GAP_HASH,
  GAP_OTHER,
  GAP_QUOTE,
  GAP_SPACE,
  GAP_STOP,
} from "../../text/words.js";
import { ACCEPT } from "./feature-rows.js";

/** What the words and marks beside a mention say of its being a place. @param actorEnds words at which a body with branches ends */
export function neighbourFeatures(
  f: Float64Array,
  row: number,
  { words }: View,
  mention: PlaceMention,
  actorEnds: ReadonlySet<number>,
): void {
  const { first, last, proclitic, cue } = mention;
  const before = words.gaps[first]!;
  const after = words.gaps[last + 1]!;
  const previous = first - 1;
  const adjoins = isSpaced(words, first);
  if (
    cue?.role !== "kind" &&
    first === last &&
    isOf(words, first, KIND_NOUN) &&
    words.strips[first]! === proclitic.length
  )
    f[row + ACCEPT.kindNoun] = 1;
  if (isAdjective(words, mention)) f[row + ACCEPT.adjective] = 1;
  if (isVerb(words, mention) || isOtherNoun(words, mention)) f[row + ACCEPT.verb] = 1;
  const glued = endsInPlacing(proclitic);
  if (glued || (adjoins && isOf(words, previous, PREPOSITION))) f[row + ACCEPT.preposition] = glued ? 0.7 : 1;
  if (adjoins && !cue && isOf(words, previous, NAMING)) f[row + ACCEPT.inName] = 1;
  if ((before & GAP_HASH) !== 0) f[row + ACCEPT.hashtag] = 1;
  if ((before & GAP_QUOTE) !== 0 && (after & GAP_QUOTE) !== 0) f[row + ACCEPT.quoted] = 1;
  if ((before & (GAP_BREAK | GAP_OTHER)) !== 0 || (after & (GAP_COLON | GAP_OTHER)) !== 0) f[row + ACCEPT.heading] = 1;
  if (!adjoins) return;
  const afterActor = actorEnds.has(previous);
  if (afterActor) f[row + ACCEPT.afterActor] = 1;
  if (proclitic !== "") return;
  if (isWholly(words, previous, DEMONSTRATIVE)) f[row + ACCEPT.demonstrative] = 1;
  if (cue) return;
  if (!afterActor && hasArticle(words, previous) && !isAnyOf(words, previous, BEFORE_NAMES))
    f[row + ACCEPT.afterDefinite] = 1;
  if (first === last && isOf(words, first, DIRECTION) && hasArticle(words, first, words.strips[first]))
    f[row + ACCEPT.afterNoun] = 1;
}

/** `علي الحسن`: a given name stands right before it. Folded, the preposition `على` is one. */
export function isAfterGivenName({ words }: View, { first, last, proclitic, cue }: PlaceMention): boolean {
  const previous = first - 1;
  if (!cue && proclitic === "" && isSpaced(words, last + 1) && isNameOfPerson(words, first, last)) return true;
  if (!isSpaced(words, first) || proclitic !== "" || cue || isOf(words, previous, PREPOSITION)) return false;
  return isWholly(words, previous, GIVEN_NAME);
}

/** `عبد السلام خالد`: a name that persons bear, before another one. */
function isNameOfPerson(words: LexedWords, first: number, last: number): boolean {
  const isPersons = isWholly(words, first, GIVEN_NAME) || (last > first && words.forms[first] === SERVANT);
  return isPersons && isWholly(words, last + 1, GIVEN_NAME);
}
const SERVANT = "عبد";

/** Definite words that are heads of names, or parts of one. */
const BEFORE_NAMES: readonly WordClass<unknown>[] = [CUE, PREPOSITION, DEFINITE_COUNTRYSIDE, DIRECTION, MEDIA];
/** What stands before the name of a country and makes no adjective of it. */
const BEFORE_COUNTRIES: readonly WordClass<unknown>[] = [PREPOSITION, CUE, ACTING, DIRECTION, PARTY_NOUN];

function isAnyOf(words: LexedWords, i: number, classes: readonly WordClass<unknown>[]): boolean {
  for (const wordClass of classes) if (isOf(words, i, wordClass)) return true;
  return false;
}

/** A definite word right after a closing bracket or quote. */
function isClosedOff(words: LexedWords, i: number): boolean {
  const gap = words.gaps[i]!;
  return (gap & (GAP_CLOSE | GAP_QUOTE)) !== 0 && (gap & (GAP_STOP | GAP_BREAK)) === 0 && hasArticle(words, i);
}

function isDefinite(words: LexedWords, i: number): boolean {
  return hasArticle(words, i, words.strips[i]) && !isOf(words, i, PREPOSITION);
}

/** `تدمر الحروب`, `الطائرات تدمر`: a verb begins a clause, or follows its definite subject; a name does so before a mark only. */
function isVerb(words: LexedWords, { first, last, cue, proclitic, previous }: PlaceMention): boolean {
  if (cue || previous || !isOf(words, first, VERB_AND_PLACE)) return false;
  const next = last + 1;
  if (words.gaps[next]! !== GAP_SPACE || isOf(words, next, PREPOSITION) || isOf(words, next, STOP)) return false;
  if (isOf(words, next, DIRECTION)) return false;
  const letter = words.folded.units[words.from[next]!]!;
  if (letter === cp.BEH || letter === cp.LAM) return false;
  if (proclitic === "ل" || proclitic === "ف") return true;
  if (proclitic === "و") return hasArticle(words, next);
  if (proclitic !== "") return false;
  if (isSpaced(words, first)) return hasArticle(words, first - 1);
  return (words.gaps[first]! & (GAP_BREAK | GAP_STOP)) !== 0 && hasArticle(words, next);
}

/** `قطر الحفرة`, `بقطر 3 أمتار`; `بعد المغرب`: the measure, or the hour, that it is as well. */
function isOtherNoun(words: LexedWords, { first, last, proclitic }: PlaceMention): boolean {
  const noun = first === last ? valueAt(words, first, NOUN_AND_PLACE) : undefined;
  if (noun === undefined) return false;
  if (noun === "hour") return proclitic === "" && isSpaced(words, first) && isOf(words, first - 1, BEFORE_HOUR);
  const next = last + 1;
  if (!isSpaced(words, next)) return false;
  return (
    words.kinds[next] === KIND_NUMBER ||
    isOf(words, next, NUMBER) ||
    (hasArticle(words, next) && !isOf(words, next, STOP))
  );
}

/** `جنسيات سورية`, `مجزرة جديدة`: a name that is an adjective of the indefinite noun before it. */
function isAdjective(words: LexedWords, { first, last, proclitic }: PlaceMention): boolean {
  if (first === last && !endsInPlacing(proclitic) && isNationalAdjective(words, first)) return true;
  if (first !== last || endsInPlacing(proclitic)) return false;
  if (!isSpaced(words, first)) return isClosedOff(words, first) && isOf(words, first, NISBA); // `صحيفة (الفجر) التركية`
  if (isOf(words, first, QUALITY))
    return (
      valueAt(words, first - 1, CUE)?.role !== "kind" &&
      !isOf(words, first - 1, PREPOSITION) &&
      (isFeminine(words, first - 1) || isSoundPlural(words, first - 1))
    );
  if (!isOf(words, first, NISBA)) return false;
  if (hasArticle(words, first, words.strips[first]) && isDefinite(words, first - 1)) return true; // `العاصمة السورية`
  // `العراق وسورية`: an adjective is joined to another one
  if (proclitic === "و" && hasArticle(words, first - 1) && !isOf(words, first - 1, NISBA)) return false;
  return !isAnyOf(words, first - 1, BEFORE_COUNTRIES);
}
