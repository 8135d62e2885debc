/** A stream whose first characters can be looked at. */
export interface Peekable {
  /** The first characters that are no spaces, two at least where there are so many; bytes stand for those outside ASCII. */
  head(): Promise<string>;
  /** All of it. */
  chunks(): AsyncIterable<Uint8Array>;
}

const HEAD_CHARACTERS = 2;
/** So much of each chunk is looked at. */
const HEAD_BYTES = 1024;
/** A byte-order mark of UTF-8 or UTF-16. */
const MARK = /^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/;

export function peekable(chunks: AsyncIterable<Uint8Array>): Peekable {
  const source = chunks[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  return {
    async head() {
      let bytes = "";
      for (;;) {
        const head = bytes.replace(MARK, "").replace(/[\0\s]+/g, ""); // in UTF-16 every other byte is 0
        if (bytes.length > 3 && head.length >= HEAD_CHARACTERS) return head;
        const next = await source.next();
        if (next.done) return head;
        seen.push(next.value);
        bytes += String.fromCharCode(...next.value.subarray(0, HEAD_BYTES));
      }
    },
    async *chunks() {
      yield* seen;
      for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
    },
  };
}
