/** From so many articles of other subjects on a word counts as an everyday one. */
const EVERYDAY_ARTICLES_MIN = 100;

/** Whether a folded word is an everyday word, by a list of how many articles each word stands in. */
export function everydayIn(words: Readonly<Record<string, number>>): (foldedWord: string) => boolean {
  return (word) => (words[word] ?? 0) >= EVERYDAY_ARTICLES_MIN;
}
