import { say } from "../complain.js";
import type { Io } from "../io.js";

/** So many files are named; of the rest the number is. */
const NAMED_MAX = 3;

/** Says which files were read in an encoding that was recognised. */
export interface EncodingNotes {
  add(file: string, encoding: string): void;
  /** Says how many more there were. */
  close(): void;
}

/** Notes on the standard error. */
export function encodingNotes(io: Io): EncodingNotes {
  let named = 0;
  const more = new Map<string, number>();
  return {
    add(file, encoding) {
      if (++named > NAMED_MAX) more.set(encoding, (more.get(encoding) ?? 0) + 1);
      else say(io, `${file}: read as ${encoding}, which its letters say; --encoding decides`);
    },
    close() {
      for (const [encoding, count] of more)
        say(io, `${count} more ${count === 1 ? "file" : "files"} read as ${encoding}`);
      more.clear();
    },
  };
}
