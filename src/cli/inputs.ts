import { YaqutError } from "../errors.js";
import { type InputText, parseInputLine, readInputText } from "../formats/input.js";
import { parseJson } from "../gazetteer/read-json.js";
import { readLines, readWhole, type StreamOptions } from "../node/encoding/decode-stream.js";
import { say } from "./complain.js";
import type { Io } from "./io.js";

/** How an input is read: JSON Lines, a JSON list of texts, or plain text, which is one document. */
export const INPUT_KINDS = ["jsonl", "json", "text"] as const;
export type InputKind = (typeof INPUT_KINDS)[number];

/** An opened input: its kind is known, its texts come as they are read. A text that can't be read comes as its error. */
export interface Input {
  readonly kind: InputKind;
  readonly texts: AsyncIterable<InputText | YaqutError>;
}

export const STDIN = "-";

/** What is said of how an input is read. */
export interface InputOptions {
  /** (default: by the file's extension; of the standard input, by its first characters) */
  readonly kind?: InputKind | undefined;
  /** (default: found out) */
  readonly encoding?: string | undefined;
}

/**
 * Opens an input. An encoding that was recognised is named on the standard error.
 *
 * @param path a file, or `-` for the standard input
 * @throws YaqutError `FILE_UNREADABLE`; iterating throws `JSON_SYNTAX` where a JSON file is none, `TEXT_ENCODING` where the bytes are no
 *   text
 */
export async function openInput(io: Io, path: string, { kind, encoding }: InputOptions = {}): Promise<Input> {
  const source = peekable(guarded(path, path === STDIN ? io.stdin : io.open(path)));
  const head = await source.head(); // reads what can't be opened, too
  const found = kind ?? kindOf(path, head);
  const file = nameOf(path);
  const onRecognised = (recognised: string): void =>
    say(io, `${file}: read as ${recognised}, which its letters say; --encoding decides`);
  const options: StreamOptions = { file, encoding, onRecognised };
  const read = found === "jsonl" ? fromLines : found === "json" ? fromList : fromText;
  return { kind: found, texts: read(source.chunks(), options) };
}

/** The whole standard input as one text. @throws YaqutError `TEXT_ENCODING` */
export async function readStdin(io: Io, encoding: string | undefined): Promise<string> {
  const onRecognised = (recognised: string): void => say(io, `stdin: read as ${recognised}; --encoding decides`);
  return readWhole(guarded(STDIN, io.stdin), { file: "stdin", encoding, onRecognised });
}

function nameOf(path: string): string {
  return path === STDIN ? "stdin" : path;
}

interface Peekable {
  /** The first characters that are no spaces, two at least where there are so many; bytes stand for those outside ASCII. */
  head(): Promise<string>;
  /** All of it. */
  chunks(): AsyncIterable<Uint8Array>;
}

const HEAD_CHARACTERS = 2;
/** A byte-order mark of UTF-8 or UTF-16. */
const MARK = /^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/;

function peekable(chunks: AsyncIterable<Uint8Array>): Peekable {
  const source = chunks[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  return {
    async head() {
      let bytes = "";
      for (;;) {
        const head = bytes.replace(MARK, "").replace(/[\0\s]+/g, ""); // in UTF-16 every other byte is 0
        if (bytes.length > 3 && head.length >= HEAD_CHARACTERS) return head;
        const next = await source.next();
        if (next.done) return head;
        seen.push(next.value);
        bytes += String.fromCharCode(...next.value.subarray(0, HEAD_BYTES));
      }
    },
    async *chunks() {
      yield* seen;
      for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
    },
  };
}

/** So much of each chunk is looked at. */
const HEAD_BYTES = 1024;

function kindOf(path: string, head: string): InputKind {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
  if (extension === "jsonl" || extension === "ndjson") return "jsonl";
  if (extension === "json") return "json";
  if (path !== STDIN) return "text";
  return head.startsWith("{") ? "jsonl" : /^\[[{\]]/.test(head) ? "json" : "text";
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

type Texts = AsyncGenerator<InputText | YaqutError>;

async function* fromLines(chunks: AsyncIterable<Uint8Array>, options: StreamOptions): Texts {
  for await (const { number, text } of readLines(chunks, options)) {
    if (text instanceof YaqutError) yield text;
    else if (text.trim() !== "") yield attempt(() => parseInputLine(text, `${options.file}:${number}`));
  }
}

async function* fromList(chunks: AsyncIterable<Uint8Array>, options: StreamOptions): Texts {
  const { file } = options;
  const { value } = parseJson(await readWhole(chunks, options), file);
  if (!Array.isArray(value)) yield attempt(() => readInputText(value, file));
  else for (const [i, item] of value.entries()) yield attempt(() => readInputText(item, `${file}: [${i}]`));
}

async function* fromText(chunks: AsyncIterable<Uint8Array>, options: StreamOptions): Texts {
  yield { id: options.file.replace(/^.*[/\\]/, ""), text: await readWhole(chunks, options) };
}

/** A longer text is passed over: tagging takes about a hundred bytes of memory a code unit. */
export const TEXT_UNITS_MAX: number = 8 * 1024 * 1024;

/** A text that can be tagged, or why it can't. */
export function checkLength({ id, text }: InputText): YaqutError | undefined {
  if (text.length <= TEXT_UNITS_MAX) return undefined;
  return new YaqutError("TEXT_TOO_LONG", "too long to be tagged as one text: part it", [
    { at: id, expected: `at most ${TEXT_UNITS_MAX} UTF-16 code units`, received: String(text.length) },
  ]);
}

function attempt(read: () => InputText): InputText | YaqutError {
  try {
    return read();
  } catch (error) {
    if (error instanceof YaqutError) return error;
    throw error;
  }
}
