/** Sorted words with counts: each word says how many letters it shares with the one before it. */
export interface PackedWords {
  /** A line a word: the number of shared letters in base 36, and the letters that follow. */
  readonly words: string;
  /** A count a word. */
  readonly counts: readonly number[];
}

const SHARED_MAX = 35;
const BASE = 36;

/** Packs sorted words (front coding). */
export function packWords(counts: Readonly<Record<string, number>>): PackedWords {
  const words = Object.keys(counts);
  const lines = words.map((word, i) => {
    const shared = sharedLetters(words[i - 1] ?? "", word);
    return shared.toString(BASE) + word.slice(shared);
  });
  return { words: lines.join("\n"), counts: Object.values(counts) };
}

/** The words and counts that {@link packWords} packed. */
export function unpackWords({ words, counts }: PackedWords): Readonly<Record<string, number>> {
  const unpacked: Record<string, number> = {};
  let word = "";
  for (const [i, line] of words.split("\n").entries()) {
    word = word.slice(0, Number.parseInt(line[0]!, BASE)) + line.slice(1);
    unpacked[word] = counts[i]!;
  }
  return unpacked;
}

function sharedLetters(a: string, b: string): number {
  let shared = 0;
  while (shared < Math.min(a.length, b.length, SHARED_MAX) && a[shared] === b[shared]) shared++;
  return shared;
}
