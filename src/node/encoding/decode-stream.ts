import { show, YaqutError } from "../../errors.js";
import { decoderOf, decodeText } from "./decode-text.js";
import { encodingOfMark, recogniseUtf16 } from "./recognise.js";

/** What a stream of bytes is called, how it is to be read, and who is told of encodings that were recognised. */
export interface StreamOptions {
  readonly file: string;
  readonly encoding: string | undefined;
  readonly onRecognised: (encoding: string) => void;
}

/** Pieces as one. */
export function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** More bytes are not read into one text. */
const WHOLE_MAX = 512 * 1024 * 1024;

/** All of a stream as one text. @throws YaqutError as `decodeText` does */
export async function readWhole(chunks: AsyncIterable<Uint8Array>, options: StreamOptions): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > WHOLE_MAX) throw tooLong(options.file, "less than 512 MB; JSON Lines may be longer", length);
    parts.push(chunk);
  }
  const { text, encoding, recognised } = decodeText(concat(parts), options);
  if (recognised) options.onRecognised(encoding);
  return text;
}

/** A line, or why it can't be read. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without its line end (`\n` or `\r\n`). Who has read it may let it go: a stream that waits holds the line that it gave last. */
  text: string | YaqutError;
}

const LINE_FEED = 0x0a;
/** A longer line is passed over: 64 MB. */
export const LINE_BYTES_MAX: number = 64 * 1024 * 1024;

/**
 * The lines of a stream, each as soon as it is whole. A line that is no text, or too long, comes as its error, and the next one is
 * read. An encoding that was recognised in one line is that of those after it.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, options: StreamOptions): AsyncGenerator<Line> {
  const { file, onRecognised } = options;
  let { encoding } = options;
  let settled = encoding !== undefined;
  const read = (line: ByteLine): Line => {
    const { number, bytes } = line;
    line.bytes = 0;
    const at = `${file}:${number}`;
    if (typeof bytes === "number")
      return { number, text: tooLong(at, `a line of at most ${LINE_BYTES_MAX} bytes`, bytes) };
    try {
      const decoded = decodeText(bytes, { encoding, file: at });
      if (decoded.recognised && !settled) {
        encoding = decoded.encoding;
        onRecognised(decoded.encoding);
      }
      // one line that is UTF-8 outside ASCII says that all are
      if (!settled && (decoded.recognised || bytes.length > decoded.text.length)) {
        encoding = decoded.encoding;
        settled = true;
      }
      return { number, text: decoded.text.replace(/\r$/, "") };
    } catch (error) {
      if (!(error instanceof YaqutError) || error.code === "OPTION_INVALID") throw error;
      return { number, text: error };
    }
  };
  const wide = await headEncoding(chunks, encoding);
  if (wide.encoding === undefined) {
    for await (const line of byteLines(wide.chunks)) yield read(line);
    return;
  }
  if (wide.recognised) onRecognised(wide.encoding);
  yield* wideLines(wide.chunks, wide.encoding, file);
}

interface ByteLine {
  readonly number: number;
  /** The bytes, or how many there are where they are too many; let go when they are read. */
  bytes: Uint8Array | number;
}

/** Splits at line feeds, as all encodings but the wide ones have them. */
async function* byteLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ByteLine> {
  let open: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const take = (): ByteLine => {
    const bytes = length > LINE_BYTES_MAX ? length : concat(open);
    open = [];
    length = 0;
    return { number: ++number, bytes };
  };
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > LINE_BYTES_MAX) open = [];
    else open.push(part);
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    if (from < chunk.length) add(chunk.slice(from));
  }
  if (length > 0) yield take();
}

interface Head {
  /** The wide encoding, where it is one. */
  readonly encoding: string | undefined;
  readonly recognised: boolean;
  /** All chunks, those that were looked at too. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

const HEAD_BYTES = 4;
const WIDE_SAMPLE_BYTES = 4096;
const WIDE = /^utf-16/;

/** Looks at the first bytes, and at more only where they can't be those of another encoding: a pipe is not kept waiting. */
export async function headEncoding(chunks: AsyncIterable<Uint8Array>, asked: string | undefined): Promise<Head> {
  const source = chunks[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let length = 0;
  const readUpTo = async (least: number): Promise<Uint8Array> => {
    while (length < least) {
      const next = await source.next();
      if (next.done) break;
      parts.push(next.value);
      length += next.value.length;
    }
    return concat(parts);
  };
  const all = (): AsyncIterable<Uint8Array> =>
    (async function* () {
      yield* parts;
      for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
    })();
  if (asked !== undefined) {
    const { encoding } = decoderOf(asked);
    return { encoding: WIDE.test(encoding) ? encoding : undefined, recognised: false, chunks: all() };
  }
  const head = await readUpTo(HEAD_BYTES);
  const marked = encodingOfMark(head);
  if (marked !== undefined && WIDE.test(marked)) return { encoding: marked, recognised: false, chunks: all() };
  // letters of Arabic and Latin in UTF-16 have a byte below 9, as no text in another encoding has
  if (head.subarray(0, HEAD_BYTES).every((byte) => byte >= 0x09))
    return { encoding: undefined, recognised: false, chunks: all() };
  const sample = await readUpTo(WIDE_SAMPLE_BYTES);
  const wide = recogniseUtf16(sample);
  return { encoding: wide, recognised: wide !== undefined, chunks: all() };
}

/** Lines of UTF-16. After what is no text, nothing can be read: it comes as the last line. */
async function* wideLines(chunks: AsyncIterable<Uint8Array>, encoding: string, file: string): AsyncGenerator<Line> {
  const decoder = decoderOf(encoding);
  let open = "";
  let number = 0;
  try {
    for await (const chunk of chunks) {
      const pieces = (open + decoder.decode(chunk, { stream: true })).split("\n");
      open = pieces.pop()!;
      for (const piece of pieces) yield { number: ++number, text: piece.replace(/\r$/, "") };
    }
    open += decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const received =
      show(open).length > 2 ? `bytes that are no such text, after ${show(open)}` : "bytes that are no such text";
    const refused = new YaqutError("TEXT_ENCODING", "the file is not in the encoding that it was read in", [
      { at: `${file}:${number + 1}`, expected: encoding, received },
    ]);
    yield { number: number + 1, text: refused };
    return;
  }
  if (open !== "") yield { number: number + 1, text: open.replace(/\r$/, "") };
}

function tooLong(at: string, expected: string, bytes: number): YaqutError {
  return new YaqutError("TEXT_TOO_LONG", "too long to be read", [{ at, expected, received: `${bytes} bytes` }]);
}
