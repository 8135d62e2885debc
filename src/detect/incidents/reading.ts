import type { LexedWords } from "../../lexicon/lexed-words.js";
import { ACT_NOUN, ACT_VERB, AGENT, BREAK, LIGHT, REPORT } from "../../lexicon/parts/incidents.js";
import { phraseEnd } from "../../lexicon/read.js";
import { type WordGate, wordGate } from "../../lexicon/word-gate.js";
import type { BaseSpan } from "../../span.js";
import { WAW } from "../../text/code-points.js";
import type { TextRoom } from "../../text/text-room.js";
import { GAP_BREAK, GAP_COMMA, GAP_LINE, GAP_STOP } from "../../text/words.js";

/** A tagged text as incidents are read in it: its words by the lexicon of incidents, its spans on them, its sentences and clauses. */
export interface Reading {
  readonly text: string;
  readonly words: LexedWords;
  /** Where arrays lie that are needed as long as the reading is. */
  readonly room: TextRoom;
  readonly spans: readonly BaseSpan[];
  /** ISO 8601 day of the report. */
  readonly day: string | undefined;
  /** Number of the span that covers word `i`, -1 for none; of two, the one that is no casualty. */
  readonly at: Int32Array;
  /** First word of each span. */
  readonly first: Int32Array;
  /** Last word of each span; before `first` where it covers no word. */
  readonly last: Int32Array;
  /** Number of the sentence of word `i`. */
  readonly sentence: Int32Array;
  /** Number of the clause of word `i`: a sentence, a comma or a conjunction begins one. */
  readonly clause: Int32Array;
}

/** Words that may name an incident. */
export const EVENTS: WordGate = wordGate([ACT_NOUN, ACT_VERB]);

/** Whether any word of a text may name an incident. @param words as the lexicon of incidents knows them */
export function namesEvents({ count, gates }: LexedWords): boolean {
  for (let i = 0; i < count; i++) if ((gates[i]! & EVENTS) !== 0) return true;
  return false;
}

/**
 * Reads a tagged text.
 *
 * @param looked its words as the lexicon of incidents knows them, and where the arrays of the reading lie
 * @param spans in the order of the text
 */
export function readIncidentText(
  { words, room }: Pick<Reading, "words" | "room">,
  text: string,
  spans: readonly BaseSpan[],
  day: string | undefined,
): Reading {
  const { count } = words;
  const at = room.ints(count).fill(-1);
  const first = room.ints(spans.length);
  const last = room.ints(spans.length);
  const { starts, ends } = words.folded;
  let word = 0;
  for (let s = 0; s < spans.length; s++) {
    const { start, end, type } = spans[s]!;
    while (word > 0 && ends[words.to[word - 1]! - 1]! > start) word--; // spans may overlap by the user's policy
    while (word < count && ends[words.to[word]! - 1]! <= start) word++;
    first[s] = word;
    last[s] = word - 1;
    for (let i = word; i < count && starts[words.from[i]!]! < end; i++) {
      last[s] = i;
      const other = at[i]!;
      if (other < 0 || type !== "casualty") at[i] = s;
    }
  }
  const sentence = room.ints(count);
  const clause = room.ints(count);
  divide(words, at, sentence, clause);
  return { text, words, room, spans, day, at, first, last, sentence, clause };
}

/** Fills in the sentences and clauses of the words. A stop inside a span, and what stands between the pieces of a name, divide nothing. */
function divide(words: LexedWords, at: Int32Array, sentence: Int32Array, clause: Int32Array): void {
  const { count, gaps, gates } = words;
  let s = 0;
  let c = 0;
  for (let i = 0; i < count; i++) {
    const inside = i > 0 && at[i]! >= 0 && at[i] === at[i - 1];
    if (i > 0 && !inside) {
      if ((gaps[i]! & (GAP_STOP | GAP_BREAK | GAP_LINE)) !== 0) {
        s++;
        c++;
      } else if (
        (gates[i]! & DIVIDERS) !== 0 &&
        ((at[i]! < 0 && beginsClause(words, i)) || ((gaps[i]! & GAP_COMMA) !== 0 && isPredication(words, i)))
      )
        c++;
    }
    sentence[i] = s;
    clause[i] = c;
  }
}

/** A word that begins a clause; `قبل` of `من قبل` is none. */
function beginsClause(words: LexedWords, i: number): boolean {
  return phraseEnd(words, i, BREAK) >= 0 && !(i > 0 && phraseEnd(words, i - 1, AGENT) === i);
}

/** After a comma, a verb of reporting begins a clause of its own, and so does an event word that و joins. */
function isPredication(words: LexedWords, i: number): boolean {
  if (phraseEnd(words, i, REPORT) >= 0) return true;
  if (words.strips[i] !== 1 || words.folded.units[words.from[i]!] !== WAW) return false;
  return phraseEnd(words, i, ACT_VERB) >= 0 || phraseEnd(words, i, ACT_NOUN) >= 0 || phraseEnd(words, i, LIGHT) >= 0;
}

/** Words that may begin a clause. */
const DIVIDERS: WordGate = wordGate([BREAK, REPORT, ACT_VERB, ACT_NOUN, LIGHT]);

/** The span that covers word `i`, or `undefined`. */
export function spanAt({ at, spans }: Reading, i: number): BaseSpan | undefined {
  const s = at[i];
  return s === undefined || s < 0 ? undefined : spans[s];
}
