import { type LexedWords, lexWords } from "../../lexicon/lexed-words.js";
import type { Lexicon } from "../../lexicon/lexicon.js";
import { ACT_NOUN, ACT_VERB, AGENT, BREAK, LIGHT, REPORT } from "../../lexicon/parts/incidents.js";
import { phraseAt } from "../../lexicon/read.js";
import type { WordClass } from "../../lexicon/word-class.js";
import type { BaseSpan } from "../../span.js";
import { GAP_BREAK, GAP_COMMA, GAP_LINE, GAP_STOP, readWords } from "../../text/words.js";

/** A tagged text as incidents are read in it: its words by the lexicon of incidents, its spans on them, its sentences and clauses. */
export interface Reading {
  readonly text: string;
  readonly words: LexedWords;
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

/** Reads a tagged text. Spans in the order of the text. */
export function readIncidentText(
  lexicon: Lexicon,
  text: string,
  spans: readonly BaseSpan[],
  day: string | undefined,
): Reading {
  const words = lexWords(readWords(text), lexicon);
  const { count } = words;
  const at = new Int32Array(count).fill(-1);
  const first = new Int32Array(spans.length);
  const last = new Int32Array(spans.length).fill(-1);
  const { starts, ends } = words.folded;
  let word = 0;
  for (const [s, { start, end, type }] of spans.entries()) {
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
  return { text, words, spans, day, at, first, last, ...divide(words, at) };
}

/** Sentences and clauses of the words. A stop inside a span, and what stands between the pieces of a name, divide nothing. */
function divide(words: LexedWords, at: Int32Array): Pick<Reading, "sentence" | "clause"> {
  const { count, gaps } = words;
  const sentence = new Int32Array(count);
  const clause = new Int32Array(count);
  let s = 0;
  let c = 0;
  for (let i = 0; i < count; i++) {
    const inside = i > 0 && at[i]! >= 0 && at[i] === at[i - 1];
    if (i > 0 && !inside) {
      if ((gaps[i]! & (GAP_STOP | GAP_BREAK | GAP_LINE)) !== 0) {
        s++;
        c++;
      } else if ((at[i]! < 0 && beginsClause(words, i)) || ((gaps[i]! & GAP_COMMA) !== 0 && isPredication(words, i)))
        c++;
    }
    sentence[i] = s;
    clause[i] = c;
  }
  return { sentence, clause };
}

/** A word that begins a clause; `قبل` of `من قبل` is none. */
function beginsClause(words: LexedWords, i: number): boolean {
  return phraseAt(words, i, BREAK) !== null && !(i > 0 && phraseAt(words, i - 1, AGENT)?.last === i);
}

/** After a comma, a verb of reporting begins a clause of its own, and so does an event word that و joins. */
function isPredication(words: LexedWords, i: number): boolean {
  if (phraseAt(words, i, REPORT)) return true;
  return words.forms[i]!.slice(0, words.strips[i]) === WAW && EVENTS.some((each) => phraseAt(words, i, each) !== null);
}

const WAW = "\u0648";
const EVENTS: readonly WordClass<unknown>[] = [ACT_VERB, ACT_NOUN, LIGHT];

/** The span that covers word `i`, or `undefined`. */
export function spanAt({ at, spans }: Reading, i: number): BaseSpan | undefined {
  const s = at[i];
  return s === undefined || s < 0 ? undefined : spans[s];
}
