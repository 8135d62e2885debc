export { lightStem } from "./light-stem.js";
export { arabicSpellcheck, type NaturalSpellcheck } from "./spellcheck.js";
export { type ArabicStemmerOptions, arabicStemmer } from "./stemmer.js";
export { ARABIC_STOP_WORDS } from "./stop-words.js";
export { type ArabicTokenizer, type ArabicTokenizerOptions, arabicTokenizer } from "./tokenizer.js";
