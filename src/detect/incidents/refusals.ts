import {
  ACT_NOUN,
  BACKGROUND,
  CONDITION,
  HABIT,
  HABITUAL,
  MAY,
  NEGATION,
  PLAN,
  SHARE,
  STATE,
  TALLY,
} from "../../lexicon/parts/incidents.js";
import { phraseAt, phraseEnd, valueAt } from "../../lexicon/read.js";
import type { WordClass } from "../../lexicon/word-class.js";
import { wordGate } from "../../lexicon/word-gate.js";
import { SEEN, TEH, YEH } from "../../text/code-points.js";
import { GAP_COMMA } from "../../text/words.js";
import { type Reading, spanAt } from "./reading.js";
import type { Trigger } from "./triggers.js";

/** Why a word names no incident of this text. */
export interface Refusal {
  /** `negated`, `planned`, `habit`, `tally`, `state` */
  readonly rule: string;
  /** The word that says so. */
  readonly at: number;
}

/** How far before an event word its negation, or what makes it a plan, may stand, in steps: a span is one. */
const BEFORE = 4;
/** How far after it an adjective of habit may stand. */
const AFTER = 3;
/** سيطر, which begins like a future and is none. */
const CONTROL = "\u0633\u064A\u0637\u0631";

/** Why a trigger names no incident; `undefined` where nothing says so. */
export function refusalOf(reading: Reading, trigger: Trigger): Refusal | undefined {
  const { first, last, verb } = trigger;
  if (verb && isFuture(reading, first)) return { rule: "planned", at: first };
  if (isPartOfAgreement(reading, trigger)) return { rule: "part", at: first - 1 };
  for (let k = Math.max(0, first - 2); k < first; k++)
    if (reading.clause[k] === reading.clause[first] && is(reading, k, BACKGROUND) && isNamedAgain(trigger))
      return { rule: "background", at: k };
  if (verb && first > 0 && is(reading, first - 1, MAY) && isImperfect(letterAt(reading, first, 0)))
    return { rule: "planned", at: first - 1 };
  const share = trigger.type === "territory-gained" ? shareAfter(reading, last) : -1;
  if (share >= 0) return { rule: "state", at: share };
  const state = stateAt(reading, first);
  if (state >= 0) return { rule: "state", at: state };
  if (verb && trigger.act.control && holdsGround(reading, trigger)) return { rule: "state", at: first };
  for (let k = first - 1, steps = 0; k >= 0 && steps < BEFORE; k--) {
    if (reading.sentence[k] !== reading.sentence[first]) break;
    if ((reading.words.gaps[k + 1]! & GAP_COMMA) !== 0) break;
    const span = spanAt(reading, k);
    if (!(span && reading.at[k] === reading.at[k + 1])) steps++;
    if (span && span.type !== "casualty") continue; // the word of a name: `أطباء بلا حدود`
    if (is(reading, k, NEGATION)) return { rule: "negated", at: k };
    const plan = is(reading, k, PLAN) ? phraseAt(reading.words, k, PLAN)?.value : undefined;
    if (plan === "any" || (plan === "talks" && trigger.type === "agreement")) return { rule: "planned", at: k };
    if (reading.clause[k] !== reading.clause[first]) break;
  }
  for (let k = last + 1; k < reading.words.count && k - last <= AFTER; k++) {
    if (reading.clause[k] !== reading.clause[first] || reading.at[k]! >= 0) break;
    if (is(reading, k, HABIT)) return { rule: "habit", at: k };
  }
  for (let k = Math.max(0, first - 2); k < first; k++)
    if (reading.clause[k] === reading.clause[first] && is(reading, k, HABIT)) return { rule: "habit", at: k };
  const habitual = find(reading, first, HABITUAL);
  if (habitual >= 0) return { rule: "habit", at: habitual };
  const condition = conditionBefore(reading, first);
  if (condition >= 0) return { rule: "planned", at: condition };
  const tally = find(reading, first, TALLY);
  if (tally >= 0) return { rule: "tally", at: tally };
  return undefined;
}

