import { type LexedWords, lexWords } from "../../src/lexicon/lexed-words.js";
import { compileLexicon, type Lexicon } from "../../src/lexicon/lexicon.js";
import type { WordClass } from "../../src/lexicon/word-class.js";
import { normalize } from "../../src/text/fold.js";
import { readWords } from "../../src/text/words.js";

/** A row of a small lexicon: class, form, value, inflection. */
export type LexiconRow = readonly [wordClass: WordClass<unknown>, form: string, value?: string, inflection?: string];

/** A lexicon of a few rows. */
export function lexiconOf(rows: readonly LexiconRow[], literals: readonly string[] = []): Lexicon {
  const table = rows.map(
    ([{ name }, form, value = "", inflection = ""]) => `@${name}\t${value}\t${inflection}\n${normalize(form)}`,
  );
  const classes = [...new Set(rows.map(([wordClass]) => wordClass))];
  return compileLexicon(
    [{ name: "test", classes, table: table.join("\n") }],
    literals.map(String).map((word) => normalize(word)),
  );
}

/** The words of a text, looked up in a lexicon of a few rows. */
export function wordsOf(text: string, rows: readonly LexiconRow[], literals: readonly string[] = []): LexedWords {
  return lexWords(readWords(text), lexiconOf(rows, literals));
}
