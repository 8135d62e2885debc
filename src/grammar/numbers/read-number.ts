import { KIND_NUMBER } from "../../text/scan.js";
import { GAP_DASH, GAP_SPACE, type Words } from "../../text/words.js";
import { type Bound, boundsBefore, boundsBehind, vagueQuantities } from "./approximators.js";
import { readCardinal } from "./cardinal.js";
import { joinedAt } from "./joined.js";
import { follows, readPhrase } from "./phrase-table.js";

/** A quantity read in a text: words `first` to `last`, from the folded offset `from` (behind proclitics). */
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
  /** Last word of the quantity itself, without an estimate behind it (`3 على الأقل`). */
  readonly end: number;
}

/** Between the ends of a range. */
const TO: ReadonlySet<string> = new Set([
  "\u0627\u0644\u064a", // إلى
  "\u062d\u062a\u064a", // حتى
  "\u0627\u0648", // أو
]);
/** Before the ends of a range: `بين 5 و7`. */
const BETWEEN = "\u0628\u064a\u0646";
const BETWEEN_PREFIX = "\u0645\u0627"; // ما بين
const ARTICLE = "\u0627\u0644";

type Quantity = Omit<NumberReading, "first" | "from" | "end"> & { readonly skip: number };

function bounded(quantity: Quantity, bound: Bound): Quantity {
  const approximate = true;
  if (bound === "least") return { ...quantity, max: null, approximate };
  if (bound === "most") return { ...quantity, min: 0, max: quantity.max ?? quantity.min, approximate };
  return { ...quantity, approximate };
}

function exact(words: Words, i: number): Quantity | null {
  const cardinal = readCardinal(words, i);
  if (!cardinal) return null;
  const { value, last, skip, digits } = cardinal;
  return { min: value, max: value, approximate: false, last, skip, digits };
}

function range(low: Quantity, high: Quantity | null): Quantity | null {
  if (!high || high.min <= low.min) return null;
  return { ...low, max: high.min, last: high.last, digits: low.digits && high.digits };
}

/** `5 إلى 7`, `5-7`, `خمسة أو ستة`: the end of a range whose lower end has been read. */
function readUpTo(words: Words, low: Quantity): Quantity | null {
  const k = low.last + 1;
  if (k >= words.count) return null;
  if (words.kinds[k] === KIND_NUMBER && (words.gaps[k]! & ~GAP_SPACE) === GAP_DASH) return range(low, exact(words, k));
  return follows(words, k) && TO.has(words.forms[k]!) && follows(words, k + 1) ? range(low, exact(words, k + 1)) : null;
}

/** Behind `بين` or `ما بين` that begins with word `i`: its last word, and the proclitics before it. */
function betweenAt(words: Words, i: number): { last: number; skip: number } | null {
  const form = words.forms[i]!;
  if (form.endsWith(BETWEEN)) return { last: i, skip: form.length - BETWEEN.length };
  const what = form.endsWith(BETWEEN_PREFIX) && follows(words, i + 1) && words.forms[i + 1] === BETWEEN;
  return what ? { last: i + 1, skip: form.length - BETWEEN_PREFIX.length } : null;
}

/** `بين 5 و7` */
function readBetween(words: Words, i: number): Quantity | null {
  const between = betweenAt(words, i);
  if (!between || between.skip > 1 || !follows(words, between.last + 1)) return null;
  const low = exact(words, between.last + 1);
  const and = low && joinedAt(words, low.last + 1);
  const high = and && exact(words, and.at);
  const both = low && high?.skip === and?.skip ? range(low, high) : null;
  return both && { ...both, skip: between.skip };
}

function readQuantity(words: Words, i: number): Quantity | null {
  const vague = readPhrase(vagueQuantities(), words, i);
  if (vague) {
    const [min, max] = vague.value;
    return { min, max, approximate: true, last: vague.last, skip: vague.skip, digits: false };
  }
  const between = readBetween(words, i);
  if (between) return between;
  const low = exact(words, i);
  return low && (readUpTo(words, low) ?? low);
}

/**
 * Reads a quantity that begins with word `i`: a number, a range or an uncounted multitude, with the estimate before it or
 * right behind it (`نحو 20`, `ما لا يقل عن خمسة`, `5 إلى 7`, `عشرات`, `3 على الأقل`).
 */
export function readNumber(words: Words, i: number): NumberReading | null {
  if (i >= words.count) return null;
  const estimate = readEstimates(words, i);
  const { at } = estimate;
  if (at >= words.count || (at > i && !follows(words, at))) return null;
  let quantity = readQuantity(words, behindArticle(words, at));
  if (!quantity || (at > i && quantity.skip > 0)) return null;
  const end = quantity.last;
  const after = follows(words, end + 1) ? readPhrase(boundsBehind(), words, end + 1) : null;
  if (after) quantity = { ...bounded(quantity, after.value), last: after.last };
  for (const bound of estimate.bounds) quantity = bounded(quantity, bound);
  const { min, max, approximate, last, digits } = quantity;
  const from = words.from[i]! + (at > i ? estimate.skip : quantity.skip);
  return { first: i, last, from, min, max, approximate, digits, end };
}

/** Two estimates at most stand before a number: `ما لا يقل عن نحو`. */
const MOST_ESTIMATES = 2;

/** The estimates before a quantity, from word `i` on, the inner first; `at` is the word behind them, `skip` counts proclitics before them. */
export function readEstimates(words: Words, i: number): { at: number; skip: number; bounds: readonly Bound[] } {
  const bounds: Bound[] = [];
  let at = i;
  let skip = 0;
  while (bounds.length < MOST_ESTIMATES && (at === i || follows(words, at))) {
    const estimate = readPhrase(boundsBefore(), words, at);
    if (!estimate || (at > i && estimate.skip > 0)) break;
    if (at === i) skip = estimate.skip;
    bounds.unshift(estimate.value);
    at = estimate.last + 1;
  }
  return { at, skip, bounds };
}

/** Behind the article of a number, where it stands apart: `الـ 20`. */
function behindArticle(words: Words, i: number): number {
  return words.forms[i] === ARTICLE && words.kinds[i + 1] === KIND_NUMBER && follows(words, i + 1) ? i + 1 : i;
}
