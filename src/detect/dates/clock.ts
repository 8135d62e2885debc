import type { LexedWords } from "../../lexicon/lexed-words.js";
import { HOUR_EXCEPT, HOUR_FRACTION, HOUR_SIGN, MINUTE, ZONE, ZONE_HEAD } from "../../lexicon/parts/date-context.js";
import { DATE_WORD } from "../../lexicon/parts/dates.js";
import { isOf, isWholly, valueAt, wholePhraseAt } from "../../lexicon/read.js";
import { follows } from "../../text/adjacency.js";
import { KIND_NUMBER } from "../../text/scan.js";
import { lettersOf } from "../../text/word-shape.js";
import { GAP_COLON, GAP_COMMA, GAP_DASH, GAP_OPEN, GAP_SPACE, GAP_STOP } from "../../text/words.js";
import { articleApart } from "../numbers/article-apart.js";
import { readCardinal } from "../numbers/cardinal.js";
import { joinedAt } from "../numbers/joined.js";
import { readOrdinal } from "../numbers/ordinals.js";
import { closedEnd, isOpened, isUntil } from "./gaps.js";
import { type Piece, pieceOf, slotsOf } from "./slots.js";
import { plainNumber } from "./year-number.js";

const LAST_HOUR = 24;
const LAST_SIXTIETH = 59;
/** Hours and minutes. */
const LARGEST_OFFSET = 1400;

/** Whether word `i` is a number of two digits below 60 after one of the marks of a time. */
function isSixtieth(words: LexedWords, i: number, marks: number): boolean {
  const gap = words.gaps[i]!;
  const joined = (gap & ~GAP_SPACE & marks) !== 0 && (gap & ~(GAP_SPACE | marks)) === 0;
  const digits = words.kinds[i] === KIND_NUMBER && lettersOf(words, i) === 2;
  return joined && digits && plainNumber(words, i) <= LAST_SIXTIETH;
}

/** Hour, minutes and seconds in digits, or an hour: the last word, or -1. */
function readDigits(words: LexedWords, i: number): number {
  if (words.kinds[i] !== KIND_NUMBER || lettersOf(words, i) > 2 || plainNumber(words, i) > LAST_HOUR) return -1;
  const dashed = words.gaps[i + 1] === GAP_DASH ? GAP_DASH : 0;
  const comma = words.gaps[i + 1] === GAP_COMMA ? GAP_COMMA : 0;
  if (!isSixtieth(words, i + 1, GAP_COLON | GAP_STOP | dashed | comma)) return i;
  return words.gaps[i + 2] === GAP_COLON && isSixtieth(words, i + 2, GAP_COLON) ? i + 2 : i + 1;
}

function readHour(words: LexedWords, i: number): number {
  if (i >= words.count) return -1;
  if (words.kinds[i] === KIND_NUMBER) return readDigits(words, i);
  if (articleApart(words, i) >= 0) return readDigits(words, i + 1);
  const hour = readOrdinal(words, i) ?? readCardinal(words, i);
  if (!hour || hour.value > LAST_HOUR) return -1;
  let { last } = hour;
  for (let next = partEnd(words, last + 1); next > 0; next = partEnd(words, last + 1)) last = next;
  return last;
}

/** `والنصف`, `نصفا`, `إلا ربعا`, `وخمس دقائق`: the last word of what goes on from an hour at word `k`, or -1. */
function partEnd(words: LexedWords, k: number): number {
  if (!follows(words, k)) return -1;
  if (isWholly(words, k, HOUR_EXCEPT)) return follows(words, k + 1) ? k + 1 : -1;
  if (isWholly(words, k, HOUR_FRACTION) && valueAt(words, k, HOUR_FRACTION) === "bare") return k;
  const and = joinedAt(words, k);
  if (!and) return -1;
  if (words.strips[and.at] === and.skip && valueAt(words, and.at, HOUR_FRACTION) === "joined") return and.at;
  const minutes = readCardinal(words, and.at);
  if (minutes?.skip !== and.skip || !follows(words, minutes.last + 1)) return -1;
  return isWholly(words, minutes.last + 1, MINUTE) ? minutes.last + 1 : -1;
}

