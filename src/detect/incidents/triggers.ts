import type { IncidentType } from "../../incident-types.js";
import {
  ACT_NOUN,
  ACT_VERB,
  type Act,
  BREAK,
  CAUSE,
  type Complement,
  EVACUEES,
  FIGHTERS,
  FORCE,
  LIGHT,
  MAY,
  MEAN,
  MUNITION,
  NEGATION,
  PREP,
  RELATIVE_PRONOUN,
  THAT,
} from "../../lexicon/parts/incidents.js";
import { isOf, phraseAt, valueAt } from "../../lexicon/read.js";
import type { WordClass } from "../../lexicon/word-class.js";
import { follows } from "../../text/adjacency.js";
import { type Reading, spanAt } from "./reading.js";

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
  /** With the article. */
  readonly definite: boolean;
}

/** How far a complement may stand from its word. */
const COMPLEMENT_REACH = 4;

const CLASSES: Readonly<Partial<Record<Complement, WordClass>>> = {
  munition: MUNITION,
  missile: MUNITION,
  force: FORCE,
  evacuees: EVACUEES,
  fighters: FIGHTERS,
};
/** What an incident is by its complement, where the word alone does not say. */
const BY_COMPLEMENT: Readonly<Partial<Record<Complement, IncidentType>>> = {
  evacuees: "displacement",
  fighters: "withdrawal",
  force: "deployment",
};

/** All words of a text that may name an incident, in order. */
export function findTriggers(reading: Reading): Trigger[] {
  const { words } = reading;
  const found: Trigger[] = [];
  for (let i = 0; i < words.count; i++) {
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
  const type = typeOf(reading, act, last);
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
    definite: words.forms[i]!.startsWith(ARTICLE, words.strips[i]!),
  };
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

/** The type of an act with what stands after it; `undefined` where it needs a complement that is not there. */
function typeOf(reading: Reading, act: Act, last: number): IncidentType | undefined {
  if (act.complements.length === 0) return act.type;
  for (let k = last + 1; k <= last + COMPLEMENT_REACH && k < reading.words.count; k++) {
    if (reading.sentence[k] !== reading.sentence[last]) break;
    for (const complement of act.complements)
      if (isComplement(reading, k, complement))
        return (act.complements.length > 1 && BY_COMPLEMENT[complement]) || act.type;
  }
  return undefined;
}

function isComplement(reading: Reading, k: number, complement: Complement): boolean {
  const { words } = reading;
  const wordClass = CLASSES[complement];
  if (wordClass && phraseAt(words, k, wordClass)) return true;
  const span = spanAt(reading, k);
  if (!span) return false;
  if (complement === "munition" || complement === "missile") return span.type === "weapon";
  if (complement === "fighters") return span.type === "actor";
  if (complement === "road")
    return span.type === "place" && ROADS.has((span as { placeType?: string }).placeType ?? "");
  return false;
}

const ROADS: ReadonlySet<string> = new Set(["road", "street", "crossing", "checkpoint", "bridge", "square"]);
