import * as cp from "../text/code-points.js";
import { decode } from "../text/decode-units.js";
import { fold } from "../text/fold.js";
import { GAP_DASH, GAP_SPACE, type Words, wordsOf } from "../text/words.js";
import { GAP_SEPARATORS, isJoin, SEPARATOR_DASH, SEPARATOR_SPACE } from "./gap.js";
import { foldPlainNames, type PlainNames } from "./plain-names.js";

/** Many names, folded and cut into words in one go. */
export interface NameBatch {
  readonly plain: PlainNames;
  /** The words of all names that are not plain. */
  readonly words: Words;
  /** Words of name `i`: `[starts[i], starts[i + 1])`; none where it is plain. */
  readonly starts: Uint32Array;
}

/** Reads names: the plain ones by themselves, the others as texts are read, all in one pass, a line each. */
export function readNames(names: readonly string[]): NameBatch {
  const plain = foldPlainNames(names);
  const lines: string[] = [];
  for (let i = 0; i < names.length; i++) if (!isPlain(plain, i)) lines.push(names[i]!.replaceAll("\n", " "));
  const folded = fold(lines.join("\n"), "standard");
  const words = wordsOf(folded);
  const starts = new Uint32Array(names.length + 1);
  let word = 0;
  let line = 0;
  let offset = 0;
  for (let i = 0; i < names.length; i++) {
    starts[i] = word;
    if (isPlain(plain, i)) continue;
    offset += lines[line++]!.length + 1;
    while (word < words.count && folded.starts[words.from[word]!]! < offset) word++;
  }
  starts[names.length] = words.count;
  return { plain, words, starts };
}

function isPlain({ starts }: PlainNames, i: number): boolean {
  return starts[i] !== starts[i + 1];
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
  const { words, starts } = batch;
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
  const { plain, words, starts } = batch;
  if (isPlain(plain, i)) return walkPlain(plain, i, step);
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

function walkPlain({ units, starts }: PlainNames, i: number, step: NameStep): number {
  const end = starts[i + 1]!;
  let node = 0;
  let from = starts[i]!;
  for (let at = from; at <= end; at++) {
    if (at < end && units[at] !== cp.SPACE) continue;
    node = step(node, SEPARATOR_SPACE, units, from, at);
    if (node === 0) return 0;
    from = at + 1;
  }
  return node;
}

/** The folded text of name `i` of a batch, as `nameText` gives it. */
export function batchText(batch: NameBatch, i: number): string {
  const { plain, words, starts } = batch;
  if (isPlain(plain, i)) return decode(plain.units.subarray(plain.starts[i]!, plain.starts[i + 1]!));
  const { text } = words.folded;
  const first = starts[i]!;
  const end = starts[i + 1]!;
  if (first === end) return "";
  let from = words.from[first]!; // of the slice that is not yet taken
  let taken = "";
  for (let word = first + 1; word < end; word++) {
    const next = words.from[word]!;
    const after = words.to[word - 1]!;
    if (next === after + 1 && text.charCodeAt(after) === cp.SPACE) continue; // most names are one slice
    const separator = separatorBefore(words, word, false);
    taken += text.slice(from, after) + (separator < 0 ? "" : separator === SEPARATOR_DASH ? "-" : " ");
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
