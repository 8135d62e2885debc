import * as cp from "./code-points.js";
import { DRAWN_OUT } from "./drawn-out.js";
import { isTehMarbuta } from "./letters.js";
import { type FoldBuffer, rewriteStretches, type Stretches } from "./stretches.js";
import { CONTROL, CUTTER, EXPANDED, LETTER, MARK } from "./unit-kinds.js";

/**
 * Spellings that dodge the moderation of social networks: a word cut by tatweel and dots, or spelled letter by letter.
 * Shapes and counts: 382 of 3,277 documents of local networks hold some.
 */

/** Characters that cut a word: `. * • ~ ^ ·` */
export const CUTTERS: readonly number[] = [
  cp.FULL_STOP,
  cp.ASTERISK,
  cp.BULLET,
  cp.TILDE,
  cp.CIRCUMFLEX,
  cp.MIDDLE_DOT,
];

/** Whether a unit is one of the {@link CUTTERS}. */
export function isCutter(unit: number): boolean {
  return CUTTERS.includes(unit);
}

const CUTTERS_MAX = 3;

/**
 * The end of a cut that starts at `at` (a cutter or a space, right behind a letter, its marks and tatweel), or `at` where
 * none is: up to three cutters, or one space, between letters, with a tatweel on one side (on both for a space).
 *
 * @param text the source
 * @param at offset of the cutter or space
 * @param tatweelBefore whether a tatweel stands between the letter and `at`
 * @param kinds what the fold does with each unit
 */
export function cutEnd(text: string, at: number, tatweelBefore: boolean, kinds: Uint8Array): number {
  const spaced = kinds[text.charCodeAt(at)] !== CUTTER;
  if (spaced && !tatweelBefore) return at;
  let tatweelAfter = false;
  let cutters = 1;
  for (let i = at + 1; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = kinds[unit]!;
    if (kind === LETTER || kind === EXPANDED) return tatweelAfter || (tatweelBefore && !spaced) ? i : at;
    if (kind === CUTTER) {
      if (spaced || tatweelAfter || ++cutters > CUTTERS_MAX) return at;
    } else if (unit === cp.TATWEEL) tatweelAfter = true;
    else if (kind !== MARK && kind !== CONTROL) return at;
  }
  return at;
}

const SEGMENTS_MIN = 3;
const SINGLES_MIN = 2;
const SEGMENT_LETTERS_MAX = 2;
const SEGMENT_CUTTERS_MAX = 2;
/** A segment is no further from the next one. */
export const SEGMENT_UNITS_MAX: number = SEGMENT_LETTERS_MAX + SEGMENT_CUTTERS_MAX;
/** A word that ends in ة has three letters at least: سنة. */
const TEH_MARBUTA_WORD_MIN = 3;
/** So far back is looked for them. */
const WORD_END_UNITS = 12;

/**
 * Makes words whole that are spelled with dots: three or more segments of at most two letters, two of them of one letter,
 * parted by one or two cutters. Works in place.
 *
 * Several words may be spelled in one go: the cutters after a ة that ends one of them stay, and part it from the next. Only
 * a ة without two letters before it ends no word; there the cutters go, so that a folded text folds to itself.
 *
 * @param buffer the folded text
 * @param length how much of the buffer is filled
 * @param stretches those that may hold such words, see {@link dottedStretches}
 * @param shortened told of each stretch that is shorter now: where it begins and ends
 * @param kinds what the fold does with each unit
 * @param single whether doubled letters are one
 * @returns the length that is left
 */
export function joinSpelled(
  buffer: FoldBuffer,
  length: number,
  stretches: Stretches,
  kinds: Uint8Array,
  single: boolean,
  shortened: (from: number, to: number) => void,
): number {
  return rewriteStretches(buffer, length, stretches, (from, to, write) => {
    const end = joinStretch(buffer, from, to, write, kinds, single);
    if (end - write < to - from) shortened(write, end);
    return end;
  });
}

