import type { Folded } from "./fold.js";

const PAIRS: readonly (readonly [string, string])[] = [
  ["“", "”"],
  ["”", "“"],
  ["„", "“"],
  ["«", "»"],
  ["»", "«"],
  ["‹", "›"],
  ["‘", "’"],
  ["’", "‘"],
  ["(", ")"],
  ["[", "]"],
];
const CLOSING = new Map(PAIRS);
const SAME = new Set(['"', "'", "“", "”"]);
const CLOSERS = new Set([...CLOSING.values(), ...SAME]);
const MARKS = new Set([...CLOSING.keys(), ...CLOSERS].map((c) => c.charCodeAt(0)));
const REACH = 3;
/** Spaces of any width on one line, and marks that nobody sees. */
const BLANK = /[^\S\r\n\u2028\u2029]|\p{Cf}/u;

/**
 * The source range of the folded range `[from, to)`, with the quotation marks and brackets that belong to it: a pair around a
 * part is inside (`تنظيم “الدولة الإسلامية”`), a pair around the whole stays outside (`“قسد”`).
 */
export function sourceBounds(folded: Folded, from: number, to: number): { start: number; end: number } {
  const { source, starts, ends } = folded;
  const start = starts[from]!;
  let end = ends[to - 1]!;
  const open: string[] = [];
  for (let i = start; i < end; i++) {
    if (!MARKS.has(source.charCodeAt(i))) continue; // nearly all are letters
    const c = source[i]!;
    const expected = open[open.length - 1];
    if (expected !== undefined && (c === expected || (SAME.has(expected) && SAME.has(c)))) open.pop();
    else if (CLOSING.has(c) || SAME.has(c)) open.push(CLOSING.get(c) ?? c);
  }
  while (open.length > 0) {
    const expected = open.pop()!;
    let i = end;
    while (i < end + REACH && i < source.length && BLANK.test(source[i]!)) i++;
    const c = source[i];
    if (
      c === undefined ||
      !CLOSERS.has(c) ||
      !(c === expected || (SAME.has(expected) && SAME.has(c)) || (expected === "“" && c === "“"))
    )
      break;
    end = i + 1;
  }
  return { start, end };
}
