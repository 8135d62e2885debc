import type { LexedWords as Words } from "../../lexicon/lexed-words.js";
import { GAP_SPACE } from "../../text/words.js";
import { type Bound, boundsBehind } from "../numbers/approximators.js";
import { countedPeople } from "../numbers/counted-nouns.js";
import { joinedAt } from "../numbers/joined.js";
import { type PhraseMatch, readPhrase } from "../numbers/phrase-table.js";
import { type NumberReading, readNumber } from "../numbers/read-number.js";
import { free, isToll, tailEnd, victim } from "./counted.js";
import { eventOf, type VictimNoun, victims } from "./event-words.js";
import { notCountedBefore, pluralVerbs, type TollWord } from "./lexicon.js";
import { readCases } from "./noun-of.js";
import type { Toll } from "./toll.js";

const OF = "\u0645\u0646"; // من
const BETWEEN = "\u0628\u064a\u0646"; // بين
const BETWEEN_WHAT = "\u0645\u0627"; // ما بين
/** Verbs among the heads of counted victims let other words stand between. */
const MOST_BETWEEN = 4;

/** The noun of victims at word `i`, behind `skip` units of proclitics. */
function victimAt(words: Words, i: number, skip: number): VictimNoun | undefined {
  return victims.get(words.forms[i]?.slice(skip) ?? "");
}

/** `بين قتيل وجريح`: one count for both. @returns the last word, or -1 */
function readBetween(words: Words, i: number, blocked: Uint8Array): number {
  const k = words.forms[i] === BETWEEN_WHAT ? i + 1 : i;
  if (!free(words, i, blocked) || words.forms[k] !== BETWEEN || !free(words, k + 1, blocked)) return -1;
  const first = victimAt(words, k + 1, 0);
  const and = joinedAt(words, k + 2);
  const second = and && victimAt(words, and.at, and.skip);
  return first && second && blocked[and.at] === 0 && first.kind !== second.kind ? and.at : -1;
}

/** The estimate behind counted people: `19 شخصا على الأقل`. */
function boundAfter(words: Words, last: number, blocked: Uint8Array): PhraseMatch<Bound> | null {
  return free(words, last + 1, blocked) ? readPhrase(boundsBehind(), words, last + 1) : null;
}

/** `خمسة ضحايا على الأقل ما بين قتيل وجريح` */
function betweenBehind(words: Words, last: number, blocked: Uint8Array): number {
  return readBetween(words, (boundAfter(words, last, blocked)?.last ?? last) + 1, blocked);
}

/** Whether `و` joins the wounded to the dead without a count of their own: `عشرات القتلى والجرحى`. */
function joinedVictims(words: Words, last: number, noun: VictimNoun, blocked: Uint8Array): number {
  const and = joinedAt(words, last + 1);
  const second = and && blocked[and.at] === 0 ? victimAt(words, and.at, and.skip) : undefined;
  return and && second?.number === 3 && noun.number === 3 && second.kind !== noun.kind ? and.at : -1;
}

/** A toll without the proclitics before it. */
type Body = Omit<Toll, "skip">;

/** The upper end of a number, which `على الأقل` behind its noun opens. */
function maxOf(number: NumberReading, words: Words, last: number, blocked: Uint8Array): number | null {
  return boundAfter(words, last, blocked)?.value === "least" ? null : number.max;
}

/** Victims behind their number: `5 شهداء`, `العشرات بين قتيل وجريح`, `14 مقاتلا لقوا حتفهم`, `50 حالة اختناق`. */
function readNumbered(words: Words, number: NumberReading, blocked: Uint8Array): Body | null {
  const { min, max } = number;
  let k = number.last + 1;
  if (!isToll(min) || k >= words.count || blocked[k] !== 0 || (words.gaps[k]! & ~GAP_SPACE) !== 0) return null;
  const toll = { min, max, victims: [], rule: "counted-victims" } as const;
  const between = readBetween(words, k, blocked);
  if (between > 0) return { ...toll, last: between, event: eventOf("both") };
  // `اثنين من الضحايا` are some of those that were counted before
  if (words.forms[k] === OF && number.approximate && free(words, k + 1, blocked)) k++;
  const noun = victimAt(words, k, 0);
  if (noun && noun.number !== 2) {
    const end = tailEnd(words, k, blocked).last;
    const both = Math.max(joinedVictims(words, k, noun, blocked), betweenBehind(words, end, blocked));
    if (both > 0) return { ...toll, last: both, event: eventOf("both") };
    return { ...toll, last: end, event: noun, max: maxOf(number, words, end, blocked) };
  }
  const cases = readCases(words, number.last, blocked);
  if (cases) return { ...toll, ...cases };
  return readPeopleThenEvent(words, k, number, blocked);
}