function joinStretch(
  buffer: FoldBuffer,
  from: number,
  to: number,
  at: number,
  kinds: Uint8Array,
  single: boolean,
): number {
  const { units, starts, ends } = buffer;
  let write = at;
  let tried = from; // no spelled word starts before this
  let letterBefore = false;
  let joinedTo = 0;
  let wordEnded = false; // by a ة inside a spelled word
  for (let read = from; read < to; read++) {
    const unit = units[read]!;
    const letter = kinds[unit] === LETTER;
    if (letter && !letterBefore && read >= tried) {
      const end = spelledEnd(units, read, to, kinds);
      if (end > read) joinedTo = end;
      tried = Math.abs(end);
    }
    const cutter = !letter && read < joinedTo;
    if (cutter && letterBefore) wordEnded = endsWord(buffer, write, kinds);
    letterBefore = letter;
    if (cutter && !wordEnded) continue;
    if (single && letter && read < joinedTo && write > 0 && units[write - 1] === unit) {
      ends[write - 1] = ends[read]!;
      continue;
    }
    units[write] = unit;
    starts[write] = starts[read]!;
    ends[write++] = ends[read]!;
  }
  return write;
}

/**
 * The stretches of letters and cutters in which words may be spelled with dots.
 *
 * @param dotted letters right behind cutters, of which each may be of one word with the letters behind the next cutters
 */
export function dottedStretches(
  units: Uint16Array,
  length: number,
  kinds: Uint8Array,
  dotted: readonly number[],
): Stretches {
  const stretches: number[] = [];
  let end = 0;
  for (const at of dotted) {
    if (at < end) continue;
    end = at;
    while (end < length && (kinds[units[end]!] === LETTER || kinds[units[end]!] === CUTTER)) end++;
    stretches.push(wordBefore(units, at, kinds), end);
  }
  return stretches;
}

/** Where the word begins that a unit right behind cutters may go on. */
export function wordBefore(units: Uint16Array, at: number, kinds: Uint8Array): number {
  let from = at;
  while (from > 0 && kinds[units[from - 1]!] === CUTTER) from--;
  while (from > 0 && kinds[units[from - 1]!] === LETTER) from--;
  return from;
}

/**
 * Whether the last unit that was written is a ة with letters enough before it to end a word. Letters that may be drawn out count as one,
 * as the fold makes one of them.
 */
function endsWord({ source, units, starts }: FoldBuffer, write: number, kinds: Uint8Array): boolean {
  if (write < TEH_MARBUTA_WORD_MIN || !isTehMarbuta(source.charCodeAt(starts[write - 1]!))) return false;
  let letters = 0;
  let run = 0;
  for (let i = write - 1; i >= Math.max(0, write - WORD_END_UNITS) && kinds[units[i]!] === LETTER; i--) {
    run = i + 1 < write && units[i] === units[i + 1] ? run + 1 : 1;
    if (run < DRAWN_OUT) letters++;
    else if (run === DRAWN_OUT) letters--;
    if (letters > TEH_MARBUTA_WORD_MIN) return true;
  }
  return letters >= TEH_MARBUTA_WORD_MIN;
}

/** The end of the spelled word that starts at `at`; where none does, how far no other does either, as a negative number. */
function spelledEnd(units: Uint16Array, at: number, length: number, kinds: Uint8Array): number {
  let segments = 0;
  let singles = 0;
  let i = at;
  let end = at;
  for (;;) {
    const from = i;
    while (i < length && kinds[units[i]!] === LETTER) i++;
    if (i === from) break;
    if (i - from > SEGMENT_LETTERS_MAX) return -i;
    segments++;
    if (i - from === 1) singles++;
    end = i;
    while (i < length && i - end < SEGMENT_CUTTERS_MAX && kinds[units[i]!] === CUTTER) i++;
    if (i === end) break;
  }
  return segments >= SEGMENTS_MIN && singles >= SINGLES_MIN ? end : -end;
}
