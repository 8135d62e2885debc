import type { LexedWords } from "../../lexicon/lexed-words.js";
import { BOTH, FATE, NOT_COUNTED_BEFORE, VICTIM, type VictimNoun } from "../../lexicon/parts/casualties.js";
import { PERSON } from "../../lexicon/parts/people.js";
import { isOf, isWholly, type PhraseMatch, valueAt, wholePhraseAt } from "../../lexicon/read.js";
import { isSpaced } from "../../text/adjacency.js";
import { boundAfter } from "../numbers/bounds.js";
import { joinedAt } from "../numbers/joined.js";
import { type NumberReading, readNumber } from "../numbers/read-number.js";
import type { Casualty } from "./casualty.js";
import { free, isCount, tailEnd, victim } from "./counted.js";
import { readCases } from "./noun-of.js";
import { personAt } from "./number-words.js";
import { hasArticle, isParticle, startsWithAnd } from "./word-shape.js";

/** Verbs among the heads of counted victims let other words stand between. */
const MOST_BETWEEN = 4;

/** The noun of victims at word `i`, after `skip` units of proclitics. */
function victimAt(words: LexedWords, i: number, skip: number): VictimNoun | undefined {
  return words.strips[i] === skip ? valueAt(words, i, VICTIM) : undefined;
}

/** `بين قتيل وجريح`: one count for both. @returns the last word, or -1 */
function readBetween(words: LexedWords, i: number, blocked: Uint8Array): number {
  const k = isParticle(words, i, "what") ? i + 1 : i;
  if (!free(words, i, blocked) || !isParticle(words, k, "between") || !free(words, k + 1, blocked)) return -1;
  const first = victimAt(words, k + 1, 0);
  const and = joinedAt(words, k + 2);
  const second = and && victimAt(words, and.at, and.skip);
  return first && second && blocked[and.at] === 0 && first.kind !== second.kind ? and.at : -1;
}

/** `خمسة ضحايا على الأقل ما بين قتيل وجريح` */
function betweenAfter(words: LexedWords, last: number, blocked: Uint8Array): number {
  return readBetween(words, (boundAfter(words, last + 1)?.last ?? last) + 1, blocked);
}

/** Whether `و` joins the wounded to the dead without a count of their own: `عشرات القتلى والجرحى`. */
function joinedVictims(words: LexedWords, last: number, noun: VictimNoun, blocked: Uint8Array): number {
  const and = joinedAt(words, last + 1);
  const second = and && blocked[and.at] === 0 ? victimAt(words, and.at, and.skip) : undefined;
  return and && second?.number === 0 && noun.number === 0 && second.kind !== noun.kind ? and.at : -1;
}

/** Casualties without the proclitics before it. */
type Body = Omit<Casualty, "skip">;

/** The upper end of a number, which `على الأقل` after its noun opens. */
function maxOf(words: LexedWords, number: NumberReading, last: number): number | null {
  return boundAfter(words, last + 1)?.value === "least" ? null : number.max;
}

/** Victims after their number: `5 شهداء`, `العشرات بين قتيل وجريح`, `14 مقاتلا لقوا حتفهم`, `50 حالة اختناق`. */
function readNumbered(words: LexedWords, number: NumberReading, blocked: Uint8Array): Body | null {
  const { min, max } = number;
  let k = number.last + 1;
  if (!isCount(min) || k >= words.count || blocked[k] !== 0 || !isSpaced(words, k)) return null;
  const read = { min, max, victims: [], rule: "counted-victims" } as const;
  const between = readBetween(words, k, blocked);
  if (between > 0) return { ...read, last: between, event: BOTH };
  // `اثنين من الضحايا` are some of those that were counted before
  if (isParticle(words, k, "of") && number.approximate && free(words, k + 1, blocked)) k++;
  const noun = victimAt(words, k, 0);
  if (noun && noun.number !== 2) {
    const end = tailEnd(words, k, blocked).last;
    const both = Math.max(joinedVictims(words, k, noun, blocked), betweenAfter(words, end, blocked));
    if (both > 0) return { ...read, last: both, event: BOTH };
    return { ...read, last: end, event: noun, max: maxOf(words, number, end) };
  }
  const cases = readCases(words, number.last, blocked);
  if (cases) return { ...read, ...cases };
  return readPeopleThenEvent(words, k, number, blocked);
}

