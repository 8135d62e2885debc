/**
 * The hash of a word: a polynomial over its UTF-16 units, the first unit lowest, modulo 2^32.
 *
 * It is read from the end of the word to its start, so that the hash of what stands behind a proclitic follows from the hash
 * of the whole word by one multiplication ({@link HASH_INVERSE}), and the hash of two words written as one from their two
 * hashes ({@link joinHash}).
 */
export const HASH_BASE = 0x2c1b3c6d;
/** `HASH_BASE * HASH_INVERSE === 1` modulo 2^32. */
export const HASH_INVERSE: number = inverse(HASH_BASE);

/** Newton's iteration: each step doubles the number of right low bits, from three. */
function inverse(odd: number): number {
  let x = odd;
  for (let step = 0; step < 5; step++) x = Math.imul(x, 2 - Math.imul(odd, x));
  return x;
}

/** The hash of `units[from, to)`. */
export function hashUnits(units: Uint16Array, from: number, to: number): number {
  let hash = 0;
  for (let i = to - 1; i >= from; i--) hash = (Math.imul(hash, HASH_BASE) + units[i]!) | 0;
  return hash;
}

/** Powers of the base, for words of usual length. */
const POWERS: Int32Array = /* @__PURE__ */ powersOf(64);

function powersOf(count: number): Int32Array {
  const powers = new Int32Array(count);
  for (let i = 0, power = 1; i < count; i++, power = Math.imul(power, HASH_BASE)) powers[i] = power;
  return powers;
}

/** The hash of a word of `length` units and hash `head`, with the word of hash `tail` written behind it. */
export function joinHash(head: number, length: number, tail: number): number {
  let hash = tail;
  let rest = length;
  for (; rest >= POWERS.length; rest -= POWERS.length - 1) hash = Math.imul(hash, POWERS[POWERS.length - 1]!);
  return (head + Math.imul(hash, POWERS[rest]!)) | 0;
}

/** Spreads a hash over all bits: table positions are its high bits. */
export function spread(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2545f491);
}

/** The key of the edge over `link` (see `linkOf`) and a word of hash `hash`; of the root's edges, the hash itself. */
export function edgeKey(link: number, hash: number): number {
  return hash ^ Math.imul(link, 0x61c88647);
}
