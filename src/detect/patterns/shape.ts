import * as cp from "../../text/code-points.js";
import { isElided } from "../../text/proclitics.js";
import { KIND_WORD } from "../../text/scan.js";
import { hasArticle, isDefiniteRelational, isFeminine, lettersOf } from "../../text/word-shape.js";
import type { Words } from "../../text/words.js";
import type { Shape } from "./element.js";

/** Letters that a word after a proclitic, or after its article, has at least: shorter ones are particles. */
const LETTERS_MIN = 3;

/** Whether the first `skip` units of word `i` are exactly these proclitics. */
export function isAfter({ folded: { units }, from, to }: Words, i: number, skip: number, proclitics: string): boolean {
  if (proclitics.length !== skip || to[i]! - from[i]! < skip) return false;
  for (let at = 0; at < skip; at++) if (units[from[i]! + at] !== proclitics.charCodeAt(at)) return false;
  return true;
}

/** Whether word `i` begins with exactly these proclitics and the letters after them have a shape. */
export function hasShape(words: Words, i: number, shape: Shape, proclitic: string): boolean {
  const skip = proclitic.length;
  if (shape === "any" && skip === 0) return true;
  if (words.kinds[i] !== KIND_WORD || !isAfter(words, i, skip, proclitic)) return false;
  if (lettersOf(words, i, skip) < LETTERS_MIN) return false;
  switch (shape) {
    case "any":
      return true;
    case "definite":
      return isDefinite(words, i, skip);
    case "relational":
      return skip === 0 && isDefiniteRelational(words, i);
    case "feminine":
      return skip === 0 && isDefiniteRelational(words, i) && isFeminine(words, i);
    case "indefinite":
      return !hasArticle(words, i, skip);
  }
}

function isDefinite(words: Words, i: number, skip: number): boolean {
  if (skip === 0) return hasArticle(words, i) && lettersOf(words, i) > LETTERS_MIN;
  const { units } = words.folded;
  const at = words.from[i]! + skip;
  return hasArticle(words, i, skip) || (units[at - 1] === cp.LAM && isElided(units, at));
}
