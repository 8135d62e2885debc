import type { LexedWords } from "../../lexicon/lexed-words.js";
import {
  AGENT,
  AROUND,
  ASSET,
  BREAK,
  CAUSE,
  FORMER,
  LIGHT,
  type Light,
  ORIGIN,
  PREP,
  type Prep,
  RELATIVE_PRONOUN,
  REPORT,
  RESULT,
  SHARE,
  STATE,
  SUPPORT,
  THAT,
} from "../../lexicon/parts/incidents.js";
import { isOf, phraseAt, valueAt } from "../../lexicon/read.js";
import { GAP_COMMA, GAP_DASH } from "../../text/words.js";
import type { Reading } from "./reading.js";
import type { Trigger } from "./triggers.js";

/** What kind of thing governs a span: the nearest word before it that gives it a place in its clause. */
export type GovernorKind =
  | "agent"
  | "support"
  | "that"
  | "break"
  | "edge"
  | "light"
  | "prep"
  | "relative"
  | "report"
  | "span"
  | "state"
  | "trigger";

/** How a span stands in its clause. */
export interface Governor {
  readonly kind: GovernorKind;
  /** Its word; of `edge`, the first word of the sentence. */
  readonly at: number;
  /** Of `prep`: which; `of` is ل, `by` is ب. */
  readonly prep: Prep | "of" | "by" | null;
  /** Of `light`: which. */
  readonly light: Light | null;
  /** Of `span`: its number. Of `trigger`: its number. */
  readonly number: number;
  /** Between them stands what a party has and is hit: `مواقع`, `عناصر`. */
  readonly asset: boolean;
  /** Between them stands a word that says whose something is: `تابعة`. */
  readonly owned: boolean;
  /** Between them stands a word of origin: `أبناء`. */
  readonly origin: boolean;
  /** The span is coordinated with the span that governs it. */
  readonly coordinated: boolean;
  /** The first span of the list that it stands in: itself, where it stands in none. */
  readonly head: number;
}

/** How many words may stand between a span and what governs it. */
const REACH = 7;
/** More words than these that no lexicon knows, and a preposition before them governs something else. */
const UNKNOWN_MAX = 2;
/** كل, before من and a list */
const EACH = "\u0643\u0644";
const WAW = "\u0648";
const BEH = "\u0628";
const LAM = "\u0644";
/** تابع, in any form. */
const OWNED = "\u062A\u0627\u0628\u0639";

/** The governor of each span. */
export function findGovernors(reading: Reading, triggers: readonly Trigger[]): Governor[] {
  const triggerOf = new Int32Array(reading.words.count).fill(-1);
  for (const [t, { first, last }] of triggers.entries()) triggerOf.fill(t, first, last + 1);
  const governors: Governor[] = [];
  for (const [s, { type }] of reading.spans.entries()) {
    const governor = governorOf(reading, triggerOf, s);
    const { coordinated, number } = governor;
    const listed = coordinated && number < s && reading.spans[number]!.type === type;
    governors.push(listed ? { ...governor, head: governors[number]!.head } : governor);
  }
  return governors;
}

