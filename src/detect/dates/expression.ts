import type { LexedWords } from "../../lexicon/lexed-words.js";
import { ABOUT_HOUR, EQUALS, IN, OF } from "../../lexicon/parts/date-context.js";
import { isOf, isWholly } from "../../lexicon/read.js";
import { follows } from "../../text/adjacency.js";
import { LAM } from "../../text/code-points.js";
import {
  GAP_CLOSE,
  GAP_COLON,
  GAP_COMMA,
  GAP_DASH,
  GAP_LINE,
  GAP_LOW_LINE,
  GAP_OPEN,
  GAP_SPACE,
} from "../../text/words.js";
import { clockTail } from "./clock.js";
import { closedEnd, isWrapped } from "./gaps.js";
import { type PieceContext, readPiece } from "./piece.js";
import { isEmpty, mergeSlots, type Piece, type Slots } from "./slots.js";

/** A date expression: words `first` to `last`, folded `[from, to)`. */
export interface Expression {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  readonly slots: Slots;
}

/** A run of pieces longer than this is no date. */
const MOST_PIECES = 9;

/** How the next piece hangs on what stands before it. */
type Link = "plain" | "comma" | "dash" | "bracket" | "of" | "in" | "equals" | "about";

interface Next {
  readonly link: Link;
  readonly at: number;
}

/** Where the piece after word `last` would begin; `closed`: a bracket that closes there belongs to the piece before. */
function nextAt(words: LexedWords, last: number, closed: boolean): Next | null {
  const k = last + 1;
  if (k >= words.count) return null;
  const gap = words.gaps[k]! & ~(GAP_SPACE | GAP_LINE | GAP_LOW_LINE | (closed ? GAP_CLOSE : 0));
  if (gap === GAP_COMMA) return { link: "comma", at: k };
  if (gap === GAP_OPEN) return { link: "bracket", at: k };
  if (gap === GAP_DASH) return { link: "dash", at: k };
  if (gap !== 0) return null;
  if (isOf(words, k, EQUALS)) return afterEquals(words, k + 1);
  if (isWholly(words, k, OF) && follows(words, k + 1)) return { link: "of", at: k + 1 };
  const within = isWholly(words, k, IN) && follows(words, k + 1);
  const at = within ? k + 1 : k;
  if (isOf(words, at, ABOUT_HOUR) && follows(words, at + 1)) return { link: "about", at: at + 1 };
  return { link: within ? "in" : "plain", at };
}

/** `لـ` apart from its word. */
function isLam(words: LexedWords, i: number): boolean {
  return words.to[i]! - words.from[i]! === 1 && words.folded.units[words.from[i]!] === LAM;
}

/** `الموافق`, `الموافق في`, `الموافق لـ`, `الموافق:` */
function afterEquals(words: LexedWords, i: number): Next | null {
  let at = i;
  const filler = isWholly(words, at, IN) || isOf(words, at, EQUALS) || isLam(words, at);
  if (follows(words, at) && filler) at++;
  return at < words.count && (words.gaps[at]! & ~(GAP_SPACE | GAP_COLON)) === 0 ? { link: "equals", at } : null;
}

function isCalendar(slots: Slots): boolean {
  return slots.month !== undefined || slots.monthShift !== undefined;
}

/** Whether a piece may hang on what stands before it by that link. */
function mayFollow(link: Link, slots: Slots, piece: Piece, complete: boolean): boolean {
  const dayLike = slots.weekday !== undefined || slots.relative !== undefined;
  switch (link) {
    case "plain":
      return true;
    case "comma":
      // only a weekday in Latin letters leaves a date incomplete: `Wed, 03 Oct 2018`
      if (!complete) return slots.weekday !== undefined && piece.slots.day !== undefined;
      if (piece.role === "clock") return true;
      return dayLike ? isCalendar(piece.slots) || piece.slots.weekday !== undefined : false;
    case "dash":
      return complete && dayLike && piece.slots.day !== undefined;
    case "bracket":
      return complete && piece.role === "date" && piece.slots.vague === undefined;
    case "of":
      if (piece.role === "clock") return false;
      if (!complete) return true;
      if (slots.day !== undefined || slots.month !== undefined)
        return (
          piece.slots.yearShift !== undefined || (piece.slots.year !== undefined && piece.slots.month === undefined)
        );
      return dayLike && (piece.slots.week !== undefined || isCalendar(piece.slots));
    case "in":
      if (!complete) return piece.role !== "adverb";
      return piece.role === "clock" || (dayLike && piece.slots.day !== undefined);
    case "about":
      return piece.role === "clock";
    case "equals":
      return complete && piece.slots.day !== undefined;
  }
}

