import * as cp from "./code-points.js";
import { isArabicLetter } from "./obfuscation.js";

/** Classes of UTF-16 units, as the tokenizer sees them. */
export const OTHER = 0;
export const SPACE = 1;
export const ARABIC = 2;
export const DIGIT = 3;
export const FOREIGN = 4;
export const PUNCTUATION = 5;
export const SURROGATE = 6;
export const EMOJI = 7;

const LETTER = /^\p{L}$/u;
const MARK = /^\p{M}$/u;
const DECIMAL = /^\p{Nd}$/u;
const WHITE = /^\s$/u;
const PUNCT = /^[\p{P}\p{S}]$/u;
const PICTURE = /^\p{Extended_Pictographic}$/u;
/** Below this every unit is classified by its Unicode properties; above it, blocks suffice. */
const EXACT_BELOW = 0x3100;
/** Unified ideographs, Hangul and their neighbours. */
const IDEOGRAPHS: readonly [number, number] = [0x3100, 0xd7a3];

function classify(unit: number): number {
  if (isArabicLetter(unit)) return ARABIC;
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
  if (unit >= EXACT_BELOW && unit < 0xfb00) return unit <= IDEOGRAPHS[1] ? FOREIGN : OTHER;
  const character = String.fromCharCode(unit);
  if (WHITE.test(character) || unit === 0x85) return SPACE;
  if (DECIMAL.test(character)) return DIGIT;
  if (MARK.test(character) || unit === cp.TATWEEL) return unit >= 0x0600 && unit < 0x0900 ? ARABIC : FOREIGN;
  if (LETTER.test(character)) return FOREIGN;
  if (unit > 0xff && PICTURE.test(character)) return EMOJI;
  return PUNCT.test(character) ? PUNCTUATION : OTHER;
}

let table: Uint8Array | undefined;

/** UTF-16 unit to class; built when first asked for. */
export function charClasses(): Uint8Array {
  if (!table) {
    table = new Uint8Array(0x10000);
    for (let unit = 0; unit < table.length; unit++) table[unit] = classify(unit);
  }
  return table;
}
