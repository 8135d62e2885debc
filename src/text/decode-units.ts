/** Units that are decoded in one call, and units that are put into one string at once. */
const CHUNK = 0x2000;
const PIECE = 0x100000;

/** The string of some units, in pieces: decoders of the platform refuse, or fail at, some hundred million at once. */
export function decode(units: Uint16Array): string {
  if (units.length <= PIECE) return decodePiece(units);
  const pieces: string[] = [];
  for (let i = 0; i < units.length; i += PIECE) pieces.push(decodePiece(units.subarray(i, i + PIECE)));
  return pieces.join("");
}

function decodePiece(units: Uint16Array): string {
  if (units.length > DECODER_MIN) {
    decoder ??= new TextDecoder("utf-16le", { ignoreBOM: true });
    const text = decoder.decode(units);
    // A decoder replaces lone surrogates; then, and on a machine of the other byte order, the slow way is the right one.
    if (text.length === units.length && text.charCodeAt(0) === units[0] && !text.includes("\ufffd")) return text;
  }
  let text = "";
  for (let i = 0; i < units.length; i += CHUNK)
    text += String.fromCharCode.apply(null, units.subarray(i, i + CHUNK) as never);
  return text;
}

/** Part of every runtime, though not of the language; several times as fast as `String.fromCharCode`. */
declare class TextDecoder {
  constructor(encoding: string, options: { readonly ignoreBOM: boolean });
  decode(input: Uint16Array): string;
}
const DECODER_MIN = 64;
let decoder: TextDecoder | undefined;
