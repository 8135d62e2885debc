import { ARABIC, charClasses, DIGIT, EMOJI, FOREIGN, PUNCTUATION, SPACE, SURROGATE } from "./char-class.js";
import * as cp from "./code-points.js";
import type { Folded } from "./fold.js";
import { isTehMarbuta } from "./letters.js";
import { isCutter } from "./obfuscation.js";

/** Kinds of raw tokens; words, numbers and Latin runs are what names are made of. */
export const KIND_WORD = 0;
export const KIND_NUMBER = 1;
export const KIND_LATIN = 2;
export const KIND_PUNCTUATION = 3;
export const KIND_URL = 4;
export const KIND_HANDLE = 5;
export const KIND_EMOJI = 6;
export const KIND_SYMBOL = 7;

/** Raw tokens of a folded text, in order: `kinds[i]` over the folded range `[from[i], to[i])`. What they skip is white space. */
export interface Scan {
  readonly count: number;
  readonly kinds: Uint8Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/**
 * Whether a word ends before the letter at `at`: after a ة of the source, unless the fold has joined the two (a word spelled
 * with dots is one word).
 */
function endsAtTehMarbuta({ source, starts, ends }: Folded, at: number): boolean {
  if (!isTehMarbuta(source.charCodeAt(starts[at - 1]!))) return false;
  for (let i = ends[at - 1]!; i < starts[at]!; i++) if (isCutter(source.charCodeAt(i))) return false;
  return true;
}

const GROUP_DIGITS = 3;

function isGroupSeparator(unit: number): boolean {
  return unit === cp.COMMA || unit === cp.ARABIC_COMMA || unit === cp.ARABIC_THOUSANDS;
}

/** Behind digits: `,200` or `،500` and no fourth digit. */
function groupEnd(units: Uint16Array, at: number, classes: Uint8Array): number {
  const end = at + GROUP_DIGITS + 1;
  if (end > units.length || !isGroupSeparator(units[at]!)) return at;
  for (let k = at + 1; k < end; k++) if (classes[units[k]!] !== DIGIT) return at;
  return end < units.length && classes[units[end]!] === DIGIT ? at : end;
}

/** Behind digits, and behind groups of three where the first group has three at most. */
function numberEnd(units: Uint16Array, at: number, classes: Uint8Array): number {
  let end = at + 1;
  while (end < units.length && classes[units[end]!] === DIGIT) end++;
  if (end - at > GROUP_DIGITS) return end;
  for (let next = groupEnd(units, end, classes); next > end; next = groupEnd(units, end, classes)) end = next;
  return end;
}

const URL_STARTS: readonly (readonly number[])[] = ["http://", "https://", "www."].map((start) =>
  [...start].map((c) => c.charCodeAt(0)),
);

/** The length of `http://`, `https://` or `www.` at an offset, in letters of any case; 0 where none stands. */
function urlStart(units: Uint16Array, at: number): number {
  for (const start of URL_STARTS) {
    let i = 0;
    while (i < start.length && (units[at + i] === start[i] || isCapitalOf(units[at + i]!, start[i]!))) i++;
    if (i === start.length) return i;
  }
  return 0;
}

function isCapitalOf(unit: number, letter: number): boolean {
  return (unit | LOWER_CASE) === letter && unit >= CAPITAL_A && unit <= CAPITAL_Z;
}
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;

/** `h`, `w` and their capitals: what a URL may start with. */
function mayStartUrl(unit: number): boolean {
  return (unit | LOWER_CASE) === 0x68 || (unit | LOWER_CASE) === 0x77;
}

const LOWER_CASE = 0x20;
const URL_STOPS = new Set([..."<>\"'()[]{}|`«»“”‘’"].map((c) => c.charCodeAt(0)));
const URL_TAIL = new Set([...".,;:!?،؛؟…"].map((c) => c.charCodeAt(0)));
const SOLIDUS = 0x2f;

/** A URL runs to white space, a bracket or a quote; Arabic letters belong to it only in its path. */
function urlEnd(units: Uint16Array, at: number, classes: Uint8Array): number {
  const start = at + urlStart(units, at);
  if (start === at) return at;
  let i = start;
  let inPath = false;
  for (; i < units.length; i++) {
    const unit = units[i]!;
    const kind = classes[unit];
    if (kind === SPACE || URL_STOPS.has(unit) || (kind === ARABIC && !inPath)) break;
    if (unit === SOLIDUS) inPath = true;
  }
  while (i > start && URL_TAIL.has(units[i - 1]!)) i--;
  return i > start ? i : at;
}

/** Behind `@`: Latin letters, digits and low lines; not within an e-mail address. */
function handleEnd(units: Uint16Array, at: number, classes: Uint8Array): number {
  const before = at > 0 ? classes[units[at - 1]!] : SPACE;
  if (before === FOREIGN || before === DIGIT) return at;
  let end = at + 1;
  for (; end < units.length; end++) {
    const unit = units[end]!;
    if (classes[unit] !== FOREIGN && classes[unit] !== DIGIT && unit !== cp.LOW_LINE) break;
  }
  return end > at + 1 ? end : at;
}

/** Behind a letter that is not Arabic: such letters and digits; digits before an Arabic letter belong to that one's side. */
function latinEnd(units: Uint16Array, at: number, classes: Uint8Array): number {
  let end = at;
  let letters = at;
  for (; end < units.length; end++) {
    const kind = classes[units[end]!];
    if (kind === FOREIGN) letters = end + 1;
    else if (kind !== DIGIT) return kind === ARABIC ? letters : end;
  }
  return end;
}

/** The code point at a surrogate; itself where it is half of none. */
function pointAt(units: Uint16Array, at: number): number {
  return String.fromCharCode(units[at]!, units[at + 1] ?? 0).codePointAt(0)!;
}

/** Arrays that raw tokens are written to. */
export type TokenRoom = Pick<Scan, "kinds" | "from" | "to">;

/** Room for the raw tokens of a folded text of `length` units. */
export function tokenRoom(length: number): TokenRoom {
  return { kinds: new Uint8Array(length), from: new Uint32Array(length), to: new Uint32Array(length) };
}

/**
 * Cuts a folded text into raw tokens, in one pass.
 *
 * - a run of Arabic letters up to a ة is a word; of digits, with groups of three (`1,200`), a number; of other letters, and digits
 *   behind them, a Latin run (unless Arabic follows: `Public3قتلى` is three tokens);
 * - URLs and handles are whole; each punctuation mark and each emoji is a token of its own.
 */
export function scan(folded: Folded): Scan {
  const { kinds, from, to } = tokenRoom(folded.units.length);
  const count = scanInto(folded, { kinds, from, to });
  return { count, kinds: kinds.subarray(0, count), from: from.subarray(0, count), to: to.subarray(0, count) };
}

/** The same into arrays that have room for as many tokens as the text has units. @returns how many tokens there are */
export function scanInto(folded: Folded, { kinds, from, to }: TokenRoom): number {
  const classes = charClasses();
  const { units } = folded;
  const n = units.length;
  let count = 0;
  for (let i = 0; i < n; ) {
    const unit = units[i]!;
    let end = i + 1;
    let kind: number;
    switch (classes[unit]) {
      case SPACE:
        i = end;
        continue;
      case ARABIC:
        // A ة ends its word: what is glued to it is the next one (`محافظةإدلب`).
        while (end < n && classes[units[end]!] === ARABIC) {
          const last = units[end - 1]!;
          if ((last === cp.HEH || isTehMarbuta(last)) && endsAtTehMarbuta(folded, end)) break;
          end++;
        }
        kind = KIND_WORD;
        break;
      case DIGIT:
        end = numberEnd(units, i, classes);
        kind = KIND_NUMBER;
        break;
      case FOREIGN:
        end = mayStartUrl(unit) ? urlEnd(units, i, classes) : i;
        kind = end > i ? KIND_URL : KIND_LATIN;
        if (end === i) end = latinEnd(units, i, classes);
        break;
      case PUNCTUATION:
        end = unit === cp.COMMERCIAL_AT ? handleEnd(units, i, classes) : i;
        kind = end > i ? KIND_HANDLE : KIND_PUNCTUATION;
        if (end === i) end++;
        break;
      case SURROGATE: {
        const point = pointAt(units, i);
        kind = point >= 0x1f000 && point <= 0x1faff ? KIND_EMOJI : KIND_SYMBOL;
        if (point > 0xffff) end++;
        break;
      }
      default:
        kind = classes[unit] === EMOJI ? KIND_EMOJI : KIND_SYMBOL;
    }
    kinds[count] = kind;
    from[count] = i;
    to[count++] = end;
    i = end;
  }
  return count;
}
