import { LexedText, type LexedWords } from "../../lexicon/lexed-words.js";
import { continuesOver, follows } from "../../text/adjacency.js";
import { SLASH, SPACE } from "../../text/code-points.js";
import { KIND_NUMBER } from "../../text/scan.js";
import { GAP_BREAK, GAP_CLOSE, GAP_DASH, GAP_LINE, GAP_OPEN, GAP_QUOTE, GAP_SPACE } from "../../text/words.js";

/** The words of a text as the grammar of casualties sees them. Marks that wrap a single number are no gaps: `مقتل (7) مدنيين`. */
export interface CasualtyText extends LexedWords {
  /** 1 where another span holds the word. */
  readonly blocked: Uint8Array;
  /** 1 for a number in marks of its own: `(7)`, `/14/`, `"170"`. */
  readonly wrapped: Uint8Array;
}

const AROUND_SLASHES = GAP_SPACE | GAP_LINE | GAP_BREAK;

/** The bits of the marks before and after word `i` where they wrap it, and it is a number; 0 and 0 where they do not. */
function wrapping({ folded, count, kinds, from, to, gaps }: LexedWords, i: number): readonly [number, number] {
  const [before, after] = [gaps[i]!, gaps[i + 1]!];
  const { units } = folded;
  const [open, close] = [units[from[i]! - 1], units[to[i]!]];
  if (kinds[i] !== KIND_NUMBER || open === SPACE || close === SPACE || close === undefined) return [0, 0];
  if ((before & GAP_OPEN) !== 0 && (after & GAP_CLOSE) !== 0) return [GAP_OPEN, GAP_CLOSE];
  if ((before & after & GAP_QUOTE) !== 0) return [GAP_QUOTE, GAP_QUOTE];
  const apart = (before & AROUND_SLASHES) !== 0 && ((after & AROUND_SLASHES) !== 0 || i + 1 === count);
  return apart && open === SLASH && close === SLASH ? [GAP_DASH, GAP_DASH] : [0, 0];
}

/** The words of a text with what else stands in it. @param blocked word ranges that other spans hold */
export function casualtyText(
  words: LexedWords,
  blocked: readonly { readonly first: number; readonly last: number }[],
): CasualtyText {
  const held = new Uint8Array(words.count + 1);
  for (const { first, last } of blocked) held.fill(1, first, last + 1);
  const wrapped = new Uint8Array(words.count + 1);
  let { gaps } = words;
  for (let i = 0; i < words.count; i++) {
    if (words.kinds[i] !== KIND_NUMBER || held[i] !== 0) continue;
    const [open, close] = wrapping(words, i);
    if (open === 0) continue;
    if (gaps === words.gaps) gaps = copyOf(gaps, words.count + 1);
    wrapped[i] = 1;
    gaps[i] = (gaps[i]! & ~open) | GAP_SPACE;
    gaps[i + 1] = (gaps[i + 1]! & ~close) | GAP_SPACE;
  }
  return new TextOfCasualties(words, gaps, held, wrapped);
}

class TextOfCasualties extends LexedText implements CasualtyText {
  readonly blocked: Uint8Array;
  readonly wrapped: Uint8Array;

  constructor(words: LexedWords, gaps: Uint16Array, blocked: Uint8Array, wrapped: Uint8Array) {
    const { lexicon, hashes, wholes, lexemes, gates, strips } = words;
    super(words, { gaps, lexicon, hashes, wholes, lexemes, gates, strips });
    this.blocked = blocked;
    this.wrapped = wrapped;
  }
}

function copyOf(gaps: Uint16Array, count: number): Uint16Array {
  const copy = new Uint16Array(count);
  for (let i = 0; i < count; i++) copy[i] = gaps[i]!;
  return copy;
}

/** Whether word `i` follows in the same phrase, and no other span covers it. */
export function free(text: CasualtyText, i: number): boolean {
  return follows(text, i) && text.blocked[i] === 0;
}

/** Whether word `i` goes on with what stands before it; at the edge of another span, quotes and brackets may stand between. */
export function goesOn(text: CasualtyText, i: number): boolean {
  if (follows(text, i)) return true;
  const edge = text.blocked[i] !== 0 || (i > 0 && text.blocked[i - 1] !== 0);
  return edge && continuesOver(text, i, GAP_OPEN | GAP_CLOSE);
}

/** Where word `i` begins in the folded text, with the mark that wraps it. */
export function startOf(text: CasualtyText, i: number): number {
  return text.from[i]! - text.wrapped[i]!;
}

/** Where word `i` ends in the folded text, with the mark that wraps it. */
export function endOf(text: CasualtyText, i: number): number {
  return text.to[i]! + text.wrapped[i]!;
}
