import type { LexedWords } from "../../lexicon/lexed-words.js";
import {
  type CasualtyEvent,
  DUAL_EVENT,
  EVENT,
  type EventWord,
  LEAD,
  type Lead,
  TOTAL,
  VICTIM,
} from "../../lexicon/parts/casualties.js";
import { isOf, type PhraseMatch, phraseAt } from "../../lexicon/read.js";
import { isQuantityWord } from "./number-words.js";

/** What a word that can begin casualties is. */
export type CasualtyWord =
  | ({ readonly kind: "event" } & PhraseMatch<EventWord>)
  | ({ readonly kind: "pair" } & PhraseMatch<CasualtyEvent>)
  | ({ readonly kind: "lead" } & PhraseMatch<Lead>)
  | ({ readonly kind: "total" } & PhraseMatch<true>)
  | { readonly kind: "victim" | "quantity"; readonly last: number; readonly skip: number };

/** What begins casualties at word `i`, after its proclitics; a word that only begins a quantity is looked for last. */
export function casualtyWordAt(words: LexedWords, i: number): CasualtyWord | null {
  const named = eventualAt(words, i);
  if (named) return named;
  return isQuantityWord(words, i) ? { kind: "quantity", last: i, skip: 0 } : null;
}

/** The same without quantities: what says that people became victims, or counts them as such. */
export function eventualAt(words: LexedWords, i: number): Exclude<CasualtyWord, { kind: "quantity" }> | null {
  if (i >= words.count || !words.lexemes[i]) return null;
  const pair = phraseAt(words, i, DUAL_EVENT);
  if (pair) return { kind: "pair", value: pair.value, last: pair.last, skip: pair.skip };
  const event = phraseAt(words, i, EVENT);
  if (event) return { kind: "event", value: event.value, last: event.last, skip: event.skip };
  const lead = phraseAt(words, i, LEAD);
  if (lead) return { kind: "lead", value: lead.value, last: lead.last, skip: lead.skip };
  const total = phraseAt(words, i, TOTAL);
  if (total) return { kind: "total", value: total.value, last: total.last, skip: total.skip };
  return isOf(words, i, VICTIM) ? { kind: "victim", last: i, skip: words.strips[i]! } : null;
}
