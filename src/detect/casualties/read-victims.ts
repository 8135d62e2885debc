import { BOTH, FATE, NOT_COUNTED_BEFORE, VICTIM, type VictimNoun } from "../../lexicon/parts/casualties.js";
import { PERSON } from "../../lexicon/parts/people.js";
import { isOf, isWholly, type PhraseMatch } from "../../lexicon/read.js";
import { isSpaced } from "../../text/adjacency.js";
import { joinedAt } from "../numbers/joined.js";
import type { NumberReading } from "../numbers/read-number.js";
import type { Casualty } from "./casualty.js";
import { type CasualtyText, free } from "./casualty-text.js";
import { isOfSpan, tailEnd, victim } from "./counted.js";
import { readCases, readNounOf } from "./noun-of.js";
import { personAt } from "./number-words.js";
import { readQuantity } from "./quantity.js";
import { readPeopleThenFate } from "./read-fate.js";
import { betweenAfter, joinedVictims, maxAfter, readBetween, victimAt } from "./victim-nouns.js";
import { hasArticle, isAccusative, isParticle, startsWithAnd } from "./word-shape.js";

/** Verbs among the heads of counted victims let other words stand between. */
const MOST_BETWEEN = 4;

/** Casualties without where they begin. */
type Body = Omit<Casualty, "first" | "skip">;

/** The victims that share one count with those of `noun`, which ends with word `end`: `عشرات القتلى والجرحى`. @returns the last word, or -1 */
function bothEnd(text: CasualtyText, noun: VictimNoun, last: number, end: number): number {
  const second = joinedVictims(text, last + 1, noun);
  const both = second?.noun.number === noun.number && (noun.number === 0 || isAccusative(text, second.at));
  return both && noun.number !== 2 ? second.at : betweenAfter(text, end);
}

/** Victims after their number: `5 شهداء`, `العشرات بين قتيل وجريح`, `14 مقاتلا لقوا حتفهم`, `50 حالة اختناق`. */
function readNumbered(text: CasualtyText, i: number, number: NumberReading): Casualty | null {
  const { min, max } = number;
  let k = number.last + 1;
  if (!isSpaced(text, k) || text.blocked[k] !== 0) return null;
  const skip = number.from - text.from[i]!;
  const read = { first: i, skip, min, max, victims: [], rule: "counted-victims" } as const;
  const between = readBetween(text, k);
  if (between > 0) return { ...read, last: between, event: BOTH };
  // `اثنين من الضحايا` are some of those that were counted before
  if (isParticle(text, k, "of") && number.approximate && free(text, k + 1)) k++;
  const noun = victimAt(text, k, 0);
  if (noun && noun.number !== 2) {
    const end = tailEnd(text, k).last;
    const both = bothEnd(text, noun, k, end);
    if (both > 0) return { ...read, last: both, event: BOTH };
    return { ...read, last: end, event: noun, max: maxAfter(text, max, end) };
  }
  const cases = readCases(text, number.last);
  if (cases) return { ...read, ...cases };
  const people = readPeopleBetween(text, k, number);
  if (people) return { ...people, first: i, skip };
  // `29 لقوا حتفهم`: they need no noun right before what became of them
  const known = isOf(text, k, FATE) || isOfSpan(text, number.last) || readNounOf(text, number.last, true)?.named;
  return known ? readPeopleThenFate(text, i, skip) : null;
}

/** `20 شخصا بين قتيل وجريح` */
function readPeopleBetween(text: CasualtyText, noun: number, number: NumberReading): Body | null {
  const person = personAt(text, noun, 0);
  if (!person || text.blocked[noun] !== 0) return null;
  const { last } = tailEnd(text, person.last);
  const between = betweenAfter(text, last);
  if (between < 0) return null;
  const victims = [victim(text, noun, person.last, 0, person.value.kind)];
  const max = maxAfter(text, number.max, last);
  return { min: number.min, max, victims, last: between, event: BOTH, rule: "victims-then-event" };
}

/** Victims that count themselves: `شهيدان`, and `شهيد مدني` where it is no title or description. */
function readUncounted(text: CasualtyText, i: number, skip: number, led: boolean): Body | null {
  const noun = victimAt(text, i, skip);
  if (!noun || noun.number === 0 || (noun.definite && noun.number === 1)) return null;
  const { last } = tailEnd(text, i);
  const count = noun.number;
  if (count === 1 && !led && !standsAlone(text, i, skip, last)) return null;
  return { last, event: noun, min: count, max: maxAfter(text, count, last), victims: [], rule: "counted-victims" };
}

/** A bare singular is a count at the head of its phrase, in a list, or with its adjective. */
function standsAlone(text: CasualtyText, i: number, skip: number, last: number): boolean {
  if (i > 0 && isSpaced(text, i)) {
    if (isWholly(text, i - 1, NOT_COUNTED_BEFORE)) return false;
    if (skip === 0 && isOf(text, i - 1, PERSON)) return false;
  }
  if (last > i) return true;
  if (skip === 1 && victimAt(text, i - 1, 0)) return true;
  const listed = joinedAt(text, last + 1);
  if (!listed || victimAt(text, i, skip)!.kind !== "killed") return false;
  const number = readQuantity(text, listed.at);
  if (number && isWholly(text, number.last + 1, VICTIM)) return true;
  // `شهيد وعدد من الجرحى`
  const of = isParticle(text, listed.at + 1, "of") && victimAt(text, listed.at + 2, 0) !== undefined;
  return of || victimAt(text, listed.at, listed.skip) !== undefined;
}

/** Reads counted victims from word `i`. */
export function readVictims(text: CasualtyText, i: number, led: boolean): Casualty | null {
  const number = readQuantity(text, i);
  const numbered = number && readNumbered(text, i, number);
  if (numbered) return numbered;
  for (const skip of led || !startsWithAnd(text, i) ? [0] : [0, 1]) {
    const read = readUncounted(text, i, skip, led);
    if (read) return { ...read, first: i, skip };
  }
  return null;
}

/** Reads counted victims after `سقوط`, `وقوع` and their verbs, which begin at word `i` and belong to the span. */
export function readLed(text: CasualtyText, i: number, match: PhraseMatch<unknown>): Casualty | null {
  for (let k = match.last + 1, n = 0; n <= MOST_BETWEEN && free(text, k); k++, n++) {
    const read = readVictims(text, k, n === 0);
    if (read?.skip === 0 && (n === 0 || read.min !== 1)) {
      // a count whose event is told further on stands by itself
      return read.apart ? null : { ...read, first: i, skip: match.skip };
    }
    if (n > 1 && !hasArticle(text, k)) return null;
  }
  return null;
}
