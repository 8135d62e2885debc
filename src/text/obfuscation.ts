import * as cp from "./code-points.js";

/**
 * Spellings that dodge the moderation of social networks: a word cut by tatweel and dots, or spelled letter by letter.
 * Shapes and counts: 382 of 3,277 documents of eastern Syrian networks hold some.
 */

/** Characters that cut a word: `. * • ~ ^ ·` */
export function isCutter(unit: number): boolean {
  return (
    unit === cp.FULL_STOP ||
    unit === cp.ASTERISK ||
    unit === cp.BULLET ||
    unit === cp.TILDE ||
    unit === cp.CIRCUMFLEX ||
    unit === cp.MIDDLE_DOT
  );
}

/** A letter of the Arabic script (not a digit, mark or punctuation). */
export function isArabicLetter(unit: number): boolean {
  return (
    (unit >= 0x0620 && unit <= 0x064a && unit !== cp.TATWEEL) ||
    (unit >= 0x066e && unit <= 0x06d3 && unit !== cp.SUPERSCRIPT_ALEF) ||
    unit === cp.AE ||
    (unit >= 0x06ee && unit <= 0x06ef) ||
    (unit >= 0x06fa && unit <= 0x06ff) ||
    (unit >= 0x0750 && unit <= 0x077f) ||
    (unit >= 0x08a0 && unit <= 0x08c9) ||
    (unit >= 0xfb50 && unit <= 0xfdfb && !(unit >= 0xfd3e && unit <= 0xfd4f)) ||
    (unit >= 0xfe70 && unit <= 0xfefc)
  );
}

const CUTTERS_MAX = 3;

/**
 * The end of a cut that starts at `at` (a cutter or a space, right behind a letter or tatweel), or `at` where none is:
 * up to three cutters, or one space, between letters, with a tatweel on one side (on both for a space).
 *
 * @param text the source
 * @param at offset of the cutter or space
 * @param tatweelBefore whether the unit before `at` is a tatweel
 */
export function cutEnd(text: string, at: number, tatweelBefore: boolean): number {
  let i = at;
  const spaced = text.charCodeAt(i) === cp.SPACE;
  if (spaced) {
    if (!tatweelBefore) return at;
    i++;
  } else while (i - at < CUTTERS_MAX && isCutter(text.charCodeAt(i))) i++;
  const afterCut = i;
  while (text.charCodeAt(i) === cp.TATWEEL) i++;
  const tatweelAfter = i > afterCut;
  if (spaced ? !tatweelAfter : !tatweelBefore && !tatweelAfter) return at;
  return isArabicLetter(text.charCodeAt(i)) ? i : at;
}

const SPELLED_SEGMENTS_MIN = 3;
const SPELLED_SEGMENTS_MAX = 12;

/**
 * Whether a word that starts at `at` is spelled with dots: three or more segments of at most two letters, two of them of one
 * letter, parted by one or two cutters (with any tatweel): the offset of its end, or `at` where it is not.
 */
export function spelledEnd(text: string, at: number): number {
  let i = at;
  let segments = 0;
  let single = 0;
  let end = at;
  while (segments <= SPELLED_SEGMENTS_MAX) {
    let letters = 0;
    while (letters < 3 && isArabicLetter(text.charCodeAt(i))) {
      i++;
      letters++;
      while (letters < 3 && text.charCodeAt(i) === cp.TATWEEL && i - at < 64) i++;
    }
    if (letters === 0) break;
    if (letters > 2) return at;
    segments++;
    if (letters === 1) single++;
    end = i;
    let cut = 0;
    while (cut < 2 && isCutter(text.charCodeAt(i))) {
      i++;
      cut++;
    }
    if (cut === 0) break;
    while (text.charCodeAt(i) === cp.TATWEEL && i - at < 64) i++;
  }
  return segments >= SPELLED_SEGMENTS_MIN && single >= 2 && !isArabicLetter(text.charCodeAt(end)) ? end : at;
}
