/** Something that covers words `first` to `last` and is worth `score`. */
export interface Weighted {
  readonly first: number;
  readonly last: number;
  readonly score: number;
}

/** Chooses among overlapping items; see {@link bestTotal}. */
export type OverlapPolicy = <T extends Weighted>(items: readonly T[]) => T[];

/** The set without overlap that has the best total score (weighted interval scheduling). O(n log n). */
export function bestTotal<T extends Weighted>(items: readonly T[]): T[] {
  const sorted = byEnd(items);
  if (isApart(sorted)) return sorted;
  if (best.length <= sorted.length) best = new Float64Array(2 * sorted.length);
  if (before.length < sorted.length) before = new Int32Array(2 * sorted.length);
  for (let i = 0; i < sorted.length; i++) {
    const { first, score } = sorted[i]!;
    const free = endingBefore(sorted, first, i);
    const withIt = best[free]! + score;
    const isTaken = withIt > best[i]!;
    before[i] = isTaken ? free : NOT_TAKEN;
    best[i + 1] = isTaken ? withIt : best[i]!;
  }
  const chosen: T[] = [];
  for (let i = sorted.length; i > 0; ) {
    const free = before[i - 1]!;
    if (free !== NOT_TAKEN) chosen.push(sorted[i - 1]!);
    i = free === NOT_TAKEN ? i - 1 : free;
  }
  return chosen.reverse();
}

// Scratch of the choice, which asks nothing of anybody while it runs.
/** The best total of the first `i` items; nothing of none. */
let best = new Float64Array(64);
/** How many items end before item `i` begins, where the best total of all up to it holds it. */
let before = new Int32Array(64);
const NOT_TAKEN = -1;

/** Up to so many items, which are nearly in order, an insertion is faster than a sort. */
const FEW = 32;

/** The items by their ends, of one end the shortest first, of one stretch the best. */
function byEnd<T extends Weighted>(items: readonly T[]): T[] {
  const sorted = items.slice();
  if (sorted.length > FEW) return sorted.sort(compareEnds);
  for (let i = 1; i < sorted.length; i++) {
    const item = sorted[i]!;
    let at = i;
    for (; at > 0 && compareEnds(sorted[at - 1]!, item) > 0; at--) sorted[at] = sorted[at - 1]!;
    sorted[at] = item;
  }
  return sorted;
}

function compareEnds(a: Weighted, b: Weighted): number {
  return a.last - b.last || b.first - a.first || b.score - a.score;
}

/** Items in the order of their ends are all worth something, and none shares a word with another. */
function isApart(sorted: readonly Weighted[]): boolean {
  for (let i = 0, free = 0; i < sorted.length; free = sorted[i++]!.last + 1)
    if (sorted[i]!.first < free || !(sorted[i]!.score > 0)) return false;
  return true;
}

/** From left to right, the longest item that starts first wins. */
export function longestFirst<T extends Weighted>(items: readonly T[]): T[] {
  const sorted = [...items].sort((a, b) => a.first - b.first || b.last - a.last || b.score - a.score);
  const chosen: T[] = [];
  let free = 0;
  for (const item of sorted) {
    if (item.first < free) continue;
    chosen.push(item);
    free = item.last + 1;
  }
  return chosen;
}

/** Everything, nested and overlapping. */
export function keepAll<T extends Weighted>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => a.first - b.first || b.last - a.last);
}

/** How many of the first `count` items, in the order of their ends, end before `first`. */
function endingBefore(sorted: readonly Weighted[], first: number, count: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.last < first) low = middle + 1;
    else high = middle;
  }
  return low;
}
