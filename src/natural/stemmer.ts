import type { Stemmer } from "natural/lib/natural/stemmers/index.js";
import { optionsOf } from "../arguments.js";
import { normalize } from "../text/fold.js";
import { lightStem } from "./light-stem.js";
import { ARABIC_STOP_WORDS } from "./stop-words.js";
import { arabicTokenizer } from "./tokenizer.js";

/** Options of {@link arabicStemmer}. */
export interface ArabicStemmerOptions {
  /** Words that are left out, folded or not (default: {@link ARABIC_STOP_WORDS}). */
  readonly stopWords?: readonly string[] | undefined;
}

/**
 * Yaqut's tokenizer, fold and light stems as a stemmer of natural: what its classifiers take.
 *
 * Typed as natural's own, so that the constructors take it. The methods which natural declares for the tests of its English
 * stemmers (`step1` …) are not there, as they are not in most of natural's.
 *
 * @returns a stemmer with stop words of its own: adding some changes no other
 * @example
 * arabicStemmer().tokenizeAndStem("قصف على المدنيين") //=> ["قصف", "مدن"]
 */
export function arabicStemmer(options?: ArabicStemmerOptions): Stemmer {
  const { stopWords = ARABIC_STOP_WORDS } = optionsOf(options, "an object { stopWords }");
  const stops = new Set(stopWords.map((word) => normalize(word)));
  const { tokenize } = arabicTokenizer();
  const add = (words: readonly string[]): void => {
    for (const word of words) stops.add(normalize(word));
  };
  const remove = (words: readonly string[]): void => {
    for (const word of words) stops.delete(normalize(word));
  };
  const stemmer: Pick<
    Stemmer,
    "stem" | "tokenizeAndStem" | "addStopWord" | "addStopWords" | "removeStopWord" | "removeStopWords"
  > = {
    stem: (token) => lightStem(token),
    tokenizeAndStem: (text, keepStops = false) =>
      tokenize(text)
        .filter((word) => keepStops || !stops.has(word))
        .map(lightStem),
    addStopWord: (word) => add([word]),
    addStopWords: add,
    removeStopWord: (word) => remove([word]),
    removeStopWords: remove,
  };
  return stemmer as Stemmer;
}
