import * as cp from "./code-points.js";
import { type Folded, fold, foldIn } from "./fold.js";
import type { FoldProfile } from "./fold-table.js";
import { hashUnits } from "./hash.js";
import { PART_UNITS } from "./parts.js";
import { KIND_LATIN, KIND_PUNCTUATION, scanInto, type TokenRoom, tokenRoom } from "./scan.js";
import { TextRoom } from "./text-room.js";

/** What stands between two words: bits of {@link Words.gaps}. */
export const GAP_SPACE = 1;
export const GAP_LINE = 2;
/** A blank line, or the edge of the text. */
export const GAP_BREAK = 4;
export const GAP_QUOTE = 8;
/** `-`, `–`, `/` and their kin. */
export const GAP_DASH = 16;
export const GAP_COMMA = 32;
export const GAP_OPEN = 64;
export const GAP_CLOSE = 128;
export const GAP_COLON = 256;
/** `.`, `!`, `?`, `…`, `؛` and their kin. */
export const GAP_STOP = 512;
export const GAP_HASH = 1024;
export const GAP_LOW_LINE = 2048;
/** A bar, a bullet, an emoji, a URL, a handle: anything else. */
export const GAP_OTHER = 4096;

/**
 * The words (Arabic words, numbers, Latin runs) of a text, and what stands between them: all that names and grammar are about.
 * Struct of arrays; `i` counts words.
 */
export interface Words {
  /** The folded text, which its words are ranges of. */
  readonly folded: Folded;
  /** How many words there are. */
  readonly count: number;
  /** Folded form of word `i`; the strings are made when first asked for. */
  readonly forms: readonly string[];
  /** `KIND_WORD`, `KIND_NUMBER` or `KIND_LATIN`. */
  readonly kinds: Uint8Array;
  /** Where word `i` begins in the folded text. */
  readonly from: Uint32Array;
  /** Where word `i` ends in the folded text, excluded. */
  readonly to: Uint32Array;
  /** Gap bits before word `i`; `gaps[count]` is the gap after the last word. 0: glued to the word before. */
  readonly gaps: Uint16Array;
}

/** Punctuation to its gap, 0 where it has none of its own. */
const PUNCTUATION_GAPS = new Uint16Array(0x10000);
const gapOf = (characters: string, gap: number): void => {
  for (const c of characters) PUNCTUATION_GAPS[c.charCodeAt(0)] = gap;
};
gapOf("\"'“”„‟‘’‚‛«»‹›`´″′❝❞＂", GAP_QUOTE);
gapOf("-–—―‐‑‒−/\\\u2044", GAP_DASH);
gapOf("،,٬、", GAP_COMMA);
gapOf("([{（［", GAP_OPEN);
gapOf(")]}）］", GAP_CLOSE);
gapOf(":：", GAP_COLON);
gapOf(".!?؟…؛;۔。‼⁇⁈⁉", GAP_STOP);
gapOf("#＃", GAP_HASH);
gapOf("_", GAP_LOW_LINE);
const TATWEEL = String.fromCharCode(cp.TATWEEL);

/** Reads the words of a text. @param text any string @param profile fold to apply first (default: `"standard"`) */
export function readWords(text: string, profile: FoldProfile = "standard"): Words {
  return wordsOf(fold(text, profile));
}

/** The same by `standard`, with all arrays in a room. */
export function readWordsIn(room: TextRoom, text: string): Words {
  return wordsOf(foldIn(room, text), room);
}

