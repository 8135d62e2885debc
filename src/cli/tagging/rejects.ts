import type { YaqutError } from "../../errors.js";
import { complain } from "../complain.js";
import type { Io } from "../io.js";
import { type AppendFile, appendFile } from "../outputs/append-file.js";

/** Where texts are named that were skipped, or whose date could not be read. */
export interface Rejects {
  /** @param skipped whether the text is lost, and not only its date */
  add(error: YaqutError, skipped: boolean): Promise<void>;
  /** How many bytes are written for good. */
  sync(): Promise<number>;
  close(): Promise<void>;
}

/** The standard error, or a file of JSON Lines: `{"at", "code", "expected", "received", "skipped"}`. @param from bytes of an earlier run that stand */
export async function openRejects(io: Io, path: string | undefined, from = 0): Promise<Rejects> {
  if (path === undefined)
    return { add: async (error) => complain(io, error), sync: async () => 0, close: async () => {} };
  const file: AppendFile = await appendFile(path, from);
  return {
    async add(error, skipped) {
      const { code, problems } = error;
      for (const { at, expected, received } of problems)
        await file.write(`${JSON.stringify({ at, code, expected, received, skipped })}\n`);
    },
    sync: () => file.sync(),
    close: () => file.close(),
  };
}
