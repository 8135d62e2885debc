import type { FormList } from "./form-list.js";
import { compileLexicon, type Lexicon, lexiconOf } from "./lexicon.js";
import type { LexiconPart } from "./part.js";
import { type FinishedWords, wordTableOf } from "./word-table.js";

/** What `compileLexicon` makes of some parts and literals, as arrays that a file can hold (`scripts/build-start/prepare-lexicon.ts`). */
export interface PreparedLexicon {
  /** See {@link keyOf}. */
  readonly key: Int32Array;
  readonly words: FinishedWords;
  /** Four numbers a row: its part, its class in the part, where its value begins in the table of the part, and where it ends. */
  readonly rows: Int32Array;
  readonly rowOf: Int32Array;
  readonly lexemes: Int32Array;
  readonly shapes: Uint8Array;
  /** Form to where its rest begins in `rests`; one more at the end. */
  readonly restStarts: Int32Array;
  readonly rests: Int32Array;
}

const ROW_STRIDE = 4;

/** The lexicon of parts and literals: that which was prepared where it was of the very same, else compiled. */
export function lexiconFrom(
  prepared: PreparedLexicon | undefined,
  parts: readonly LexiconPart[],
  literals: readonly string[],
): Lexicon {
  if (!prepared) return compileLexicon(parts, literals);
  const key = keyOf(parts, literals);
  const isOfThese = prepared.key.length === key.length && key.every((number, i) => number === prepared.key[i]);
  return isOfThese ? lexiconOf(wordTableOf(prepared.words), listOf(prepared, parts)) : compileLexicon(parts, literals);
}

/** Lengths and hashes of all tables, of the names of all classes, and of all literals. */
export function keyOf(parts: readonly LexiconPart[], literals: readonly string[]): Int32Array {
  const names = parts.map(({ name, classes }) => `${name}: ${classes.map((each) => each.name).join()}`);
  const texts = [...parts.map(({ table }) => table), names.join("\n"), literals.join("\n")];
  return Int32Array.from(texts.flatMap((text) => [text.length, hashOf(text)]));
}

function hashOf(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash;
}

function listOf(prepared: PreparedLexicon, parts: readonly LexiconPart[]): FormList {
  const { rows: numbers, rowOf, lexemes, shapes, restStarts, rests } = prepared;
  const rows: PreparedRow[] = [];
  for (let at = 0; at < numbers.length; at += ROW_STRIDE)
    rows.push(new PreparedRow(parts[numbers[at]!]!, numbers[at + 1]!, numbers[at + 2]!, numbers[at + 3]!));
  return {
    rows,
    rowOf,
    lexemes,
    shapes,
    restOf: (form) => rests.subarray(restStarts[form], restStarts[form + 1]),
    secondOf: (form) => rests[restStarts[form]!]!,
  };
}

/** A row whose value is cut out of the table when a text holds one of its words. */
class PreparedRow {
  readonly wordClass: LexiconPart["classes"][number];
  private readonly part: LexiconPart;
  private readonly from: number;
  private readonly to: number;

  constructor(part: LexiconPart, wordClass: number, from: number, to: number) {
    this.wordClass = part.classes[wordClass]!;
    this.part = part;
    this.from = from;
    this.to = to;
  }

  get value(): string {
    return this.part.table.slice(this.from, this.to);
  }
}
