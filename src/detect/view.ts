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
    else (list as Candidate[]).push(candidate);
  }
  for (const list of starting)
    if (list.length > 1) (list as Candidate[]).sort((a, b) => b.to - a.to || a.from - b.from);
  return { words, room, starting, articles: (i, skip = 0) => frequency(bare(words, i, skip)) };
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
