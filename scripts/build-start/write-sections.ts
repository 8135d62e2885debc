import { aligned, type Head, type Kind, MAGIC, PREFIX_WORDS, WORD_BYTES } from "../../src/data/start/sections.js";

/** What a section holds. */
export type SectionArray = Int32Array | Uint16Array | Uint8Array;

/** Arrays by name as one block of bytes. */
export function writeSections(build: string, arrays: Readonly<Record<string, SectionArray>>): Uint8Array {
  const sections: Record<string, Head["sections"][string]> = {};
  let size = 0;
  for (const [name, array] of Object.entries(arrays)) {
    sections[name] = [kindOf(array), size, array.length];
    size += aligned(array.byteLength);
  }
  const head = new TextEncoder().encode(JSON.stringify({ build, sections } satisfies Head));
  const start = PREFIX_WORDS * WORD_BYTES + aligned(head.length);
  const bytes = new Uint8Array(start + size);
  new Int32Array(bytes.buffer, 0, PREFIX_WORDS).set([MAGIC, head.length]);
  bytes.set(head, PREFIX_WORDS * WORD_BYTES);
  for (const [name, array] of Object.entries(arrays))
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), start + sections[name]![1]);
  return bytes;
}

function kindOf(array: SectionArray): Kind {
  return array instanceof Int32Array ? "i32" : array instanceof Uint16Array ? "u16" : "u8";
}
