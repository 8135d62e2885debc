import type { Victims } from "../../span.js";
import { toSource } from "../../text/fold.js";
import type { Words } from "../../text/words.js";
import { dateWords } from "../dates/lexicon.js";
import { boundsBehind } from "../numbers/approximators.js";
import { behindAnd, readCardinal } from "../numbers/cardinal.js";
import { type CountedNoun, countedPeople } from "../numbers/counted-nouns.js";
import { follows, type PhraseMatch, readPhrase } from "../numbers/phrase-table.js";
import { readNumber } from "../numbers/read-number.js";
import { victims } from "./event-words.js";
import { caseKinds, cases, nounTails, oneOf, others, phraseStarts, things, tollWords, two } from "./lexicon.js";

/** Counted people: words up to `last`. */
export interface Counted {
  readonly last: number;
  readonly min: number;
  /** `null`: open. */
  readonly max: number | null;
  readonly victims: readonly Victims[];
  /** Says by a number or a dual how many there are. */
  readonly explicit: boolean;
  /** Says who they are. */
  readonly named: boolean;
  /** A singular with the article: `القيادي`. */
  readonly definite?: boolean;
}

const NOBODY: readonly Victims[] = [];
const MOST = 20_000_000;
const OF = "\u0645\u0646"; // من
const IN = "\u0641\u064a"; // في
const ARTICLE = "\u0627\u0644";
const MOST_TERMS = 12;
/** `العاملين في المجال الطبي`: words of the complement that a participle needs. */
const COMPLEMENT_WORDS = 2;
const COMPLEMENT_HEAD = /^\u0627\u0644\u0639\u0627\u0645\u0644/; // العامل…

/** The person noun at word `i`, behind `skip` units of proclitics. */
function personAt(words: Words, i: number, skip: number): PhraseMatch<CountedNoun> | null {
  const match = readPhrase(countedPeople(), words, i);
  return match && match.skip === skip ? match : null;
}

/** Whether word `i` follows in the same phrase, and no other span covers it. */
export function free(words: Words, i: number, blocked: Uint8Array): boolean {
  return follows(words, i) && blocked[i] === 0;
}

/** Adjectives and numerals behind a counted noun. */
export function tailEnd(words: Words, last: number, blocked: Uint8Array): { last: number; two: boolean } {
  let end = last;
  let pair = false;
  for (let n = 0; n < 2 && free(words, end + 1, blocked) && nounTails().has(words.forms[end + 1]!); n++) {
    end++;
    pair ||= two().has(words.forms[end]!);
  }
  return { last: end, two: pair };
}

/** Who the victims are, in the words of the text. */
export function victim(words: Words, first: number, last: number, skip: number, kind: string): Victims {
  const { start, end } = toSource(words.folded, words.from[first]! + skip, words.to[last]!);
  return { noun: words.folded.source.slice(start, end), kind };
}

/** `من` and those of whom so many are counted: `7 من عناصر`, `ثلاثة من العاملين في المجال الطبي`. */
function readOf(words: Words, i: number, blocked: Uint8Array): { last: number; victims: Victims[] } | null {
  if (words.forms[i] !== OF || blocked[i] !== 0 || !free(words, i + 1, blocked)) return null;
  const head = i + 1;
  const person = personAt(words, head, 0);
  const form = words.forms[head]!;
  if (!person && (!form.startsWith(ARTICLE) || dateWords().has(form))) return null;
  let last = person?.last ?? head;
  const victims = person ? [victim(words, head, last, 0, person.value.kind)] : [];
  if (COMPLEMENT_HEAD.test(form) && free(words, last + 1, blocked) && words.forms[last + 1] === IN) {
    let end = last + 1;
    for (let n = 0; n < COMPLEMENT_WORDS && free(words, end + 1, blocked); n++) {
      if (!words.forms[end + 1]!.startsWith(ARTICLE)) break;
      end++;
    }
    if (end > last + 1) last = end;
  }
  return { last, victims };
}

/** `50 حالة اختناق`, `50 حالة من حالات ضيق التنفس والغثيان`: cases of suffocation or poisoning. */
export function readCases(words: Words, number: number, blocked: Uint8Array): number {
  let k = number + 1;
  if (!free(words, k, blocked) || !cases().has(words.forms[k]!)) return -1;
  if (free(words, k + 1, blocked) && words.forms[k + 1] === OF && cases().has(words.forms[k + 2] ?? "")) k += 2;
  if (!free(words, k + 1, blocked) || !caseKinds().has(words.forms[k + 1]!)) return -1;
  k++;
  const isComplement = (at: number): boolean =>
    free(words, at, blocked) && /^\u0648?\u0627\u0644/.test(words.forms[at]!);
  while (isComplement(k + 1) && k < number + 10) k++;
  return k;
}

