import { type LexedWords, lexWords } from "../../src/lexicon/lexed-words.js";
import { readWords } from "../../src/text/words.js";
import { grammarLexicon } from "../support/grammar-lexicon.js";

/** The words of a text, looked up in the lexicon of all built-in grammars. */
export function lexed(text: string): LexedWords {
  return lexWords(readWords(text), grammarLexicon());
}
