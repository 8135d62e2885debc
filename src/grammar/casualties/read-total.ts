import type { LexedWords } from "../../lexicon/lexed-words.js";
import { BOTH, type CasualtyEvent, REACH, TOTAL, VICTIM } from "../../lexicon/parts/casualties.js";
import { isWholly, type PhraseMatch, phraseAt, valueAt, wholePhraseAt } from "../../lexicon/read.js";
import { joinedAt } from "../numbers/joined.js";
import { type NumberReading, readNumber } from "../numbers/read-number.js";
import type { Casualty } from "./casualty.js";
import { free, isCount, tailEnd } from "./counted.js";
import { personAt } from "./number-words.js";

/** How far the number may stand after `حصيلة القتلى`. */
const NUMBER_REACH = 9;
/** How far `تعداد الشهداء` may stand after its number: `يرتفع إلى 194 بينهم 98 طفلا تعداد الشهداء`. */
const INVERTED_REACH = 12;

/** The victims of a total: `القتلى`, `القتلى والجرحى`, `ضحايا`. */
function readWhose(words: LexedWords, i: number, blocked: Uint8Array): { event: CasualtyEvent; last: number } | null {
  if (!free(words, i, blocked)) return null;
  const noun = words.strips[i] === 0 ? valueAt(words, i, VICTIM) : undefined;
  if (noun?.number !== 0) return null;
  const and = joinedAt(words, i + 1);
  const second =
    and && blocked[and.at] === 0 && words.strips[and.at] === and.skip ? valueAt(words, and.at, VICTIM) : undefined;
  if (and && second?.number === 0 && second.kind !== noun.kind) return { event: BOTH, last: and.at };
  return { event: noun, last: tailEnd(words, i, blocked).last };
}

/** Reads a total from its head: `حصيلة القتلى … إلى 10`, `عدد الضحايا بلغ 25 مدنيا`. */
export function readTotal(words: LexedWords, match: PhraseMatch<true>, blocked: Uint8Array): Casualty | null {
  const whose = readWhose(words, match.last + 1, blocked);
  if (!whose) return null;
  for (let k = whose.last + 1, n = 0; n < NUMBER_REACH && free(words, k, blocked); k++, n++) {
    const reach = phraseAt(words, k, REACH);
    if (!reach || !free(words, reach.last + 1, blocked)) continue;
    const number = readNumber(words, reach.last + 1);
    if (!number || !isCount(number.min) || blocked[number.last] !== 0) continue;
    const { min, max } = number;
    const noun = nounEnd(words, number.last, blocked);
    return { last: noun, skip: match.skip, event: whose.event, min, max, victims: [], rule: "total" };
  }
  return null;
}

/** The noun that a total's number counts, if it says one. */
function nounEnd(words: LexedWords, number: number, blocked: Uint8Array): number {
  const k = number + 1;
  if (!free(words, k, blocked)) return number;
  const person = personAt(words, k, 0);
  if (person || isWholly(words, k, VICTIM)) return tailEnd(words, person?.last ?? k, blocked).last;
  return number;
}

/** Reads a total whose head stands after its number: `يرتفع إلى 194 بينهم 10 نساء عدد القتلى`. */
export function readInverted(words: LexedWords, number: NumberReading, blocked: Uint8Array): Casualty | null {
  for (let k = number.last + 1, n = 0; n < INVERTED_REACH && free(words, k, blocked); k++, n++) {
    const head = wholePhraseAt(words, k, TOTAL);
    if (!head) continue;
    const whose = readWhose(words, head.last + 1, blocked);
    if (!whose) return null;
    const { min, max } = number;
    const skip = number.from - words.from[number.first]!;
    return { last: whose.last, skip, event: whose.event, min, max, victims: [], rule: "total" };
  }
  return null;
}
