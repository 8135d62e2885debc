import type { LexedWords as Words } from "../../lexicon/lexed-words.js";
import { KIND_NUMBER } from "../../text/scan.js";
import { GAP_COLON, GAP_COMMA, GAP_DASH, GAP_OPEN, GAP_SPACE, GAP_STOP } from "../../text/words.js";
import { readCardinal } from "../numbers/cardinal.js";
import { joinedAt } from "../numbers/joined.js";
import { readOrdinal } from "../numbers/ordinals.js";
import { follows, phrases, readPhrase } from "../numbers/phrase-table.js";
import { closedEnd, isOpened } from "./gaps.js";
import { dateWords } from "./lexicon.js";
import type { Piece } from "./slots.js";

const ARTICLE = "\u0627\u0644";
const LAST_HOUR = 24;
const LAST_SIXTIETH = 59;
const LONGEST_ZONE = 2;
/** Folded units of a space and a sign. */
const SIGN_AFTER_SPACE = 2;
/** Hours and minutes. */
const LARGEST_OFFSET = 1400;

/** `والنصف`, `إلا ربعا`, `وخمس دقائق`: what may follow an hour. */
const FRACTIONS: ReadonlySet<string> = new Set(
  phrases(`والنصف
  ونصف
  والربع
  وربع
  والثلث
  وثلث
  نصفا`),
);
const EXCEPT: ReadonlySet<string> = new Set(phrases("إلا"));
const MINUTES: ReadonlySet<string> = new Set(
  phrases(`دقيقة
  دقائق`),
);
/** Signs of morning and evening, and of the zone, behind an hour. */
const SIGNS: ReadonlySet<string> = new Set(
  phrases(`ص
  م
  am
  pm
  gmt
  utc`),
);
/** `بتوقيت دمشق`, `بالتوقيت المحلي`. */
const ZONES: ReadonlySet<string> = new Set(
  phrases(`بتوقيت
  توقيت
  بالتوقيت
  التوقيت
  وبتوقيت`),
);
/** First words of a time zone of two. */
const ZONE_PAIRS: ReadonlySet<string> = new Set(
  phrases(`شرق
  شرقي
  غرب
  وسط
  مكة
  دير
  نيويورك
  عين`),
);
const LOCAL: ReadonlySet<string> = new Set(phrases("المحلي"));
const TO: ReadonlySet<string> = new Set(
  phrases(`إلى
  حتى
  و
  وحتى`),
);

/** Whether word `i` is a number of two digits below 60 behind one of the marks of a time. */
function isSixtieth(words: Words, i: number, marks: number): boolean {
  const gap = words.gaps[i]!;
  const joined = (gap & ~GAP_SPACE & marks) !== 0 && (gap & ~(GAP_SPACE | marks)) === 0;
  const digits = words.kinds[i] === KIND_NUMBER && words.forms[i]!.length === 2;
  return joined && digits && Number(words.forms[i]) <= LAST_SIXTIETH;
}

/** Hour, minutes and seconds in digits, or an hour: the last word, or -1. */
function readDigits(words: Words, i: number): number {
  if (words.kinds[i] !== KIND_NUMBER || words.forms[i]!.length > 2 || Number(words.forms[i]) > LAST_HOUR) return -1;
  const dashed = words.gaps[i + 1] === GAP_DASH ? GAP_DASH : 0;
  const comma = words.gaps[i + 1] === GAP_COMMA ? GAP_COMMA : 0;
  if (!isSixtieth(words, i + 1, GAP_COLON | GAP_STOP | dashed | comma)) return i;
  return words.gaps[i + 2] === GAP_COLON && isSixtieth(words, i + 2, GAP_COLON) ? i + 2 : i + 1;
}

function readHour(words: Words, i: number): number {
  if (i >= words.count) return -1;
  if (words.kinds[i] === KIND_NUMBER) return readDigits(words, i);
  if (words.forms[i] === ARTICLE && words.kinds[i + 1] === KIND_NUMBER && follows(words, i + 1))
    return readDigits(words, i + 1);
  const hour = readOrdinal(words, i) ?? readCardinal(words, i);
  if (!hour || hour.value > LAST_HOUR) return -1;
  let { last } = hour;
  for (let k = last + 1; follows(words, k); k = last + 1) {
    const form = words.forms[k]!;
    if (FRACTIONS.has(form)) last = k;
    else if (EXCEPT.has(form) && follows(words, k + 1)) last = k + 1;
    else {
      const and = joinedAt(words, k);
      const minutes = and && readCardinal(words, and.at);
      if (!minutes || minutes.skip !== and.skip) break;
      if (!follows(words, minutes.last + 1) || !MINUTES.has(words.forms[minutes.last + 1]!)) break;
      last = minutes.last + 1;
    }
  }
  return last;
}

