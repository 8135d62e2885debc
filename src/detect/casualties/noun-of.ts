import {
  CASE,
  CASE_KIND,
  type CasualtyEvent,
  FATE,
  MEANS,
  NO_MEMBERS,
  OTHER,
  PHRASE_START,
  VICTIM,
  WORKING,
} from "../../lexicon/parts/casualties.js";
import { THING } from "../../lexicon/parts/things.js";
import { isOf, isWholly, phraseAt, valueAt } from "../../lexicon/read.js";
import { KIND_WORD } from "../../text/scan.js";
import { joinedAt } from "../numbers/joined.js";
import { type CasualtyText, free } from "./casualty-text.js";
import { casualtyWordAt } from "./casualty-word.js";
import { type Counted, tailEnd, victim } from "./counted.js";
import { personAt } from "./number-words.js";
import {
  hasArticle,
  isAfterBeh,
  isConstructPlural,
  isDefinite,
  isParticle,
  isPossessedPlural,
  isSoundPlural,
} from "./word-shape.js";

/** Words of the complement of `العاملين في القطاع الصحي`. */
const COMPLEMENT_WORDS = 2;
/** `حالات التسمم والحروق والدوار`: words of what the cases are. */
const CASE_WORDS = 8;
const SHORTEST_NOUN = 3;

type Noun = Omit<Counted, "min" | "max" | "explicit" | "definite">;

/** The last of the definite words that follow word `last`, `most` of them at most. */
function definiteEnd(text: CasualtyText, last: number, most: number): number {
  let end = last;
  for (let n = 0; n < most && free(text, end + 1) && isDefinite(text, end + 1); n++) end++;
  return end;
}

/**
 * Whether an unknown noun is a sound masculine plural, which names people alone: `جامعين`, and `جامعي` before a definite noun.
 * A broken plural may end alike (`بساتين`): an alef stands then two letters before its ending.
 * Source: Ryding, A Reference Grammar of Modern Standard Arabic, ch. 7.
 */
function isHumanPlural(text: CasualtyText, i: number): boolean {
  if (isSoundPlural(text, i)) return true;
  return isConstructPlural(text, i) && free(text, i + 1) && hasArticle(text, i + 1);
}

/** `من` and those of whom so many are counted: `7 من عناصر`, `أربعة من العاملين في القطاع الصحي`. */
function readOf(text: CasualtyText, i: number): Noun | null {
  const head = i + 1;
  if (!isParticle(text, i, "of") || !free(text, head)) return null;
  const person = personAt(text, head, 0);
  // `خمسة من عائلة واحدة` says whose they are
  if (person?.value.kind === "family") return null;
  if (
    !person &&
    !isHumanPlural(text, head) &&
    !isPossessedPlural(text, head) &&
    (!hasArticle(text, head) || isOf(text, head, THING) || isOf(text, head, NO_MEMBERS))
  )
    return null;
  const last = person?.last ?? head;
  const named = person ? [victim(text, head, last, 0, person.value.kind)] : [];
  const within = isOf(text, head, WORKING) && free(text, last + 1) && isParticle(text, last + 1, "in");
  const end = within ? definiteEnd(text, last + 1, COMPLEMENT_WORDS) : last;
  return { last: end > last + 1 ? end : last, victims: named, named: true };
}

/** `50 حالة اختناق`, `50 حالة من حالات التسمم والحروق`, `12 حالة اعتقال`: what is counted by its cases. */
export function readCases(text: CasualtyText, number: number): { last: number; event: CasualtyEvent } | null {
  let k = number + 1;
  if (!free(text, k) || !isWholly(text, k, CASE)) return null;
  if (free(text, k + 1) && isParticle(text, k + 1, "of") && isWholly(text, k + 2, CASE)) k += 2;
  const event = free(text, k + 1) ? valueAt(text, k + 1, CASE_KIND) : undefined;
  if (!event || text.strips[k + 1] !== 0) return null;
  return { last: event.kind === "injured" ? definiteEnd(text, k + 1, CASE_WORDS) : k + 1, event };
}

/** Whether another phrase begins with word `i`: `في`, `بجروح`. */
export function startsPhrase(text: CasualtyText, i: number): boolean {
  return phraseAt(text, i, PHRASE_START) !== null || (isOf(text, i, MEANS) && isAfterBeh(text, i));
}

/**
 * What the number that ends with word `number` counts, from the word after it.
 *
 * @param weak whether only known people count
 * @returns the number itself where it stands without a noun; `null` where it counts no people
 */
export function readNounOf(text: CasualtyText, number: number, weak: boolean): Noun | null {
  const k = number + 1;
  const alone: Noun = { last: number, victims: [], named: false };
  if (!free(text, k)) return alone;
  const of = readOf(text, k);
  if (of) return of;
  const person = personAt(text, k, 0);
  if (person || isWholly(text, k, VICTIM)) {
    const last = person?.last ?? k;
    const named = [victim(text, k, last, 0, person?.value.kind ?? "person")];
    return { last: tailEnd(text, last).last, victims: named, named: true };
  }
  if (isWholly(text, k, OTHER)) return { last: k, victims: [], named: true };
  if (isWholly(text, k, THING)) return null;
  if (startsPhrase(text, k) || casualtyWordAt(text, k) || joinedAt(text, k) || isOf(text, k, FATE)) return alone;
  // an unknown noun: people, where the event word leaves no doubt
  if (isHumanPlural(text, k)) return { last: k, victims: [victim(text, k, k, 0, "person")], named: true };
  if (weak) return null;
  if (text.kinds[k] !== KIND_WORD || text.to[k]! - text.from[k]! < SHORTEST_NOUN) return alone;
  return { last: k, victims: [victim(text, k, k, 0, "person")], named: false };
}
