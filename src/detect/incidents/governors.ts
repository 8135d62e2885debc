import type { LexedWords } from "../../lexicon/lexed-words.js";
import {
  AGENT,
  AROUND,
  ASSET,
  BREAK,
  CAUSE,
  FORMER,
  LIGHT,
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
import { isOf, phraseAt, phraseEnd, valueAt } from "../../lexicon/read.js";
import { wordGate } from "../../lexicon/word-gate.js";
import { BEH, LAM, WAW } from "../../text/code-points.js";
import { GAP_COMMA, GAP_DASH } from "../../text/words.js";
import {
  type Found,
  type Governor,
  governedByOf,
  governedBySpan,
  governedByTrigger,
  made,
  type Seen,
} from "./governor.js";
import type { Reading } from "./reading.js";
import type { Trigger } from "./triggers.js";

/** Words that a phrase may begin with of which a governor is the end. */
const BEGINS = wordGate([STATE, AGENT, SUPPORT, PREP]);
/** How many words may stand between a span and what governs it. */
const REACH = 7;
/** More words than these that no lexicon knows, and a preposition before them governs something else. */
const UNKNOWN_MAX = 2;
/** كل, before من and a list */
const EACH = "\u0643\u0644";
/** تابع, in any form. */
const OWNED = "\u062A\u0627\u0628\u0639";

/** The governor of each span. */
export function findGovernors(reading: Reading, triggers: readonly Trigger[]): Governor[] {
  const { spans, room, words } = reading;
  const triggerOf = room.ints(words.count).fill(-1);
  for (let t = 0; t < triggers.length; t++) {
    const { first, last } = triggers[t]!;
    for (let i = first; i <= last; i++) triggerOf[i] = t;
  }
  const governors: Governor[] = [];
  for (let s = 0; s < spans.length; s++) {
    const governor = governorOf(reading, triggerOf, s);
    const { coordinated, number } = governor;
    if (coordinated && number < s && spans[number]!.type === spans[s]!.type) governor.head = governors[number]!.head;
    governors.push(governor);
  }
  return governors;
}

function governorOf(reading: Reading, triggerOf: Int32Array, s: number): Found {
  const { words, first, sentence } = reading;
  const start = first[s]!;
  const isPlace = reading.spans[s]!.type === "place"; // `عناصر في قوات X`, but what is in a place lies there
  const seen: Seen = { asset: false, owned: false, origin: false };
  if (start >= words.count) return made(s, "edge", start, seen);
  const onto = procliticUnit(reading, s);
  if (onto === BEH)
    return made(s, start > 0 && endsPhrase(reading, start - 1, SUPPORT) ? "support" : "prep", start, seen, "by");
  const had = onto === LAM ? assetBefore(reading, triggerOf, start) : start;
  if (onto === LAM && had === start) return governedByOf(s, start, start > 0 && isOwned(reading, start - 1), seen);
  if (had < start) seen.asset = true;
  if (had > 0 && had < start && isOf(words, had - 1, AROUND)) return made(s, "break", had - 1, seen);
  let joined = onto === WAW;
  let unknown = 0;
  if (had < start && lastStripped(words, had) === BEH) return made(s, "prep", had, seen, "by");
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
      if (triggerOf[k]! < 0) return governedBySpan(s, k, other, joined, seen);
    }
    if (endsPhrase(reading, k, STATE)) return made(s, "state", k, seen, comesFrom(reading, k) ? "from" : null);
    if (triggerOf[k]! >= 0) return governedByTrigger(s, k, triggerOf[k]!, seen);
    if (endsPhrase(reading, k, AGENT)) return made(s, "agent", k, seen);
    if (endsPhrase(reading, k, SUPPORT)) return made(s, "support", k, seen);
    const prep = prepositionAt(reading, k);
    if (
      (prep === "from" || (prep === "in" && !isPlace)) &&
      k > 0 &&
      (isOf(words, k - 1, ASSET) || isFormer(words, k - 1) || isOf(words, k - 1, SHARE) || words.forms[k - 1] === EACH)
    )
      continue;
    if (prep && k > 0 && phraseAt(words, k - 1, REPORT)?.value === "means") return made(s, "report", k, seen);
    if (prep) return unknown > UNKNOWN_MAX ? made(s, "break", k, seen) : made(s, "prep", k, seen, prep);
    const light = valueAt(words, k, LIGHT);
    if (light) return made(s, "light", k, seen, null, light);
    if (isOf(words, k, RELATIVE_PRONOUN)) return made(s, "relative", k, seen);
    const report = phraseAt(words, k, REPORT)?.value;
    if (report) return made(s, unknown > UNKNOWN_MAX ? "break" : "report", k, seen);
    if (isOf(words, k, THAT)) return made(s, "that", k, seen);
    if (isOf(words, k, BREAK) || isOf(words, k, RESULT) || isOf(words, k, CAUSE)) return made(s, "break", k, seen);
    if (isOf(words, k, ASSET)) seen.asset = true;
    if (isOf(words, k, ORIGIN)) seen.origin = true;
    if (isOwned(reading, k)) seen.owned = true;
    const stripped = lastStripped(words, k);
    if (stripped === LAM && k > 0 && phraseAt(words, k - 1, REPORT)?.value === "means")
      return made(s, "report", k, seen);
    if (stripped === BEH) return made(s, "prep", k, seen, "by");
    if (stripped === LAM || isLetter(words, k, LAM))
      return governedByOf(s, k, seen.owned || (k > 0 && isOwned(reading, k - 1)), seen);
    if (words.lexemes[k] === 0) unknown++;
    if ((stripped === WAW && words.strips[k] === 1) || isLetter(words, k, WAW)) joined = true;
  }
  return made(s, "edge", start, seen);
}