/** What a number counts, from the word behind it: `null` where that is no person. */
function readNounOf(
  words: Words,
  number: number,
  weak: boolean,
  blocked: Uint8Array,
): Omit<Counted, "min" | "max"> | null {
  const k = number + 1;
  const alone = { last: number, victims: NOBODY, explicit: true, named: false };
  if (k >= words.count || blocked[k] !== 0 || !follows(words, k)) return alone;
  const of = readOf(words, k, blocked);
  if (of) return { last: of.last, victims: of.victims, explicit: true, named: true };
  const person = personAt(words, k, 0);
  if (person) {
    const tail = tailEnd(words, person.last, blocked);
    const named = [victim(words, k, person.last, 0, person.value.kind)];
    return { last: tail.last, victims: named, explicit: true, named: true };
  }
  const form = words.forms[k]!;
  if (victims.has(form)) {
    const { last } = tailEnd(words, k, blocked);
    return { last, victims: [victim(words, k, k, 0, "person")], explicit: true, named: true };
  }
  if (others().has(form)) return { last: k, victims: [], explicit: true, named: true };
  if (readPhrase(things(), words, k)?.skip === 0) return null;
  if (readPhrase(phraseStarts(), words, k) || readPhrase(tollWords(), words, k) || behindAnd(words, k) >= 0)
    return alone;
  // an unknown noun: people, where the event word leaves no doubt
  if (weak || words.kinds[k] !== 0 || form.length < 3) return weak ? null : alone;
  return { last: k, victims: [victim(words, k, k, 0, "person")], explicit: true, named: false };
}

/** `أطفالها الثلاثة`, `مدنيين ثلاثة`: the number behind a plural, in words; 0 without one. */
function behindNumeral(words: Words, last: number, blocked: Uint8Array): number {
  const number = free(words, last + 1, blocked) ? readCardinal(words, last + 1) : null;
  const plain = number && number.skip === 0 && !number.digits && number.last === last + 1;
  return plain && number.value > 2 && number.value <= 10 ? number.value : 0;
}

/** One counted term that begins with word `i`: a number and its noun, a dual, a singular, `أحد العناصر`. */
function readTerm(words: Words, i: number, skip: number, weak: boolean, blocked: Uint8Array): Counted | null {
  if (blocked[i] !== 0) return null;
  const one = readPhrase(oneOf(), words, i);
  if (one && one.skip === skip && free(words, one.last + 1, blocked)) {
    const of = personAt(words, one.last + 1, 0);
    if (of && of.value.count === 0) {
      const victims = [victim(words, one.last + 1, of.last, 0, of.value.kind)];
      return { last: of.last, min: 1, max: 1, victims, explicit: false, named: true };
    }
  }
  const number = readNumber(words, i);
  if (
    number &&
    number.from === words.from[i]! + skip &&
    number.min > 0 &&
    number.min < MOST &&
    blocked[number.last] === 0
  ) {
    const noun = readNounOf(words, number.last, weak, blocked);
    if (!noun) return null;
    const least = free(words, noun.last + 1, blocked) ? readPhrase(boundsBehind(), words, noun.last + 1) : null;
    const max = least?.value === "least" ? null : number.max;
    const last = noun.last === number.last ? number.end : noun.last;
    return { ...noun, last, min: number.min, max };
  }
  const other = others().get(words.forms[i]!.slice(skip));
  if (other) return { last: i, min: other, max: other, victims: [], explicit: other === 2, named: true };
  const person = personAt(words, i, skip);
  if (!person) return null;
  const { kind, count } = person.value;
  const tail = tailEnd(words, person.last, blocked);
  const counted = tail.two ? 2 : count || behindNumeral(words, person.last, blocked);
  if (counted === 0 || kind === "family") return null;
  const victims = [victim(words, i, person.last, skip, kind)];
  const last = count === 0 && !tail.two ? person.last + 1 : tail.last;
  return {
    last,
    min: counted,
    max: counted,
    victims,
    explicit: counted > 1,
    named: true,
    definite: person.value.definite,
  };
}

/** Whether a term that `و` joins begins a toll of its own: `و10 جرحى`, `وإصابة 5`, `وشهيد`. */
function beginsToll(words: Words, at: number): boolean {
  const word = readPhrase(tollWords(), words, at);
  if (word && word.value.kind !== "quantity") return true;
  const number = readNumber(words, at);
  if (!number || !follows(words, number.last + 1)) return false;
  const next = readPhrase(tollWords(), words, number.last + 1);
  return next?.value.kind === "victim" && next.skip === 0;
}

/**
 * Reads counted people from word `i`, terms joined by `و` summed: `3 نساء ورجل`, `طفلين`, `ما لا يقل عن 5 مدنيين`.
 *
 * @param weak whether only known people count
 */
export function readCounted(words: Words, i: number, weak: boolean, blocked: Uint8Array): Counted | null {
  const first = i < words.count ? readTerm(words, i, 0, weak, blocked) : null;
  if (!first) return null;
  let counted = first;
  for (let n = 1; n < MOST_TERMS; n++) {
    const at = behindAnd(words, counted.last + 1);
    if (at < 0 || blocked[at] !== 0 || beginsToll(words, at)) break;
    const next = readTerm(words, at, at === counted.last + 1 ? 1 : 0, true, blocked);
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
