import type { LexedWords } from "../lexicon/lexed-words.js";
import type { Candidate } from "../match/candidate.js";
import { isElided } from "../text/proclitics.js";
import type { TextRoom } from "../text/text-room.js";

/** In how many articles of unrelated news a folded word stands. */
export type Frequency = (folded: string) => number;

/** A text as the grammar sees it: its words, what the lexicon knows of each, and the names that begin at each. */
export interface View {
  readonly words: LexedWords;
  /** Where arrays lie that are needed as long as the text is. */
  readonly room: TextRoom;
  /** Candidates that start in word `i`, longest first. */
  readonly starting: readonly (readonly Candidate[])[];
  /** In how many articles of unrelated news word `i` stands, after its first `skip` units (the proclitics). */
  articles(i: number, skip?: number): number;
}

const NONE: readonly Candidate[] = [];

export function viewOf(
  words: LexedWords,
  candidates: readonly Candidate[],
  frequency: Frequency,
  room: TextRoom,
): View {
  const starting: (readonly Candidate[])[] = new Array(words.count).fill(NONE);
  for (const candidate of candidates) {
    const list = starting[candidate.first]!;
    if (list === NONE) starting[candidate.first] = [candidate];
    else insert(list as Candidate[], candidate);
  }
  return { words, room, starting, articles: (i, skip = 0) => frequency(bare(words, i, skip)) };
}

/** Keeps the longest first, of one end the one that begins first. */
function insert(sorted: Candidate[], candidate: Candidate): void {
  let at = sorted.length;
  sorted.push(candidate);
  for (; at > 0 && isLonger(candidate, sorted[at - 1]!); at--) sorted[at] = sorted[at - 1]!;
  sorted[at] = candidate;
}

function isLonger(a: Candidate, b: Candidate): boolean {
  return a.to > b.to || (a.to === b.to && a.from < b.from);
}

/** The proclitics of word `i` before its lexeme. */
export function procliticOf({ words }: View, i: number): string {
  const strip = words.strips[i]!;
  return strip === 0 ? "" : words.folded.text.slice(words.from[i]!, words.from[i]! + strip);
}

/** The form of word `i` after `skip` units (default: the proclitics before its lexeme); an elided article gets its alef back. */
export function bare(words: LexedWords, i: number, skip: number = words.strips[i]!): string {
  const form = words.folded.text.slice(words.from[i]! + skip, words.to[i]!);
  return skip > 0 && isElided(words.folded.units, words.from[i]! + skip) ? `\u0627${form}` : form;
}
