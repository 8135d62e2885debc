import { wrongArgument } from "../arguments.js";
import { type Problem, show, YaqutError } from "../errors.js";
import { checkGazetteers } from "../gazetteer/check.js";
import type { Gazetteer } from "../gazetteer/types.js";
import { decode } from "../text/decode-units.js";
import { type CompiledIndex, checkIndex } from "./compiled-index.js";
import { type GazetteerIdentity, identityOf, identityProblems, isState } from "./identity.js";

/** `YQTX` in the bytes of the file. A machine of the other byte order reads another number, and refuses. */
const MAGIC = 0x58545159;
/** Goes up with every change of the layout or of the meaning of an array. */
export const INDEX_VERSION = 1;

/** Words of the header, before the table of sections: see FORMAT.md. */
const HEADER = { magic: 0, version: 1, bytes: 2, checksum: 3, nameCount: 4, longestWord: 5, sections: 6 } as const;
/** The checksum is of everything after it. */
const CHECKED_FROM = HEADER.checksum + 1;
const WORD_BYTES = 4;

const WIDE = ["nodes", "roots", "edges", "filter", "nameNodes", "postingStarts", "postings"] as const;
const TABLE_WORDS = 2 * (WIDE.length + 2);

interface Description {
  readonly gazetteers: readonly GazetteerIdentity[];
  readonly rules: readonly string[];
}

/**
 * An index as one block of bytes, for a file, a worker or a browser's cache; `FORMAT.md` describes them. The gazetteers
 * themselves are not in it: {@link loadIndex} wants them again.
 *
 * @example
 * const bytes = serializeIndex(compileIndex([countries]));
 * loadIndex(bytes, [countries]).nameCount === compileIndex([countries]).nameCount //=> true
 */
export function serializeIndex(index: CompiledIndex): ArrayBuffer {
  checkIndex(index);
  const description: Description = { gazetteers: index.gazetteers.map(identityOf), rules: index.rules };
  const narrow = [unitsOf(JSON.stringify(description)), index.pool];
  const wide = WIDE.map((name) => index[name]);
  let at = HEADER.sections + TABLE_WORDS;
  const sections = [
    ...narrow.map((units) => [units, Math.ceil(units.length / 2)] as const),
    ...wide.map((words) => [words, words.length] as const),
  ].map(([array, size]) => {
    const section = { array, at };
    at += size;
    return section;
  });
  const buffer = new ArrayBuffer(at * WORD_BYTES);
  const words = new Int32Array(buffer);
  words[HEADER.magic] = MAGIC;
  words[HEADER.version] = INDEX_VERSION;
  words[HEADER.bytes] = buffer.byteLength;
  words[HEADER.nameCount] = index.nameCount;
  words[HEADER.longestWord] = index.longestWord;
  for (const [i, section] of sections.entries()) {
    words[HEADER.sections + 2 * i] = section.at;
    words[HEADER.sections + 2 * i + 1] = section.array.length;
    if (section.array instanceof Int32Array) words.set(section.array, section.at);
    else new Uint16Array(buffer, section.at * WORD_BYTES).set(section.array);
  }
  words[HEADER.checksum] = checksum(words);
  return buffer;
}

/**
 * The index that {@link serializeIndex} wrote. Its arrays are views of `bytes`; nothing is copied, unless `bytes` begin at an
 * odd place.
 *
 * @param bytes what was written
 * @param gazetteers the gazetteers that the index was compiled from, in the same order
 * @throws YaqutError `INDEX_INVALID` where the bytes are damaged, of another version, or of other gazetteers
 * @example
 * const index = loadIndex(serializeIndex(compileIndex([countries])), [countries]);
 * createTagger({ gazetteers: [countries], index, detectors: [places()] }).tag("وصل إلى مصر").places[0]?.entity //=> "country:EG"
 */
