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
export function unpackWords({ words, counts }: PackedWords): Map<string, number> {
  const unpacked = new Map<string, number>();
  const lines = words.split("\n");
  let word = "";
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    word = word.slice(0, Number.parseInt(line[0]!, BASE)) + line.slice(1);
    unpacked.set(word, counts[i]!);
  }
  return unpacked;
}

function sharedLetters(a: string, b: string): number {
  let shared = 0;
  while (shared < Math.min(a.length, b.length, SHARED_MAX) && a[shared] === b[shared]) shared++;
  return shared;
}
