import type { LexedWords } from "../../lexicon/lexed-words.js";
import {
  CASE,
  CASE_KIND,
  type CasualtyEvent,
  MEANS,
  OTHER,
  PHRASE_START,
  VICTIM,
  WORKING,
} from "../../lexicon/parts/casualties.js";
import { THING } from "../../lexicon/parts/things.js";
import { isOf, isWholly, phraseAt, valueAt } from "../../lexicon/read.js";
import { KIND_WORD } from "../../text/scan.js";
import { joinedAt } from "../numbers/joined.js";
import { casualtyWordAt } from "./casualty-word.js";
import { type Counted, free, tailEnd, victim } from "./counted.js";
import { personAt } from "./number-words.js";
import { hasArticle, isAfterBeh, isConstructPlural, isDefinite, isParticle, isSoundPlural } from "./word-shape.js";

/** Words of the complement of `العاملين في القطاع الصحي`. */
const COMPLEMENT_WORDS = 2;
/** `حالات التسمم والحروق والدوار`: words of what the cases are. */
const CASE_WORDS = 8;
const SHORTEST_NOUN = 3;

type Noun = Omit<Counted, "min" | "max" | "explicit" | "definite">;

/** The last of the definite words that follow word `last`, `most` of them at most. */
function definiteEnd(words: LexedWords, last: number, most: number, blocked: Uint8Array): number {
  let end = last;
  for (let n = 0; n < most && free(words, end + 1, blocked) && isDefinite(words, end + 1); n++) end++;
  return end;
}

/**
 * Whether an unknown noun is a sound masculine plural, which names people alone: `جامعين`, and `جامعي` before a definite noun.
 * A broken plural may end alike (`بساتين`): an alef stands then two letters before its ending.
 * Source: Ryding, A Reference Grammar of Modern Standard Arabic, ch. 7.
 */
function isHumanPlural(words: LexedWords, i: number, blocked: Uint8Array): boolean {
  if (isSoundPlural(words, i)) return true;
  return isConstructPlural(words, i) && free(words, i + 1, blocked) && hasArticle(words, i + 1);
}

/** `من` and those of whom so many are counted: `7 من عناصر`, `أربعة من العاملين في القطاع الصحي`. */
function readOf(words: LexedWords, i: number, blocked: Uint8Array): Noun | null {
  const head = i + 1;
  if (!isParticle(words, i, "of") || !free(words, head, blocked)) return null;
  const person = personAt(words, head, 0);
  if (!person && !isHumanPlural(words, head, blocked) && (!hasArticle(words, head) || isOf(words, head, THING)))
    return null;
  const last = person?.last ?? head;
  const named = person ? [victim(words, head, last, 0, person.value.kind)] : [];
  const within = isOf(words, head, WORKING) && free(words, last + 1, blocked) && isParticle(words, last + 1, "in");
  const end = within ? definiteEnd(words, last + 1, COMPLEMENT_WORDS, blocked) : last;
  return { last: end > last + 1 ? end : last, victims: named, named: true };
}

/** `50 حالة اختناق`, `50 حالة من حالات التسمم والحروق`, `12 حالة اعتقال`: what is counted by its cases. */
export function readCases(
  words: LexedWords,
  number: number,
  blocked: Uint8Array,
): { last: number; event: CasualtyEvent } | null {
  let k = number + 1;
  if (!free(words, k, blocked) || !isWholly(words, k, CASE)) return null;
  if (free(words, k + 1, blocked) && isParticle(words, k + 1, "of") && isWholly(words, k + 2, CASE)) k += 2;
  const event = free(words, k + 1, blocked) ? valueAt(words, k + 1, CASE_KIND) : undefined;
  if (!event || words.strips[k + 1] !== 0) return null;
  return { last: event.kind === "injured" ? definiteEnd(words, k + 1, CASE_WORDS, blocked) : k + 1, event };
}

/** Whether another phrase begins with word `i`: `في`, `بجروح`. */
function startsPhrase(words: LexedWords, i: number): boolean {
  return phraseAt(words, i, PHRASE_START) !== null || (isOf(words, i, MEANS) && isAfterBeh(words, i));
}

/**
 * What the number that ends with word `number` counts, from the word after it.
 *
 * @param weak whether only known people count
 * @returns the number itself where it stands without a noun; `null` where it counts no people
 */
export function readNounOf(words: LexedWords, number: number, weak: boolean, blocked: Uint8Array): Noun | null {
  const k = number + 1;
  const alone: Noun = { last: number, victims: [], named: false };
  if (!free(words, k, blocked)) return alone;
  const of = readOf(words, k, blocked);
  if (of) return of;
  const person = personAt(words, k, 0);
  if (person || isWholly(words, k, VICTIM)) {
    const last = person?.last ?? k;
    const named = [victim(words, k, last, 0, person?.value.kind ?? "person")];
    return { last: tailEnd(words, last, blocked).last, victims: named, named: true };
  }
  if (isWholly(words, k, OTHER)) return { last: k, victims: [], named: true };
  if (isWholly(words, k, THING)) return null;
  if (startsPhrase(words, k) || casualtyWordAt(words, k) || joinedAt(words, k)) return alone;
  // an unknown noun: people, where the event word leaves no doubt
  if (isHumanPlural(words, k, blocked)) return { last: k, victims: [victim(words, k, k, 0, "person")], named: true };
  if (weak) return null;
  if (words.kinds[k] !== KIND_WORD || words.to[k]! - words.from[k]! < SHORTEST_NOUN) return alone;
  return { last: k, victims: [victim(words, k, k, 0, "person")], named: false };
}
