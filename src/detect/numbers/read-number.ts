import type { LexedWords } from "../../lexicon/lexed-words.js";
import { BETWEEN, type Bound, OR, UNTIL, VAGUE_QUANTITY } from "../../lexicon/parts/numbers.js";
import { isWholly, phraseAt } from "../../lexicon/read.js";
import { follows } from "../../text/adjacency.js";
import { KIND_NUMBER } from "../../text/scan.js";
import { GAP_DASH, GAP_SPACE } from "../../text/words.js";
import { articleApart } from "./article-apart.js";
import { boundAfter, readEstimates } from "./bounds.js";
import { readCardinal } from "./cardinal.js";
import { joinedAt } from "./joined.js";
import { readOddAfter, readOddFirst } from "./odd.js";

/** A quantity read in a text: words `first` to `last`, from the folded offset `from` (after proclitics). */
export interface NumberReading {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly min: number;
  /** `null`: open. */
  readonly max: number | null;
  /** Said to be an estimate, or no count at all (`عشرات`). */
  readonly approximate: boolean;
  /** Written with digits alone. */
  readonly digits: boolean;
  /** Last word of the quantity itself, without an estimate after it (`3 على الأقل`). */
  readonly end: number;
}

type Quantity = Omit<NumberReading, "first" | "from" | "end"> & { readonly skip: number };

function bounded(quantity: Quantity, bound: Bound): Quantity {
  const approximate = true;
  if (bound === "least") return { ...quantity, max: null, approximate };
  if (bound === "most") return { ...quantity, min: 0, max: quantity.max ?? quantity.min, approximate };
  return { ...quantity, approximate };
}

function exact(words: LexedWords, i: number): Quantity | null {
  const cardinal = readCardinal(words, i);
  if (!cardinal) return null;
  const { value, last, skip, digits } = cardinal;
  return { min: value, max: value, approximate: false, last, skip, digits };
}

function range(low: Quantity, high: Quantity | null): Quantity | null {
  // `5-12.48` is no range of what is counted
  if (!high || high.min <= low.min || !Number.isInteger(low.min) || !Number.isInteger(high.min)) return null;
  return { ...low, max: high.min, last: high.last, digits: low.digits && high.digits };
}

/** `5 إلى 7`, `5-7`, `خمسة أو ستة`: the end of a range whose lower end has been read. */
function readUpTo(words: LexedWords, low: Quantity): Quantity | null {
  const k = low.last + 1;
  if (k >= words.count) return null;
  if (words.kinds[k] === KIND_NUMBER && (words.gaps[k]! & ~GAP_SPACE) === GAP_DASH) return range(low, exact(words, k));
  const to = follows(words, k) && (isWholly(words, k, UNTIL) || isWholly(words, k, OR));
  return to && follows(words, k + 1) ? range(low, exact(words, k + 1)) : null;
}

/** `بين 5 و7`, `بين 5 إلى 7` */
function readBetween(words: LexedWords, i: number): Quantity | null {
  const between = phraseAt(words, i, BETWEEN);
  if (!between || between.skip > 1 || !follows(words, between.last + 1)) return null;
  const low = exact(words, between.last + 1);
  const to = low && follows(words, low.last + 1) && isWholly(words, low.last + 1, UNTIL);
  const and = to ? { at: low.last + 2, skip: 0 } : low && joinedAt(words, low.last + 1);
  const high = and && exact(words, and.at);
  const both = low && high?.skip === and?.skip ? range(low, high) : null;
  return both && { ...both, skip: between.skip };
}

function readQuantity(words: LexedWords, i: number): Quantity | null {
  const odd = readOddFirst(words, i);
  if (odd) {
    const { min, max, last } = odd;
    return { min, max, approximate: true, last, skip: words.strips[i]!, digits: false };
  }
  const vague = phraseAt(words, i, VAGUE_QUANTITY);
  if (vague) {
    const [min, max] = vague.value;
    return { min, max, approximate: true, last: vague.last, skip: vague.skip, digits: false };
  }
  const between = readBetween(words, i);
  if (between) return between;
  const low = exact(words, i);
  const more = low && readOddAfter(words, low.last + 1, low.min);
  if (more) return { ...low, ...more, approximate: true };
  return low && (readUpTo(words, low) ?? low);
}

/** The same, or a number after its article: `الـ 20`. */
function readQuantityOrArticle(words: LexedWords, i: number): Quantity | null {
  const skip = articleApart(words, i);
  const quantity = readQuantity(words, skip < 0 ? i : i + 1);
  return skip > 0 && quantity ? { ...quantity, skip } : quantity;
}

/**
 * Reads a quantity that begins with word `i`: a number, a range or an uncounted multitude, with the estimate before it or
 * right after it (`نحو 20`, `ما لا يقل عن خمسة`, `5 إلى 7`, `عشرات`, `3 على الأقل`, `نيف وعشرون`).
 */
export function readNumber(words: LexedWords, i: number): NumberReading | null {
  if (i >= words.count) return null;
  const estimate = readEstimates(words, i);
  const { at } = estimate;
  if (at >= words.count || (at > i && !follows(words, at))) return null;
  let quantity = readQuantityOrArticle(words, at);
  if (!quantity || (at > i && quantity.skip > 0)) return null;
  const end = quantity.last;
  const after = boundAfter(words, end + 1);
  if (after) quantity = { ...bounded(quantity, after.value), last: after.last };
  for (const bound of estimate.bounds) quantity = bounded(quantity, bound);
  const { min, max, approximate, last, digits } = quantity;
  const from = words.from[i]! + (at > i ? estimate.skip : quantity.skip);
  return { first: i, last, from, min, max, approximate, digits, end };
}