/** Counted people and what became of them behind: `14 مقاتلا لقوا حتفهم`, `20 شخصا بين قتيل وجريح`. */
function readPeopleThenEvent(words: Words, noun: number, number: NumberReading, blocked: Uint8Array): Body | null {
  const person = readPhrase(countedPeople(), words, noun);
  if (!person || person.skip > 0 || blocked[noun] !== 0) return null;
  const { last } = tailEnd(words, person.last, blocked);
  const named = [victim(words, noun, person.last, 0, person.value.kind)];
  const between = betweenBehind(words, last, blocked);
  const { min } = number;
  const toll = { min, max: maxOf(number, words, last, blocked), victims: named, rule: "victims-then-event" } as const;
  if (between > 0) return { ...toll, last: between, event: eventOf("both") };
  const k = (boundAfter(words, last, blocked)?.last ?? last) + 1;
  const verb = free(words, k, blocked) ? readPhrase(pluralVerbs(), words, k) : null;
  return verb?.skip === 0 ? { ...toll, last: verb.last, event: verb.value } : null;
}

/** Victims that count themselves: `شهيدان`, and `شهيد مدني` where it is no title or description. */
function readUncounted(words: Words, i: number, skip: number, led: boolean, blocked: Uint8Array): Body | null {
  const noun = victims.get(words.forms[i]!.slice(skip));
  if (!noun || noun.number === 3 || (noun.definite && noun.number === 1)) return null;
  const { last } = tailEnd(words, i, blocked);
  const count = noun.number;
  if (count === 1 && !led && !standsAlone(words, i, skip, last)) return null;
  return { last, event: noun, min: count, max: count, victims: [], rule: "counted-victims" };
}

/** A bare singular is a count at the head of its phrase, in a list, or with its adjective. */
function standsAlone(words: Words, i: number, skip: number, last: number): boolean {
  const before = i > 0 && (words.gaps[i]! & ~GAP_SPACE) === 0 ? words.forms[i - 1]! : "";
  const kind = victims.get(words.forms[i]!.slice(skip))!.kind;
  if (notCountedBefore().has(before) || (countedPeople().has(before) && skip === 0)) return false;
  if (last > i) return true;
  const listed = joinedAt(words, last + 1);
  if (listed && kind === "killed") {
    const next = victimAt(words, listed.at, listed.skip);
    const number = readNumber(words, listed.at);
    if (number && victims.has(words.forms[number.last + 1] ?? "")) return true;
    return next !== undefined && next.number < 3;
  }
  return false;
}

/** Reads counted victims from word `i`. */
export function readVictims(words: Words, i: number, led: boolean, blocked: Uint8Array): Toll | null {
  const number = readNumber(words, i);
  if (number) {
    const read = readNumbered(words, number, blocked);
    if (read) return { ...read, skip: number.from - words.from[i]! };
  }
  for (const skip of led ? [0] : [0, 1]) {
    if (skip === 1 && words.forms[i]!.charCodeAt(0) !== 0x0648) continue;
    const read = readUncounted(words, i, skip, led, blocked);
    if (read) return { ...read, skip };
  }
  return null;
}

/** Reads counted victims behind `سقوط`, `وقوع` and their verbs; the head belongs to the span. */
export function readLed(words: Words, match: PhraseMatch<TollWord>, blocked: Uint8Array): Toll | null {
  for (let k = match.last + 1, n = 0; n <= MOST_BETWEEN && free(words, k, blocked); k++, n++) {
    const read = readVictims(words, k, n === 0, blocked);
    if (read?.skip === 0 && (n === 0 || read.min !== 1)) return { ...read, skip: match.skip };
    if (n > 1 && !words.forms[k]!.startsWith("\u0627\u0644")) return null;
  }
  return null;
}
