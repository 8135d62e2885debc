import type { Key } from "./strings/english.js";

const ARABIC = /\p{Script=Arabic}/u;
const LETTER = /\p{L}/u;
const REPLACEMENT = "\uFFFD";
/** Arabic in UTF-8 that was read as Latin or as Windows-1256: pairs that begin with these letters. */
const MISREAD =
  /(?:[\u00D8\u00D9][\u0080-\u00FF\u0152-\u2122]\s?){3}|(?:[\u0637\u0638][\u00A0-\u00BF\u0080-\u009F\u2018-\u203A\u20AC\u2122]){3}/;

/** What is wrong with a text that nothing can be found in; nothing where it is sound. */
export function conditionOf(text: string): Key | undefined {
  if (text.includes(REPLACEMENT) || MISREAD.test(text)) return "damaged";
  if (LETTER.test(text) && !ARABIC.test(text)) return "notArabic";
  return undefined;
}
