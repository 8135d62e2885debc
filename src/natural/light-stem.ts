import { normalize } from "../text/fold.js";

const WAW = "و";
/** What is left after a conjunction has at least as many letters: `ورد` and `وطن` keep their first. */
const LETTERS_BEHIND_WAW_MIN = 3;
const LETTERS_LEFT_MIN = 2;

/** The article, alone and after a preposition. */
const ARTICLES: readonly string[] = ["ال", "بال", "كال", "فال", "لل"];

/** Endings of number and gender, and pronouns, in the order in which they are taken away: each once. Folded: `ه` is `ة` too. */
const ENDINGS: readonly string[] = ["ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"];

/**
 * The light stem of an Arabic word: one for its forms with and without article, conjunction, plural and pronoun endings, so that
 * they count as one word. No root: broken plurals and forms of the verb stay apart.
 *
 * The rules are those of Light10 (Larkey, Ballesteros and Connell, "Light Stemming for Arabic Information Retrieval", 2007), over
 * the `standard` fold:
 * - `و` goes where three letters or more are left;
 * - then the article, also after `ب`, `ك`, `ف` and as `لل`, where two or more are left;
 * - then each of the endings once, in their order, where two letters or more are left.
 *
 * @param word one word, folded or not
 * @example
 * lightStem("والمدنيين") //=> "مدن"
 * lightStem("مدنية") //=> "مدن"
 */
export function lightStem(word: string): string {
  let stem = normalize(word);
  if (stem.startsWith(WAW) && stem.length > LETTERS_BEHIND_WAW_MIN) stem = stem.slice(WAW.length);
  const article = ARTICLES.find((prefix) => stem.startsWith(prefix) && leaves(stem, prefix));
  if (article !== undefined) stem = stem.slice(article.length);
  for (const ending of ENDINGS) if (stem.endsWith(ending) && leaves(stem, ending)) stem = stem.slice(0, -ending.length);
  return stem;
}

function leaves(stem: string, affix: string): boolean {
  return stem.length - affix.length >= LETTERS_LEFT_MIN;
}
