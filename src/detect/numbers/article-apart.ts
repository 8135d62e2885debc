import type { LexedWords } from "../../lexicon/lexed-words.js";
import { ARTICLE_APART } from "../../lexicon/parts/numbers.js";
import { valueAt } from "../../lexicon/read.js";
import { follows } from "../../text/adjacency.js";
import { KIND_NUMBER } from "../../text/scan.js";

/**
 * Whether word `i` is the article of the number that follows in digits, written apart: `الـ 29`, `والـ 30`, `للـ 5`.
 *
 * @returns the folded units of the proclitics before the article, or -1
 */
export function articleApart(words: LexedWords, i: number): number {
  if (words.kinds[i + 1] !== KIND_NUMBER || !follows(words, i + 1)) return -1;
  const within = valueAt(words, i, ARTICLE_APART);
  return within === undefined ? -1 : words.strips[i]! + within;
}
