import { WAW } from "../../text/code-points.js";
import type { Words } from "../../text/words.js";
import { follows } from "./phrase-table.js";

/** What `و` joins to the words before it: word `at`, behind `skip` folded units (1 where `و` is written onto it). */
export interface Joined {
  readonly at: number;
  readonly skip: 0 | 1;
}

const AND = "\u0648";

/** What `و`, apart or written onto word `i`, joins; a word that merely begins with the letter is for the caller to tell. */
export function joinedAt(words: Words, i: number): Joined | null {
  if (!follows(words, i)) return null;
  const form = words.forms[i]!;
  if (form === AND) return follows(words, i + 1) ? { at: i + 1, skip: 0 } : null;
  return form.charCodeAt(0) === WAW ? { at: i, skip: 1 } : null;
}
