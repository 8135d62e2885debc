import { KIND_NUMBER } from "../../text/scan.js";
import { GAP_DASH, GAP_SPACE, type Words } from "../../text/words.js";
import { type Bound, boundsBefore, boundsBehind, vagueQuantities } from "./approximators.js";
import { behindAnd, readCardinal } from "./cardinal.js";
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

/** `بين 5 و7` */
function readBetween(words: Words, i: number): Quantity | null {
  const form = words.forms[i]!;
  let k = i;
  let skip = form.length - BETWEEN.length;
  if (form.endsWith(BETWEEN_PREFIX) && follows(words, i + 1) && words.forms[i + 1] === BETWEEN) {
    k++;
    skip = form.length - BETWEEN_PREFIX.length;
  } else if (!form.endsWith(BETWEEN)) return null;
  if (skip > 1 || !follows(words, k + 1)) return null;
  const low = exact(words, k + 1);
  const and = low ? behindAnd(words, low.last + 1) : -1;
  const both = low && and >= 0 ? range(low, exact(words, and)) : null;
  return both && { ...both, skip };
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
  let at = i;
  let skip = -1;
  const bounds: Bound[] = [];
  for (let before = readPhrase(boundsBefore(), words, at); before; before = readPhrase(boundsBefore(), words, at)) {
    if (bounds.length > 0 && before.skip > 0) return null;
    if (bounds.length === 2) return null;
    bounds.push(before.value);
    if (skip < 0) skip = before.skip;
    at = before.last + 1;
    // the article of `الـ 20` stands apart
    if (follows(words, at) && words.forms[at] === ARTICLE) at++;
    if (!follows(words, at)) return null;
  }
  const bare = bounds.length === 0 && words.forms[at] === ARTICLE && words.kinds[at + 1] === KIND_NUMBER;
  let quantity = readQuantity(words, bare && follows(words, at + 1) ? at + 1 : at);
  if (!quantity || (bounds.length > 0 && quantity.skip > 0)) return null;
  const end = quantity.last;
  if (follows(words, quantity.last + 1)) {
    const after = readPhrase(boundsBehind(), words, quantity.last + 1);
    if (after) quantity = { ...bounded(quantity, after.value), last: after.last };
  }
  for (const bound of bounds.reverse()) quantity = bounded(quantity, bound);
  const { min, max, approximate, last, digits } = quantity;
  const from = words.from[i]! + (skip < 0 ? quantity.skip : skip);
  return { first: i, last, from, min, max, approximate, digits, end };
}
