import type { IncidentType } from "../../incident-types.js";
import {
  ACT_NOUN,
  ACT_VERB,
  type Act,
  BREAK,
  CAUSE,
  LIGHT,
  MANY,
  MAY,
  MEAN,
  NEGATION,
  PREP,
  RELATIVE_PRONOUN,
  THAT,
} from "../../lexicon/parts/incidents.js";
import { isOf, phraseAt, valueAt } from "../../lexicon/read.js";
import type { WordClass } from "../../lexicon/word-class.js";
import { follows } from "../../text/adjacency.js";
import { typeWithComplement } from "./complements.js";
import { EVENTS, type Reading, spanAt } from "./reading.js";

/** A word that may name an incident. */
export interface Trigger {
  /** First and last word. */
  readonly first: number;
  readonly last: number;
  /** Folded offsets, proclitics outside. */
  readonly from: number;
  readonly to: number;
  /** What was written onto it: `و`, `ب`, `ل` … */
  readonly proclitic: string;
  readonly act: Act;
  readonly verb: boolean;
  /** Of a complement that changes what the word means: `وصول` of evacuees is a displacement. */
  readonly type: IncidentType;
  /** With the article: the text takes it for known. */
  readonly definite: boolean;
}

/** All words of a text that may name an incident, in order. */
export function findTriggers(reading: Reading): Trigger[] {
  const { words } = reading;
  const found: Trigger[] = [];
  for (let i = 0; i < words.count; i++) {
    if ((words.gates[i]! & EVENTS) === 0) continue;
    const trigger = triggerAt(reading, i);
    if (!trigger) continue;
    // `عملية تسلل` is one act, that of the second noun
    const isHead = !trigger.verb && trigger.act.weak && isNounAfter(reading, trigger.last + 1);
    if (!isHead) found.push(trigger);
    i = trigger.last;
  }
  return found;
}

function isNounAfter({ words }: Reading, k: number): boolean {
  return follows(words, k) && words.strips[k] === 0 && isOf(words, k, ACT_NOUN);
}

function triggerAt(reading: Reading, i: number): Trigger | null {
  const { words } = reading;
  const covering = spanAt(reading, i);
  if (covering && covering.type !== "casualty") return null;
  const noun = phraseAt(words, i, ACT_NOUN);
  const verb = phraseAt(words, i, ACT_VERB);
  if (!noun && !verb) return null;
  const proclitic = words.forms[i]!.slice(0, words.strips[i]!);
  const isVerb =
    verb !== null && (noun === null || verb.last > noun.last || !isNominal(reading, i, verb.last, proclitic));
  const { value: act, last } = isVerb ? verb : noun!;
  if (act.homograph && isNominal(reading, i, last, proclitic)) return null;
  const type = typeWithComplement(reading, act, isVerb ? i : -1, last);
  if (!type) return null;
  const from = words.from[i]! + words.strips[i]!;
  return {
    first: i,
    last,
    from,
    to: words.to[last]!,
    proclitic,
    act,
    verb: isVerb,
    type,
    definite: words.forms[i]!.startsWith(ARTICLE, words.strips[i]!) && !isCounted(words, i),
  };
}

/** `عشرات الغارات`, `سلسلة من الغارات`: the article says nothing. */
function isCounted(words: Reading["words"], i: number): boolean {
  return words.gaps[i] === 1 && (isOf(words, i - 1, MANY) || isOf(words, i - 2, MANY));
}

const ARTICLE = "\u0627\u0644";
const BEH = "\u0628";
const LAM = "\u0644";

/** Classes of words after which a verb may begin its clause. */
const VERB_AFTER: readonly WordClass<unknown>[] = [RELATIVE_PRONOUN, THAT, NEGATION, MAY];
/** Of words that begin a clause, those that a noun follows. */
const NOUN_AFTER: readonly WordClass<unknown>[] = [CAUSE, PREP, LIGHT, ACT_NOUN];

/**
 * A word that is a verb or a masdar (`قتل`, `قصف`) is a masdar after a preposition and inside a phrase, and before an adjective of means
 * (`قصف مدفعي`); it is a verb where a clause begins, and after its subject.
 */
function isNominal(reading: Reading, i: number, last: number, proclitic: string): boolean {
  const { words } = reading;
  if (proclitic.endsWith(BEH) || proclitic.endsWith(LAM)) return true;
  if (follows(words, last + 1) && ADJECTIVES.has(valueAt(words, last + 1, MEAN) ?? "") && isAdjective(words, last + 1))
    return true;
  if (proclitic !== "" || i === 0 || !follows(words, i)) return false;
  if (NOUN_AFTER.some((each) => isOf(words, i - 1, each))) return true;
  if (VERB_AFTER.some((each) => isOf(words, i - 1, each)) || phraseAt(words, i - 1, BREAK)) return false;
  return !SUBJECTS.has(spanAt(reading, i - 1)?.type ?? "");
}

const SUBJECTS: ReadonlySet<string> = new Set(["actor", "weapon", "date", "place"]);
const ADJECTIVES: ReadonlySet<string> = new Set(["air", "shell", "chem", "suicide"]);
const YEH = "\u064A";
const HEH = "\u0647";

/** `جوي`, `مدفعية`: without the article, in ي or ية. */
function isAdjective({ forms }: Reading["words"], k: number): boolean {
  const form = forms[k]!;
  return !form.startsWith(ARTICLE) && (form.endsWith(YEH) || form.endsWith(YEH + HEH));
}
