import type { LexedWords } from "../../lexicon/lexed-words.js";
import {
  DIED_OF,
  DUAL_EVENT,
  EVENT,
  ILLNESS,
  LEAD,
  PER_HEAD,
  REACH,
  RISE,
  type Stance,
  TOTAL,
  VICTIM,
} from "../../lexicon/parts/casualties.js";
import { BETWEEN, BOUND_BEFORE, NUMBER, ODD, VAGUE_QUANTITY } from "../../lexicon/parts/numbers.js";
import { PERSON } from "../../lexicon/parts/people.js";
import { isOf, phraseAt } from "../../lexicon/read.js";
import { wordGate } from "../../lexicon/word-gate.js";
import type { CasualtyKind, Evidence, Victims } from "../../span.js";
import { follows } from "../../text/adjacency.js";
import { toSource } from "../../text/alignment.js";
import { KIND_NUMBER } from "../../text/scan.js";
import { GAP_BREAK, GAP_STOP } from "../../text/words.js";
import { joinedAt } from "../numbers/joined.js";
import type { Casualty } from "./casualty.js";
import { type CasualtyText, casualtyText, endOf, free, goesOn, startOf } from "./casualty-text.js";
import { casualtyWordAt } from "./casualty-word.js";
import { isOfSpan } from "./counted.js";
import { beginsAnother, readCounted } from "./people.js";
import { readQuantity } from "./quantity.js";
import { readEvent, readFallen } from "./read-event.js";
import { readPeopleThenFate } from "./read-fate.js";
import { readAmong, readDefinite, readInverted, readJoinedTotal, readLabel, readTotal } from "./read-total.js";
import { readLed, readVictims } from "./read-victims.js";
import { Tellers } from "./tellers.js";
import { isAfterBeh, isParticle } from "./word-shape.js";

/** Casualties in a text: words `first` to `last`, folded range `[from, to)`. */
export interface CasualtyMatch {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  readonly kind: CasualtyKind;
  readonly min: number;
  /** `null`: open. */
  readonly max: number | null;
  readonly victims: readonly Victims[];
  /** How the wording stands to the dead; kept apart from the count. */
  readonly stance: Stance;
  /** The figure replaces earlier ones: `ارتفاع حصيلة القتلى إلى 10`. */
  readonly total: boolean;
  /** Rules `event-count`, `counted-victims`, `victims-then-event`, `total`, `label`; `event-word` where the event word stands apart. */
  readonly evidence: readonly Evidence[];
}

/** What else stands in the text. */
export interface CasualtyContext {
  /** Word ranges of places, actors, dates and weapons. No casualties run over one: where one stands between, they are the count alone. */
  readonly blocked?: readonly { readonly first: number; readonly last: number }[];
}

/** What casualties begin with, or are told by, beside numbers in digits. */
const BEGINS = wordGate([
  DUAL_EVENT,
  EVENT,
  LEAD,
  TOTAL,
  VICTIM,
  RISE,
  PERSON,
  NUMBER,
  ODD,
  BOUND_BEFORE,
  VAGUE_QUANTITY,
  BETWEEN,
]);

/** A number this many words after `ارتفاع`, `حصيلة` in its sentence is the total that they speak of. */
const RISE_REACH = 15;

/** `80 إصابة جديدة بفيروس`: an adjective may stand before the illness. */
const ILLNESS_REACH = 2;

/**
 * Finds counted casualties with their event word.
 *
 * - a match runs from the event word to the counted noun; what `و` joins under one event word is summed;
 * - where another span stands between the event word and the count, the match is the count and its noun alone, and its evidence
 *   `event-word` says where the event word stands;
 * - subsets (`بينهم طفل`) are neither inside nor added; without a quantity or an event word there are no casualties;
 * - a dual is 2, a bare singular 1; `أكثر من`, `تجاوز` and their kin leave the upper end open;
 * - an updated figure (`ارتفاع حصيلة … إلى 10`) is marked as a total.
 *
 * @param words words of a text folded with the profile `standard`
 */
export function findCasualties(words: LexedWords, context: CasualtyContext = {}): CasualtyMatch[] {
  const tellers = new Tellers(words);
  if (!tellers.any()) return [];
  const text = casualtyText(words, context.blocked ?? []);
  const found: CasualtyMatch[] = [];
  let rise = Number.NEGATIVE_INFINITY;
  let total = -1;
  let previous: Casualty | null = null;
  for (let i = 0; i < text.count; ) {
    if ((text.gaps[i]! & (GAP_STOP | GAP_BREAK)) !== 0) rise = Number.NEGATIVE_INFINITY;
    if (previous === null && total !== i - 1 && (text.gates[i]! & BEGINS) === 0 && text.kinds[i] !== KIND_NUMBER) {
      i++;
      continue;
    }
    const risen = i - rise <= RISE_REACH && readsUpTo(text, i);
    const joined: Casualty | null =
      total === i - 1 && i > 0 ? readJoinedTotal(text, i) : previous && readJoined(text, i, previous);
    const casualty: Casualty | null = joined ?? (text.blocked[i] === 0 ? readCasualty(text, i, risen, tellers) : null);
    if (casualty && !isRateOrIllness(text, casualty)) {
      const updated = risen || casualty.rule === "total";
      if (updated) total = casualty.last;
      found.push(matchOf(text, casualty, updated));
    } else if (isOf(text, i, RISE)) rise = i;
    previous = casualty ?? (goesOn(text, i + 1) && mayPart(text, i) ? previous : null);
    // what stands between people and their fate says who some of them are
    i = casualty ? Math.max(casualty.last, casualty.told?.last ?? 0) + 1 : i + 1;
  }
  return found;
}

