import type { LexedWords as Words } from "../../lexicon/lexed-words.js";
import { dateWords } from "../dates/lexicon.js";
import { type CountedNoun, countedPeople } from "../numbers/counted-nouns.js";
import { joinedAt } from "../numbers/joined.js";
import { type PhraseMatch, readPhrase } from "../numbers/phrase-table.js";
import { things } from "../numbers/things.js";
import { type Counted, free, tailEnd, victim } from "./counted.js";
import { type TollEvent, victims } from "./event-words.js";
import { caseKinds, cases, others, phraseStarts, tollWords } from "./lexicon.js";

const OF = "\u0645\u0646"; // من
const IN = "\u0641\u064a"; // في
const ARTICLE = "\u0627\u0644";
/** `العاملين في القطاع الصحي`: the participle that needs a complement, and the words of it. */
const COMPLEMENT_HEAD = /^\u0627\u0644\u0639\u0627\u0645\u0644/;
const COMPLEMENT_WORDS = 2;
const DEFINITE = /^\u0648?\u0627\u0644/;
/** `حالات التسمم والحروق والدوار`: words of what the cases are. */
const CASE_WORDS = 8;
const SHORTEST_NOUN = 3;
const SHORTEST_PLURAL = 5;
const SOUND_PLURAL = /(?<!\u0627.)[\u0648\u064a]\u0646$/; // ون, ين
const CONSTRUCT_PLURAL = /(?<!\u0627.)[\u0648\u064a]$/; // و, ي

type Noun = Omit<Counted, "min" | "max" | "explicit" | "definite">;

/** The person noun at word `i`, behind `skip` units of proclitics. */
export function personAt(words: Words, i: number, skip: number): PhraseMatch<CountedNoun> | null {
  const match = readPhrase(countedPeople(), words, i);
  return match?.skip === skip ? match : null;
}

/** The last of the definite words that follow word `last`, `most` of them at most. */
function definiteEnd(words: Words, last: number, most: number, blocked: Uint8Array): number {
  let end = last;
  for (let n = 0; n < most && free(words, end + 1, blocked) && DEFINITE.test(words.forms[end + 1]!); n++) end++;
  return end;
}

/**
 * Whether an unknown noun is a sound masculine plural, which names people alone: `جامعين`, and `جامعي` before a definite noun.
 * A broken plural may end alike (`بساتين`): an alef stands then two letters before its ending.
 * Source: Ryding, A Reference Grammar of Modern Standard Arabic, ch. 7.
 */
function isHumanPlural(words: Words, i: number, blocked: Uint8Array): boolean {
  const form = words.forms[i]!;
  if (form.length < SHORTEST_PLURAL) return false;
  if (SOUND_PLURAL.test(form)) return true;
  return CONSTRUCT_PLURAL.test(form) && free(words, i + 1, blocked) && words.forms[i + 1]!.startsWith(ARTICLE);
}

/** `من` and those of whom so many are counted: `7 من عناصر`, `أربعة من العاملين في القطاع الصحي`. */
function readOf(words: Words, i: number, blocked: Uint8Array): Noun | null {
  const head = i + 1;
  if (words.forms[i] !== OF || !free(words, head, blocked)) return null;
  const person = personAt(words, head, 0);
  const form = words.forms[head]!;
  if (!person && !isHumanPlural(words, head, blocked) && (!form.startsWith(ARTICLE) || dateWords().has(form)))
    return null;
  const last = person?.last ?? head;
  const named = person ? [victim(words, head, last, 0, person.value.kind)] : [];
  const within = COMPLEMENT_HEAD.test(form) && free(words, last + 1, blocked) && words.forms[last + 1] === IN;
  const end = within ? definiteEnd(words, last + 1, COMPLEMENT_WORDS, blocked) : last;
  return { last: end > last + 1 ? end : last, victims: named, named: true };
}

/** `50 حالة اختناق`, `50 حالة من حالات التسمم والحروق`, `12 حالة اعتقال`: what is counted by its cases. */
export function readCases(
  words: Words,
  number: number,
  blocked: Uint8Array,
): { last: number; event: TollEvent } | null {
  let k = number + 1;
  if (!free(words, k, blocked) || !cases().has(words.forms[k]!)) return null;
  if (free(words, k + 1, blocked) && words.forms[k + 1] === OF && cases().has(words.forms[k + 2] ?? "")) k += 2;
  const event = free(words, k + 1, blocked) ? caseKinds().get(words.forms[k + 1]!) : undefined;
  if (!event) return null;
  return { last: event.kind === "injured" ? definiteEnd(words, k + 1, CASE_WORDS, blocked) : k + 1, event };
}

/**
 * What the number that ends with word `number` counts, from the word behind it.
 *
 * @param weak whether only known people count
 * @returns the number itself where it stands without a noun; `null` where it counts no people
 */
export function readNounOf(words: Words, number: number, weak: boolean, blocked: Uint8Array): Noun | null {
  const k = number + 1;
  const alone: Noun = { last: number, victims: [], named: false };
  if (!free(words, k, blocked)) return alone;
  const of = readOf(words, k, blocked);
  if (of) return of;
  const form = words.forms[k]!;
  const person = personAt(words, k, 0);
  if (person || victims.has(form)) {
    const last = person?.last ?? k;
    const named = [victim(words, k, last, 0, person?.value.kind ?? "person")];
    return { last: tailEnd(words, last, blocked).last, victims: named, named: true };
  }
  if (others().has(form)) return { last: k, victims: [], named: true };
  if (things().all.has(form)) return null;
  if (readPhrase(phraseStarts(), words, k) || readPhrase(tollWords(), words, k) || joinedAt(words, k)) return alone;
  // an unknown noun: people, where the event word leaves no doubt
  if (isHumanPlural(words, k, blocked)) return { last: k, victims: [victim(words, k, k, 0, "person")], named: true };
  if (weak) return null;
  if (words.kinds[k] !== 0 || form.length < SHORTEST_NOUN) return alone;
  return { last: k, victims: [victim(words, k, k, 0, "person")], named: false };
}
