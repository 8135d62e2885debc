import * as cp from "../text/code-points.js";
import { fold } from "../text/fold.js";
import { GAP_DASH, GAP_SPACE, type Words, wordsOf } from "../text/words.js";
import { GAP_SEPARATORS, isJoin, SEPARATOR_DASH, SEPARATOR_SPACE } from "./gap.js";

/** Many names, folded and cut into words in one go. */
export interface NameBatch {
  readonly words: Words;
  /** Words of name `i`: `[starts[i], starts[i + 1])`. */
  readonly starts: Uint32Array;
  /** 1 for each name that has something else than single spaces between its words. */
  readonly odd: Uint8Array;
}

/** Reads names as texts are read, all in one pass: a line each. */
export function readNames(names: readonly string[]): NameBatch {
  const lines = names.map((name) => (name.includes("\n") ? name.replaceAll("\n", " ") : name));
  const folded = fold(lines.join("\n"), "standard");
  const words = wordsOf(folded);
  const starts = new Uint32Array(names.length + 1);
  const odd = new Uint8Array(names.length);
  let word = 0;
  let offset = 0;
  for (let i = 0; i < lines.length; i++) {
    starts[i] = word;
    offset += lines[i]!.length + 1;
    for (; word < words.count && folded.starts[words.from[word]!]! < offset; word++)
      if (word > starts[i]! && words.gaps[word] !== GAP_SPACE) odd[i] = 1;
  }
  starts[names.length] = words.count;
  return { words, starts, odd };
}

/** How the gap before a word of a name is read: a separator, or -1 where the two words are one. */
function separatorBefore(words: Words, word: number, written: boolean): number {
  const gap = words.gaps[word]!;
  if (gap === GAP_SPACE) return SEPARATOR_SPACE;
  if (isJoin(words, word - 1)) return -1;
  if (written) return GAP_SEPARATORS[gap]!;
  return gap & GAP_DASH ? SEPARATOR_DASH : SEPARATOR_SPACE;
}

/** One step of a name through a trie: from `node` over `separator` and the word `units[from, to)`; 0 where no way leads. */
export type NameStep = (node: number, separator: number, units: Uint16Array, from: number, to: number) => number;

/** Whether some gap inside name `i` of a batch is not what its canonical separator is in a text. */
export function hasSigns(batch: NameBatch, i: number): boolean {
  const { words, starts, odd } = batch;
  if (odd[i] === 0) return false;
  for (let word = starts[i]! + 1; word < starts[i + 1]!; word++) {
    const separator = separatorBefore(words, word, false);
    if (separator >= 0 && separator !== separatorBefore(words, word, true)) return true;
  }
  return false;
}

/**
 * Walks name `i` of a batch from the root; the node where it ends, 0 where it has no word or no way led on.
 *
 * @param written whether gaps are what they are in a text, not their canonical separators
 */
export function walkName(batch: NameBatch, i: number, step: NameStep, written = false): number {
  const { words, starts } = batch;
  const end = starts[i + 1]!;
  let node = 0;
  let separator = SEPARATOR_SPACE;
  for (let word = starts[i]!; word < end; ) {
    let next = word + 1;
    let following = next < end ? separatorBefore(words, next, written) : SEPARATOR_SPACE;
    while (following < 0) {
      next++;
      following = next < end ? separatorBefore(words, next, written) : SEPARATOR_SPACE;
    }
    if (next === word + 1) node = step(node, separator, words.folded.units, words.from[word]!, words.to[word]!);
    else {
      const units = joinedUnits(words, word, next);
      node = step(node, separator, units, 0, units.length);
    }
    if (node === 0) return 0;
    separator = following;
    word = next;
  }
  return node;
}

/** The folded text of name `i` of a batch, as `nameText` gives it. */
export function batchText(batch: NameBatch, i: number): string {
  const { words, starts } = batch;
  const { text } = words.folded;
  const first = starts[i]!;
  const end = starts[i + 1]!;
  if (first === end) return "";
  let from = words.from[first]!; // of the slice that is not yet taken
  let taken = "";
  for (let word = first + 1; word < end; word++) {
    const next = words.from[word]!;
    const behind = words.to[word - 1]!;
    if (next === behind + 1 && text.charCodeAt(behind) === cp.SPACE) continue; // most names are one slice
    const separator = separatorBefore(words, word, false);
    taken += text.slice(from, behind) + (separator < 0 ? "" : separator === SEPARATOR_DASH ? "-" : " ");
    from = next;
  }
  return taken + text.slice(from, words.to[end - 1]!);
}

/**
 * The units of words `[first, end)` written as one.
 *
 * @param before units to put before them
 * @param from folded offset in the first word to start at
 */
export function joinedUnits(
  words: Words,
  first: number,
  end: number,
  before: Uint16Array = NO_UNITS,
  from: number = words.from[first]!,
): Uint16Array {
  let length = before.length - (from - words.from[first]!);
  for (let word = first; word < end; word++) length += words.to[word]! - words.from[word]!;
  const units = new Uint16Array(length);
  units.set(before);
  const source = words.folded.units;
  for (let word = first, at = before.length; word < end; word++)
    for (let i = word === first ? from : words.from[word]!; i < words.to[word]!; i++) units[at++] = source[i]!;
  return units;
}

const NO_UNITS = new Uint16Array(0);