/** `وأصيب آخر مساء أمس`: before a day, "another" is no end of a period. */
function isOfDay({ weekday, relative, anaphor, day }: Slots): boolean {
  return weekday !== undefined || relative !== undefined || anaphor !== undefined || day !== undefined;
}

/**
 * A date goes on after a line end where a head waits for it, or with a day, month or year. The next line may begin with a day of its
 * own, unless prose is wrapped there.
 */
function mayCrossLine(words: LexedWords, at: number, before: Piece, { slots, last }: Piece): boolean {
  if (isWrapped(words, at, last)) return true;
  const goesOn = slots.day !== undefined || slots.month !== undefined || slots.year !== undefined;
  return before.role === "head" || (goesOn && slots.weekday === undefined && slots.relative === undefined);
}

/** What they leave to the Gregorian date beside them. */
const NO_DAY: Partial<Slots> = {
  day: undefined,
  dayEnd: undefined,
  month: undefined,
  monthEnd: undefined,
  year: undefined,
  yearEnd: undefined,
  hijri: undefined,
};

/** Of two calendars that name one day, the Gregorian one counts. */
function mergeCalendars(a: Slots, b: Slots): Slots | null {
  if (a.day === undefined || b.day === undefined || (a.hijri === true) === (b.hijri === true)) return mergeSlots(a, b);
  const [hijri, gregorian] = a.hijri ? [a, b] : [b, a];
  return mergeSlots(gregorian, { ...hijri, ...NO_DAY });
}

/** `لعام 2013`, `الموافق للأول من أيار`: a year may keep its preposition after a month, and a day after `الموافق`. */
function mayCarry(words: LexedWords, { at, link }: Next, piece: Piece, slots: Slots): boolean {
  if (piece.skip === 0) return true;
  if (piece.skip > 1 || words.folded.units[words.from[at]!] !== LAM) return false;
  return link === "equals" || (slots.month !== undefined && piece.slots.year !== undefined);
}

/** Reads a whole date expression that begins with word `i`; `null` when it holds no date. */
export function readExpression(words: LexedWords, i: number): Expression | null {
  let context: PieceContext = { first: true, edge: false, several: false, weekday: false, head: false };
  const first = readPiece(words, i, context);
  if (!first) return null;
  let { slots } = first;
  let piece = first;
  let last = first.last;
  let end: { last: number; to: number } | null = null;
  let clocked = first.role === "clock";
  for (let n = 0; n < MOST_PIECES; n++) {
    if (piece.role !== "head" && !isEmpty(slots)) end = { last, to: piece.to ?? words.to[last]! };
    const next = nextAt(words, last, piece.to !== undefined);
    if (!next) break;
    context = {
      first: false,
      edge: piece.edge,
      several: piece.several,
      weekday: next.link === "plain" && slots.weekday !== undefined,
      head: piece.role === "head" && (next.link === "plain" || next.link === "of"),
    };
    const found = readPiece(words, next.at, context);
    if (!found || !mayCarry(words, next, found, slots)) break;
    if (!mayFollow(next.link, slots, found, end !== null)) break;
    if ((words.gaps[next.at]! & GAP_LINE) !== 0 && !mayCrossLine(words, next.at, piece, found)) break;
    // `ارتفاع شهري في أغسطس`: the dual in the construct has its days or months right after it
    if (piece.several && next.link !== "plain") break;
    if (end && found.role === "adverb" && next.link !== "plain") break;
    const merged = mergeCalendars(slots, found.slots);
    if (!merged) break;
    let { to } = found;
    if (next.link === "bracket") {
      const closed = closedEnd(words, found.last);
      if (closed < 0) break;
      to = closed;
    }
    slots = merged;
    clocked ||= found.role === "clock";
    last = found.last;
    piece = to === undefined ? found : { ...found, to };
  }
  if (!end || (first.other && isOfDay(slots))) return null;
  // `الساعة الرابعة من عصر اليوم بتوقيت دمشق`
  const zone = clocked ? clockTail(words, end.last) : end.last;
  if (zone > end.last) end = { last: zone, to: words.to[zone]! };
  return { first: i, last: end.last, from: words.from[i]! + first.skip, to: end.to, slots };
}
