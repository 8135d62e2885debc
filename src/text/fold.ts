import * as cp from "./code-points.js";
import { type FoldProfile, foldTable } from "./fold-table.js";
import { cutEnd, joinSpelled } from "./obfuscation.js";
import { CONTROL, CUTTER, EXPANDED, LETTER, MARK } from "./unit-kinds.js";

/**
 * A folded text and its alignment to the source.
 *
 * - `starts[i]` is the source offset at which folded unit `i` begins, `ends[i]` the offset behind it with the marks that sit
 *   on it; both ascend. All offsets are UTF-16 code units.
 * - A source range is read off as `[starts[first], ends[last])`.
 * - Units of one source character (the letters of a ligature) share their offsets.
 */
export interface Folded {
  readonly source: string;
  readonly text: string;
  /** The units of `text`, for loops that read many. */
  readonly units: Uint16Array;
  readonly profile: FoldProfile;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const COMPOSED = new Map<number, number>([
  [cp.ALEF * 4, cp.ALEF_MADDA],
  [cp.ALEF * 4 + 1, cp.ALEF_HAMZA_ABOVE],
  [cp.ALEF * 4 + 2, cp.ALEF_HAMZA_BELOW],
  [cp.WAW * 4 + 1, cp.WAW_HAMZA],
  [cp.YEH * 4 + 1, cp.YEH_HAMZA],
  [cp.AE * 4 + 1, 0x06c0],
  [cp.HEH_GOAL * 4 + 1, 0x06c2],
  [cp.YEH_BARREE * 4 + 1, 0x06d3],
]);
const CHUNK = 0x2000;
/** Room for the letters of a few ligatures before the arrays have to grow. */
const SLACK = 16;

/**
 * Folds a text in one pass and keeps the alignment.
 *
 * - harakat, shadda, sukun, superscript alef, Quranic marks and tatweel are dropped and belong to the letter before them;
 * - bidi controls, zero-width characters and the soft hyphen are dropped and belong to nobody;
 * - hamza seats, alef maksura, teh marbuta, Persian and Kurdish letters, presentation forms, digits and Latin case are
 *   folded by `standard`; the lone hamza is dropped and doubled letters are one in `aggressive`;
 * - words cut against moderation (letters parted by dots and tatweel) are whole again, except in `none`.
 *
 * @param text any string
 * @param profile how far to fold (default: `"standard"`)
 * @example
 * fold("حُمْص").text.length //=> 3
 */
export function fold(text: string, profile: FoldProfile = "standard"): Folded {
  if (profile === "none") return identity(text);
  const { map, kinds, expansions } = foldTable(profile);
  const n = text.length;
  let units = new Uint16Array(n + SLACK);
  let starts = new Uint32Array(n + SLACK);
  let ends = new Uint32Array(n + SLACK);
  let out = 0;
  let letterBefore = false; // an Arabic letter was kept last, and only marks stand between it and here
  let tatweelBefore = false;
  let dotted = 0; // Arabic letters right behind a cutter
  let firstDotted = 0;
  for (let i = 0; i < n; i++) {
    const unit = text.charCodeAt(i);
    const kind = kinds[unit]!;
    if (kind === MARK) {
      if (profile === "light" && letterBefore && !tatweelBefore) composeLast(units, out, unit);
      if (out > 0 && (letterBefore || ends[out - 1] === i)) {
        const start = starts[out - 1];
        for (let k = out - 1; k >= 0 && starts[k] === start; k--) ends[k] = i + 1;
      }
      if (unit === cp.TATWEEL) tatweelBefore = true;
      continue;
    }
    if (kind === CONTROL) continue;
    if (letterBefore && (kind === CUTTER || (tatweelBefore && (unit === cp.SPACE || unit === cp.NO_BREAK_SPACE)))) {
      const end = cutEnd(text, i, tatweelBefore, kinds);
      if (end > i) {
        i = end - 1;
        tatweelBefore = false;
        continue;
      }
    }
    const letter = kind === LETTER || kind === EXPANDED;
    if (letter && !letterBefore && out > 0 && kinds[units[out - 1]!] === CUTTER && dotted++ === 0) firstDotted = out;
    const wordBefore = letterBefore;
    letterBefore = letter;
    tatweelBefore = false;
    if (kind !== EXPANDED) {
      const folded = map[unit]!;
      if (profile === "aggressive" && letter && wordBefore && units[out - 1] === folded) {
        ends[out - 1] = i + 1;
        continue;
      }
      units[out] = folded;
      starts[out] = i;
      ends[out] = i + 1;
      out++;
      continue;
    }
    const expansion = expansions.get(unit)!;
    if (out + expansion.length + (n - i) > units.length) {
      const size = units.length * 2 + expansion.length;
      units = copy(new Uint16Array(size), units);
      starts = copy(new Uint32Array(size), starts);
      ends = copy(new Uint32Array(size), ends);
    }
    let glued = wordBefore;
    for (const part of expansion) {
      if (profile === "aggressive" && glued && units[out - 1] === part) {
        ends[out - 1] = i + 1;
        continue;
      }
      glued = true;
      units[out] = part;
      starts[out] = i;
      ends[out] = i + 1;
      out++;
    }
  }
  if (dotted > 1) out = joinSpelled({ units, starts, ends }, out, firstDotted, kinds, profile === "aggressive");
  return {
    source: text,
    text: decode(units, out),
    units: units.subarray(0, out),
    profile,
    starts: starts.subarray(0, out),
    ends: ends.subarray(0, out),
  };
}

/** The folded text alone; see {@link fold}. */
export function normalize(text: string, profile: FoldProfile = "standard"): string {
  return fold(text, profile).text;
}

/** The source range of the folded range `[from, to)`; an empty range stands before the unit at `from`. */
export function toSource(folded: Folded, from: number, to: number): { start: number; end: number } {
  const start = from < folded.starts.length ? folded.starts[from]! : folded.source.length;
  return { start, end: to > from ? folded.ends[to - 1]! : start };
}

/** The folded range that the source range `[start, end)` touches. */
export function toFolded(folded: Folded, start: number, end: number): { from: number; to: number } {
  const from = firstAbove(folded.ends, start);
  let to = from;
  while (to < folded.starts.length && folded.starts[to]! < end) to++;
  return { from, to };
}

function firstAbove(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** In `light`, a hamza or madda mark on its seat reads as the composed letter, so that NFD and NFC agree. */
function composeLast(units: Uint16Array, out: number, mark: number): void {
  if (mark < cp.MADDAH_ABOVE || mark > cp.HAMZA_BELOW) return;
  const composed = COMPOSED.get(units[out - 1]! * 4 + (mark - cp.MADDAH_ABOVE));
  if (composed !== undefined) units[out - 1] = composed;
}

function identity(text: string): Folded {
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) {
    units[i] = text.charCodeAt(i);
    starts[i] = i;
    ends[i] = i + 1;
  }
  return { source: text, text, units, profile: "none", starts, ends };
}

function copy<T extends Uint16Array | Uint32Array>(target: T, from: T): T {
  target.set(from as never);
  return target;
}

function decode(units: Uint16Array, length: number): string {
  if (length <= CHUNK) return String.fromCharCode.apply(null, units.subarray(0, length) as never);
  const parts: string[] = [];
  for (let i = 0; i < length; i += CHUNK)
    parts.push(String.fromCharCode.apply(null, units.subarray(i, Math.min(i + CHUNK, length)) as never));
  return parts.join("");
}
