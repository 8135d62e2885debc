import { show, YaqutError } from "../errors.js";
import { normalize } from "../text/fold.js";
import { readWords } from "../text/words.js";
import { partsProblems } from "./check-part.js";
import type { LexiconPart } from "./part.js";
import { wordClass } from "./word-class.js";

/**
 * A class of words of one's own, for `<class>` in token patterns: words or phrases in any spelling.
 *
 * @param name the name of the class, a text without spaces
 * @param rules rules of inflection, parted by spaces: `article`, `dual`, `sound`, `feminine` … (default: the words as they stand)
 * @throws YaqutError `ARGUMENT_INVALID` for a bad name, word or rule
 * @example
 * const ranks = wordList("rank", ["عميد", "عقيد", "رائد"], "article");
 * const officers = patterns([{ id: "officer", match: "<rank> _", gives: "officer" }], { lexicon: [ranks] });
 * createTagger({ gazetteers: [], detectors: [officers] }).tag("قال العقيد سامر إن").spans[0].text //=> "العقيد سامر"
 */
export function wordList(name: string, words: readonly string[], rules = ""): LexiconPart {
  const problems = [];
  if (typeof name !== "string" || !/^[^\s<>@]+$/u.test(name))
    problems.push({ at: "name", expected: "a name without spaces, < > and @", received: show(name) });
  if (!Array.isArray(words) || words.length === 0 || !words.every((word) => typeof word === "string" && word.trim()))
    problems.push({ at: "words", expected: "a list of words", received: show(words) });
  if (problems.length > 0) throw new YaqutError("ARGUMENT_INVALID", "not a list of words", problems);
  const forms = words.map((word) => readWords(normalize(word)).forms.join(" "));
  const part = { name, classes: [wordClass(name)], table: `@${name}\t\t${rules}\n${forms.join(",")}\n` };
  const bad = partsProblems([part], "words");
  if (bad.length > 0) throw new YaqutError("ARGUMENT_INVALID", "not a list of words", bad);
  return part;
}
