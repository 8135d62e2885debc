import * as cp from "./code-points.js";
import type { Folded } from "./fold.js";

/** Vowels and the sign of a doubled letter, which writers put where a word would be read as another one. */
const FIRST = cp.FATHATAN;
const LAST = cp.SUKUN;

/** Whether a text has marks of vowels or doubling. */
export function hasMarks(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= FIRST && unit <= LAST) return true;
  }
  return false;
}

/** Whether a stretch of a folded text is written with tanwin (`بريا` for `برياً`), which no name of a place has. */
export function hasTanwin({ source, starts, ends }: Folded, from: number, to: number): boolean {
  for (let at = starts[from]!; at < ends[to - 1]!; at++) if (source.charCodeAt(at) === cp.FATHATAN) return true;
  return false;
}

/**
 * Whether two spellings of the same letters are two words by their marks, where both have some: `عمّان` (Amman) and `عُمان` (Oman). A
 * doubled letter against a single one, or two other vowels. The last letter says nothing, as its marks are those of cases.
 */
export function differInMarks(a: string, b: string): boolean {
  const left = marksOf(a);
  const right = marksOf(b);
  if (left.length !== right.length || !left.some(isMarked) || !right.some(isMarked)) return false;
  return left.some((marks, i) => {
    const others = right[i]!;
    if (marks.includes(SHADDA) !== others.includes(SHADDA)) return true;
    const vowel = marks.replace(SHADDA, "");
    const other = others.replace(SHADDA, "");
    return vowel !== "" && other !== "" && vowel !== other;
  });
}

const SHADDA = String.fromCharCode(cp.SHADDA);

function isMarked(marks: string): boolean {
  return marks !== "";
}

/** The marks of each letter but the last. */
function marksOf(text: string): string[] {
  const letters: string[] = [];
  for (const letter of text) {
    const unit = letter.charCodeAt(0);
    if (unit < FIRST || unit > LAST) letters.push("");
    else if (letters.length > 0) letters[letters.length - 1] += letter;
  }
  return letters.slice(0, -1);
}
