import { show, YaqutError } from "../errors.js";
import { lineColumns } from "../gazetteer/line-columns.js";

/** U+FFFD REPLACEMENT CHARACTER: stands where bytes are no text. */
const REPLACEMENT = "\uFFFD";
const LINE_BREAK = /\r\n|\n|\r/;
const ARABIC = /\p{Script=Arabic}/u;

/**
 * The text of a file: UTF-8, or UTF-16 where its byte-order mark says so (Excel's "Unicode Text"), or what is asked for.
 *
 * @param path what errors call the file
 * @throws YaqutError `TEXT_ENCODING` where the bytes are no such text, with the first line that is not, and what it would be in
 *   Windows-1256; `OPTION_INVALID` for an encoding that nobody knows
 */
export function decodeText(bytes: Uint8Array, path: string, encoding: string = encodingOf(bytes)): string {
  const decoder = decoderOf(encoding);
  try {
    return decoder.decode(bytes);
  } catch {
    throw notIn(encoding, bytes, path);
  }
}

/** By the byte-order mark; UTF-8 where there is none. */
export function encodingOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  return "utf-8";
}

function decoderOf(encoding: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new YaqutError("OPTION_INVALID", "unknown encoding", [
      { at: "options.encoding", expected: "an encoding such as utf-8 or windows-1256", received: show(encoding) },
    ]);
  }
}

function notIn(encoding: string, bytes: Uint8Array, path: string): YaqutError {
  const text = new TextDecoder(encoding).decode(bytes);
  const at = lineColumns(text)(text.indexOf(REPLACEMENT));
  const line = Number.parseInt(at, 10);
  const guess = new TextDecoder("windows-1256").decode(bytes).split(LINE_BREAK)[line - 1] ?? "";
  const hint = ARABIC.test(guess)
    ? `; in windows-1256 the line is ${show(guess)}: save the file as UTF-8, or give that encoding`
    : "";
  return new YaqutError("TEXT_ENCODING", "the file is not in the encoding that it was read in", [
    { at: `${path}:${at}`, expected: encoding, received: `bytes that are no such text${hint}` },
  ]);
}
