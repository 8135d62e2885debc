import type { LexedWords } from "../../lexicon/lexed-words.js";
import { CALIBRE, CALIBRE_UNIT, OUT_OF } from "../../lexicon/parts/weapons.js";
import { isWholly } from "../../lexicon/read.js";
import { continues } from "../../text/adjacency.js";
import { KIND_NUMBER } from "../../text/scan.js";
import { GAP_COMMA, GAP_STOP } from "../../text/words.js";

/** The size of a weapon that ends with word `last`: `(رشاش) عيار 14.5 ملم`, `(قنابل) زنة 500 كغ`, `(مدفع 57) ملم`. @returns its last word */
export function calibreEnd(words: LexedWords, last: number): number {
  if (words.kinds[last] === KIND_NUMBER) return unitAt(words, last + 1) ? last + 1 : last;
  let i = last + 1;
  if (continues(words, i) && isWholly(words, i, OUT_OF) && isWholly(words, i + 1, CALIBRE)) i++;
  const named = continues(words, i) && isWholly(words, i, CALIBRE);
  if (named) i++;
  if (!continues(words, i) || words.kinds[i] !== KIND_NUMBER) return last;
  const decimal =
    words.kinds[i + 1] === KIND_NUMBER && (words.gaps[i + 1] === GAP_STOP || words.gaps[i + 1] === GAP_COMMA);
  const end = decimal ? i + 1 : i;
  if (unitAt(words, end + 1)) return end + 1;
  return named ? end : last;
}

function unitAt(words: LexedWords, i: number): boolean {
  return continues(words, i) && isWholly(words, i, CALIBRE_UNIT);
}
