import { type CasualtyEvent, DUAL_EVENT, EVENT, FATE, GROUP, RELATIVE } from "../../lexicon/parts/casualties.js";
import { BOUND_AFTER, NUMBER } from "../../lexicon/parts/numbers.js";
import { PERSON } from "../../lexicon/parts/people.js";
import { isOf, phraseAt, wholePhraseAt } from "../../lexicon/read.js";
import { isMarked } from "../../text/adjacency.js";
import { KIND_NUMBER } from "../../text/scan.js";
import { GAP_CLOSE, GAP_COMMA, GAP_OPEN } from "../../text/words.js";
import type { NumberReading } from "../numbers/read-number.js";
import type { Casualty } from "./casualty.js";
import { type CasualtyText, goesOn } from "./casualty-text.js";
import { tailEnd, victim } from "./counted.js";
import { readNounOf } from "./noun-of.js";
import { personAt } from "./number-words.js";
import { maxAfter } from "./victim-nouns.js";
import { hasArticle, isParticle, isSoundPlural } from "./word-shape.js";

/** No fate is told further from the people: `خمسة أشخاص بينهم امرأة وطفل قتلوا`. */
const FATE_REACH = 14;

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
    // an adjective right after its noun: `ثلاثة جنود سوريين`
    if (!bound && !isRelative(text, k) && !(n === 0 && isSoundPlural(text, k))) return null;
    if (isOf(text, k, EVENT)) return null;
    relative ||= isOf(text, k, RELATIVE);
    k = (bound?.last ?? k) + 1;
  }
  return null;
}

type Body = Omit<Casualty, "first" | "skip">;

function casualtiesOf(text: CasualtyText, last: number, body: Omit<Body, "last" | "event" | "rule">): Body | null {
  const rule = "victims-then-event";
  const fate = readFate(text, last);
  if (!fate) return null;
  const { event } = fate;
  if (!fate.apart) return { ...body, event, last: fate.last, rule };
  return { ...body, event, last, rule, told: { first: fate.first, last: fate.last, skip: 0 } };
}

/** Counted people and what became of them after: `14 مقاتلا لقوا حتفهم`, `13 مسلحا من … لقوا مصرعهم`. */
export function readCountedThenFate(text: CasualtyText, number: NumberReading): Body | null {
  const noun = readNounOf(text, number.last, true);
  if (!noun?.named || text.blocked[number.last + 1] !== 0) return null;
  const max = maxAfter(text, number.max, noun.last);
  return casualtiesOf(text, noun.last, { min: number.min, max, victims: noun.victims });
}

/** The same of a dual, which counts two by itself: `طفلان من عائلة واحدة قتلا`. */
export function readDualThenFate(text: CasualtyText, i: number): Casualty | null {
  const skip = text.strips[i]!;
  const person = personAt(text, i, skip);
  if (person?.value.count !== 2 || person.value.kind === "family") return null;
  const { last } = tailEnd(text, person.last);
  const victims = [victim(text, i, person.last, skip, person.value.kind)];
  const read = casualtiesOf(text, last, { min: 2, max: maxAfter(text, 2, last), victims });
  // a verb that counts two by itself is read where it stands
  if (!read || (read.told && phraseAt(text, read.told.first, DUAL_EVENT))) return null;
  return { ...read, first: i, skip };
}
