import type { LexedWords } from "../../lexicon/lexed-words.js";
import { follows } from "../../text/adjacency.js";
import { WAW } from "../../text/code-points.js";

/** What `و` joins to the words before it: word `at`, after `skip` folded units (1 where `و` is written onto it). */
export interface Joined {
  readonly at: number;
  readonly skip: 0 | 1;
}

/** What `و`, apart or written onto word `i`, joins; a word that merely begins with the letter is for the caller to tell. */
export function joinedAt(words: LexedWords, i: number): Joined | null {
  if (!follows(words, i) || words.folded.units[words.from[i]!] !== WAW) return null;
  if (words.to[i]! - words.from[i]! > 1) return { at: i, skip: 1 };
  return follows(words, i + 1) ? { at: i + 1, skip: 0 } : null;
}
