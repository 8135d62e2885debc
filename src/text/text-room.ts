const ALIGNMENT = 8;
/** The least that is kept for texts to come, and the most. */
const KEPT_MIN = 0x2000;
const KEPT_MAX = 0x400000;
const NOTHING = new ArrayBuffer(0);

/**
 * Room for the typed arrays of one text. To make a buffer takes longer than to fill it for a short text, so the arrays of a text are views
 * of one buffer, which another text may have once nothing of this one is asked for.
 */
export class TextRoom {
  private buffer: ArrayBuffer = NOTHING;
  private used = 0;

  /** Frees all of it, and makes it as large as a text will take as a rule. */
  clear(expected: number): void {
    this.used = 0;
    const { byteLength } = this.buffer;
    if (byteLength >= expected && byteLength <= KEPT_MAX) return;
    let size = KEPT_MIN;
    while (size < expected) size *= 2;
    this.buffer = new ArrayBuffer(size);
  }

  /** Takes some bytes, which may hold anything. @returns where they begin in {@link current} */
  take(bytes: number): number {
    if (this.used + bytes > this.buffer.byteLength) {
      this.buffer = new ArrayBuffer(bytes); // what was taken before keeps its own
      this.used = 0;
    }
    const at = this.used;
    this.used = Math.ceil((at + bytes) / ALIGNMENT) * ALIGNMENT;
    return at;
  }

  /** The buffer that holds what was taken last. */
  current(): ArrayBuffer {
    return this.buffer;
  }

  /** An array of zeros. */
  bytes(length: number): Uint8Array {
    const at = this.take(length);
    return new Uint8Array(this.buffer, at, length).fill(0);
  }

  /** An array of zeros. */
  ints(length: number): Int32Array {
    const at = this.take(length * Int32Array.BYTES_PER_ELEMENT);
    return new Int32Array(this.buffer, at, length).fill(0);
  }

  /** An array of zeros. */
  floats(length: number): Float64Array {
    const at = this.take(length * Float64Array.BYTES_PER_ELEMENT);
    return new Float64Array(this.buffer, at, length).fill(0);
  }
}
