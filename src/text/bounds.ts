import { SPACE } from "./code-points.js";
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
const codeOf = (mark: string): number => mark.charCodeAt(0);
const CLOSING: ReadonlyMap<number, number> = new Map(PAIRS.map(([open, close]) => [codeOf(open), codeOf(close)]));
/** Marks that may open and close alike. */
const SAME: ReadonlySet<number> = new Set(['"', "'", "“", "”"].map(codeOf));
/** The letters of a text are none of the marks at a glance: Arabic ones lie between guillemets and curly quotes. */
const LOW_MAX = codeOf("»");
const HIGH_MIN = codeOf("‘");
const CLOSERS: ReadonlySet<number> = new Set([...CLOSING.values(), ...SAME]);
const LEFT = codeOf("“");
const REACH = 3;
/** Spaces of any width on one line, and marks that nobody sees. */
const BLANK = /[^\S\r\n\u2028\u2029]|\p{Cf}/u;

/** A stretch of a text as it was given, UTF-16 code units, half-open. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The source range of the folded range `[from, to)`, with the quotation marks and brackets that belong to it: a pair around a
 * part is inside (`تنظيم “الدولة الإسلامية”`), a pair around the whole stays outside (`“قسد”`).
 */
export function sourceBounds(folded: Folded, from: number, to: number): SourceRange {
  const { source, starts, ends } = folded;
  const start = starts[from]!;
  let end = ends[to - 1]!;
  let open: number[] | undefined;
  for (let i = start; i < end; i++) {
    const c = source.charCodeAt(i);
    if (c === SPACE || (c > LOW_MAX && c < HIGH_MIN)) continue;
    const expected = open?.[open.length - 1];
    if (expected !== undefined && closes(c, expected)) open!.pop();
    else if (CLOSING.has(c) || SAME.has(c)) {
      open ??= [];
      open.push(CLOSING.get(c) ?? c);
    }
  }
  while (open && open.length > 0) {
    const expected = open.pop()!;
    let i = end;
    while (i < end + REACH && i < source.length && BLANK.test(source[i]!)) i++;
    const c = source.charCodeAt(i); // NaN where the text ends
    if (!CLOSERS.has(c) || !(closes(c, expected) || (expected === LEFT && c === LEFT))) break;
    end = i + 1;
  }
  return { start, end };
}

function closes(mark: number, expected: number): boolean {
  return mark === expected || (SAME.has(expected) && SAME.has(mark));
}
