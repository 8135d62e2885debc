import { CARRIAGE_RETURN, LINE_FEED, SPACE } from "./code-points.js";

/** A stretch of a text, UTF-16 code units, half-open. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** A longer text is read in parts, of this length at most: some twenty thousand words. */
export const PART_UNITS: number = 1 << 17;
/** So far before its longest end a part may end. */
const REACH = 1 << 15;

const WHITE = /\s/;
const TAB = 0x09;
/** From here on, and to there, no unit is white space. */
const LETTERS_FROM = 0x0100;
const LETTERS_TO = 0x167f;
const STOP = /[.!?\u061f\u2026]/;

/**
 * The parts in which a text is read: the text itself, or where it is longer than {@link PART_UNITS}, stretches that end after the last blank
 * line in reach, else after a line, a sentence, a word, so that no name is cut; only a word as long as a part is. They rebuild the text.
 */
export function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let start = 0;
  while (text.length - start > PART_UNITS) {
    const end = cutBefore(text, start + PART_UNITS);
    parts.push({ start, end });
    start = end;
  }
  parts.push({ start, end: text.length });
  return parts;
}

/** The best place to cut in reach before `limit`: behind white space. */
function cutBefore(text: string, limit: number): number {
  let [line, sentence, word] = [0, 0, 0];
  let below = -1; // the line feed after the line that is looked at, where it is blank so far
  for (let at = limit - 1; at >= limit - REACH; at--) {
    if (!isWhite(text.charCodeAt(at))) {
      below = -1;
      continue;
    }
    if (word === 0) word = at + 1;
    if (sentence === 0 && STOP.test(text[at - 1]!)) sentence = at + 1;
    if (text.charCodeAt(at) !== LINE_FEED) continue;
    if (below >= 0) return below + 1;
    if (line === 0) line = at + 1;
    below = at;
  }
  return line || sentence || word || wholeCharacter(text, limit);
}

/** Whether a unit is white space; nearly all units are letters, which a look at their number tells. */
function isWhite(unit: number): boolean {
  if (unit <= SPACE) return unit === SPACE || (unit >= TAB && unit <= CARRIAGE_RETURN);
  return (unit < LETTERS_FROM || unit > LETTERS_TO) && WHITE.test(String.fromCharCode(unit));
}

/** A cut that parts no surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const isPair = text.codePointAt(at - 1)! > 0xffff;
  return isPair ? at - 1 : at;
}
