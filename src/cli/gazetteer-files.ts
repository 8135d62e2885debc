import { YaqutError } from "../errors.js";
import type { Gazetteer } from "../gazetteer/types.js";
import { gazetteerFromBytes } from "../node/gazetteer-bytes.js";
import { concat } from "./decode.js";
import type { Io } from "./io.js";

/**
 * Reads a gazetteer file by its extension.
 *
 * @param type type of its entries (default: what a JSON gazetteer says; `place` for a table or a map)
 * @throws YaqutError `FILE_UNREADABLE`, or what {@link gazetteerFromBytes} throws
 */
export async function readGazetteerFile(io: Io, path: string, type?: string): Promise<Gazetteer> {
  return gazetteerFromBytes(await readBytes(io, path), path, type === undefined ? {} : { type });
}

async function readBytes(io: Io, path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of io.open(path)) chunks.push(chunk);
  } catch (error) {
    const received = error instanceof Error ? error.message : String(error);
    throw new YaqutError("FILE_UNREADABLE", "cannot read the gazetteer", [
      { at: path, expected: "a readable file", received },
    ]);
  }
  return concat(chunks);
}