/** Behind an hour: the second hour of a span (`والخامسة`, `- 16:00`). */
function readUntil(words: Words, last: number): number {
  const k = last + 1;
  if (words.kinds[k] === KIND_NUMBER && (words.gaps[k]! & ~GAP_SPACE) === GAP_DASH)
    return Math.max(last, readDigits(words, k));
  const and = joinedAt(words, k);
  if (and && words.kinds[and.at] === KIND_NUMBER && isTime(words, and.at)) return readDigits(words, and.at);
  if (and?.at === k && readOrdinal(words, k)?.skip === 1) return readHour(words, k);
  if (follows(words, k) && TO.has(words.forms[k]!) && follows(words, k + 1))
    return Math.max(last, readHour(words, k + 1));
  return last;
}

/** `10:40`; `22,00` or `22.00` where a time zone follows. */
function isTime(words: Words, i: number): boolean {
  const end = readDigits(words, i);
  return end > i && (words.gaps[i + 1] === GAP_COLON || ZONES.has(words.forms[end + 1] ?? ""));
}

/** `+0300`, `-05:00` behind an hour: the last word of the offset from UTC, or -1. */
function offsetEnd(words: Words, i: number): number {
  if (words.kinds[i] !== KIND_NUMBER || words.to[i - 1]! + SIGN_AFTER_SPACE !== words.from[i]) return -1;
  if (!"+-".includes(words.folded.text[words.from[i]! - 1]!)) return -1;
  if (words.forms[i]!.length === 4) return Number(words.forms[i]) <= LARGEST_OFFSET ? i : -1;
  return words.forms[i]!.length === 2 && isSixtieth(words, i + 1, GAP_COLON) ? i + 1 : -1;
}

/** Behind an hour: the part of the day as an adverb, and the time zone. */
export function clockTail(words: Words, last: number): number {
  let end = last;
  for (;;) {
    const k = end + 1;
    const offset = offsetEnd(words, k);
    if (offset > 0) return offset;
    if (!follows(words, k)) return end;
    if (SIGNS.has(words.forms[k]!)) {
      end = k;
      continue;
    }
    const adverb = readPhrase(dateWords(), words, k);
    if (adverb && adverb.skip === 0 && adverb.value.kind === "adverb") {
      end = adverb.last;
      continue;
    }
    if (!ZONES.has(words.forms[k]!) || !follows(words, k + 1)) return end;
    end = k + 1;
    if (LOCAL.has(words.forms[end]!)) continue;
    for (let n = 1; n < LONGEST_ZONE && ZONE_PAIRS.has(words.forms[end]!) && follows(words, end + 1); n++) end++;
  }
}

/** Reads an hour from the word `الساعة` at word `i`, up to `last`. */
export function readClock(words: Words, last: number, skip: number): Piece | null {
  const k = last + 1;
  const bracket = isOpened(words, k);
  if (!bracket && !follows(words, k) && (words.gaps[k]! & ~(GAP_SPACE | GAP_COLON)) !== 0) return null;
  const hour = readHour(words, k);
  if (hour < 0) return null;
  const to = bracket && (words.gaps[k]! & GAP_OPEN) !== 0 ? closedEnd(words, hour) : -1;
  if (bracket && to < 0) return null;
  const end = bracket ? hour : readUntil(words, hour);
  const tail = clockTail(words, end);
  return { last: tail, skip, slots: {}, role: "clock", ...(to >= 0 && tail === hour ? { to } : {}) };
}

/** Reads an hour without its noun: `10:40 مساء`. */
export function readBareTime(words: Words, i: number): Piece | null {
  if (!isTime(words, i)) return null;
  return { last: clockTail(words, readUntil(words, readDigits(words, i))), skip: 0, slots: {}, role: "clock" };
}
