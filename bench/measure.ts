/** Rounds of a measurement; the best one counts, as other work on the machine only ever adds time. */
const ROUNDS = 7;
const ROUND_MS = 120;

/** Keeps results alive, so that no compiler leaves out the work. */
export let sink: number = 0;

/** Milliseconds that `work` takes, the best of some rounds; `work` returns a number that depends on what it did. */
export function bestMs(work: () => number, rounds: number = ROUNDS, roundMs: number = ROUND_MS): number {
  sink += work();
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    let runs = 0;
    const start = performance.now();
    let elapsed = 0;
    do {
      sink += work();
      runs++;
      elapsed = performance.now() - start;
    } while (elapsed < roundMs);
    best = Math.min(best, elapsed / runs);
  }
  return best;
}

/** Milliseconds that one call takes, the best of `rounds` calls. */
export function onceMs(work: () => unknown, rounds: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    sink += work() ? 1 : 0;
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Million characters a second. */
export function rate(characters: number, ms: number): number {
  return characters / ms / 1000;
}

/** A small generator of repeatable random numbers (mulberry32): the next one in `[0, below)`. */
export function randomBelow(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
