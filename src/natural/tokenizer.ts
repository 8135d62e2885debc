import { optionsOf } from "../arguments.js";
import type { Token } from "../text/token.js";
import { tokenize } from "../text/tokenizer.js";
import { lightStem } from "./light-stem.js";

/** Options of {@link arabicTokenizer}. */
export interface ArabicTokenizerOptions {
  /** Whether Arabic words come as their light stems (default: `false`, as they are folded). */
  readonly stems?: boolean | undefined;
}

/** A tokenizer as natural's `TfIdf.setTokenizer` and `NGrams.setTokenizer` take one. */
export interface ArabicTokenizer {
  /** The words of a text, folded. */
  tokenize(text: string): string[];
  /** The list without empty texts at its ends. */
  trim(tokens: string[]): string[];
}

/**
 * Yaqut's tokenizer as one of natural's: the words, numbers and Latin runs of a text, folded, and those inside hashtags. Marks,
 * addresses, handles and emoji are left out.
 *
 * @example
 * arabicTokenizer().tokenize("قُصفت #ريف_حلب، ١٢ مرة!") //=> ["قصفت", "ريف", "حلب", "12", "مره"]
 * arabicTokenizer({ stems: true }).tokenize("القصف والقصف") //=> ["قصف", "قصف"]
 */
export function arabicTokenizer(options?: ArabicTokenizerOptions): ArabicTokenizer {
  const { stems = false } = optionsOf(options, "an object { stems }");
  return {
    tokenize: (text) =>
      tokenize(text)
        .flatMap((token) => token.segments ?? [token])
        .filter(isWord)
        .map(({ form }) => (stems ? lightStem(form) : form)),
    trim: (tokens) => {
      let [from, to] = [0, tokens.length];
      while (from < to && tokens[from] === "") from++;
      while (to > from && tokens[to - 1] === "") to--;
      return tokens.slice(from, to);
    },
  };
}

function isWord({ kind }: Token): boolean {
  return kind === "word" || kind === "number" || kind === "latin";
}