/** The words of a folded text. @param room where their arrays lie (default: one of their own) */
export function wordsOf(folded: Folded, room: TextRoom = new TextRoom()): Words {
  const { units } = folded;
  const tokens = roomFor(units.length);
  const tokenCount = scanInto(folded, tokens);
  let count = 0;
  for (let t = 0; t < tokenCount; t++) if (tokens.kinds[t]! <= KIND_LATIN) count++;
  const { kinds, from, to, gaps } = wordArrays(count, room);
  let gap = GAP_BREAK;
  let behind = 0;
  for (let t = 0, i = 0; t < tokenCount; t++) {
    const start = tokens.from[t]!;
    if (start > behind)
      gap |= start === behind + 1 && units[behind] === cp.SPACE ? GAP_SPACE : spaceGap(folded, behind, start);
    behind = tokens.to[t]!;
    const kind = tokens.kinds[t]!;
    if (kind > KIND_LATIN) {
      gap |= (kind === KIND_PUNCTUATION && PUNCTUATION_GAPS[units[start]!]) || GAP_OTHER;
      continue;
    }
    kinds[i] = kind;
    from[i] = start;
    to[i] = behind;
    gaps[i] = gap;
    i++;
    gap = 0;
  }
  gaps[count] = gap | GAP_BREAK;
  return new TextWords({ folded, count, kinds, from, to, gaps });
}

let room: TokenRoom | undefined;

/** Room for raw tokens, which are read here and never again: that for a part of a text, or a whole one, is used by all of them. */
function roomFor(length: number): TokenRoom {
  if (length > PART_UNITS) return tokenRoom(length);
  room ??= tokenRoom(PART_UNITS);
  return room;
}

/** The arrays of `count` words. */
function wordArrays(count: number, room: TextRoom): Pick<Words, "kinds" | "from" | "to" | "gaps"> {
  const at = room.take(11 * count + 2);
  const buffer = room.current();
  return {
    from: new Uint32Array(buffer, at, count),
    to: new Uint32Array(buffer, at + 4 * count, count),
    gaps: new Uint16Array(buffer, at + 8 * count, count + 1),
    kinds: new Uint8Array(buffer, at + 10 * count + 2, count),
  };
}

/** A class for the reason that folded texts are one. */
class TextWords implements Words {
  readonly folded: Folded;
  readonly count: number;
  readonly kinds: Uint8Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly gaps: Uint16Array;
  private made: readonly string[] | undefined;

  constructor({ folded, count, kinds, from, to, gaps }: Omit<Words, "forms">) {
    this.folded = folded;
    this.count = count;
    this.kinds = kinds;
    this.from = from;
    this.to = to;
    this.gaps = gaps;
    this.made = undefined;
  }

  get forms(): readonly string[] {
    this.made ??= formsOf(this.folded.text, this.from, this.to, this.count);
    return this.made;
  }
}

/** Hash of each word, see `hashUnits`. */
export function hashWords({ folded, count, from, to }: Words): Int32Array {
  const hashes = new Int32Array(count);
  for (let i = 0; i < count; i++) hashes[i] = hashUnits(folded.units, from[i]!, to[i]!);
  return hashes;
}

function formsOf(text: string, from: Uint32Array, to: Uint32Array, count: number): string[] {
  const forms: string[] = new Array(count);
  for (let i = 0; i < count; i++) forms[i] = text.slice(from[i], to[i]);
  return forms;
}

/** The gap that white space is: lines count, a blank one breaks; a tatweel alone, which the fold drops, is a dash (`حمص ـ تلبيسة`). */
function spaceGap({ units, source, starts }: Folded, from: number, to: number): number {
  let lines = 0;
  const end = starts[to - 1]! + 1;
  // where nothing was dropped, there is none
  const dash = end - starts[from]! > to - from && source.slice(starts[from], end).includes(TATWEEL) ? GAP_DASH : 0;
  for (let i = from; i < to; i++) {
    const unit = units[i]!;
    if (unit === cp.LINE_FEED || unit === 0x2028 || unit === 0x0b || unit === 0x0c || unit === 0x85) lines++;
    else if (unit === 0x2029) lines += 2;
    else if (unit === cp.CARRIAGE_RETURN && units[i + 1] !== cp.LINE_FEED) lines++;
  }
  return GAP_SPACE | dash | (lines > 0 ? GAP_LINE : 0) | (lines > 1 ? GAP_BREAK : 0);
}
