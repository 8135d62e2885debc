import type { ActorMention } from "../../detect/mention.js";
import type { View } from "../../detect/view.js";
import type { LexedWords } from "../../lexicon/lexed-words.js";
import {
  GONE,
  GONE_FOR_GOOD,
  LONG_AGO_PREPOSITION,
  LONG_AGO_UNIT,
  NOUN_OF_RULE,
  PAST_NOUN,
  PAST_WORD,
} from "../../lexicon/parts/looking-back.js";
import { isOf, isWholly } from "../../lexicon/read.js";
import { KIND_NUMBER } from "../../text/scan.js";
import { GAP_BREAK, GAP_STOP } from "../../text/words.js";
import type { Validity } from "./validity.js";

/** What a text says of the past as a whole. */
interface Past {
  /** Years that it names. */
  readonly years: readonly string[];
  /** It speaks of what is gone for good, of the rule before this one, or of years ago. */
  readonly longAgo: boolean;
}

/** Words of a sentence, to either side of a name, in which it is looked for. */
const REACH = 12;
/** Words between a noun of time or end and the name. */
const NOUN_REACH = 2;
const YEAR = /^(?:19|20)\d\d$/;

/** Said right of the name: its bearer is gone (`الجيش السابق`). */
export function saidToBeGone({ last }: ActorMention, { words }: View): boolean {
  return last + 1 < words.count && inSentence(words.gaps[last + 1]!) && isWholly(words, last + 1, GONE);
}

/**
 * Whether a text speaks of an actor that ended as of something past: a word of the past stands by the name, the text names a year of the
 * actor's time before the day's own, or it speaks of years ago or of a rule that is gone.
 */
export function looksBack(mention: ActorMention, view: View, { from = "", to = "" }: Validity, day: string): boolean {
  const { years, longAgo } = pastOf(view);
  const year = day.slice(0, YEAR_LENGTH);
  if (longAgo || years.some((named) => named < year && named >= from.slice(0, YEAR_LENGTH) && named <= to)) return true;
  return saidToBeGone(mention, view) || pastBeside(mention, view);
}
const YEAR_LENGTH = 4;

function pastBeside({ first, last }: ActorMention, { words }: View): boolean {
  const { gaps, count } = words;
  for (let i = first - 1; i >= Math.max(0, first - REACH) && inSentence(gaps[i + 1]!); i--)
    if (isOf(words, i, PAST_WORD) || (first - i <= NOUN_REACH && isOf(words, i, PAST_NOUN))) return true;
  for (let i = last + 1; i < Math.min(count, last + REACH) && inSentence(gaps[i]!); i++)
    if (isOf(words, i, PAST_WORD) || (i - last <= NOUN_REACH && isWholly(words, i, GONE))) return true;
  return false;
}

function inSentence(gap: number): boolean {
  return (gap & (GAP_STOP | GAP_BREAK)) === 0;
}

/** Read once a text. */
const PASTS = new WeakMap<View, Past>();
function pastOf(view: View): Past {
  let past = PASTS.get(view);
  if (!past) {
    const { words } = view;
    const { forms, kinds, count } = words;
    const years = new Set<string>();
    let longAgo = false;
    for (let i = 0; i < count; i++) {
      if (kinds[i] === KIND_NUMBER && YEAR.test(forms[i]!)) years.add(forms[i]!);
      else if (isWholly(words, i, GONE_FOR_GOOD)) longAgo = true;
      else if (isWholly(words, i, GONE)) longAgo ||= isOf(words, i - 1, NOUN_OF_RULE);
      else if (isWholly(words, i, LONG_AGO_UNIT)) longAgo ||= isLongAgo(words, i);
    }
    past = { years: [...years], longAgo };
    PASTS.set(view, past);
  }
  return past;
}

/** `قبل سنوات`, `قبل عدة سنوات`, `منذ 10 أعوام`. */
function isLongAgo(words: LexedWords, i: number): boolean {
  return isOf(words, i - 1, LONG_AGO_PREPOSITION) || isOf(words, i - 2, LONG_AGO_PREPOSITION);
}
