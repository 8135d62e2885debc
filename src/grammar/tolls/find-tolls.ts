import type { LexedWords as Words } from "../../lexicon/lexed-words.js";
import type { CasualtyKind, Evidence, Victims } from "../../span.js";
import { KIND_NUMBER } from "../../text/scan.js";
import { GAP_BREAK, GAP_STOP } from "../../text/words.js";
import { follows, readPhrase } from "../numbers/phrase-table.js";
import { readNumber } from "../numbers/read-number.js";
import type { Stance } from "./event-words.js";
import { illnesses, perHead, reaches, rises, tollWords } from "./lexicon.js";
import { readEvent } from "./read-event.js";
import { readInverted, readTotal } from "./read-total.js";
import { readLed, readVictims } from "./read-victims.js";
import type { Toll } from "./toll.js";

/** A toll in a text: words `first` to `last`, folded range `[from, to)`. */
export interface TollMatch {
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
export interface TollContext {
  /** Word ranges of places, actors and weapons: a toll stops before them. */
  readonly blocked?: readonly { readonly first: number; readonly last: number }[];
}

/** A number this many words behind `ارتفاع`, `حصيلة` in its sentence is the total that they speak of. */
const RISE_REACH = 15;

/** `80 إصابة جديدة بفيروس`: an adjective may stand before the illness. */
const ILLNESS_REACH = 2;

/**
 * Finds counted tolls with their event word.
 *
 * - a match runs from the event word to the counted noun; what `و` joins under one event word is summed;
 * - subsets (`بينهم طفل`) are neither inside nor added; without a quantity or an event word there is no toll;
 * - a dual is 2, a bare singular 1; `أكثر من` and its kin leave the upper end open;
 * - an updated figure (`ارتفاع حصيلة … إلى 10`) is marked as a total.
 *
 * @param words words of a text folded with the profile `standard`
 */
export function findTolls(words: Words, context: TollContext = {}): TollMatch[] {
  const blocked = new Uint8Array(words.count + 1);
  for (const { first, last } of context.blocked ?? []) blocked.fill(1, first, last + 1);
  const found: TollMatch[] = [];
  let rise = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < words.count; ) {
    if ((words.gaps[i]! & (GAP_STOP | GAP_BREAK)) !== 0) rise = Number.NEGATIVE_INFINITY;
    const risen = i - rise <= RISE_REACH && readsUpTo(words, i);
    const toll = blocked[i] === 0 ? readToll(words, i, risen, blocked) : null;
    if (toll && !isRateOrIllness(words, toll)) found.push(matchOf(words, i, toll, risen || toll.rule === "total"));
    else if (rises().has(words.forms[i]!)) rise = i;
    i = toll ? toll.last + 1 : i + 1;
  }
  return found;
}

/** Whether word `i` stands behind `إلى` or `بلغ`. */
function readsUpTo(words: Words, i: number): boolean {
  return i > 0 && reaches().has(words.forms[i - 1]!);
}

/** Whether what was read is a rate (`7 وفيات لكل 100 ألف`) or an illness (`80 إصابة جديدة بفيروس`). */
function isRateOrIllness(words: Words, { last, event }: Toll): boolean {
  for (let k = last + 1; k <= last + ILLNESS_REACH && follows(words, k); k++) {
    if (k === last + 1 && perHead().has(words.forms[k]!)) return true;
    if (event.kind === "injured" && illnesses().has(words.forms[k]!)) return true;
  }
  return false;
}

function readToll(words: Words, i: number, risen: boolean, blocked: Uint8Array): Toll | null {
  if (words.kinds[i] === KIND_NUMBER) return readQuantity(words, i, risen, blocked);
  const match = readPhrase(tollWords(), words, i);
  if (!match) return null;
  const { value, last, skip } = match;
  switch (value.kind) {
    case "event":
      return readEvent(words, match, blocked) ?? readLed(words, match, blocked);
    case "pair":
      return { last, skip, event: value.event, min: 2, max: 2, victims: [], rule: "event-count" };
    case "lead":
      return readLed(words, match, blocked);
    case "total":
      return readTotal(words, match, blocked);
    default:
      return readQuantity(words, i, risen, blocked);
  }
}

function readQuantity(words: Words, i: number, risen: boolean, blocked: Uint8Array): Toll | null {
  const read = readVictims(words, i, false, blocked);
  if (read || !risen) return read;
  const number = readNumber(words, i);
  return number && readInverted(words, number, blocked);
}

function matchOf(words: Words, first: number, toll: Toll, total: boolean): TollMatch {
  const { last, skip, event, min, max, victims, rule } = toll;
  const range = max === null ? `${min} or more` : max === min ? `${min}` : `${min} to ${max}`;
  const evidence: Evidence[] = [{ rule, detail: `${event.kind}, ${range}` }];
  if (total) evidence.push({ rule: "total", detail: "the figure replaces earlier ones" });
  const [from, to] = [words.from[first]! + skip, words.to[last]!];
  return { first, last, from, to, kind: event.kind, min, max, victims, stance: event.stance, total, evidence };
}
