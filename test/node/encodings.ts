/** A text in an encoding that no encoder here writes: the bytes that its decoder reads so. What it has not becomes `?`. */
export function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, number>();
  for (let byte = 0xff; byte >= 0; byte--) bytes.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from([...text].map((character) => bytes.get(character) ?? 0x3f));
}

/** UTF-16 with a mark or without. */
export function utf16(
  text: string,
  { bigEndian = false, mark = false }: { readonly bigEndian?: boolean; readonly mark?: boolean } = {},
): Uint8Array {
  const bytes = Buffer.from((mark ? "\uFEFF" : "") + text, "utf16le");
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
}
