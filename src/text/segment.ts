import { optionsOf, wrongArgument } from "../arguments.js";
import { show } from "../errors.js";
import { isArabicWord } from "./clitics.js";
import { ARTICLELESS_WORDS, beginsJoining, CLITIC_WORDS, HAMZA_WORDS, WHOLE_WORDS } from "./closed-words.js";
import * as cp from "./code-points.js";
import { fold } from "./fold.js";
import { commonStems, endsLikeVerb, hasStem } from "./stems.js";
import type { Token } from "./token.js";

/** Options of {@link segment}. */
export interface SegmentOptions {
  /**
   * More stems that begin with the letter of a proclitic as their own (folded), beside the common ones that are built in:
   * `stemLexicon`, or the names of a gazetteer.
   */
  readonly lexicon?: ReadonlySet<string> | undefined;
}

/** A word as proclitics and stem. Offsets are UTF-16 code units: of the text for a token, of the string for a string. */
export interface Segmentation {
  /** In order, folded: `و` or `ف`, then `ب`, `ل`, `ك` or future `س`, then `ال`. */
  readonly proclitics: readonly string[];
  /** Where each proclitic begins; the article of `لل` begins at the second `ل`. */
  readonly starts: readonly number[];
  /** The rest of the word as it is written. */
  readonly stem: string;
  /** Where the stem begins. */
  readonly start: number;
  /** The offset behind the word. */
  readonly end: number;
}

const ARTICLE = "ال";
const CONJUNCTIONS = "وف";
const PREPOSITIONS = "بلك";
const DOUBLE_LAM = "لل";
const FUTURE = "س";
const CLITIC_WORD_MIN = 3;
const FUTURE_WORD_MIN = 4;
const DEFINITE_WORD_MIN = 4;
const DOUBLE_LAM_WORD_MIN = 5;
const HAMZA_ALEFS: ReadonlySet<number> = /* @__PURE__ */ new Set([
  cp.ALEF_HAMZA_ABOVE,
  cp.ALEF_HAMZA_BELOW,
  cp.ALEF_MADDA,
]);
const IMPERFECT: ReadonlySet<number> = /* @__PURE__ */ new Set([cp.YEH, cp.TEH, cp.NOON, cp.ALEF_HAMZA_ABOVE]);

/** A word read twice: folded, and with the hamza as it is written. */
interface Spelling {
  readonly form: string;
  readonly written: string;
  readonly lexicon: ReadonlySet<string> | undefined;
}

/**
 * Decides on the proclitics of a word: rules of the script, closed classes, and stems that begin with the letter of a
 * proclitic as their own. What is no Arabic word has no proclitics.
 *
 * @param token a token of `tokenize`, or a word
 * @example
 * segment("abc").proclitics.length //=> 0
 */
export function segment(token: Token | string, options?: SegmentOptions): Segmentation {
  const { lexicon } = optionsOf(options, "an object { lexicon }");
  const { text, start: base } = typeof token === "string" ? { text: token, start: 0 } : (token ?? {});
  if (typeof text !== "string" || !Number.isInteger(base))
    throw wrongArgument({ at: "token", expected: "a word (string), or a token of it", received: show(token) });
  const light = fold(text, "light");
  const standard = fold(light.text);
  const proclitics: string[] = [];
  const cuts: number[] = [];
  let at = 0;
  if (isArabicWord(standard.text)) {
    const spelling = { form: standard.text, written: light.text, lexicon };
    const lengths = read(
      // A ligature folds to more letters than it is: only then do the two readings differ in length.
      light.text.length === standard.text.length ? spelling : { ...spelling, written: standard.text },
    );
    for (const [proclitic, length] of lengths) {
      proclitics.push(proclitic);
      cuts.push(at);
      at += length;
    }
  }
  const offset = (i: number): number => {
    const unit = standard.starts[i];
    return unit === undefined ? text.length : light.starts[unit]!;
  };
  const start = at === 0 ? 0 : offset(at);
  return {
    proclitics,
    starts: cuts.map((cut) => base + offset(cut)),
    stem: text.slice(start),
    start: base + start,
    end: base + text.length,
  };
}

/** The proclitics of a word, each with the letters that it takes. */
function read({ form, written, lexicon }: Spelling): [proclitic: string, length: number][] {
  const found: [string, number][] = [];
  const rest = (at: number): Spelling => ({ form: form.slice(at), written: written.slice(at), lexicon });
  let word = rest(0);
  if (CONJUNCTIONS.includes(form.charAt(0)) && form.length >= CLITIC_WORD_MIN && !isWhole(word)) {
    found.push([form.charAt(0), 1]);
    word = rest(1);
  }
  const first = word.form.charAt(0);
  const letters = word.form.length;
  if (PREPOSITIONS.includes(first) && first !== "") {
    if (word.form.startsWith(DOUBLE_LAM) && letters >= DOUBLE_LAM_WORD_MIN) {
      found.push([first, 1], [ARTICLE, knows(word.form.slice(1), lexicon) ? 0 : 1]);
    } else if (CLITIC_WORDS.has(word.form)) found.push([first, 1]);
    else if (letters >= CLITIC_WORD_MIN && !isWhole(word)) {
      found.push([first, 1]);
      if (isDefinite(word.form.slice(1), word.written.slice(1))) found.push([ARTICLE, ARTICLE.length]);
    }
  } else if (first === FUTURE && letters >= FUTURE_WORD_MIN && !isWhole(word)) found.push([first, 1]);
  else if (isDefinite(word.form, word.written)) found.push([ARTICLE, ARTICLE.length]);
  return found;
}

/** Whether a word begins with the article. */
function isDefinite(form: string, written: string): boolean {
  return (
    form.length >= DEFINITE_WORD_MIN &&
    form.startsWith(ARTICLE) &&
    written.charCodeAt(0) === cp.ALEF &&
    !ARTICLELESS_WORDS.has(form)
  );
}

/** Whether the first letter of a word, though a proclitic's, is the stem's. */
function isWhole({ form, written, lexicon }: Spelling): boolean {
  if (CLITIC_WORDS.has(form)) return false;
  const second = written.charCodeAt(1);
  if (form.startsWith(FUTURE) && !IMPERFECT.has(second)) return true;
  if (HAMZA_ALEFS.has(second) && !form.startsWith(FUTURE)) return hasStem(HAMZA_WORDS, form);
  if (WHOLE_WORDS.has(form) || commonStems.has(form) || lexicon?.has(form)) return true;
  if (form.startsWith(FUTURE)) return !endsLikeVerb(form) && knows(form, lexicon);
  if (knows(form, lexicon)) return true;
  return second === cp.ALEF && !isDefinite(form.slice(1), written.slice(1)) && !beginsJoining(form.slice(1));
}

function knows(form: string, lexicon: ReadonlySet<string> | undefined): boolean {
  return hasStem(commonStems, form) || (lexicon !== undefined && hasStem(lexicon, form));
}
