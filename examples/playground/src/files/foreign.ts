import type { Key } from "../strings/english.js";

/** First bytes of files that hold no text as it is; of a packed file only where it is none that the page reads. */
const BEGINNINGS: readonly (readonly [bytes: readonly number[], key: Key])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0], "oldOffice"],
  [[0x25, 0x50, 0x44, 0x46], "pdf"],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], "richText"],
  [[0x50, 0x4b, 0x03, 0x04], "packed"],
];
const READ = /\.(docx|xlsx)$/i;

/** What a file is that the page cannot read, by its first bytes; nothing where it may be read. */
export function foreignFormat(name: string, bytes: ArrayBuffer): Key | undefined {
  const start = new Uint8Array(bytes, 0, Math.min(8, bytes.byteLength));
  const key = BEGINNINGS.find(([beginning]) => beginning.every((byte, i) => start[i] === byte))?.[1];
  return key === "packed" && READ.test(name) ? undefined : key;
}
