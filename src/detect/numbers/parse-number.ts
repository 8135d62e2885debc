import { checkText } from "../../arguments.js";
import { lexWords } from "../../lexicon/lexed-words.js";
import { compileLexicon, type Lexicon } from "../../lexicon/lexicon.js";
import { commonWords } from "../../lexicon/parts/common.js";
import { numbersWords } from "../../lexicon/parts/numbers.js";
import { peopleWords } from "../../lexicon/parts/people.js";
import { thingsWords } from "../../lexicon/parts/things.js";
import { readWords } from "../../text/words.js";
import { isDual } from "./dual.js";
import { readOrdinal } from "./ordinals.js";
import { readNumber } from "./read-number.js";

/** What {@link parseNumber} reads. */
export interface ParsedNumber {
  /** Least value. */
  readonly min: number;
  /** `null`: open. */
  readonly max: number | null;
  /** Said to be an estimate, or no count at all. */
  readonly approximate: boolean;
}

let lexicon: Lexicon | undefined;

function numbersLexicon(): Lexicon {
  lexicon ??= compileLexicon([commonWords, numbersWords, peopleWords, thingsWords]);
  return lexicon;
}

/**
 * Reads the number that a phrase begins with, in digits or Arabic words.
 *
 * - Western, Arabic-Indic and Persian digits, with or without group separators, and with words of magnitude (`3 آلاف`);
 * - cardinals in all cases and genders, ordinals, dual nouns (`طفلين`);
 * - estimates: `نحو` and its kin leave the number as it is and say `approximate`; `أكثر من`, `ما لا يقل عن`, `على الأقل`
 *   open the upper end; `أقل من` the lower; `عشرات`, `مئات`, `آلاف` are at least two of them;
 * - ranges: `بين 5 و7`, `5 إلى 7`.
 *
 * @returns `null` when the phrase begins with no number
 * @example
 * parseNumber("\u0661\u0662\u0663") //=> { min: 123, max: 123, approximate: false }
 */
export function parseNumber(text: string): ParsedNumber | null {
  checkText(text, "text");
  const words = lexWords(readWords(text), numbersLexicon());
  if (words.count === 0) return null;
  const number = readNumber(words, 0);
  if (number) return { min: number.min, max: number.max, approximate: number.approximate };
  const exact = readOrdinal(words, 0)?.value ?? (isDual(words, 0) ? 2 : null);
  return exact === null ? null : { min: exact, max: exact, approximate: false };
}
