import type { Problem } from "../../errors.js";
import type { Cell } from "./cells.js";

/** U+FFFD REPLACEMENT CHARACTER: what decoders make of bytes that are not in the encoding that they were told. */
const REPLACEMENT = "\uFFFD";
/** UTF-8 read as Windows-1252 or Latin-1: the lead bytes of Arabic letters, as `Ø` and `Ù` before a sign of the upper half. */
const MISREAD_UTF8 = /[ØÙ][\u0080-\u00BF\u0152-\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]/;

/** Where a table was read in the wrong encoding: the first damaged cell, with the number of the others. */
export function damagedText(records: readonly (readonly Cell[])[], file: string): Problem[] {
  const damaged = records.flat().filter(({ text }) => text.includes(REPLACEMENT) || MISREAD_UTF8.test(text));
  const [first] = damaged;
  if (!first) return [];
  const others = damaged.length > 1 ? `, and ${damaged.length - 1} more such cells` : "";
  const expected = first.text.includes(REPLACEMENT)
    ? 'a table in UTF-8 (from Excel: save as "CSV UTF-8"; other Arabic tables are often in Windows-1256)'
    : "a table that was read as the UTF-8 that it is";
  return [{ at: `${file}:${first.line}:${first.column}`, expected, received: JSON.stringify(first.text) + others }];
}
