import { wrongArgument } from "../arguments.js";
import { show } from "../errors.js";
import { normalize } from "../text/fold.js";

/** What is used of natural's `Spellcheck`. */
export interface NaturalSpellcheck {
  /** Whether a word is one of the list. */
  isCorrect(word: string): boolean;
  /** Words of the list near a word. */
  getCorrections(word: string, maxDistance?: number): string[];
  /** All strings that are one edit away. */
  edits(word: string): string[];
}

/** The letters that are left by the fold. */
const LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";

/**
 * A spell checker of natural that knows Arabic: natural's own tries the letters `a` to `z` alone. Words are folded, those of
 * the list and those that are asked about, so that `إدلب` and `ادلب` are one; corrections come folded.
 *
 * @param Spellcheck natural's class
 * @param words the words that are right, as often as they stand in a corpus: frequent ones come first
 * @example
 * import { Spellcheck } from "natural";
 * const checker = arabicSpellcheck(Spellcheck, ["مدينة", "مدرسة"]);
 * checker.getCorrections("مدينخ") //=> ["مدينه"]
 */
export function arabicSpellcheck<Checker extends NaturalSpellcheck>(
  Spellcheck: new (words: string[]) => Checker,
  words: readonly string[],
): Checker {
  if (typeof Spellcheck !== "function")
    throw wrongArgument({ at: "Spellcheck", expected: "the class of natural", received: show(Spellcheck) });
  if (!Array.isArray(words)) throw wrongArgument({ at: "words", expected: "a list of words", received: show(words) });
  const checker = new Spellcheck(words.map((word) => normalize(word)));
  const isCorrect = checker.isCorrect.bind(checker);
  const getCorrections = checker.getCorrections.bind(checker);
  checker.edits = editsOf;
  checker.isCorrect = (word) => isCorrect(normalize(word));
  checker.getCorrections = (word, maxDistance) => getCorrections(normalize(word), maxDistance);
  return checker;
}

/** All folded strings that are one letter away: left out, exchanged with its neighbour, another, one more. */
function editsOf(word: string): string[] {
  const edits = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    const before = word.slice(0, at);
    const after = word.slice(at + 1);
    if (at < word.length) edits.add(before + after);
    if (at + 1 < word.length) edits.add(before + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2));
    for (const letter of LETTERS) {
      if (at < word.length) edits.add(before + letter + after);
      edits.add(before + letter + word.slice(at));
    }
  }
  // a letter three times is none of the list, though it would fold to a word of it
  return [...edits].filter((edit) => normalize(edit) === edit);
}
