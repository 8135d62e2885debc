import type { LexedWords } from "../../lexicon/lexed-words.js";
import { ILLNESS, PER_HEAD, REACH, RISE, type Stance } from "../../lexicon/parts/casualties.js";
import { isOf, phraseAt } from "../../lexicon/read.js";
import type { CasualtyKind, Evidence, Victims } from "../../span.js";
import { follows } from "../../text/adjacency.js";
import { KIND_NUMBER } from "../../text/scan.js";
import { GAP_BREAK, GAP_STOP } from "../../text/words.js";
import { readNumber } from "../numbers/read-number.js";
import type { Casualty } from "./casualty.js";
import { casualtyWordAt } from "./casualty-word.js";
import { readEvent } from "./read-event.js";
import { readInverted, readTotal } from "./read-total.js";
import { readLed, readVictims } from "./read-victims.js";
import { isAfterBeh } from "./word-shape.js";

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
  readonly evidence: readonly Evidence[];
}

/** What else stands in the text. */
export interface CasualtyContext {
  /** Word ranges of places, actors and weapons: casualties stop before them. */
  readonly blocked?: readonly { readonly first: number; readonly last: number }[];
}

/** A number this many words after `ارتفاع`, `حصيلة` in its sentence is the total that they speak of. */
const RISE_REACH = 15;

/** `80 إصابة جديدة بفيروس`: an adjective may stand before the illness. */
const ILLNESS_REACH = 2;

/**
 * Finds counted casualties with their event word.
 *
 * - a match runs from the event word to the counted noun; what `و` joins under one event word is summed;
 * - subsets (`بينهم طفل`) are neither inside nor added; without a quantity or an event word there are no casualties;
 * - a dual is 2, a bare singular 1; `أكثر من` and its kin leave the upper end open;
 * - an updated figure (`ارتفاع حصيلة … إلى 10`) is marked as a total.
 *
 * @param words words of a text folded with the profile `standard`
 */
export function findCasualties(words: LexedWords, context: CasualtyContext = {}): CasualtyMatch[] {
  const blocked = new Uint8Array(words.count + 1);
  for (const { first, last } of context.blocked ?? []) blocked.fill(1, first, last + 1);
  const found: CasualtyMatch[] = [];
  let rise = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < words.count; ) {
    if ((words.gaps[i]! & (GAP_STOP | GAP_BREAK)) !== 0) rise = Number.NEGATIVE_INFINITY;
    const risen = i - rise <= RISE_REACH && readsUpTo(words, i);
    const casualty = blocked[i] === 0 ? readCasualty(words, i, risen, blocked) : null;
    if (casualty && !isRateOrIllness(words, casualty))
      found.push(matchOf(words, i, casualty, risen || casualty.rule === "total"));
    else if (isOf(words, i, RISE)) rise = i;
    i = casualty ? casualty.last + 1 : i + 1;
  }
  return found;
}

/** Whether word `i` stands after `إلى` or `بلغ`. */
function readsUpTo(words: LexedWords, i: number): boolean {
  return i > 0 && phraseAt(words, i - 1, REACH) !== null;
}

/** Whether what was read is a rate (`7 وفيات لكل 100 ألف`) or an illness (`80 إصابة جديدة بفيروس`). */
function isRateOrIllness(words: LexedWords, { last, event }: Casualty): boolean {
  for (let k = last + 1; k <= last + ILLNESS_REACH && follows(words, k); k++) {
    if (k === last + 1 && isOf(words, k, PER_HEAD)) return true;
    if (event.kind === "injured" && isOf(words, k, ILLNESS) && isAfterBeh(words, k)) return true;
  }
  return false;
}

function readCasualty(words: LexedWords, i: number, risen: boolean, blocked: Uint8Array): Casualty | null {
  if (words.kinds[i] === KIND_NUMBER) return readQuantity(words, i, risen, blocked);
  const word = casualtyWordAt(words, i);
  switch (word?.kind) {
    case undefined:
      return null;
    case "event":
      return readEvent(words, word, blocked) ?? readLed(words, word, blocked);
    case "pair":
      return { last: word.last, skip: word.skip, event: word.value, min: 2, max: 2, victims: [], rule: "event-count" };
    case "lead":
      return readLed(words, word, blocked);
    case "total":
      return readTotal(words, word, blocked);
    default:
      return readQuantity(words, i, risen, blocked);
  }
}

function readQuantity(words: LexedWords, i: number, risen: boolean, blocked: Uint8Array): Casualty | null {
  const read = readVictims(words, i, false, blocked);
  if (read || !risen) return read;
  const number = readNumber(words, i);
  return number && readInverted(words, number, blocked);
}

function matchOf(words: LexedWords, first: number, casualty: Casualty, total: boolean): CasualtyMatch {
  const { last, skip, event, min, max, victims, rule } = casualty;
  const range = max === null ? `${min} or more` : max === min ? `${min}` : `${min} to ${max}`;
  const evidence: Evidence[] = [{ rule, detail: `${event.kind}, ${range}` }];
  if (total) evidence.push({ rule: "total", detail: "the figure replaces earlier ones" });
  const [from, to] = [words.from[first]! + skip, words.to[last]!];
  return { first, last, from, to, kind: event.kind, min, max, victims, stance: event.stance, total, evidence };
}
