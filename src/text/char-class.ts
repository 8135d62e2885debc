import { MARK_FORMS, markArabicLetters, type Range } from "./letters.js";

/** Classes of UTF-16 units, as the tokenizer sees them. */
export const OTHER = 0;
export const SPACE = 1;
export const ARABIC = 2;
export const DIGIT = 3;
export const FOREIGN = 4;
export const PUNCTUATION = 5;
export const SURROGATE = 6;
export const EMOJI = 7;

const PROPERTIES: readonly (readonly [property: RegExp, value: number])[] = [
  [/[\p{P}\p{S}]+/gu, PUNCTUATION],
  [/[\p{L}\p{M}]+/gu, FOREIGN],
  [/\p{Nd}+/gu, DIGIT],
  [/[\s\u0085]+/gu, SPACE],
];
const PICTURE = /\p{Extended_Pictographic}/gu;
/** `©` and `®` are signs of prose. */
const PICTURES_FROM = 0x100;
/** Ligatures that are whole phrases (U+FDFA): signs, not words. */
const PHRASES: Range = [0xfdfa, 0xfdfb];
/** `‼` and `⁉` end sentences, whatever picture they may also be. */
const DOUBLE_MARKS: readonly number[] = [0x203c, 0x2049];
/** Between these, blocks suffice: ideographs and Hangul, then surrogates, then what is private. */
const BLOCKS: Range = [0x3100, 0xfb00];
const HANGUL_END = 0xd7a3;
const SURROGATES: Range = [0xd800, 0xdfff];
/** Marks of the Arabic blocks are part of the words that they stand in. */
const ARABIC_BLOCKS: readonly Range[] = [
  [0x0600, 0x06ff],
  [0x0870, 0x08ff],
];
const ARABIC_MARKS = /[\p{M}\p{Lm}]+/gu;
const UNITS = 0x10000;

/** Gives a value to the units of `[from, to)` that an expression matches; all at once, which is far faster than one by one. */
function markMatches(table: Uint8Array, expression: RegExp, value: number, from: number, to: number): void {
  let text = "";
  for (let unit = from; unit < to; unit++) text += String.fromCharCode(unit);
  for (const match of text.matchAll(expression))
    table.fill(value, from + match.index, from + match.index + match[0].length);
}

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(UNITS);
  for (const [expression, value] of PROPERTIES) {
    markMatches(classes, expression, value, 0, BLOCKS[0]);
    markMatches(classes, expression, value, BLOCKS[1], UNITS);
  }
  markMatches(classes, PICTURE, EMOJI, PICTURES_FROM, BLOCKS[0]);
  for (const [from, to] of ARABIC_BLOCKS) markMatches(classes, ARABIC_MARKS, ARABIC, from, to + 1);
  for (const [from, to] of MARK_FORMS) classes.fill(ARABIC, from, to + 1);
  markArabicLetters(classes, ARABIC);
  classes.fill(OTHER, PHRASES[0], PHRASES[1] + 1);
  for (const unit of DOUBLE_MARKS) classes[unit] = PUNCTUATION;
  classes.fill(FOREIGN, BLOCKS[0], HANGUL_END + 1);
  classes.fill(SURROGATE, SURROGATES[0], SURROGATES[1] + 1);
  return classes;
}

let table: Uint8Array | undefined;

/** UTF-16 unit to class; built when first asked for. */
export function charClasses(): Uint8Array {
  table ??= buildClasses();
  return table;
}
