import type { LexedWords } from "../lexicon/lexed-words.js";
import type { Candidate } from "../match/candidate.js";
import { isElided, PROCLITICS_MAX } from "../text/proclitics.js";

/** In how many articles of unrelated news a folded word stands. */
export type Frequency = (folded: string) => number;

/** A text as the grammar sees it: its words, what the lexicon knows of each, and the names that begin at each. */
export interface View {
  readonly words: LexedWords;
  /** Candidates that start in word `i`, longest first. */
  readonly starting: readonly (readonly Candidate[])[];
  /** In how many articles of unrelated news word `i` stands, after its first `skip` units (the proclitics). */
  articles(i: number, skip?: number): number;
}

const NONE: readonly Candidate[] = [];

/** @param frequency asked once for a word and its proclitics */
export function viewOf(words: LexedWords, candidates: readonly Candidate[], frequency: Frequency): View {
  const starting: (readonly Candidate[])[] = new Array(words.count).fill(NONE);
  for (const candidate of candidates) {
    const list = starting[candidate.first]!;
    if (list === NONE) starting[candidate.first] = [candidate];
    else (list as Candidate[]).push(candidate);
  }
  for (const list of starting)
    if (list.length > 1) (list as Candidate[]).sort((a, b) => b.to - a.to || a.from - b.from);
  return { words, starting, articles: articlesOf(words, frequency) };
}

const UNKNOWN = -1;

function articlesOf(words: LexedWords, frequency: Frequency): View["articles"] {
  const readings = PROCLITICS_MAX + 1;
  const known = new Float64Array(words.count * readings).fill(UNKNOWN);
  return (i, skip = 0) => {
    const at = i * readings + skip;
    if (known[at] === UNKNOWN) known[at] = frequency(bare(words, i, skip));
    return known[at]!;
  };
}

/** The proclitics of word `i` before its lexeme. */
export function procliticOf({ words }: View, i: number): string {
  return words.forms[i]!.slice(0, words.strips[i]!);
}

/** The form of word `i` after `skip` units (default: the proclitics before its lexeme); an elided article gets its alef back. */
export function bare(words: LexedWords, i: number, skip: number = words.strips[i]!): string {
  const form = words.forms[i]!.slice(skip);
  return skip > 0 && isElided(words.folded.units, words.from[i]! + skip) ? `\u0627${form}` : form;
}
