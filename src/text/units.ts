import { checkText } from "../arguments.js";

/**
 * Offsets in the three units that people count text in: UTF-16 code units (JavaScript, Java, this library), code points
 * (Python, Rust's `chars`) and UTF-8 bytes (Go, Rust, brat and spaCy byte spans).
 *
 * A lone surrogate is one code point, and three bytes: those of U+FFFD, by which encoders replace it. An offset inside a
 * surrogate pair or inside the bytes of a character stands for the start of that character; one that is no number or lies
 * outside the text, for the nearest end.
 */
export interface OffsetConverter {
  /** UTF-16 offset to the number of code points before it. */
  readonly toCodePoints: (offset: number) => number;
  /** UTF-16 offset to the number of UTF-8 bytes before it. */
  readonly toUtf8: (offset: number) => number;
  /** Number of code points to UTF-16 offset. */
  readonly fromCodePoints: (codePoints: number) => number;
  /** Number of UTF-8 bytes to UTF-16 offset. */
  readonly fromUtf8: (bytes: number) => number;
}

/** The three measures of a place in a text. */
type Place = [offset: number, codePoints: number, bytes: number];
type Measure = 0 | 1 | 2;
const OFFSET = 0;
const POINTS = 1;
const BYTES = 2;
const MEASURES = 3;

/** Units between two remembered places: any look-up walks over fewer than these. */
const STRIDE = 128;

/**
 * Prepares a text for many conversions: one pass now, then each takes a bounded number of steps.
 *
 * @param text any string
 * @example
 * offsetConverter("é").toUtf8(1) //=> 2
 */
export function offsetConverter(text: string): OffsetConverter {
  checkText(text, "text");
  const places = new Uint32Array((Math.floor(text.length / STRIDE) + 1) * MEASURES);
  let count = 0;
  for (let place: Place = [0, 0, 0]; ; place = walk(text, place, OFFSET, count * STRIDE)) {
    places.set(place, count++ * MEASURES);
    if (count * STRIDE > text.length) break;
  }
  const convert = (value: number, from: Measure, to: Measure): number => {
    const limit = numberOf(value);
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (places[middle * MEASURES + from]! <= limit) low = middle;
      else high = middle - 1;
    }
    const at = low * MEASURES;
    return walk(text, [places[at]!, places[at + POINTS]!, places[at + BYTES]!], from, value)[to];
  };
  return {
    toCodePoints: (offset) => convert(offset, OFFSET, POINTS),
    toUtf8: (offset) => convert(offset, OFFSET, BYTES),
    fromCodePoints: (count) => convert(count, POINTS, OFFSET),
    fromUtf8: (count) => convert(count, BYTES, OFFSET),
  };
}

/**
 * One UTF-16 offset in code points; for many, see {@link offsetConverter}.
 *
 * @example
 * toCodePoints("💥 دوما", 3) //=> 2
 */
export function toCodePoints(text: string, offset: number): number {
  return walk(text, [0, 0, 0], OFFSET, offset)[POINTS];
}

/**
 * One UTF-16 offset in UTF-8 bytes; for many, see {@link offsetConverter}.
 *
 * @example
 * toUtf8("دوما", 2) //=> 4
 */
export function toUtf8(text: string, offset: number): number {
  return walk(text, [0, 0, 0], OFFSET, offset)[BYTES];
}

/**
 * One offset in code points as a UTF-16 offset; for many, see {@link offsetConverter}.
 *
 * @example
 * fromCodePoints("💥 دوما", 2) //=> 3
 */
export function fromCodePoints(text: string, codePoints: number): number {
  return walk(text, [0, 0, 0], POINTS, codePoints)[OFFSET];
}

/**
 * One offset in UTF-8 bytes as a UTF-16 offset; for many, see {@link offsetConverter}.
 *
 * @example
 * fromUtf8("دوما", 4) //=> 2
 */
export function fromUtf8(text: string, bytes: number): number {
  return walk(text, [0, 0, 0], BYTES, bytes)[OFFSET];
}

/** What is no number stands for no place: `NaN`. */
function numberOf(value: unknown): number {
  return typeof value === "number" ? value : Number.NaN;
}

/** From a place to the last one, at the start of a character, of which a measure is at most `value`. */
function walk(text: string, from: Readonly<Place>, measure: Measure, value: number): Place {
  checkText(text, "text");
  const limit = numberOf(value);
  let [offset, points, bytes] = from;
  while (offset < text.length) {
    const point = text.codePointAt(offset)!;
    const units = point > 0xffff ? 2 : 1;
    const octets = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    const next = measure === OFFSET ? offset + units : measure === POINTS ? points + 1 : bytes + octets;
    if (!(next <= limit)) break;
    offset += units;
    points++;
    bytes += octets;
  }
  return [offset, points, bytes];
}
