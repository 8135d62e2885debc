import { checkText, wrongArgument } from "../arguments.js";
import { show } from "../errors.js";
import * as cp from "./code-points.js";
import { decode } from "./decode-units.js";
import { DRAWN_OUT, drawnOutWords, shorten } from "./drawn-out.js";
import { FOLD_PROFILES, type FoldProfile, foldTable } from "./fold-table.js";
import { isTehMarbuta } from "./letters.js";
import { cutEnd, dottedStretches, joinSpelled, SEGMENT_UNITS_MAX, wordBefore } from "./obfuscation.js";
import type { Stretches } from "./stretches.js";
import { TextRoom } from "./text-room.js";
import { CONTROL, CUTTER, EXPANDED, LETTER, PLAIN } from "./unit-kinds.js";

/**
 * A folded text and its alignment to the source.
 *
 * - `starts[i]` is the source offset at which folded unit `i` begins, `ends[i]` the offset behind it with the marks that sit
 *   on it; both ascend. All offsets are UTF-16 code units.
 * - A source range is read off as `[starts[first], ends[last])`.
 * - Units of one source character (the letters of a ligature) share their offsets.
 */
export interface Folded {
  /** The text as it was given. */
  readonly source: string;
  /** The folded text. */
  readonly text: string;
  /** The units of `text`, for loops that read many. */
  readonly units: Uint16Array;
  /** What was folded. */
  readonly profile: FoldProfile;
  /** Folded code unit to the first code unit of the source that it stands for. */
  readonly starts: Uint32Array;
  /** Folded code unit to the code unit behind those. */
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
/** A code of the fold table is a kind above a unit. */
const KIND_SHIFT = 16;
const UNIT_MASK = 0xffff;
/**
 * Folds a text in one pass and keeps the alignment.
 *
 * - harakat, shadda, sukun, superscript alef, Quranic marks and tatweel are dropped and belong to the letter before them;
 * - bidi controls, zero-width characters and the soft hyphen are dropped and belong to nobody;
 * - hamza seats, alef maksura, teh marbuta, Persian and Kurdish letters, presentation forms, digits and Latin case are
 *   folded by `standard`; the lone hamza is dropped and doubled letters are one in `aggressive`;
 * - letters drawn out for emphasis (`دومااا`) are one, except in `none`;
 * - words cut against moderation (letters parted by dots and tatweel) are whole again, except in `none`; ة ends its word, so
 *   what follows it is no part of the same word and is not joined to it.
 *
 * @param text any string
 * @param profile how far to fold (default: `"standard"`)
 * @throws YaqutError `ARGUMENT_INVALID` where the text is no string, or the profile none of them
 * @example
 * fold("حُمْص").text.length //=> 3
 */
export function fold(text: string, profile: FoldProfile = "standard"): Folded {
  checkText(text, "text");
  if (!FOLD_PROFILES.includes(profile))
    throw wrongArgument({ at: "profile", expected: FOLD_PROFILES.join(", "), received: show(profile) });
  return profile === "none" ? identity(text) : foldInto(text, profile, text.length, new TextRoom());
}

/** Folds a text by `standard`, into arrays that lie in a room. */
export function foldIn(room: TextRoom, text: string): Folded {
  return foldInto(text, "standard", text.length, room);
}

/** Folds into arrays of a given capacity; begins again with larger ones where the letters of ligatures do not fit. */
function foldInto(text: string, profile: Exclude<FoldProfile, "none">, capacity: number, room: TextRoom): Folded {
  const { kinds, codes, expansions } = foldTable(profile);
  const aggressive = profile === "aggressive";
  const n = text.length;
  const at = room.take(10 * capacity);
  const buffer = room.current();
  const starts = new Uint32Array(buffer, at, capacity);
  const ends = new Uint32Array(buffer, at + 4 * capacity, capacity);
  const units = new Uint16Array(buffer, at + 8 * capacity, capacity);
  let out = 0;
  let letterBefore = false; // an Arabic letter was kept last, and only marks stand between it and here
  let tatweelBefore = false;
  let run = 1; // equal letters in a row
  let hasExpanded = false;
  let drawn: number[] | undefined; // where the third of equal letters in a row stands
  let firstDotted = -1; // Arabic letters right behind a cutter
  let lastDotted = -1;
  let spelled: number[] | undefined; // those that may be of one word with the next one, spelled with dots
  for (let i = 0; i < n; i++) {
    const code = codes[text.charCodeAt(i)]!;
    const kind = code >>> KIND_SHIFT;
    // Plain units and letters come first, as they are the bulk of every text.
    if (kind === PLAIN || kind === CUTTER) {
      const mayCut = letterBefore && (kind === CUTTER || (tatweelBefore && isSpace(code)));
      if (mayCut && !isTehMarbuta(text.charCodeAt(starts[out - 1]!))) {
        const behind = cutEnd(text, i, tatweelBefore, kinds);
        if (behind > i) {
          i = behind - 1;
          tatweelBefore = false;
          continue;
        }
      }
      letterBefore = false;
    } else if (kind === LETTER || kind === EXPANDED) {
      if (!letterBefore && out > 0 && kinds[units[out - 1]!] === CUTTER) {
        if (firstDotted < 0) firstDotted = out;
        else if (out - lastDotted <= SEGMENT_UNITS_MAX) {
          spelled ??= [];
          spelled.push(lastDotted);
        }
        lastDotted = out;
      }
      if (kind === EXPANDED || aggressive) {
        const parts = kind === EXPANDED ? expansions.get(text.charCodeAt(i))! : [code & UNIT_MASK];
        if (out + parts.length + (n - i - 1) > capacity)
          return foldInto(text, profile, capacity * 2 + parts.length, room);
        for (const part of parts) {
          if (aggressive && letterBefore && units[out - 1] === part) ends[out - 1] = i + 1;
          else {
            units[out] = part;
            starts[out] = i;
            ends[out++] = i + 1;
          }
          letterBefore = true;
        }
        hasExpanded ||= kind === EXPANDED;
        tatweelBefore = false;
        continue;
      }
      if (!letterBefore || units[out - 1] !== (code & UNIT_MASK)) run = 1;
      else if (++run === DRAWN_OUT) {
        drawn ??= [];
        drawn.push(out);
      }
      letterBefore = true;
    } else {
      if (kind === CONTROL) continue;
      const mark = text.charCodeAt(i);
      if (profile === "light" && letterBefore && !tatweelBefore) composeLast(units, out, mark);
      if (out > 0 && (letterBefore || ends[out - 1] === i)) {
        const start = starts[out - 1];
        for (let k = out - 1; k >= 0 && starts[k] === start; k--) ends[k] = i + 1;
      }
      if (mark === cp.TATWEEL) tatweelBefore = true;
      continue;
    }
    tatweelBefore = false;
    units[out] = code;
    starts[out] = i;
    ends[out++] = i + 1;
  }
  const folded = { source: text, units, starts, ends };
  const drawnOut = hasExpanded ? [0, out] : drawnOutWords(folded, out, kinds, drawn ?? []);
  let dotted: Stretches = dottedStretches(units, out, kinds, spelled ?? []);
  if (drawnOut.length > 0) {
    out = shorten(folded, out, kinds, drawnOut);
    // letters came nearer to each other
    if (lastDotted > firstDotted) dotted = [wordBefore(units, Math.min(drawnOut[0]!, firstDotted), kinds), out];
  }
  if (dotted.length > 0) {
    const joined: number[] = [];
    out = joinSpelled(folded, out, dotted, kinds, aggressive, (from, to) => joined.push(from, to));
    out = shorten(folded, out, kinds, joined);
  }
  if (out === capacity) return new LazyFolded({ source: text, profile, units, starts, ends });
  return new LazyFolded({
    source: text,
    profile,
    units: units.subarray(0, out),
    starts: starts.subarray(0, out),
    ends: ends.subarray(0, out),
  });
}

/** A space of any width. */
function isSpace(unit: number): boolean {
  if (unit === cp.SPACE || unit === cp.NO_BREAK_SPACE || unit === cp.NARROW_NO_BREAK_SPACE) return true;
  return unit >= cp.EN_QUAD && unit <= cp.HAIR_SPACE;
}

/**
 * A folded text whose string is made when first asked for: most work is done on its units. A class, since each object literal with an
 * accessor is of a shape of its own, and every read of any of its fields a look-up in a table.
 */
class LazyFolded implements Folded {
  readonly source: string;
  readonly profile: FoldProfile;
  readonly units: Uint16Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  private made: string | undefined;

  constructor({ source, profile, units, starts, ends }: Omit<Folded, "text">) {
    this.source = source;
    this.profile = profile;
    this.units = units;
    this.starts = starts;
    this.ends = ends;
    this.made = undefined;
  }

  get text(): string {
    this.made ??= decode(this.units);
    return this.made;
  }
}

/**
 * The folded text alone; see {@link fold}.
 *
 * @example
 * normalize("مُقَاتِلُو إدلبَ") //=> "مقاتلو ادلب"
 */
export function normalize(text: string, profile: FoldProfile = "standard"): string {
  return fold(text, profile).text;
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
  return new LazyFolded({ source: text, profile: "none", units, starts, ends });
}
