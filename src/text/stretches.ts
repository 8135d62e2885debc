/** Parallel arrays of a folded text that is still being made. */
export interface FoldBuffer {
  readonly source: string;
  readonly units: Uint16Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Stretches of a folded text that are to be written anew, in order: where each begins, and where it ends. What lies between stays as it is. */
export type Stretches = readonly number[];

/** Writes one stretch anew, from `write` on. @returns where what it wrote ends: no further than the stretch */
export type Rewrite = (from: number, to: number, write: number) => number;

/** Writes stretches anew, in place, and moves up what follows each. @returns the length that is left */
export function rewriteStretches(
  { units, starts, ends }: FoldBuffer,
  length: number,
  stretches: Stretches,
  rewrite: Rewrite,
): number {
  let read = 0;
  let write = 0;
  const move = (to: number): void => {
    if (write !== read) for (const array of [units, starts, ends]) array.copyWithin(write, read, to);
    write += to - read;
  };
  for (let s = 0; s < stretches.length; s += 2) {
    move(stretches[s]!);
    read = stretches[s + 1]!;
    write = rewrite(stretches[s]!, read, write);
  }
  move(length);
  return write;
}
