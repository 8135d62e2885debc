import { type ArabicFit, arabicFit } from "./arabic-letters.js";

/** The encoding that a byte-order mark names; `utf-32` is one that no decoder here reads. */
export function encodingOfMark(head: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | "utf-32" | undefined {
  const [a, b, c, d] = head;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? "utf-32" : "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return "utf-32";
  return a === 0xef && b === 0xbb && c === 0xbf ? "utf-8" : undefined;
}

/** First bytes of files that are no text, and what they are. */
const SIGNATURES: readonly (readonly [bytes: string, what: string])[] = [
  ["\x1f\x8b", "gzip: unpack it first"],
  ["PK\x03\x04", "a zip file, such as .xlsx or .docx: save it as text or CSV in UTF-8"],
  ["%PDF-", "PDF: take its text out first"],
  ["\xd0\xcf\x11\xe0", "an old Office file, such as .xls or .doc: save it as text or CSV in UTF-8"],
  ["\x89PNG", "a PNG image"],
  ["\xff\xd8\xff", "a JPEG image"],
  ["SQLite format 3\0", "an SQLite database"],
];

/** What a file is whose first bytes are those of no text. */
export function binaryKind(head: Uint8Array): string | undefined {
  return SIGNATURES.find(([bytes]) => [...bytes].every((byte, i) => head[i] === byte.charCodeAt(0)))?.[1];
}

/** So many bytes are looked at. */
const SAMPLE = 1 << 16;
/** Part of the units of a text in UTF-16 that are letters, digits, spaces and signs of ASCII, Arabic or their punctuation. */
const PLAIN_MIN = 0.95;
const UNITS_MIN = 4;

/** UTF-16 without a mark: in one byte order nearly all units are those of Arabic and Latin texts, in the other hardly any. */
export function recogniseUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const units = Math.min(SAMPLE, bytes.length) >> 1;
  if (units < UNITS_MIN) return undefined;
  let [little, big] = [0, 0];
  for (let i = 0; i < units; i++) {
    const [a, b] = [bytes[2 * i]!, bytes[2 * i + 1]!];
    if (isPlainUnit((b << 8) | a)) little++;
    if (isPlainUnit((a << 8) | b)) big++;
  }
  if (little >= PLAIN_MIN * units && big < little / 2) return "utf-16le";
  return big >= PLAIN_MIN * units && little < big / 2 ? "utf-16be" : undefined;
}

function isPlainUnit(unit: number): boolean {
  if (unit < 0x20) return unit === 0x09 || unit === 0x0a || unit === 0x0d;
  return unit < 0x7f || (unit >= 0xa0 && unit < 0x100) || (unit >= 0x600 && unit < 0x700) || unit >> 8 === 0x20;
}

/** Part of the bytes that are controls no text has, from which on a file is taken for no text; a short text may have some. */
const CONTROLS_MAX = 0.1;
const BINARY_BYTES_MIN = 64;

/** Whether bytes are those of no text: too many controls. */
export function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) controls++;
  return sample.length >= BINARY_BYTES_MIN && controls > CONTROLS_MAX * sample.length;
}

/** The single-byte encodings of Arabic that are told from one another. */
export type SingleByte = "windows-1256" | "iso-8859-6";

/** Fewer letters than these say too little. */
const LETTERS_MIN = 32;
const ARABIC_MIN = 0.93;
/** Text of another language, read as Arabic, has rarer letters than this on average; most Arabic has -3.3 or more. */
const LIKELIHOOD_MIN = -3.6;
/** So much better than the other encoding. */
const MARGIN = 0.25;

/**
 * The single-byte encoding of an Arabic text: the one in which its letters are as frequent as in Arabic. `undefined` where that is
 * not safe to say: few letters, another language, or two encodings that fit about as well.
 */
export function recogniseSingleByte(bytes: Uint8Array): SingleByte | undefined {
  const [best, second] = fits(bytes);
  if (best.letters < LETTERS_MIN || best.arabic < ARABIC_MIN || best.likelihood < LIKELIHOOD_MIN) return undefined;
  return best.likelihood - second.likelihood >= MARGIN || second.arabic < ARABIC_MIN ? best.encoding : undefined;
}

/** What a text must have of Arabic letters to be shown in an encoding. */
const GUESS_LETTERS_MIN = 2;

/** The single-byte encoding in which bytes look like Arabic, though it is not safe to say that they are. */
export function guessSingleByte(bytes: Uint8Array): SingleByte | undefined {
  return fits(bytes).find(({ letters, arabic }) => letters >= GUESS_LETTERS_MIN && arabic >= ARABIC_MIN)?.encoding;
}

/** Stands for a byte that the encoding has no letter for. */
const NO_LETTER = "\uFFFD";

type Fit = ArabicFit & { readonly encoding: SingleByte };

/** How well both encodings fit, the better one first. */
function fits(bytes: Uint8Array): [Fit, Fit] {
  const of = (encoding: SingleByte): Fit => {
    const text = new TextDecoder(encoding).decode(bytes.subarray(0, SAMPLE));
    const fit = arabicFit(text);
    return { encoding, ...fit, arabic: text.includes(NO_LETTER) ? 0 : fit.arabic };
  };
  const [a, b] = [of("windows-1256"), of("iso-8859-6")];
  return b.likelihood > a.likelihood ? [b, a] : [a, b];
}
