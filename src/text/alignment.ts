import type { Folded } from "./fold.js";

/** The source range of the folded range `[from, to)`; an empty range stands before the unit at `from`. */
export function toSource(folded: Folded, from: number, to: number): { readonly start: number; readonly end: number } {
  const start = from < folded.starts.length ? folded.starts[from]! : folded.source.length;
  return { start, end: to > from ? folded.ends[to - 1]! : start };
}

/** The folded range that the source range `[start, end)` touches. */
export function toFolded(folded: Folded, start: number, end: number): { readonly from: number; readonly to: number } {
  const from = firstAbove(folded.ends, start);
  let to = from;
  while (to < folded.starts.length && folded.starts[to]! < end) to++;
  return { from, to };
}

function firstAbove(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
