import type { LexedWords } from "../../lexicon/lexed-words.js";
import { CASE_KIND, DUAL_EVENT, EVENT, FALLEN_AS, FATE, LEAD, TOTAL, VICTIM } from "../../lexicon/parts/casualties.js";
import { wordGate } from "../../lexicon/word-gate.js";
import { KIND_NUMBER } from "../../text/scan.js";
import { GAP_BREAK, GAP_STOP } from "../../text/words.js";

/** Words that tell what became of people, or count them as victims: without one there are no casualties. */
const TELLERS = wordGate([DUAL_EVENT, EVENT, LEAD, TOTAL, VICTIM, FATE, FALLEN_AS, CASE_KIND]);

/** The words of a text that tell of casualties, in the sentences that they stand in. */
export class Tellers {
  private readonly words: LexedWords;
  /** The word that was found last: a teller, or where its sentence ended without one. */
  private found = -1;
  private isTeller = false;

  constructor(words: LexedWords) {
    this.words = words;
  }

  /** Whether any word of the text tells. */
  any(): boolean {
    const { gates, count } = this.words;
    for (let i = 0; i < count; i++) if ((gates[i]! & TELLERS) !== 0) return true;
    return false;
  }

  /** Whether word `i`, or one after it in its sentence, tells; to be asked from left to right. A sentence never ends inside a number. */
  after(i: number): boolean {
    if (this.found >= i) return this.isTeller;
    const { gates, kinds, gaps, count } = this.words;
    let k = i;
    while (k < count && (gates[k]! & TELLERS) === 0) {
      const ends = (gaps[k + 1]! & (GAP_STOP | GAP_BREAK)) !== 0;
      if (ends && !(kinds[k] === KIND_NUMBER && kinds[k + 1] === KIND_NUMBER)) break;
      k++;
    }
    this.found = k;
    this.isTeller = k < count && (gates[k]! & TELLERS) !== 0;
    return this.isTeller;
  }
}
