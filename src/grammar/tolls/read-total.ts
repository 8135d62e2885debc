import type { LexedWords as Words } from "../../lexicon/lexed-words.js";
import { countedPeople } from "../numbers/counted-nouns.js";
import { joinedAt } from "../numbers/joined.js";
import { type PhraseMatch, readPhrase } from "../numbers/phrase-table.js";
import { type NumberReading, readNumber } from "../numbers/read-number.js";
import { free, isToll, tailEnd } from "./counted.js";
import { eventOf, type TollEvent, victims } from "./event-words.js";
import { reaches, type TollWord, tollWords } from "./lexicon.js";
import type { Toll } from "./toll.js";

/** How far the number may stand behind `حصيلة القتلى`. */
const REACH = 9;
/** How far `تعداد الشهداء` may stand behind its number: `يرتفع إلى 194 بينهم 98 طفلا تعداد الشهداء`. */
const INVERTED_REACH = 12;

/** The victims of a total: `القتلى`, `القتلى والجرحى`, `ضحايا`. */
function readWhose(words: Words, i: number, blocked: Uint8Array): { event: TollEvent; last: number } | null {
  if (!free(words, i, blocked)) return null;
  const noun = victims.get(words.forms[i]!);
  if (noun?.number !== 3) return null;
  const and = joinedAt(words, i + 1);
  const second = and && blocked[and.at] === 0 ? victims.get(words.forms[and.at]!.slice(and.skip)) : undefined;
  if (and && second?.number === 3 && second.kind !== noun.kind) return { event: eventOf("both"), last: and.at };
  return { event: noun, last: tailEnd(words, i, blocked).last };
}

/** Reads a total from its head: `حصيلة القتلى … إلى 10`, `عدد الضحايا بلغ 25 مدنيا`. */
export function readTotal(words: Words, match: PhraseMatch<TollWord>, blocked: Uint8Array): Toll | null {
  const whose = readWhose(words, match.last + 1, blocked);
  if (!whose) return null;
  for (let k = whose.last + 1, n = 0; n < REACH && free(words, k, blocked); k++, n++) {
    const reach = readPhrase(reaches(), words, k);
    if (!reach || !free(words, reach.last + 1, blocked)) continue;
    const number = readNumber(words, reach.last + 1);
    if (!number || !isToll(number.min) || blocked[number.last] !== 0) continue;
    const { min, max } = number;
    const noun = nounEnd(words, number.last, blocked);
    return { last: noun, skip: match.skip, event: whose.event, min, max, victims: [], rule: "total" };
  }
  return null;
}

/** The noun that a total's number counts, if it says one. */
function nounEnd(words: Words, number: number, blocked: Uint8Array): number {
  const k = number + 1;
  if (!free(words, k, blocked)) return number;
  const person = readPhrase(countedPeople(), words, k);
  if (victims.has(words.forms[k]!) || person?.skip === 0) return tailEnd(words, person?.last ?? k, blocked).last;
  return number;
}

/** Reads a total whose head stands behind its number: `يرتفع إلى 194 بينهم 10 نساء عدد القتلى`. */
export function readInverted(words: Words, number: NumberReading, blocked: Uint8Array): Toll | null {
  for (let k = number.last + 1, n = 0; n < INVERTED_REACH && free(words, k, blocked); k++, n++) {
    const head = readPhrase(tollWords(), words, k);
    if (head?.value.kind !== "total" || head.skip > 0) continue;
    const whose = readWhose(words, head.last + 1, blocked);
    if (!whose) return null;
    const { min, max } = number;
    const skip = number.from - words.from[number.first]!;
    return { last: whose.last, skip, event: whose.event, min, max, victims: [], rule: "total" };
  }
  return null;
}
