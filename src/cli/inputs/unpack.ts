import { Readable } from "node:stream";
import zlib from "node:zlib";
import { YaqutError } from "../../errors.js";

const GZIP = [0x1f, 0x8b] as const;
const ZSTANDARD = [0x28, 0xb5, 0x2f, 0xfd] as const;
const HEAD_BYTES = 4;

/** What this Node may have of Zstandard: from 22.15 on. */
type MaybeZstd = { readonly createZstdDecompress?: () => NodeJS.ReadWriteStream };

/**
 * The bytes of a file, unpacked where its first bytes are those of gzip or Zstandard, whatever it is called.
 *
 * @throws YaqutError `FILE_UNREADABLE` while iterating, where it is damaged or cut off, or where this Node can't unpack it
 */
export async function* unpacked(chunks: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Uint8Array> {
  const source = chunks[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let bytes: number[] = [];
  while (bytes.length < HEAD_BYTES) {
    const next = await source.next();
    if (next.done) break;
    head.push(next.value);
    bytes = [...bytes, ...next.value.subarray(0, HEAD_BYTES)];
  }
  const all = async function* (): AsyncGenerator<Uint8Array> {
    yield* head;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  };
  const isOf = (signature: readonly number[]): boolean => signature.every((byte, i) => bytes[i] === byte);
  if (isOf(GZIP)) yield* through(all(), zlib.createGunzip(), file, "gzip");
  else if (isOf(ZSTANDARD)) {
    const create = (zlib as MaybeZstd).createZstdDecompress;
    if (!create) throw unreadable(file, "gzip, or Node 22.15 and later for Zstandard", "Zstandard");
    yield* through(all(), create(), file, "Zstandard");
  } else yield* all();
}

async function* through(
  chunks: AsyncIterable<Uint8Array>,
  unpack: NodeJS.ReadWriteStream,
  file: string,
  kind: string,
): AsyncGenerator<Uint8Array> {
  let broken: unknown;
  const source = Readable.from(chunks);
  source.once("error", (error) => {
    broken = error;
    unpack.end();
  });
  try {
    for await (const chunk of source.pipe(unpack)) yield chunk as unknown as Uint8Array;
  } catch (error) {
    if (broken === undefined)
      throw unreadable(file, `a whole file of ${kind}`, error instanceof Error ? error.message : String(error));
  }
  if (broken !== undefined) throw broken;
}

function unreadable(at: string, expected: string, received: string): YaqutError {
  return new YaqutError("FILE_UNREADABLE", "cannot unpack the file", [{ at, expected, received }]);
}
