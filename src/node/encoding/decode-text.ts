import { checkText, wrongArgument } from "../../arguments.js";
import { show, YaqutError } from "../../errors.js";
import { lineColumns } from "../../gazetteer/line-columns.js";
import {
  binaryKind,
  encodingOfMark,
  guessSingleByte,
  isBinary,
  recogniseSingleByte,
  recogniseUtf16,
} from "./recognise.js";

/** A text, and the encoding that it was read in. */
export interface DecodedText {
  /** The text, without a byte-order mark. It holds no replacement character that stands for a byte. */
  readonly text: string;
  /** The encoding, as `TextDecoder` names it. */
  readonly encoding: string;
  /** Whether nobody said so: neither the caller, nor a byte-order mark, nor that the bytes are UTF-8. */
  readonly recognised: boolean;
}

/** Options of {@link decodeText}. */
export interface DecodeOptions {
  /** Encoding as `TextDecoder` names it, such as `windows-1256` (default: found out). */
  readonly encoding?: string | undefined;
  /** What errors call the text (default: `text`). */
  readonly file?: string | undefined;
}

/** U+FFFD REPLACEMENT CHARACTER: stands where bytes are no text. */
const REPLACEMENT = "\uFFFD";
const LINE_BREAK = /\r\n|\n|\r/;

/**
 * The text of some bytes: in the encoding that is asked for (but UTF-8 where one of single bytes is asked for, and they surely are that); else as a byte-order mark says; else UTF-8; else, where that is safe,
 * UTF-16 without a mark, Windows-1256 or ISO 8859-6, which are recognised by what letters are frequent in Arabic. Bytes that are no
 * such text are refused, and never replaced.
 *
 * @throws YaqutError `TEXT_ENCODING` where the bytes are no text, or in no encoding that is safe to say, with the first line that is
 *   wrong; `TEXT_TOO_LONG` where they are more than a string holds; `OPTION_INVALID` for an encoding that nobody knows
 */
export function decodeText(bytes: Uint8Array, options: DecodeOptions = {}): DecodedText {
  if (!(bytes instanceof Uint8Array))
    throw wrongArgument({ at: "bytes", expected: "bytes (Uint8Array)", received: show(bytes) });
  const { encoding, file = "text" } = options;
  if (encoding !== undefined) {
    checkText(encoding, "options.encoding");
    if (isSurelyUtf8(bytes, encoding))
      return { text: decodeIn("utf-8", bytes, file), encoding: "utf-8", recognised: true };
    return { text: decodeIn(encoding, bytes, file), encoding, recognised: false };
  }
  const marked = encodingOfMark(bytes);
  if (marked === "utf-32") throw noText(file, "UTF-32, which no reader here takes: save the file as UTF-8");
  if (marked !== undefined) return { text: decodeIn(marked, bytes, file), encoding: marked, recognised: false };
  const kind = binaryKind(bytes);
  if (kind !== undefined) throw noText(file, kind);
  const wide = recogniseUtf16(bytes);
  if (wide !== undefined) return { text: decodeIn(wide, bytes, file), encoding: wide, recognised: true };
  if (isBinary(bytes)) throw noText(file, "a file of another kind");
  const utf8 = utf8Faults(bytes);
  if (utf8.first < 0) return { text: decodeIn("utf-8", bytes, file), encoding: "utf-8", recognised: false };
  const single = utf8.isOther ? recogniseSingleByte(bytes) : undefined;
  if (single === undefined) throw notIn("utf-8", bytes, file);
  return { text: decodeIn(single, bytes, file), encoding: single, recognised: true };
}

/** Of another encoding, hardly ever so many letters in a row are characters of UTF-8, and none is not. */
const UTF8_CHARACTERS_MIN = 8;

/** Bytes that are asked to be read letter by letter, but are UTF-8: one file of many. */
function isSurelyUtf8(bytes: Uint8Array, encoding: string): boolean {
  if (!/^(windows|iso-8859)-/.test(decoderOf(encoding).encoding)) return false;
  const { first, characters } = utf8Faults(bytes);
  return first < 0 && characters >= UTF8_CHARACTERS_MIN;
}

function noText(file: string, received: string): YaqutError {
  return new YaqutError("TEXT_ENCODING", "the file is no text", [{ at: file, expected: "a text", received }]);
}

function decodeIn(encoding: string, bytes: Uint8Array, file: string): string {
  const decoder = decoderOf(encoding);
  try {
    return decoder.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) throw notIn(encoding, bytes, file);
    throw new YaqutError("TEXT_TOO_LONG", "the text is too long for a string", [
      { at: file, expected: "less than 512 MB", received: `${bytes.length} bytes` },
    ]);
  }
}

/** A decoder that refuses what is no text. @throws YaqutError `OPTION_INVALID` for an encoding that nobody knows */
export function decoderOf(encoding: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new YaqutError("OPTION_INVALID", "unknown encoding", [
      { at: "options.encoding", expected: "an encoding such as utf-8 or windows-1256", received: show(encoding) },
    ]);
  }
}

function notIn(encoding: string, bytes: Uint8Array, file: string): YaqutError {
  const text = new TextDecoder(encoding).decode(bytes);
  const at = lineColumns(text)(text.indexOf(REPLACEMENT));
  const hint = encoding === "utf-8" && utf8Faults(bytes).isOther ? hintAt(bytes, Number.parseInt(at, 10)) : "";
  return new YaqutError("TEXT_ENCODING", "the file is not in the encoding that it was read in", [
    { at: `${file}:${at}`, expected: encoding, received: `bytes that are no such text${hint}` },
  ]);
}

/** What a line is in the encoding of Arabic that fits it, for people to judge. */
function hintAt(bytes: Uint8Array, line: number): string {
  const encoding = guessSingleByte(bytes);
  if (encoding === undefined) return "";
  const guess = new TextDecoder(encoding).decode(bytes).split(LINE_BREAK)[line - 1] ?? "";
  return `; in ${encoding} the line is ${show(guess)}: save the file as UTF-8, or give that encoding`;
}

/** What {@link utf8Faults} finds. */
export interface Utf8Faults {
  readonly first: number;
  /** How many characters of UTF-8 they hold outside ASCII. */
  readonly characters: number;
  readonly isOther: boolean;
}

/**
 * Where bytes stop being UTF-8, -1 where they are, and whether they rather are text of another encoding: of that, hardly any bytes
 * outside ASCII happen to be characters of UTF-8.
 */
export function utf8Faults(bytes: Uint8Array): Utf8Faults {
  let [first, faults, characters] = [-1, 0, 0];
  for (let i = 0; i < bytes.length; ) {
    const length = bytes[i]! < 0x80 ? 1 : characterLength(bytes, i);
    if (length > 1) characters++;
    else if (length === 0) {
      if (first < 0) first = i;
      faults++;
    }
    i += Math.max(1, length);
  }
  return { first, characters, isOther: faults > OTHER_MIN * characters };
}

const OTHER_MIN = 8;

/** Bytes of the UTF-8 character at `at`, which is none of ASCII; 0 where there is none. */
function characterLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  const second = bytes[at + 1] ?? 0;
  if (lead === 0xe0 && second < 0xa0) return 0; // too long a form
  if (lead === 0xed && second >= 0xa0) return 0; // half of a pair
  if (lead === 0xf0 && second < 0x90) return 0;
  if (lead === 0xf4 && second >= 0x90) return 0; // after the last code point
  for (let i = 1; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
