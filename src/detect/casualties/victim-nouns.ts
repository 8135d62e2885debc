import { VICTIM, type VictimNoun } from "../../lexicon/parts/casualties.js";
import { BETWEEN } from "../../lexicon/parts/numbers.js";
import { phraseAt, valueAt } from "../../lexicon/read.js";
import { boundAfter } from "../numbers/bounds.js";
import { joinedAt } from "../numbers/joined.js";
import { type CasualtyText, free } from "./casualty-text.js";

/** The noun of victims at word `i`, after `skip` units of proclitics. */
export function victimAt(text: CasualtyText, i: number, skip: number): VictimNoun | undefined {
  return text.strips[i] === skip ? valueAt(text, i, VICTIM) : undefined;
}

/** The noun of other victims that `و` joins to one that ends before word `i`, and its word. */
export function joinedVictims(
  text: CasualtyText,
  i: number,
  noun: VictimNoun,
): { noun: VictimNoun; at: number } | null {
  const and = joinedAt(text, i);
  const second = and && text.blocked[and.at] === 0 ? victimAt(text, and.at, and.skip) : undefined;
  return and && second && second.kind !== noun.kind ? { noun: second, at: and.at } : null;
}

/** `بين قتيل وجريح` from word `i` on: one count for both. @returns the last word, or -1 */
export function readBetween(text: CasualtyText, i: number): number {
  const between = free(text, i) ? phraseAt(text, i, BETWEEN) : null;
  if (between?.skip !== 0 || !free(text, between.last + 1)) return -1;
  const first = victimAt(text, between.last + 1, 0);
  return (first && joinedVictims(text, between.last + 2, first)?.at) ?? -1;
}

/** The same after counted people that end with word `last`, and the estimate after them: `خمسة على الأقل ما بين قتيل وجريح`. */
export function betweenAfter(text: CasualtyText, last: number): number {
  return readBetween(text, (boundAfter(text, last + 1)?.last ?? last) + 1);
}

/** The upper end of a count, which `على الأقل` after its noun opens. */
export function maxAfter(text: CasualtyText, max: number | null, last: number): number | null {
  return boundAfter(text, last + 1)?.value === "least" ? null : max;
}
