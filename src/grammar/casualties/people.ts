import type { LexedWords } from "../../lexicon/lexed-words.js";
import { CONSISTING, GROUP, NOUN_TAIL, ONE_OF, OTHER, VICTIM } from "../../lexicon/parts/casualties.js";
import { isWholly, phraseAt, valueAt } from "../../lexicon/read.js";
import { follows } from "../../text/adjacency.js";
import { boundAfter, readEstimates } from "../numbers/bounds.js";
import { readCardinal } from "../numbers/cardinal.js";
import { joinedAt } from "../numbers/joined.js";
import { readNumber } from "../numbers/read-number.js";
import { eventualAt } from "./casualty-word.js";
import { type Counted, free, isCount, tailEnd, victim } from "./counted.js";
import { readNounOf } from "./noun-of.js";
import { personAt } from "./number-words.js";

const MOST_TERMS = 12;
/** `أطفالها الثلاثة`: numerals after a plural. */
const NUMERALS_AFTER = { least: 3, most: 10 };

/** `أحد العناصر`, `واحد من المدنيين` */
function readOneOf(words: LexedWords, i: number, skip: number, blocked: Uint8Array): Counted | null {
  const one = phraseAt(words, i, ONE_OF);
  if (one?.skip !== skip || !free(words, one.last + 1, blocked)) return null;
  const person = personAt(words, one.last + 1, 0);
  if (person?.value.count !== 0) return null;
  const victims = [victim(words, one.last + 1, person.last, 0, person.value.kind)];
  return { last: person.last, min: 1, max: 1, victims, explicit: false, named: true };
}

/** `3 مدنيين`, `نحو 20`, `خمسة من العناصر`; `undefined` without a number, `null` where it counts no people. */
function readNumbered(
  words: LexedWords,
  i: number,
  skip: number,
  weak: boolean,
  blocked: Uint8Array,
): Counted | null | undefined {
  const number = readNumber(words, i);
  if (!number || number.from !== words.from[i]! + skip || blocked[number.last] !== 0) return undefined;
  const { min } = number;
  if (!isCount(min)) return undefined;
  const noun = readNounOf(words, number.last, weak, blocked);
  if (!noun) return null;
  const bound = free(words, noun.last + 1, blocked) ? boundAfter(words, noun.last + 1) : null;
  const max = bound?.value === "least" ? null : number.max;
  return { ...noun, last: noun.last === number.last ? number.end : noun.last, min, max, explicit: true };
}

/** `آخر`, `آخران`, `آخرين اثنين` */
function readOthers(words: LexedWords, i: number, skip: number, blocked: Uint8Array): Counted | null {
  const count = words.strips[i] === skip ? valueAt(words, i, OTHER) : undefined;
  if (count === undefined) return null;
  const pair = free(words, i + 1, blocked) && words.strips[i + 1] === 0 && valueAt(words, i + 1, NOUN_TAIL) === "two";
  if (count === 0 && !pair) return null;
  const many = pair ? 2 : count;
  return { last: pair ? i + 1 : i, min: many, max: many, victims: [], explicit: many === 2, named: true };
}

/** `أطفالها الثلاثة`, `مدنيين ثلاثة`: the number after a plural, in words; 0 without one. */
function numeralAfter(words: LexedWords, last: number, blocked: Uint8Array): number {
  const number = free(words, last + 1, blocked) ? readCardinal(words, last + 1) : null;
  if (number?.skip !== 0 || number.digits || number.last !== last + 1) return 0;
  return number.value >= NUMERALS_AFTER.least && number.value <= NUMERALS_AFTER.most ? number.value : 0;
}

/** A singular, a dual, or a plural with its numeral after it; an estimate may stand before a dual (`ما لا يقل عن طفلين`). */
function readPerson(words: LexedWords, i: number, skip: number, blocked: Uint8Array): Counted | null {
  const estimate = readEstimates(words, i);
  const estimated = estimate.at > i && estimate.skip === skip && free(words, estimate.at, blocked);
  const at = estimated ? estimate.at : i;
  const person = personAt(words, at, estimated ? 0 : skip);
  if (!person) return null;
  const { kind, count, definite } = person.value;
  const tail = tailEnd(words, person.last, blocked);
  const numeral = count === 0 && !tail.two ? numeralAfter(words, person.last, blocked) : 0;
  const many = tail.two ? 2 : count || numeral;
  if (many === 0 || kind === "family" || (estimated && many === 1)) return null;
  return {
    last: numeral > 0 ? person.last + 1 : tail.last,
    min: many,
    max: estimated && estimate.bounds.includes("least") ? null : many,
    victims: [victim(words, at, person.last, estimated ? 0 : skip, kind)],
    explicit: many > 1,
    named: true,
    definite,
  };
}

/** `عائلة من 5 أفراد`, `خلية مؤلفة من 4 عناصر`: the members of a group. */
function readGroup(words: LexedWords, i: number, skip: number, blocked: Uint8Array): Counted | null {
  const group = phraseAt(words, i, GROUP);
  const of = group?.skip === skip && free(words, i + 1, blocked) ? phraseAt(words, i + 1, CONSISTING) : null;
  if (of?.skip !== 0 || !free(words, of.last + 1, blocked)) return null;
  return readNumbered(words, of.last + 1, 0, true, blocked) ?? null;
}

/** One counted term that begins with word `i`, after `skip` units of proclitics. */
function readTerm(words: LexedWords, i: number, skip: number, weak: boolean, blocked: Uint8Array): Counted | null {
  if (blocked[i] !== 0) return null;
  const one = readOneOf(words, i, skip, blocked) ?? readGroup(words, i, skip, blocked);
  if (one) return one;
  const numbered = readNumbered(words, i, skip, weak, blocked);
  if (numbered !== undefined) return numbered;
  return readOthers(words, i, skip, blocked) ?? readPerson(words, i, skip, blocked);
}

/** Whether a term that `و` joins begins casualties of its own: `و10 جرحى`, `وإصابة 5`, `وشهيد`. */
function beginsAnother(words: LexedWords, at: number): boolean {
  if (eventualAt(words, at)) return true;
  const number = readNumber(words, at);
  if (!number || !follows(words, number.last + 1)) return false;
  return isWholly(words, number.last + 1, VICTIM);
}

/**
 * Reads counted people from word `i`, terms joined by `و` summed: `3 نساء ورجل`, `طفلين`, `ما لا يقل عن 5 مدنيين`.
 *
 * @param weak whether only known people count
 */
export function readCounted(words: LexedWords, i: number, weak: boolean, blocked: Uint8Array): Counted | null {
  const first = i < words.count ? readTerm(words, i, 0, weak, blocked) : null;
  if (!first) return null;
  let counted = first;
  for (let n = 1; n < MOST_TERMS; n++) {
    const and = joinedAt(words, counted.last + 1);
    if (!and || blocked[and.at] !== 0 || beginsAnother(words, and.at)) break;
    const next = readTerm(words, and.at, and.skip, true, blocked);
    if (!next?.named) break;
    counted = {
      last: next.last,
      min: counted.min + next.min,
      max: counted.max === null || next.max === null ? null : counted.max + next.max,
      victims: [...counted.victims, ...next.victims],
      explicit: counted.explicit || next.explicit,
      named: true,
    };
  }
  return counted;
}
