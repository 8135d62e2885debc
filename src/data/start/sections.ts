/** `YQST` in the bytes of the file. A machine of the other byte order reads another number. */
export const MAGIC = 0x54535159;
/** Words before the head: the magic number, and how many bytes the head has. */
export const PREFIX_WORDS = 2;
export const WORD_BYTES = 4;

/** What a section holds: elements of 32, 16 or 8 bits. */
export type Kind = "i32" | "u16" | "u8";

/** What stands before the sections. */
export interface Head {
  /** The state of code and data that the file was made of. */
  readonly build: string;
  /** What a section holds, where it begins behind the head in bytes, and how many elements it has. */
  readonly sections: Readonly<Record<string, readonly [kind: Kind, at: number, length: number]>>;
}

/** The sections of a file that `scripts/build-start/write-sections.ts` wrote. */
export interface Sections {
  words(name: string): Int32Array;
  units(name: string): Uint16Array;
  bytes(name: string): Uint8Array;
  has(name: string): boolean;
}

/** The sections of a block of bytes, as views of it; `undefined` where it is none, or of another state. */
export function readSections(bytes: Uint8Array, build: string): Sections | undefined {
  const { buffer, byteOffset } = bytes;
  if (bytes.length < PREFIX_WORDS * WORD_BYTES || byteOffset % WORD_BYTES !== 0) return undefined;
  const [magic, headBytes] = new Int32Array(buffer, byteOffset, PREFIX_WORDS) as unknown as [number, number];
  if (magic !== MAGIC) return undefined;
  const from = PREFIX_WORDS * WORD_BYTES;
  const head = headOf(bytes.subarray(from, from + headBytes));
  if (head?.build !== build) return undefined;
  const { sections } = head;
  const start = byteOffset + from + aligned(headBytes);
  const end = Math.max(0, ...Object.values(sections).map(([kind, at, length]) => at + length * BYTES[kind]));
  if (start + end > byteOffset + bytes.length) return undefined;
  return {
    has: (name) => sections[name] !== undefined,
    words: (name) => new Int32Array(buffer, start + sections[name]![1], sections[name]![2]),
    units: (name) => new Uint16Array(buffer, start + sections[name]![1], sections[name]![2]),
    bytes: (name) => new Uint8Array(buffer, start + sections[name]![1], sections[name]![2]),
  };
}

const BYTES: Readonly<Record<Kind, number>> = { i32: 4, u16: 2, u8: 1 };

function headOf(bytes: Uint8Array): Head | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Head;
  } catch {
    return undefined;
  }
}

/** Bytes up to where the next word begins. */
export function aligned(bytes: number): number {
  return Math.ceil(bytes / WORD_BYTES) * WORD_BYTES;
}
