import { YaqutError } from "../errors.js";
import { type InputText, parseInputLine, readInputText } from "../formats/input.js";
import { parseJson } from "../gazetteer/read-json.js";
import { decode, lines, readAll } from "./decode.js";
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

/**
 * Opens an input.
 *
 * @param path a file, or `-` for the standard input
 * @param kind (default: by the file's extension; of the standard input, by its first characters)
 * @throws YaqutError `FILE_UNREADABLE`; iterating throws `JSON_SYNTAX` where a JSON file is none
 */
export async function openInput(io: Io, path: string, kind?: InputKind): Promise<Input> {
  const source = guarded(path, decode(path === STDIN ? io.stdin : io.open(path)))[Symbol.asyncIterator]();
  let head = "";
  let done = false;
  while (!done && head.trim() === "") {
    const next = await source.next(); // reads what can't be opened, too
    done = next.done === true;
    if (!next.done) head += next.value;
  }
  const found = kind ?? kindOf(path, head);
  const chunks = (async function* (): AsyncGenerator<string> {
    if (head !== "") yield head;
    for (;;) {
      const next = await source.next();
      if (next.done) return;
      yield next.value;
    }
  })();
  const name = path === STDIN ? "stdin" : path;
  const texts =
    found === "jsonl" ? fromLines(name, chunks) : found === "json" ? fromList(name, chunks) : fromText(name, chunks);
  return { kind: found, texts };
}

function kindOf(path: string, head: string): InputKind {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
  if (extension === "jsonl" || extension === "ndjson") return "jsonl";
  if (extension === "json") return "json";
  if (path !== STDIN) return "text";
  return /^\s*\{/.test(head) ? "jsonl" : /^\s*\[\s*[{\]]/.test(head) ? "json" : "text";
}

async function* guarded(path: string, chunks: AsyncIterable<string>): AsyncGenerator<string> {
  try {
    yield* chunks;
  } catch (error) {
    const received = error instanceof Error ? error.message : String(error);
    throw new YaqutError("FILE_UNREADABLE", "cannot read the file", [
      { at: path, expected: "a readable file", received },
    ]);
  }
}

async function* fromLines(name: string, chunks: AsyncIterable<string>): AsyncGenerator<InputText | YaqutError> {
  let number = 0;
  for await (const line of lines(chunks)) {
    number++;
    if (line.trim() !== "") yield attempt(() => parseInputLine(line, `${name}:${number}`));
  }
}

async function* fromList(name: string, chunks: AsyncIterable<string>): AsyncGenerator<InputText | YaqutError> {
  const { value } = parseJson(await readAll(chunks), name);
  if (!Array.isArray(value)) yield attempt(() => readInputText(value, name));
  else for (const [i, item] of value.entries()) yield attempt(() => readInputText(item, `${name}: [${i}]`));
}

async function* fromText(name: string, chunks: AsyncIterable<string>): AsyncGenerator<InputText> {
  yield { id: name.replace(/^.*[/\\]/, ""), text: await readAll(chunks) };
}

function attempt(read: () => InputText): InputText | YaqutError {
  try {
    return read();
  } catch (error) {
    if (error instanceof YaqutError) return error;
    throw error;
  }
}
