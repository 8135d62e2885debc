import { YaqutError } from "../../errors.js";
import { concat, headEncoding, type StreamOptions } from "./decode-stream.js";
import { decoderOf, decodeText } from "./decode-text.js";
import { binaryKind, isBinary } from "./recognise.js";

const SAMPLE_BYTES = 1 << 16;
const LINE_FEED = 0x0a;

/** A stream whose bytes below 128 are those of ASCII, and how pieces of it are read. */
export interface AsciiStream {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** The text of a piece. @throws YaqutError `TEXT_ENCODING` at `at`, where its bytes are no text */
  readonly decode: (piece: Uint8Array, at: string) => string;
}

/**
 * A stream that can be split at ASCII signs: UTF-16 becomes UTF-8, other encodings stay as they are. The encoding is found out by the
 * first 64 kB.
 *
 * @throws YaqutError `TEXT_ENCODING` where they are no text
 */
export async function asciiStream(chunks: AsyncIterable<Uint8Array>, options: StreamOptions): Promise<AsciiStream> {
  const wide = await headEncoding(chunks, options.encoding);
  if (wide.encoding !== undefined) {
    if (wide.recognised) options.onRecognised(wide.encoding);
    return { bytes: asUtf8(wide.chunks, wide.encoding, options.file), decode: pieceDecoder("utf-8") };
  }
  if (options.encoding !== undefined) return { bytes: wide.chunks, decode: pieceDecoder(options.encoding) };
  const source = wide.chunks[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let length = 0;
  while (length < SAMPLE_BYTES) {
    const next = await source.next();
    if (next.done) break;
    seen.push(next.value);
    length += next.value.length;
  }
  const bytes = (async function* () {
    yield* seen;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  })();
  return { bytes, decode: pieceDecoder(encodingOf(concat(seen), options)) };
}

/** The encoding of a sample; damaged UTF-8 is UTF-8, so that its sound pieces can be read. */
function encodingOf(sample: Uint8Array, { file, onRecognised }: StreamOptions): string {
  const whole = sample.length < SAMPLE_BYTES ? sample : sample.subarray(0, sample.lastIndexOf(LINE_FEED) + 1);
  try {
    const { encoding, recognised } = decodeText(whole, { file });
    if (recognised) onRecognised(encoding);
    return encoding;
  } catch (error) {
    if (!(error instanceof YaqutError) || binaryKind(sample) !== undefined || isBinary(sample)) throw error;
    return "utf-8";
  }
}

function pieceDecoder(encoding: string): AsciiStream["decode"] {
  const decoder = decoderOf(encoding);
  return (piece, at) => {
    try {
      return decoder.decode(piece);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      throw wrongBytes(at, encoding);
    }
  };
}

async function* asUtf8(chunks: AsyncIterable<Uint8Array>, encoding: string, file: string): AsyncGenerator<Uint8Array> {
  const decoder = decoderOf(encoding);
  const encoder = new TextEncoder();
  try {
    for await (const chunk of chunks) yield encoder.encode(decoder.decode(chunk, { stream: true }));
    yield encoder.encode(decoder.decode());
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw wrongBytes(file, encoding);
  }
}

function wrongBytes(at: string, encoding: string): YaqutError {
  return new YaqutError("TEXT_ENCODING", "the file is not in the encoding that it was read in", [
    { at, expected: encoding, received: "bytes that are no such text" },
  ]);
}
