import { type FileHandle, open } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { YaqutError } from "../../errors.js";
import { makeDirectory } from "../make-directory.js";

/** A file that grows. */
export interface AppendFile {
  /** @throws YaqutError `FILE_UNWRITABLE` */
  write(text: string): Promise<void>;
  /** Writes all to the disk. @returns how many bytes the file has */
  sync(): Promise<number>;
  close(): Promise<void>;
}

/** Text waits until there is so much of it: a write a text would cost more than tagging it. */
const BUFFER_UNITS = 256 * 1024;

/**
 * Opens a file to append to.
 *
 * @param from how many bytes of it stand; what is behind them is cut off
 * @throws YaqutError `FILE_UNWRITABLE`
 */
export async function appendFile(path: string, from = 0): Promise<AppendFile> {
  const file = await attempt(path, () => openAt(path, from));
  let bytes = from;
  let waiting = "";
  const flush = (): Promise<void> =>
    attempt(path, async () => {
      const content = Buffer.from(waiting);
      waiting = "";
      for (let at = 0; at < content.length; ) {
        const { bytesWritten } = await file.write(content, at, content.length - at, bytes);
        at += bytesWritten;
        bytes += bytesWritten;
      }
    });
  return {
    async write(text) {
      waiting += text;
      if (waiting.length >= BUFFER_UNITS) await flush();
    },
    async sync() {
      await flush();
      await attempt(path, () => file.datasync());
      return bytes;
    },
    async close() {
      await flush();
      await attempt(path, () => file.close());
    },
  };
}

async function openAt(path: string, from: number): Promise<FileHandle> {
  await makeDirectory(dirname(resolve(path)));
  const file = await open(path, from === 0 ? "w" : "r+");
  const { size } = await file.stat();
  if (size < from) {
    await file.close();
    throw new Error(`${size} bytes, though ${from} were written`);
  }
  if (from > 0) await file.truncate(from);
  return file;
}

/** @throws YaqutError `FILE_UNWRITABLE` */
export async function attempt<Result>(path: string, run: () => Promise<Result> | Result): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof YaqutError) throw error;
    const received = error instanceof Error ? error.message : String(error);
    throw new YaqutError("FILE_UNWRITABLE", "cannot write the output", [
      { at: path, expected: "a file that can be written to", received },
    ]);
  }
}
