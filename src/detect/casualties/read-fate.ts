import { type CasualtyEvent, DUAL_EVENT, EVENT, FATE, GROUP, RELATIVE } from "../../lexicon/parts/casualties.js";
import { BOUND_AFTER, NUMBER } from "../../lexicon/parts/numbers.js";
import { PERSON } from "../../lexicon/parts/people.js";
import { isOf, phraseAt, wholePhraseAt } from "../../lexicon/read.js";
import { isMarked } from "../../text/adjacency.js";
import { KIND_NUMBER } from "../../text/scan.js";
import { GAP_CLOSE, GAP_COMMA, GAP_OPEN } from "../../text/words.js";
import type { Casualty } from "./casualty.js";
import { type CasualtyText, free, goesOn } from "./casualty-text.js";
import { personAt } from "./number-words.js";
import { readCounted } from "./people.js";
import { readQuantity } from "./quantity.js";
import { hasArticle, isParticle, isPluralVerb } from "./word-shape.js";

/** No fate is told further from the people: `خمسة أشخاص بينهم امرأة وطفل قتلوا`. */
const FATE_REACH = 14;

/** `عشرة مقاتلين و26 عنصرا قتلوا`: terms of one count before its fate. */
const MOST_TERMS = 3;

interface Fate {
  readonly event: CasualtyEvent;
  readonly first: number;
  readonly last: number;
  /** Another span stands between the people and it. */
  readonly apart: boolean;
}

/** Whether word `k` may stand between counted people and what became of them: who some of them are, of where, of whose family. */
function isRelative(text: CasualtyText, k: number): boolean {
  return (
    text.kinds[k] === KIND_NUMBER ||
    isParticle(text, k, "of") ||
    isParticle(text, k, "in") ||
    isOf(text, k, RELATIVE) ||
    phraseAt(text, k, PERSON) !== null ||
    isOf(text, k, GROUP) ||
    isOf(text, k, NUMBER) ||
    hasArticle(text, k)
  );
}

/** Whether word `k` goes on with the people: a comma may stand before and after a part that says who they are. */
function isWithin(text: CasualtyText, k: number, relative: boolean): boolean {
  if (goesOn(text, k)) return true;
  if (isMarked(text, k, GAP_COMMA)) return relative || isOf(text, k, RELATIVE);
  return isMarked(text, k, GAP_OPEN) || isMarked(text, k, GAP_CLOSE);
}

/** What became of people whose count ends with word `last`. */
function readFate(text: CasualtyText, last: number): Fate | null {
  let apart = false;
  let relative = false;
  for (let k = last + 1, n = 0; n < FATE_REACH && k < text.count && isWithin(text, k, relative); n++) {
    if (text.blocked[k] !== 0) {
      apart = true;
      k++;
      continue;
    }
    const fate = wholePhraseAt(text, k, FATE);
    if (fate) return { event: fate.value, first: k, last: fate.last, apart };
    const bound = phraseAt(text, k, BOUND_AFTER);
    // an unknown word right after the noun is its adjective: `سبعة مقاتلين أجانب`
    if (!bound && !isRelative(text, k) && (n > 0 || isPluralVerb(text, k))) return null;
    if (isOf(text, k, EVENT)) return null;
    relative ||= isOf(text, k, RELATIVE);
    k = (bound?.last ?? k) + 1;
  }
  return null;
}

/** Whether what stands after a verb is its object, so that the people before it are its subject: `أعدموا المئات`. */
function isActive(text: CasualtyText, { last }: Fate): boolean {
  const k = last + 1;
  return free(text, k) && (readQuantity(text, k)?.first === k || personAt(text, k, 0) !== null);
}

/**
 * Counted people that begin with word `i`, after `skip` units of proclitics, and what became of them after: `14 مقاتلا لقوا حتفهم`,
 * `طفلان من عائلة واحدة قتلا`. Where another span stands between, the casualties are the people alone.
 */
export function readPeopleThenFate(text: CasualtyText, i: number, skip: number): Casualty | null {
  const counted = readCounted(text, i, { weak: true, skip, terms: MOST_TERMS });
  if (!counted?.explicit || !counted.named) return null;
  const fate = readFate(text, counted.last);
  if (!fate || isActive(text, fate)) return null;
  const { min, max, victims } = counted;
  const read = { first: i, skip, event: fate.event, min, max, victims, rule: "victims-then-event" } as const;
  if (!fate.apart) return { ...read, last: fate.last };
  // a verb that counts two by itself is read where it stands
  if (phraseAt(text, fate.first, DUAL_EVENT)) return null;
  return { ...read, last: counted.last, told: { first: fate.first, last: fate.last, skip: 0 }, apart: true };
}