/** Whether word `i` may part two counts of one event: `مقتل 5 من قوات النظام و3 مدنيين`. */
function mayPart(text: CasualtyText, i: number): boolean {
  return text.blocked[i] !== 0 || isParticle(text, i, "of") || isParticle(text, i, "in");
}

/** `(قتل 22 في درعا) و19 في إدلب`: whether the number that ends with word `last` is of another span. */
function isOfPlaceOrParty(text: CasualtyText, last: number): boolean {
  return (
    isOfSpan(text, last) || (isParticle(text, last + 1, "in") && free(text, last + 1) && text.blocked[last + 2] === 1)
  );
}

/** A count that `و` joins at word `i` to one of an event word, after another span. */
function readJoined(text: CasualtyText, i: number, previous: Casualty): Casualty | null {
  const and = previous.rule === "event-count" && i > previous.last + 1 && goesOn(text, i) ? joinedAt(text, i) : null;
  if (!and || text.blocked[and.at] !== 0 || beginsAnother(text, and.at)) return null;
  if (readPeopleThenFate(text, and.at, and.skip)) return null;
  const counted = readCounted(text, and.at, { weak: true, skip: and.skip });
  if (!counted?.explicit || (!counted.named && !isOfPlaceOrParty(text, counted.last))) return null;
  const { last, min, max, victims } = counted;
  const { event, told } = previous;
  return {
    first: and.at,
    last,
    skip: and.skip,
    event,
    min,
    max,
    victims,
    rule: "event-count",
    told: told!,
    apart: true,
  };
}

/** Whether word `i` stands after `إلى` or `بلغ`. */
function readsUpTo(text: CasualtyText, i: number): boolean {
  return i > 0 && phraseAt(text, i - 1, REACH) !== null;
}

/** Whether what was read is a rate (`7 وفيات لكل 100 ألف`) or an illness (`80 إصابة جديدة بفيروس`). */
function isRateOrIllness(text: CasualtyText, { last, event }: Casualty): boolean {
  for (let k = last + 1; k <= last + ILLNESS_REACH && follows(text, k); k++) {
    if (k === last + 1 && isOf(text, k, PER_HEAD)) return true;
    if (event.kind === "injured" && isOf(text, k, ILLNESS) && isAfterBeh(text, k)) return true;
  }
  return false;
}

function readCasualty(text: CasualtyText, i: number, risen: boolean, tellers: Tellers): Casualty | null {
  if (!tellers.after(i)) return null;
  if (text.kinds[i] === KIND_NUMBER) return readCounts(text, i, risen);
  const word = casualtyWordAt(text, i);
  switch (word?.kind) {
    case undefined:
      return readPeople(text, i);
    case "event":
      return readEvent(text, i, word) ?? readLed(text, i, word);
    case "pair": {
      const { last, skip, value } = word;
      if (value.kind === "injured" && skip === 0 && isDiedOf(text, i)) return null;
      return { first: i, last, skip, event: value, min: 2, max: 2, victims: [], rule: "event-count" };
    }
    case "lead":
      return readLed(text, i, word) ?? (word.value === "fall" ? readFallen(text, i, word) : null);
    case "total":
      return readTotal(text, i, word);
    case "victim":
      return readLabel(text, i) ?? readDefinite(text, i) ?? readAmong(text, i) ?? readCounts(text, i, risen);
    default:
      return readCounts(text, i, risen);
  }
}

/** How many words may stand between `متأثرين` and the verb of its wounds: `بجراحهما التي`, `بجراح خطيرة كانا قد`. */
const DIED_OF_REACH = 5;
/** بها, the wounds that were named before */
const BY_THEM = "\u0628\u0647\u0627";

/** Whether the verb at word `i` tells of wounds that those before it died of: `استشهد … متأثرين بجراح أصيبا بها`. */
function isDiedOf(text: CasualtyText, i: number): boolean {
  if (text.forms[i + 1] !== BY_THEM) return false;
  for (let k = i - 1; k >= Math.max(0, i - DIED_OF_REACH) && goesOn(text, k + 1); k--)
    if (isOf(text, k, DIED_OF)) return true;
  return false;
}

/** People whose number stands in no word before them, and what became of them: `شخصان قتلا`, `(إن) جنديا قتل`, `مدنيين اثنين أصيبا`. */
function readPeople(text: CasualtyText, i: number): Casualty | null {
  return isOf(text, i, PERSON) ? readPeopleThenFate(text, i, text.strips[i]!) : null;
}

/** Casualties that begin with their count, or with victims that count themselves. */
function readCounts(text: CasualtyText, i: number, risen: boolean): Casualty | null {
  const read = readVictims(text, i, false);
  if (read || !risen) return read;
  const number = readQuantity(text, i);
  return number && readInverted(text, number);
}

function matchOf(text: CasualtyText, casualty: Casualty, total: boolean): CasualtyMatch {
  const { first, last, skip, event, min, max, victims, rule, told, apart } = casualty;
  const range = max === null ? `${min} or more` : max === min ? `${min}` : `${min} to ${max}`;
  const evidence: Evidence[] = [{ rule, detail: `${event.kind}, ${range}` }];
  if (told && apart) {
    const { start, end } = toSource(text.folded, startOf(text, told.first) + told.skip, endOf(text, told.last));
    const words = text.folded.source.slice(start, end);
    evidence.push({ rule: "event-word", detail: `${words} says what became of them`, start, end });
  }
  if (total) evidence.push({ rule: "total", detail: "the figure replaces earlier ones" });
  const [from, to] = [startOf(text, first) + skip, endOf(text, last)];
  return { first, last, from, to, kind: event.kind, min, max, victims, stance: event.stance, total, evidence };
}
