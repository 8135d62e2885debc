import * as cp from "./code-points.js";
import { type Folded, fold } from "./fold.js";
import { KIND_LATIN, KIND_NUMBER, KIND_PUNCTUATION, KIND_WORD, type Scan, scan } from "./scan.js";

/** A sentence of a text. Offsets are UTF-16 code units. */
export interface Sentence {
  /** First code unit. */
  readonly start: number;
  /** Code unit behind the last. */
  readonly end: number;
  /** `text.slice(start, end)` of the source. */
  readonly text: string;
}

const units = (characters: string): ReadonlySet<number> => new Set([...characters].map((c) => c.charCodeAt(0)));
/** Always end a sentence, unless in brackets of their own (`(؟)`). */
const FINAL: ReadonlySet<number> = /* @__PURE__ */ units("!?؟۔。！？‼⁇⁈⁉");
const ELLIPSIS = 0x2026;
const CLOSING: ReadonlySet<number> = /* @__PURE__ */ units("\"'”’»›)]}）］❞");
const COMMAS: ReadonlySet<number> = /* @__PURE__ */ units(",،؛;");
const OPENING: ReadonlySet<number> = /* @__PURE__ */ units("([{（［");
const LINE = /[\n\r\v\f\u0085\u2028\u2029]/;
/** Latin abbreviations that a name or a number follows. */
const ABBREVIATIONS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "mr mrs ms dr prof st gen col maj lt sgt capt brig cmdr no vs etc fig vol pp inc ltd co jr sr".split(" "),
);
/** Letters behind a year: Hijri and Gregorian; no initials. */
const ERAS: ReadonlySet<number> = /* @__PURE__ */ new Set([cp.HEH, cp.MEEM]);

/**
 * Cuts a text into sentences. Lossless: sentences ascend, each is a slice of the text, and what lies between two of them is
 * white space and invisible characters.
 *
 * - a line ends the sentence; so do `!`, `?`, `؟` and `۔`, and a full stop before white space, with the quotes and brackets
 *   that close behind them, unless a comma follows (`«…؟»، …`);
 * - no end: the full stop of initials and titles (`د. أحمد`, `J. Smith`, `Gen. …`), of decimals, dates, URLs and names
 *   (`السورية.نت`), of the number that opens a list item, and the ellipsis (`..`, `…`), unless a line ends there;
 * - a colon never ends one: a dateline (`محافظة حلب:`) belongs to what it heads.
 *
 * @param text any string
 * @example
 * sentences("Aleppo. Homs?").map((sentence) => sentence.text) //=> ["Aleppo.", "Homs?"]
 */
export function sentences(text: string): Sentence[] {
  const folded = fold(text, "light");
  const raw = scan(folded);
  const found: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < raw.count; i++) {
    const last = endOf(folded, raw, first, i);
    if (last < i && i + 1 < raw.count && !linedAfter(folded, raw, i)) continue;
    i = Math.max(i, last);
    const start = folded.starts[raw.from[first]!]!;
    const end = folded.ends[raw.to[i]! - 1]!;
    found.push({ start, end, text: text.slice(start, end) });
    first = i + 1;
  }
  return found;
}

/** The last raw token of the end that begins with token `at` of a sentence that began with token `first`; -1: no end. */
function endOf(folded: Folded, raw: Scan, first: number, at: number): number {
  if (raw.kinds[at] !== KIND_PUNCTUATION) return -1;
  const unit = unitOf(folded, raw, at);
  if (FINAL.has(unit)) {
    if (at > first && OPENING.has(unitOf(folded, raw, at - 1))) return -1;
    const last = closedBy(folded, raw, at);
    return glued(raw, last) && COMMAS.has(unitOf(folded, raw, last + 1)) ? -1 : last;
  }
  if (unit !== cp.FULL_STOP || isStop(folded, raw, at + 1) || isStop(folded, raw, at - 1)) return -1;
  const last = closedBy(folded, raw, at);
  if (glued(raw, last)) return -1;
  return last === at && abbreviates(folded, raw, first, at) ? -1 : last;
}

/** The last of the final marks and closing quotes that are glued to token `at`. */
function closedBy(folded: Folded, raw: Scan, at: number): number {
  let last = at;
  while (glued(raw, last)) {
    const unit = unitOf(folded, raw, last + 1);
    if (!FINAL.has(unit) && !CLOSING.has(unit) && (unit !== cp.FULL_STOP || last !== at)) break;
    last++;
  }
  return last;
}

/** Whether nothing stands between token `at` and the next one. */
function glued({ count, from, to }: Scan, at: number): boolean {
  return at + 1 < count && from[at + 1] === to[at];
}

function isStop(folded: Folded, raw: Scan, at: number): boolean {
  if (at < 0 || at >= raw.count) return false;
  const unit = unitOf(folded, raw, at);
  return unit === cp.FULL_STOP || unit === ELLIPSIS;
}

/** Whether the full stop at token `at` stands behind an initial, a title or the number of a list item. */
function abbreviates(folded: Folded, raw: Scan, first: number, at: number): boolean {
  const before = at - 1;
  if (before < first || raw.to[before] !== raw.from[at]) return false;
  const from = raw.from[before]!;
  const letters = raw.to[before]! - from;
  switch (raw.kinds[before]) {
    case KIND_NUMBER:
      return before === first;
    case KIND_WORD:
      return letters === 1 && !(ERAS.has(folded.units[from]!) && raw.kinds[before - 1] === KIND_NUMBER);
    case KIND_LATIN:
      return letters === 1 || ABBREVIATIONS.has(folded.text.slice(from, from + letters).toLowerCase());
    default:
      return false;
  }
}

function linedAfter({ text }: Folded, { from, to }: Scan, at: number): boolean {
  return LINE.test(text.slice(to[at]!, from[at + 1]!));
}

function unitOf({ units: folded }: Folded, { from }: Scan, at: number): number {
  return folded[from[at]!]!;
}