/** After an hour: the second hour of a span (`والخامسة`, `- 16:00`). */
function readUntil(words: LexedWords, last: number): number {
  const k = last + 1;
  if (words.kinds[k] === KIND_NUMBER && (words.gaps[k]! & ~GAP_SPACE) === GAP_DASH)
    return Math.max(last, readDigits(words, k));
  const and = joinedAt(words, k);
  if (and && words.kinds[and.at] === KIND_NUMBER && isTime(words, and.at)) return readDigits(words, and.at);
  if (and?.at === k && readOrdinal(words, k)?.skip === 1) return readHour(words, k);
  const to = (follows(words, k) && isUntil(words, k)) || and?.at === k + 1;
  if (to && follows(words, k + 1)) return Math.max(last, readHour(words, k + 1));
  return last;
}

/** `10:40`; `22,00` or `22.00` where a time zone follows. */
function isTime(words: LexedWords, i: number): boolean {
  const end = readDigits(words, i);
  return end > i && (words.gaps[i + 1] === GAP_COLON || isOf(words, end + 1, ZONE));
}

/** `+0300`, `-05:00` after an hour: the last word of the offset from UTC, or -1. */
function offsetEnd(words: LexedWords, i: number): number {
  if (words.kinds[i] !== KIND_NUMBER || i === 0) return -1;
  const gap = words.folded.text.slice(words.to[i - 1]!, words.from[i]!);
  const sign = gap.trimStart();
  if ((sign !== "+" && sign !== "-") || sign === gap) return -1;
  if (lettersOf(words, i) === 4) return plainNumber(words, i) <= LARGEST_OFFSET ? i : -1;
  return lettersOf(words, i) === 2 && isSixtieth(words, i + 1, GAP_COLON) ? i + 1 : -1;
}

/** After an hour: the part of the day as an adverb, and the time zone. */
export function clockTail(words: LexedWords, last: number): number {
  let end = last;
  for (;;) {
    const k = end + 1;
    const offset = offsetEnd(words, k);
    if (offset > 0) return offset;
    if (!follows(words, k)) return end;
    const adverb = wholePhraseAt(words, k, DATE_WORD);
    if (isWholly(words, k, HOUR_SIGN)) end = k;
    else if (adverb?.value.kind === "adverb") end = adverb.last;
    else if (isOf(words, k, ZONE) && follows(words, k + 1)) end = zoneEnd(words, k + 1);
    else return end;
  }
}

/** The last word of a time zone that begins with word `i`. */
function zoneEnd(words: LexedWords, i: number): number {
  return isWholly(words, i, ZONE_HEAD) && follows(words, i + 1) ? i + 1 : i;
}

/** Reads an hour from the word `الساعة` at word `i`, up to `last`. */
export function readClock(words: LexedWords, last: number, skip: number): Piece | null {
  const k = last + 1;
  const bracket = isOpened(words, k);
  if (!bracket && !follows(words, k) && (words.gaps[k]! & ~(GAP_SPACE | GAP_COLON)) !== 0) return null;
  const hour = readHour(words, k);
  if (hour < 0) return null;
  const to = bracket && (words.gaps[k]! & GAP_OPEN) !== 0 ? closedEnd(words, hour) : -1;
  if (bracket && to < 0) return null;
  const end = bracket ? hour : readUntil(words, hour);
  const tail = clockTail(words, end);
  return pieceOf("clock", tail, skip, slotsOf(), to >= 0 && tail === hour ? to : undefined);
}

/** Reads an hour without its noun: `10:40 مساء`. */
export function readBareTime(words: LexedWords, i: number): Piece | null {
  if (!isTime(words, i)) return null;
  return pieceOf("clock", clockTail(words, readUntil(words, readDigits(words, i))), 0, slotsOf());
}