function governorOf(reading: Reading, triggerOf: Int32Array, s: number): Governor {
  const { words, first, sentence } = reading;
  const start = first[s]!;
  const isPlace = reading.spans[s]!.type === "place"; // `عناصر في قوات X`, but what is in a place lies there
  const seen = { asset: false, owned: false, origin: false };
  const made = (kind: GovernorKind, at: number, more: Partial<Governor> = {}): Governor => ({
    kind,
    at,
    prep: null,
    light: null,
    number: -1,
    coordinated: false,
    head: s,
    ...seen,
    ...more,
  });
  if (start >= words.count) return made("edge", start);
  const own = procliticOf(reading, s);
  if (own.endsWith(BEH))
    return made(start > 0 && endsPhrase(reading, start - 1, SUPPORT) ? "support" : "prep", start, { prep: "by" });
  const had = own.endsWith(LAM) ? assetBefore(reading, triggerOf, start) : start;
  if (own.endsWith(LAM) && had === start)
    return made("prep", start, { prep: "of", owned: start > 0 && isOwned(reading, start - 1) });
  if (had < start) seen.asset = true;
  if (had > 0 && had < start && isOf(words, had - 1, AROUND)) return made("break", had - 1);
  let joined = own.endsWith(WAW);
  let unknown = 0;
  if (had < start && words.forms[had]!.slice(0, words.strips[had]).endsWith(BEH))
    return made("prep", had, { prep: "by" });
  for (let k = had - 1; k >= 0 && start - k <= REACH && sentence[k] === sentence[start]; k--) {
    if ((words.gaps[k + 1]! & (GAP_COMMA | GAP_DASH)) !== 0) joined = true;
    const other = reading.at[k]!;
    if (other >= 0) {
      const type = reading.spans[other]!.type;
      if (type === "date" && reading.spans[s]!.type !== "date") {
        k = reading.first[other]!;
        joined = false;
        continue;
      }
      if (triggerOf[k]! < 0) return made("span", k, { number: other, coordinated: joined });
    }
    if (endsPhrase(reading, k, STATE)) return made("state", k, { prep: comesFrom(reading, k) ? "from" : null });
    if (triggerOf[k]! >= 0) return made("trigger", k, { number: triggerOf[k]! });
    if (endsPhrase(reading, k, AGENT)) return made("agent", k);
    if (endsPhrase(reading, k, SUPPORT)) return made("support", k);
    const prep = prepositionAt(reading, k);
    if (
      (prep === "from" || (prep === "in" && !isPlace)) &&
      k > 0 &&
      (isOf(words, k - 1, ASSET) || isFormer(words, k - 1) || isOf(words, k - 1, SHARE) || words.forms[k - 1] === EACH)
    )
      continue;
    if (prep && k > 0 && phraseAt(words, k - 1, REPORT)?.value === "means") return made("report", k);
    if (prep) return unknown > UNKNOWN_MAX ? made("break", k) : made("prep", k, { prep });
    const light = valueAt(words, k, LIGHT);
    if (light) return made("light", k, { light });
    if (isOf(words, k, RELATIVE_PRONOUN)) return made("relative", k);
    const report = phraseAt(words, k, REPORT)?.value;
    if (report) return made(unknown > UNKNOWN_MAX ? "break" : "report", k);
    if (isOf(words, k, THAT)) return made("that", k);
    if (isOf(words, k, BREAK) || isOf(words, k, RESULT) || isOf(words, k, CAUSE)) return made("break", k);
    if (isOf(words, k, ASSET)) seen.asset = true;
    if (isOf(words, k, ORIGIN)) seen.origin = true;
    if (isOwned(reading, k)) seen.owned = true;
    const form = words.forms[k]!;
    const proclitic = form.slice(0, words.strips[k]!);
    if (proclitic.endsWith(LAM) && k > 0 && phraseAt(words, k - 1, REPORT)?.value === "means") return made("report", k);
    if (proclitic.endsWith(BEH)) return made("prep", k, { prep: "by" });
    if (proclitic.endsWith(LAM) || form === LAM)
      return made("prep", k, { prep: "of", owned: seen.owned || (k > 0 && isOwned(reading, k - 1)) });
    if (words.lexemes[k] === 0) unknown++;
    if (proclitic === WAW || form === WAW) joined = true;
  }
  return made("edge", start);
}

/** `عنصرا سابقا`, `القيادي السابق`: word `k` says of a member that he was one. */
export function isFormer(words: LexedWords, k: number): boolean {
  return k > 0 && isOf(words, k, FORMER) && isOf(words, k - 1, ASSET);
}

/** What is written onto the first word of a span. */
export function procliticOf({ words, first, spans }: Reading, s: number): string {
  const { folded, from, to } = words;
  const i = first[s]!;
  let at = from[i]!;
  while (at < to[i]! && folded.starts[at]! < spans[s]!.start) at++;
  return folded.text.slice(from[i], at);
}

/** The preposition that ends with word `k`: `من`, `بالقرب من`. */
function prepositionAt({ words }: Reading, k: number): Prep | undefined {
  for (let i = Math.max(0, k - 2); i <= k; i++) {
    const phrase = phraseAt(words, i, PREP);
    if (phrase?.last === k) return phrase.value;
  }
  return undefined;
}

/** The noun of what a party has, which ل gives it: `مواقع لقوات X`, `رتل عسكري للجيش`; `start` for none. */
function assetBefore({ words, at, sentence }: Reading, triggerOf: Int32Array, start: number): number {
  for (let k = start - 1; k >= Math.max(0, start - ADJECTIVE_REACH); k--) {
    if (sentence[k] !== sentence[start] || at[k]! >= 0 || triggerOf[k]! >= 0 || words.gaps[k + 1] !== 1) break;
    if (isOf(words, k, ASSET)) return k;
  }
  return start;
}

/** One adjective may stand between what a party has and the party. */
const ADJECTIVE_REACH = 2;

/** `من مناطق سيطرة X`, `مصدرها مناطق سيطرة X`: the phrase of a state that ends with word `k` is where something came from. */
function comesFrom({ words }: Reading, k: number): boolean {
  for (let i = Math.max(1, k - 2); i <= k; i++)
    if (phraseAt(words, i, STATE)?.last === k)
      return valueAt(words, i - 1, PREP) === "from" || isOf(words, i - 1, AGENT);
  return false;
}

/** A phrase of a class ends with word `k`. */
function endsPhrase({ words }: Reading, k: number, wordClass: typeof STATE): boolean {
  return [k - 2, k - 1, k].some((i) => i >= 0 && phraseAt(words, i, wordClass)?.last === k);
}

function isOwned({ words }: Reading, k: number): boolean {
  return words.forms[k]!.includes(OWNED);
}
