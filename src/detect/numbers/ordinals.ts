import type { LexedWords } from "../../lexicon/lexed-words.js";
import { NUMBER, ORDINAL, ORDINAL_STEM } from "../../lexicon/parts/numbers.js";
import { valueAt } from "../../lexicon/read.js";
import { follows } from "../../text/adjacency.js";
import { joinedAt } from "./joined.js";

/** An ordinal read at a word: `الثالث`, `الثاني عشر`, `الحادي والعشرين`, `الثلاثين`. */
export interface Ordinal {
  readonly value: number;
  readonly last: number;
  /** Folded units of the proclitics before it. */
  readonly skip: number;
}

/** Reads an ordinal from 1 to 99 that begins with word `i`. */
export function readOrdinal(words: LexedWords, i: number): Ordinal | null {
  const unit = valueAt(words, i, ORDINAL);
  const skip = words.strips[i]!;
  if (unit === undefined) {
    const tens = valueAt(words, i, NUMBER);
    return tens?.rank === "tens" && tens.definite ? { value: tens.value, last: i, skip } : readStem(words, i);
  }
  const ten = follows(words, i + 1) && words.strips[i + 1] === 0 ? valueAt(words, i + 1, NUMBER) : undefined;
  if (ten?.rank === "ten") return { value: unit + ten.value, last: i + 1, skip };
  const and = joinedAt(words, i + 1);
  const tens = and && words.strips[and.at] === and.skip ? valueAt(words, and.at, NUMBER) : undefined;
  if (and && tens?.rank === "tens") return { value: unit + tens.value, last: and.at, skip };
  return { value: unit, last: i, skip };
}

/** `الواحد والعشرين`, `الاثنين والعشرين`: a cardinal that is an ordinal before tens with the article. */
function readStem(words: LexedWords, i: number): Ordinal | null {
  const unit = valueAt(words, i, ORDINAL_STEM);
  const and = unit === undefined ? null : joinedAt(words, i + 1);
  const tens = and && words.strips[and.at] === and.skip ? valueAt(words, and.at, NUMBER) : undefined;
  if (!and || tens?.rank !== "tens" || !tens.definite) return null;
  return { value: unit! + tens.value, last: and.at, skip: words.strips[i]! };
}
