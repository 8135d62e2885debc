import { type CsvError, parse } from "csv-parse";
import { YaqutError } from "../../errors.js";
import { asciiStream } from "../../node/encoding/ascii-stream.js";
import { concat, type StreamOptions } from "../../node/encoding/decode-stream.js";
import { encodingOfMark } from "../../node/encoding/recognise.js";
import type { Row } from "./table.js";

const DELIMITERS = [",", ";", "\t", "|"] as const;
/** Excel's own first line, which names the delimiter. */
const SEP_LINE = /^sep=(.)\r?\n/i;
/** A longer row is refused: an open quote would take the rest of the file for one cell. */
const ROW_BYTES_MAX = 16 * 1024 * 1024;
const HEAD_BYTES = 1 << 16;

/**
 * The rows of a table of text (RFC 4180, and what spreadsheets make of it). Cells are texts as they stand, line breaks included; a
 * row with bytes that are no text comes as its error, and the next one is read.
 *
 * @param delimiter what parts the cells (default: the one of `, ; tab |` that stands most in the first line)
 * @throws YaqutError `CSV_SYNTAX` while iterating, where a quote is left open: what is after it can't be read
 */
export async function* csvRows(
  chunks: AsyncIterable<Uint8Array>,
  options: StreamOptions,
  delimiter?: string,
): AsyncGenerator<Row> {
  const { file } = options;
  const { bytes, decode } = await asciiStream(chunks, options);
  const head = await firstBytes(bytes);
  const sep = SEP_LINE.exec(head.text);
  const read: Row[] = [];
  let last = sep ? 1 : 0;
  const parser = parse({
    encoding: null, // and no `bom`: with a mark the parser would give strings, whatever the encoding
    delimiter: delimiter ?? sep?.[1] ?? likelyDelimiter(head.text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    from: last + 1,
    max_record_size: ROW_BYTES_MAX,
    on_record(record: unknown, { records, empty_lines }) {
      last = records + empty_lines;
      read.push({ number: last, cells: decoded(record as readonly Buffer[], `${file}:${last}`, decode) });
      return null; // rows are taken here, since a stream that fails drops those that wait in it
    },
  });
  let failed: unknown;
  const ended = new Promise<void>((fulfil) => {
    parser.once("error", (error) => {
      failed = error;
      fulfil();
    });
    parser.once("end", fulfil);
  });
  parser.resume();
  const taken = async (step: (done: () => void) => void): Promise<readonly Row[]> => {
    await Promise.race([new Promise<void>(step), ended]);
    return read.splice(0);
  };
  for await (const chunk of head.chunks) {
    yield* await taken((done) => parser.write(chunk, () => done()));
    if (failed !== undefined) break;
  }
  parser.end();
  await ended;
  yield* read;
  if (failed === undefined) return;
  const { code = "", message } = failed as CsvError;
  if (!code.startsWith("CSV_")) throw failed;
  const isOpen = code === "CSV_QUOTE_NOT_CLOSED" || code === "CSV_MAX_RECORD_SIZE";
  throw new YaqutError("CSV_SYNTAX", "the table can't be read on", [
    {
      at: `${file}:${last + 1}`,
      expected: "a row of cells",
      received: isOpen ? "a quote that is left open" : message,
    },
  ]);
}

type Decode = (bytes: Uint8Array, at: string) => string;

function decoded(record: readonly Buffer[], at: string, decode: Decode): readonly string[] | YaqutError {
  try {
    return record.map((cell) => decode(cell, at));
  } catch (error) {
    if (error instanceof YaqutError) return error;
    throw error;
  }
}

async function firstBytes(
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ text: string; chunks: AsyncIterable<Uint8Array> }> {
  const source = bytes[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let text = "";
  while (text.length < HEAD_BYTES && !text.includes("\n")) {
    const next = await source.next();
    if (next.done) break;
    seen.push(next.value);
    text += Buffer.from(next.value.subarray(0, HEAD_BYTES)).toString("latin1");
  }
  const first = concat(seen);
  const all = async function* (): AsyncGenerator<Uint8Array> {
    yield encodingOfMark(first) === "utf-8" ? first.subarray(UTF8_MARK_BYTES) : first;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  };
  return { text: text.replace(/^\xEF\xBB\xBF/, ""), chunks: all() };
}

const UTF8_MARK_BYTES = 3;

/** The delimiter that stands most in the first line, outside of quotes. */
function likelyDelimiter(head: string): string {
  const line = head.replace(/"[^"]*"/g, "").split(/\r?\n|\r/, 1)[0]!;
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}