export function loadIndex(bytes: ArrayBuffer | Uint8Array, gazetteers: readonly Gazetteer[]): CompiledIndex {
  if (!(bytes instanceof Uint8Array) && !isBuffer(bytes))
    throw wrongArgument({ at: "bytes", expected: "an ArrayBuffer or a Uint8Array", received: show(bytes) });
  checkGazetteers(gazetteers, "gazetteers");
  const words = wordsOf(bytes);
  const tableEnd = HEADER.sections + TABLE_WORDS;
  expectEqual("magic", "the bytes of a Yaqut index", words[HEADER.magic] === MAGIC, `${bytes.byteLength} other bytes`);
  expectEqual(
    "version",
    `version ${INDEX_VERSION}`,
    words[HEADER.version] === INDEX_VERSION,
    `version ${words[HEADER.version]}`,
  );
  const length = words[HEADER.bytes]!;
  const whole = length === bytes.byteLength && words.length >= tableEnd;
  expectEqual("length", `${length} bytes`, whole, `${bytes.byteLength} bytes`);
  const sum = checksum(words);
  expectEqual("checksum", `checksum ${words[HEADER.checksum]}`, words[HEADER.checksum] === sum, `checksum ${sum}`);

  const description = descriptionOf(words);
  const problems = identityProblems(description.gazetteers, gazetteers);
  if (problems.length > 0) throw refused(problems);
  return viewOf(words, description.rules, gazetteers);
}

/**
 * The index of bytes that were written together with the gazetteers, `undefined` where they are of others: names, versions and numbers of
 * entries are compared, and neither the bytes nor the entries are gone through, which is most of what {@link loadIndex} takes.
 */
export function viewIndex(bytes: Uint8Array, gazetteers: readonly Gazetteer[]): CompiledIndex | undefined {
  const words = wordsOf(bytes);
  const fits =
    words[HEADER.magic] === MAGIC &&
    words[HEADER.version] === INDEX_VERSION &&
    words[HEADER.bytes] === bytes.byteLength;
  if (!fits) return undefined;
  const { gazetteers: wanted, rules } = descriptionOf(words);
  const areThose = wanted.length === gazetteers.length && wanted.every((each, i) => isState(each, gazetteers[i]!));
  return areThose ? viewOf(words, rules, gazetteers) : undefined;
}

function descriptionOf(words: Int32Array): Description {
  return JSON.parse(decode(narrow(words, 0))) as Description;
}

/** Section `i` of 16-bit elements. */
function narrow(words: Int32Array, i: number): Uint16Array {
  const [at, length] = sectionAt(words, i);
  return new Uint16Array(words.buffer, at, length);
}

/** Where section `i` begins in the buffer, in bytes, and its length in elements. */
function sectionAt(words: Int32Array, i: number): [at: number, length: number] {
  const entry = HEADER.sections + 2 * i;
  return [words.byteOffset + words[entry]! * WORD_BYTES, words[entry + 1]!];
}

function viewOf(words: Int32Array, rules: readonly string[], gazetteers: readonly Gazetteer[]): CompiledIndex {
  const wide = (name: (typeof WIDE)[number]): Int32Array => {
    const [at, length] = sectionAt(words, 2 + WIDE.indexOf(name));
    return new Int32Array(words.buffer, at, length);
  };
  return {
    gazetteers,
    rules,
    nameCount: words[HEADER.nameCount]!,
    longestWord: words[HEADER.longestWord]!,
    pool: narrow(words, 1),
    nodes: wide("nodes"),
    roots: wide("roots"),
    edges: wide("edges"),
    filter: wide("filter"),
    nameNodes: wide("nameNodes"),
    postingStarts: wide("postingStarts"),
    postings: wide("postings"),
  };
}

/** Of this realm or of another one, as in a worker or a test. */
function isBuffer(bytes: unknown): bytes is ArrayBuffer {
  return Object.prototype.toString.call(bytes) === "[object ArrayBuffer]";
}

/** A copy where the bytes begin at an odd place: `slice` of a Buffer of Node is a view, and as odd. */
function wordsOf(bytes: ArrayBuffer | Uint8Array): Int32Array {
  const aligned = bytes instanceof Uint8Array && bytes.byteOffset % WORD_BYTES !== 0 ? Uint8Array.from(bytes) : bytes;
  const count = Math.floor(aligned.byteLength / WORD_BYTES);
  return aligned instanceof Uint8Array
    ? new Int32Array(aligned.buffer, aligned.byteOffset, count)
    : new Int32Array(aligned, 0, count);
}

function expectEqual(at: string, expected: string, holds: boolean, received: string): void {
  if (!holds) throw refused([{ at: `index ${at}`, expected, received }]);
}

function refused(problems: readonly Problem[]): YaqutError {
  return new YaqutError("INDEX_INVALID", "a serialised index cannot be used: compile it again", problems);
}

/** FNV-1a over 32-bit words instead of bytes, and a last mixing. */
function checksum(words: Int32Array): number {
  let sum = 0x811c9dc5 | 0;
  for (let i = CHECKED_FROM; i < words.length; i++) sum = Math.imul(sum ^ words[i]!, 0x01000193) ^ (sum >>> 15);
  return sum;
}

function unitsOf(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}
