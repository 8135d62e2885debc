import { YaqutError } from "../errors.js";
import type { Gazetteer } from "../gazetteer/types.js";
import { concat } from "../node/encoding/decode-stream.js";
import { gazetteerFromBytes } from "../node/gazetteer-bytes.js";
import { say } from "./complain.js";
import type { Io } from "./io.js";

/**
 * Reads a gazetteer file by its extension.
 *
 * @param options type of its entries (default: what a JSON gazetteer says; `place` for a table or a map) and encoding
 * @throws YaqutError `FILE_UNREADABLE`, or what {@link gazetteerFromBytes} throws
 */
export async function readGazetteerFile(
  io: Io,
  path: string,
  options: { readonly type?: string | undefined; readonly encoding?: string | undefined } = {},
): Promise<Gazetteer> {
  const onRecognised = (encoding: string): void => say(io, `${path}: read as ${encoding}, which its letters say`);
  return gazetteerFromBytes(await readBytes(io, path), path, { ...options, onRecognised });
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
