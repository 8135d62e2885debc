import {
  type CasualtyEvent,
  DUAL_EVENT,
  EVENT,
  EVENT_OBJECT,
  FALLEN_AS,
  FATE,
  GROUP,
  KILLED,
  RELATIVE,
} from "../../lexicon/parts/casualties.js";
import { BOUND_AFTER, NUMBER } from "../../lexicon/parts/numbers.js";
import { PERSON } from "../../lexicon/parts/people.js";
import { isOf, type PhraseMatch, phraseAt, wholePhraseAt } from "../../lexicon/read.js";
import { isMarked } from "../../text/adjacency.js";
import { KIND_NUMBER } from "../../text/scan.js";
import { GAP_CLOSE, GAP_COMMA, GAP_OPEN } from "../../text/words.js";
import type { Casualty } from "./casualty.js";
import { type CasualtyText, free, goesOn } from "./casualty-text.js";
import { type Counted, isOfSpan } from "./counted.js";
import { personAt } from "./number-words.js";
import { readCounted } from "./people.js";
import { readQuantity } from "./quantity.js";
import { hasArticle, isParticle, isPluralVerb } from "./word-shape.js";

/** No fate is told further from the people: `خمسة أشخاص بينهم امرأة وطفل قتلوا`. */
const FATE_REACH = 14;

/** `عشرة مقاتلين و26 عنصرا قتلوا`: terms of one count before its fate. */
const MOST_TERMS = 3;

/** Words of a name that no list has, after `من`: `13 مسلحا من فجر ليبيا لقوا مصرعهم`. */
const NAME_REACH = 3;

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

/** What became of one, in a verb of the singular: `قتل`, `لقي مصرعه`. */
function fateOfOne(text: CasualtyText, k: number): { value: CasualtyEvent; last: number } | null {
  const verb = wholePhraseAt(text, k, EVENT);
  if (!verb?.value.verb || verb.value.active || verb.value.taking) return null;
  const object = free(text, verb.last + 1) ? wholePhraseAt(text, verb.last + 1, EVENT_OBJECT) : null;
  if (object?.value === (verb.value.life ? "life" : "end")) return { value: KILLED, last: object.last };
  return verb.value.object ? null : { value: verb.value.event, last: verb.last };
}

/** `(إيقاع 20 مسلحا) قتلى`: what they are now, said without a verb. */
function stateAt(text: CasualtyText, k: number): PhraseMatch<CasualtyEvent> | null {
  const state = wholePhraseAt(text, k, FALLEN_AS);
  return state?.value.kind === "detained" ? null : state;
}

/** What became of people whose count ends with word `last`; `one`: of a single one. */
function readFate(text: CasualtyText, last: number, one: boolean): Fate | null {
  let apart = false;
  let relative = false;
  let of = Number.NEGATIVE_INFINITY;
  for (let k = last + 1, n = 0; n < FATE_REACH && k < text.count && isWithin(text, k, relative); n++) {
    if (text.blocked[k] !== 0) {
      apart = true;
      k++;
      continue;
    }
    const state = n === 0 ? stateAt(text, k) : null;
    const fate = wholePhraseAt(text, k, FATE) ?? state ?? (one ? fateOfOne(text, k) : null);
    if (fate) return { event: fate.value, first: k, last: fate.last, apart };
    const bound = phraseAt(text, k, BOUND_AFTER);
    // an unknown word right after the noun is its adjective: `سبعة مقاتلين أجانب`
    if (!bound && !isRelative(text, k) && (n > 0 || isPluralVerb(text, k))) {
      if (k - of > NAME_REACH) return null;
      apart = true;
    }
    if (isOf(text, k, EVENT) || isParticle(text, k, "that")) return null; // `قال ناشطان إن 12 عاملا قتلوا`
    if (isParticle(text, k, "of")) of = k;
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

/** `(إن) جنديا (قتل)`: a bare singular is counted before its verb where a clause begins with it. */
function isOne(text: CasualtyText, i: number, { explicit, definite, min, max }: Counted): boolean {
  return !explicit && definite === false && min === 1 && max === 1 && isParticle(text, i - 1, "that");
}

/**
 * Counted people that begin with word `i`, after `skip` units of proclitics, and what became of them after: `14 مقاتلا لقوا حتفهم`,
 * `طفلان من عائلة واحدة قتلا`. Where another span stands between, the casualties are the people alone.
 */
export function readPeopleThenFate(text: CasualtyText, i: number, skip: number): Casualty | null {
  const counted = readCounted(text, i, { weak: true, skip, terms: MOST_TERMS });
  if (!counted) return null;
  const one = isOne(text, i, counted);
  if (!one && !counted.explicit) return null;
  const fate = readFate(text, counted.last, one);
  if (!fate || isActive(text, fate)) return null;
  if (!counted.named && fate.first > counted.last + 1 && !isOfSpan(text, counted.last)) return null;
  const { min, max, victims } = counted;
  const read = { first: i, skip, event: fate.event, min, max, victims, rule: "victims-then-event" } as const;
  if (!fate.apart) return { ...read, last: fate.last };
  // a verb that counts two by itself is read where it stands
  if (phraseAt(text, fate.first, DUAL_EVENT)) return null;
  return { ...read, last: counted.last, told: { first: fate.first, last: fate.last, skip: 0 }, apart: true };
}
