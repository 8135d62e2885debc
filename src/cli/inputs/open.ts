import { YaqutError } from "../../errors.js";
import { readWhole, type StreamOptions } from "../../node/encoding/decode-stream.js";
import { say } from "../complain.js";
import type { Io } from "../io.js";
import { csvRows } from "./csv.js";
import type { EncodingNotes } from "./encoding-notes.js";
import type { FieldOptions } from "./fields.js";
import { readPage } from "./html.js";
import { textsOfLines, textsOfList } from "./json.js";
import { type InputKind, kindOfHead, kindOfName, STDIN } from "./kinds.js";
import { parquetRows } from "./parquet.js";
import { peekable } from "./peek.js";
import { textsOfTable } from "./table.js";
import type { Item } from "./text.js";
import { unpacked } from "./unpack.js";
import { xlsxRows } from "./xlsx.js";

/** An opened input: its kind is known, its texts come as they are read. A text that can't be read comes as its error. */
export interface Input {
  readonly kind: InputKind;
  readonly texts: AsyncIterable<Item>;
}

/** What is said of how inputs are read. */
export interface InputOptions {
  /** (default: by the file's extension; of the standard input, by its first characters) */
  readonly kind?: InputKind | undefined;
  /** (default: found out) */
  readonly encoding?: string | undefined;
  /** Which fields or columns hold what. */
  readonly fields: FieldOptions;
}

/** A file to be read, and what its text is called where it is one. */
export interface InputFile {
  /** A file, or `-` for the standard input. */
  readonly path: string;
  /** (default: the name of the file) */
  readonly id?: string | undefined;
}

/**
 * Opens an input; what is packed is unpacked. What was found out of it (an encoding, columns) is named on the standard error.
 *
 * @throws YaqutError `FILE_UNREADABLE`; iterating throws what keeps the rest of it from being read
 */
export async function openInput(
  io: Io,
  input: InputFile,
  { kind, encoding, fields }: InputOptions,
  notes: EncodingNotes,
): Promise<Input> {
  const { path } = input;
  const file = nameOf(path);
  const tell = (message: string): void => say(io, message);
  if ((kind ?? kindOfName(path)) === "parquet")
    return { kind: "parquet", texts: textsOfTable(parquetRows(path, file), file, fields, tell) };
  const source = peekable(unpacked(guarded(path, path === STDIN ? io.stdin : io.open(path)), file));
  const head = await source.head(); // reads what can't be opened, too
  const found = kind ?? (path === STDIN ? kindOfHead(head) : (kindOfName(path) ?? "text"));
  const onRecognised = (recognised: string): void => notes.add(file, recognised);
  const options: StreamOptions = { file, encoding, onRecognised };
  const chunks = source.chunks();
  const id = input.id ?? file.replace(/^.*[/\\]/, "");
  const texts = (): AsyncIterable<Item> => {
    switch (found) {
      case "jsonl":
        return textsOfLines(chunks, options, fields);
      case "json":
        return textsOfList(chunks, options, fields);
      case "csv":
        return textsOfTable(csvRows(chunks, options), file, fields, tell);
      case "tsv":
        return textsOfTable(csvRows(chunks, options, "\t"), file, fields, tell);
      case "xlsx":
        return textsOfTable(xlsxRows(chunks, file), file, fields, tell);
      case "html":
        return pageText(chunks, options, id);
      default:
        return wholeText(chunks, options, id);
    }
  };
  return { kind: found, texts: texts() };
}

/** The whole standard input as one text. @throws YaqutError `TEXT_ENCODING` */
export async function readStdin(io: Io, encoding: string | undefined): Promise<string> {
  const onRecognised = (recognised: string): void => say(io, `stdin: read as ${recognised}; --encoding decides`);
  return readWhole(guarded(STDIN, io.stdin), { file: "stdin", encoding, onRecognised });
}

function nameOf(path: string): string {
  return path === STDIN ? "stdin" : path;
}

async function* guarded(path: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    const received = error instanceof Error ? error.message : String(error);
    throw new YaqutError("FILE_UNREADABLE", "cannot read the file", [
      { at: nameOf(path), expected: "a readable file", received },
    ]);
  }
}

async function* wholeText(chunks: AsyncIterable<Uint8Array>, options: StreamOptions, id: string): AsyncGenerator<Item> {
  yield { id, text: await readWhole(chunks, options) };
}

async function* pageText(chunks: AsyncIterable<Uint8Array>, options: StreamOptions, id: string): AsyncGenerator<Item> {
  const { text, date } = await readPage(await readWhole(chunks, options), options.file);
  yield { id, text, ...(date == null ? {} : { date }) };
}