/** `السيطرة على أغلب أراضي البلاد`: a share of no place that is named; -1 for none. */
function shareAfter(reading: Reading, last: number): number {
  for (let k = last + 1; k <= last + SHARE_REACH && reading.sentence[k] === reading.sentence[last]; k++) {
    if (reading.at[k]! >= 0 && reading.spans[reading.at[k]!]!.type === "place") return -1;
    if (!is(reading, k, SHARE)) continue;
    for (let i = k + 1; i <= k + 3; i++) if (spanAt(reading, i)?.type === "place") return -1;
    return k;
  }
  return -1;
}

const SHARE_REACH = 7;

/** `يسيطر`: who holds the ground, unless it is a headline of who took it: `قوات X تسيطر على بلدة Y`. */
function holdsGround(reading: Reading, { first, last }: Trigger): boolean {
  const subject = first === 0 ? -1 : reading.at[first - 1]!;
  if (reading.sentence[first] !== 0 || subject < 0 || reading.spans[subject]!.type !== "actor") return true;
  if (reading.first[subject] !== 0 && reading.words.gaps[reading.first[subject]!] === 1) return true;
  for (let k = last + 1; k <= last + AFTER && k < reading.words.count; k++) if (is(reading, k, SHARE)) return true;
  return false;
}

/** What a text takes for known: with the article or a pronoun, or too vague to be news. */
function isNamedAgain({ definite, act }: Trigger): boolean {
  return definite || act.weak || act.pronoun;
}

/** `اتفاق إجلاء`: what was agreed on. */
function isPartOfAgreement({ words }: Reading, { first, verb, proclitic }: Trigger): boolean {
  if (verb || proclitic !== "" || first === 0) return false;
  return valueAt(words, first - 1, ACT_NOUN)?.type === "agreement";
}

/** Words of the classes that {@link is} is asked about. */
const REFUSING = wordGate([BACKGROUND, MAY, SHARE, STATE, NEGATION, PLAN, HABIT, HABITUAL, CONDITION, TALLY]);

/** A word or phrase of a class begins with word `k`. */
function is({ words }: Reading, k: number, wordClass: WordClass<unknown>): boolean {
  return (words.gates[k]! & REFUSING) !== 0 && phraseEnd(words, k, wordClass) >= 0;
}

/** `سيقصف`; not `سيطر`, which only begins like a future. */
function isFuture(reading: Reading, i: number): boolean {
  if (letterAt(reading, i, 0) !== SEEN || !isImperfect(letterAt(reading, i, 1))) return false;
  const { forms, strips } = reading.words;
  return !forms[i]!.startsWith(CONTROL, strips[i]);
}

function isImperfect(letter: number): boolean {
  return letter === YEH || letter === TEH;
}

/** A letter of word `i`, counted from behind its proclitics; 0 past its end. */
function letterAt({ words }: Reading, i: number, n: number): number {
  const at = words.from[i]! + words.strips[i]! + n;
  return at < words.to[i]! ? words.folded.units[at]! : 0;
}

/** A conditional particle before word `i`, in its sentence. */
function conditionBefore(reading: Reading, i: number): number {
  for (let k = i - 1; k >= Math.max(0, i - CLAUSE_MAX) && reading.sentence[k] === reading.sentence[i]; k--)
    if (is(reading, k, CONDITION)) return k;
  return -1;
}

/** The phrase of a state that covers word `i`. */
function stateAt({ words }: Reading, i: number): number {
  for (let k = Math.max(0, i - 2); k <= i; k++)
    if ((words.gates[k]! & REFUSING) !== 0 && phraseEnd(words, k, STATE) >= i) return k;
  return -1;
}

/** A phrase of a class in the clause of word `i`. */
function find(reading: Reading, i: number, wordClass: WordClass): number {
  let k = i;
  while (k > Math.max(0, i - CLAUSE_MAX) && reading.clause[k - 1] === reading.clause[i]) k--;
  for (let n = 0; k < reading.words.count && reading.clause[k] === reading.clause[i] && n < CLAUSE_MAX; k++, n++)
    if (is(reading, k, wordClass)) return k;
  return -1;
}

/** Clauses longer than this are no prose. */
const CLAUSE_MAX = 60;
