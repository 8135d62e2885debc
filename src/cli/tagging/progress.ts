import { say } from "../complain.js";
import type { Io } from "../io.js";

/** What a run has done. */
export interface Done {
  readonly texts: number;
  readonly skipped: number;
}

/** Says how far a run is: on a terminal in one line that changes, else in a line a minute. */
export interface Progress {
  /** Counts what is read of a file. */
  readonly reading: (chunks: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;
  /** @param before how many texts an earlier run had done already */
  readonly begin: (before: number) => void;
  readonly tell: (done: Done) => void;
  /** Takes the line off the terminal. */
  readonly clear: () => void;
}

const TERMINAL_MS = 500;
const LOG_MS = 60_000;
const SECOND_MS = 1000;
const MINUTE_S = 60;

/**
 * @param bytes how many bytes there are to read, where that is known
 */
export function progressOf(io: Io, bytes: number | undefined, quiet: boolean): Progress {
  if (quiet) return { reading: (chunks) => chunks, begin: () => {}, tell: () => {}, clear: () => {} };
  const terminal = io.stderr.isTTY;
  const began = Date.now();
  let before = 0;
  let read = 0;
  let last = began;
  let shown = false;
  const line = ({ texts, skipped }: Done): string => {
    const seconds = (Date.now() - began) / SECOND_MS;
    const rate = (texts - before) / Math.max(seconds, 1);
    const parts = [`${count(texts)} texts`, `${count(Math.round(rate))} a second`];
    if (skipped > 0) parts.push(`${count(skipped)} skipped`);
    const share = bytes ? Math.min(1, read / bytes) : 0;
    if (share > 0 && share < 1)
      parts.push(`${Math.floor(100 * share)} %`, `${time((seconds * (1 - share)) / share)} left`);
    return parts.join(", ");
  };
  return {
    async *reading(chunks) {
      for await (const chunk of chunks) {
        read += chunk.length;
        yield chunk;
      }
    },
    begin: (texts) => {
      before = texts;
    },
    tell(done) {
      const now = Date.now();
      if (now - last < (terminal ? TERMINAL_MS : LOG_MS)) return;
      last = now;
      if (terminal) void io.stderr.write(`\r\u001B[K${line(done)}`);
      else say(io, line(done));
      shown = terminal;
    },
    clear() {
      if (shown) void io.stderr.write("\r\u001B[K");
      shown = false;
    },
  };
}

function count(number: number): string {
  return number.toLocaleString("en-US");
}

function time(seconds: number): string {
  if (seconds < MINUTE_S) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / MINUTE_S);
  return minutes < MINUTE_S ? `${minutes} min` : `${Math.floor(minutes / MINUTE_S)} h ${minutes % MINUTE_S} min`;
}
