import { ARABIC, charClasses, DIGIT, EMOJI, FOREIGN, PUNCTUATION, SPACE, SURROGATE } from "./char-class.js";
import * as cp from "./code-points.js";

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

const GROUP_DIGITS = 3;

function isGroupSeparator(unit: number): boolean {
  return unit === cp.COMMA || unit === cp.ARABIC_COMMA || unit === cp.ARABIC_THOUSANDS;
}

/** Behind digits: `,200` or `،500` and no fourth digit. */
function groupEnd(text: string, at: number, classes: Uint8Array): number {
  if (!isGroupSeparator(text.charCodeAt(at))) return at;
  for (let k = 1; k <= GROUP_DIGITS; k++) if (classes[text.charCodeAt(at + k)] !== DIGIT) return at;
  const end = at + GROUP_DIGITS + 1;
  return end < text.length && classes[text.charCodeAt(end)] === DIGIT ? at : end;
}

const URL_START = /(?:https?:\/\/|www\.)/iy;

/** The length of `http://`, `https://` or `www.` at an offset; 0 where none stands. */
function urlStart(text: string, at: number): number {
  URL_START.lastIndex = at;
  return URL_START.test(text) ? URL_START.lastIndex - at : 0;
}

/** `h`, `w` and their capitals: what a URL may start with. */
function mayStartUrl(unit: number): boolean {
  return (unit | LOWER_CASE) === 0x68 || (unit | LOWER_CASE) === 0x77;
}

const LOWER_CASE = 0x20;
const URL_STOPS = new Set([..."<>\"'()[]{}|`«»“”‘’"].map((c) => c.charCodeAt(0)));
const URL_TAIL = new Set([...".,;:!?،؛؟…"].map((c) => c.charCodeAt(0)));
const SOLIDUS = 0x2f;

/** A URL runs to white space, a bracket or a quote; Arabic letters belong to it only in its path. */
function urlEnd(text: string, at: number, classes: Uint8Array): number {
  const start = at + urlStart(text, at);
  if (start === at) return at;
  let i = start;
  let inPath = false;
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = classes[unit];
    if (kind === SPACE || URL_STOPS.has(unit) || (kind === ARABIC && !inPath)) break;
    if (unit === SOLIDUS) inPath = true;
  }
  while (i > start && URL_TAIL.has(text.charCodeAt(i - 1))) i--;
  return i > start ? i : at;
}

/** Behind `@`: Latin letters, digits and low lines; not within an e-mail address. */
function handleEnd(text: string, at: number, classes: Uint8Array): number {
  const before = at > 0 ? classes[text.charCodeAt(at - 1)] : SPACE;
  if (before === FOREIGN || before === DIGIT) return at;
  let end = at + 1;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (classes[unit] !== FOREIGN && classes[unit] !== DIGIT && unit !== cp.LOW_LINE) break;
  }
  return end > at + 1 ? end : at;
}

/** Behind a letter that is not Arabic: such letters and digits; digits before an Arabic letter belong to that one's side. */
function latinEnd(text: string, at: number, classes: Uint8Array): number {
  let end = at;
  let letters = at;
  for (; end < text.length; end++) {
    const kind = classes[text.charCodeAt(end)];
    if (kind === FOREIGN) letters = end + 1;
    else if (kind !== DIGIT) return kind === ARABIC ? letters : end;
  }
  return end;
}

/**
 * Cuts a folded text into raw tokens, in one pass.
 *
 * - a run of Arabic letters is a word; of digits, with groups of three (`1,200`), a number; of other letters, and digits
 *   behind them, a Latin run (unless Arabic follows: `Public3قتلى` is three tokens);
 * - URLs and handles are whole; each punctuation mark and each emoji is a token of its own.
 */
export function scan(text: string): Scan {
  const classes = charClasses();
  const n = text.length;
  const kinds = new Uint8Array(n);
  const from = new Uint32Array(n);
  const to = new Uint32Array(n);
  let count = 0;
  let i = 0;
  const add = (kind: number, end: number): void => {
    kinds[count] = kind;
    from[count] = i;
    to[count++] = end;
    i = end;
  };
  while (i < n) {
    const unit = text.charCodeAt(i);
    let end = i + 1;
    switch (classes[unit]) {
      case SPACE:
        i = end;
        break;
      case ARABIC:
        while (end < n && classes[text.charCodeAt(end)] === ARABIC) end++;
        add(KIND_WORD, end);
        break;
      case DIGIT:
        while (end < n && classes[text.charCodeAt(end)] === DIGIT) end++;
        if (end - i <= GROUP_DIGITS) {
          let next = groupEnd(text, end, classes);
          while (next > end) {
            end = next;
            next = groupEnd(text, end, classes);
          }
        }
        add(KIND_NUMBER, end);
        break;
      case FOREIGN:
        if (mayStartUrl(unit)) {
          end = urlEnd(text, i, classes);
          if (end > i) {
            add(KIND_URL, end);
            break;
          }
        }
        add(KIND_LATIN, latinEnd(text, i, classes));
        break;
      case SURROGATE: {
        const point = text.codePointAt(i)!;
        add(point >= 0x1f000 && point <= 0x1faff ? KIND_EMOJI : KIND_SYMBOL, i + (point > 0xffff ? 2 : 1));
        break;
      }
      case EMOJI:
        add(KIND_EMOJI, end);
        break;
      case PUNCTUATION:
        if (unit === cp.COMMERCIAL_AT) {
          end = handleEnd(text, i, classes);
          if (end > i) {
            add(KIND_HANDLE, end);
            break;
          }
        }
        add(KIND_PUNCTUATION, i + 1);
        break;
      default:
        add(KIND_SYMBOL, end);
    }
  }
  return { count, kinds: kinds.subarray(0, count), from: from.subarray(0, count), to: to.subarray(0, count) };
}