/** Counted people and what became of them after: `14 مقاتلا لقوا حتفهم`, `20 شخصا بين قتيل وجريح`. */
function readPeopleThenEvent(words: LexedWords, noun: number, number: NumberReading, blocked: Uint8Array): Body | null {
  const person = personAt(words, noun, 0);
  if (!person || blocked[noun] !== 0) return null;
  const { last } = tailEnd(words, person.last, blocked);
  const named = [victim(words, noun, person.last, 0, person.value.kind)];
  const between = betweenAfter(words, last, blocked);
  const { min } = number;
  const read = { min, max: maxOf(words, number, last), victims: named, rule: "victims-then-event" } as const;
  if (between > 0) return { ...read, last: between, event: BOTH };
  const k = (boundAfter(words, last + 1)?.last ?? last) + 1;
  const verb = free(words, k, blocked) ? wholePhraseAt(words, k, FATE) : null;
  return verb ? { ...read, last: verb.last, event: verb.value } : null;
}

/** Victims that count themselves: `شهيدان`, and `شهيد مدني` where it is no title or description. */
function readUncounted(words: LexedWords, i: number, skip: number, led: boolean, blocked: Uint8Array): Body | null {
  const noun = victimAt(words, i, skip);
  if (!noun || noun.number === 0 || (noun.definite && noun.number === 1)) return null;
  const { last } = tailEnd(words, i, blocked);
  const count = noun.number;
  if (count === 1 && !led && !standsAlone(words, i, skip, last)) return null;
  return { last, event: noun, min: count, max: count, victims: [], rule: "counted-victims" };
}

/** A bare singular is a count at the head of its phrase, in a list, or with its adjective. */
function standsAlone(words: LexedWords, i: number, skip: number, last: number): boolean {
  if (i > 0 && isSpaced(words, i)) {
    if (isWholly(words, i - 1, NOT_COUNTED_BEFORE)) return false;
    if (skip === 0 && isOf(words, i - 1, PERSON)) return false;
  }
  const kind = victimAt(words, i, skip)!.kind;
  if (last > i) return true;
  const listed = joinedAt(words, last + 1);
  if (listed && kind === "killed") {
    const next = victimAt(words, listed.at, listed.skip);
    const number = readNumber(words, listed.at);
    if (number && isWholly(words, number.last + 1, VICTIM)) return true;
    return next !== undefined && next.number > 0;
  }
  return false;
}

/** Reads counted victims from word `i`. */
export function readVictims(words: LexedWords, i: number, led: boolean, blocked: Uint8Array): Casualty | null {
  const number = readNumber(words, i);
  if (number) {
    const read = readNumbered(words, number, blocked);
    if (read) return { ...read, skip: number.from - words.from[i]! };
  }
  for (const skip of led ? [0] : [0, 1]) {
    if (skip === 1 && !startsWithAnd(words, i)) continue;
    const read = readUncounted(words, i, skip, led, blocked);
    if (read) return { ...read, skip };
  }
  return null;
}

/** Reads counted victims after `سقوط`, `وقوع` and their verbs; the head belongs to the span. */
export function readLed(words: LexedWords, match: PhraseMatch<unknown>, blocked: Uint8Array): Casualty | null {
  for (let k = match.last + 1, n = 0; n <= MOST_BETWEEN && free(words, k, blocked); k++, n++) {
    const read = readVictims(words, k, n === 0, blocked);
    if (read?.skip === 0 && (n === 0 || read.min !== 1)) return { ...read, skip: match.skip };
    if (n > 1 && !hasArticle(words, k)) return null;
  }
  return null;
}