/** The last letter of what is written onto word `i` and was taken off it; 0 for none. */
function lastStripped({ folded, from, strips }: LexedWords, i: number): number {
  return strips[i] === 0 ? 0 : folded.units[from[i]! + strips[i]! - 1]!;
}

/** Word `i` is nothing but a letter. */
function isLetter({ folded, from, to }: LexedWords, i: number, letter: number): boolean {
  return to[i]! - from[i]! === 1 && folded.units[from[i]!] === letter;
}

/** `عنصرا سابقا`, `القيادي السابق`: word `k` says of a member that he was one. */
export function isFormer(words: LexedWords, k: number): boolean {
  return k > 0 && isOf(words, k, FORMER) && isOf(words, k - 1, ASSET);
}

/** What is written onto the first word of a span. */
export function procliticOf({ words, first, spans }: Reading, s: number): string {
  return words.folded.text.slice(words.from[first[s]!], behindProclitics(words, first[s]!, spans[s]!.start));
}

/** The last letter of what is written onto the first word of a span; 0 for none. */
function procliticUnit({ words, first, spans }: Reading, s: number): number {
  const at = behindProclitics(words, first[s]!, spans[s]!.start);
  return at === words.from[first[s]!]! ? 0 : words.folded.units[at - 1]!;
}

/** Where a span begins in its first word, in the folded text. */
function behindProclitics({ folded, from, to }: LexedWords, i: number, start: number): number {
  let at = from[i]!;
  while (at < to[i]! && folded.starts[at]! < start) at++;
  return at;
}

/** The preposition that ends with word `k`: `من`, `بالقرب من`. */
function prepositionAt({ words }: Reading, k: number): Prep | undefined {
  for (let i = Math.max(0, k - 2); i <= k; i++) {
    if ((words.gates[i]! & BEGINS) === 0) continue;
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
    if (phraseEnd(words, i, STATE) === k) return valueAt(words, i - 1, PREP) === "from" || isOf(words, i - 1, AGENT);
  return false;
}

/** A phrase of a class ends with word `k`. */
function endsPhrase({ words }: Reading, k: number, wordClass: typeof STATE): boolean {
  for (let i = Math.max(0, k - 2); i <= k; i++)
    if ((words.gates[i]! & BEGINS) !== 0 && phraseEnd(words, i, wordClass) === k) return true;
  return false;
}

function isOwned({ words }: Reading, k: number): boolean {
  return words.forms[k]!.includes(OWNED);
}
