import process from "node:process";
import { setImmediate } from "node:timers/promises";
import type { Stop } from "./io.js";

/** Signals that end a run, and its exit status. */
const SIGNALS: readonly Stop[] = [
  { signal: "SIGINT", status: 130 },
  { signal: "SIGTERM", status: 143 },
];
/** Signals are let in so often, in milliseconds: that takes a turn of the event loop. */
const TURN_MS = 20;

interface Stopper {
  readonly stopped: () => Promise<Stop | undefined>;
  /** A stream that ends when the run shall stop. */
  readonly interruptible: (chunks: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;
}

/**
 * Takes signals once it is first asked: the first one stops the run after the text at hand, a second one ends the process at
 * once.
 */
export function stopper(): Stopper {
  let stop: Stop | undefined;
  let taken = false;
  let turn = 0;
  const waiting = new Set<() => void>();
  const take = (): void => {
    taken = true;
    for (const one of SIGNALS)
      process.on(one.signal, () => {
        if (stop) process.exit(one.status);
        stop = one;
        for (const tell of waiting) tell();
      });
  };
  return {
    async stopped() {
      if (!taken) take();
      if (Date.now() - turn > TURN_MS) {
        await setImmediate();
        turn = Date.now();
      }
      return stop;
    },
    async *interruptible(chunks) {
      const source = chunks[Symbol.asyncIterator]();
      for (;;) {
        const next = await orStop(source.next(), waiting);
        if (next === undefined || next.done) break;
        yield next.value;
      }
      if (stop) process.stdin.destroy(); // else it keeps the process waiting
    },
  };
}

/**
 * What comes, or nothing where the run shall stop before. No race with one promise of the whole run: that would hold all that ever came.
 */
function orStop<Value>(coming: Promise<Value>, waiting: Set<() => void>): Promise<Value | undefined> {
  return new Promise((fulfil, reject) => {
    const tell = (): void => fulfil(undefined);
    waiting.add(tell);
    coming.then(fulfil, reject).finally(() => waiting.delete(tell));
  });
}
